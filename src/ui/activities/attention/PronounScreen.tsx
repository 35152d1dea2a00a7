import type { ReactNode } from 'react';
import { columnsOf, padded, paddedLeft } from '../../../columns.ts';
import { foundSees, lookingOf, wordsAbout } from '../../../engine/activities/attention/pronoun.ts';
import { percent } from '../../../engine/activities/attention/translator.ts';
import { exactly, say } from '../../../texts/say.ts';
import { Tokens } from '../../components/Tokens.tsx';
import { marks, useLook } from '../../theme.ts';
import { haveRoom, type Part, Parts, sentence } from './Parts.tsx';
import type { AttentionProps } from './props.ts';
import { ShareMap } from './ShareMap.tsx';

const longestBar = 20;
const shortestBar = 4;

/** One query to turn, a key for every word, and where the attention lands. */
export function PronounScreen(props: AttentionProps<'pronoun' | 'found'>): ReactNode {
  const { settings, state, size } = props;
  const { pronoun } = settings;
  const { words, asks } = pronoun;
  const says =
    state.phase === 'found'
      ? sentence(foundSees(settings, state.query), size, true)
      : sentence(say('attention.pronounAsks', wordsAbout(pronoun, state.query)), size, true);
  const also = sentence(
    say(state.phase === 'found' ? 'attention.foundLearned' : 'attention.pronounIntro'),
    size,
  );
  const keys: Part = { rows: words.length + 2, show: <Keys {...props} /> };
  const cards: Part = {
    rows: 1,
    show: <Tokens words={words} width={size.width} marked={[asks - 1]} />,
  };
  const cardsWidth = words.reduce((sum, word) => sum + columnsOf(word) + 3, -1);
  const wide = state.phase === 'found' ? [cards, says, keys, also] : [also, cards, says, keys];
  const isWide = cardsWidth <= size.width && haveRoom(wide, size);
  return <Parts parts={isWide ? wide : [says, keys]} size={size} />;
}

function Keys({ settings, state, cursor, size }: AttentionProps<'pronoun' | 'found'>): ReactNode {
  const { pronoun } = settings;
  const { words, means, features, keys } = pronoun;
  const { bar } = marks(useLook());
  const { scores, shares } = lookingOf(pronoun, state.query);
  const { it } = wordsAbout(pronoun, state.query);
  const heads = [say('attention.score'), say('attention.share')] as const;
  const scoreWidth = Math.max(3, columnsOf(heads[0])) + 1;
  const shareWidth = Math.max(5, columnsOf(heads[1])) + 2;
  const numbers = words.map((_, at) => {
    const share = say('everywhere.percent', { n: percent(shares[at] ?? 0) });
    return paddedLeft(exactly(scores[at] ?? 0), scoreWidth) + paddedLeft(share, shareWidth);
  });
  const head = paddedLeft(heads[0], scoreWidth) + paddedLeft(heads[1], shareWidth);
  const withBars = (most: number) => [
    head,
    '',
    ...numbers.map((text, at) => {
      const length = Math.round((shares[at] ?? 0) * most);
      // As wide for every query, so that the map never changes its form.
      return padded(`${text} ${bar.repeat(length)}`, columnsOf(text) + 1 + most);
    }),
  ];
  return (
    <ShareMap
      rows={[say('attention.queryOf', { it }), ...words]}
      columns={features}
      cells={[state.query, ...keys]}
      width={size.width}
      markedRows={[means]}
      cursor={state.phase === 'pronoun' ? { row: 0, column: cursor.feature } : undefined}
      beside={[withBars(longestBar), withBars(shortestBar), [head, '', ...numbers]]}
    />
  );
}
