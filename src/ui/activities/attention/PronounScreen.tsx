import type { ReactNode } from 'react';
import { wordsAbout } from '../../../engine/activities/attention/pronoun.ts';
import { foundSees } from '../../../engine/activities/attention/pronoun-says.ts';
import { say } from '../../../texts/say.ts';
import { lookingMap, sentenceCards } from './LookingMap.tsx';
import { haveRoom, Parts, sentence, together } from './Parts.tsx';
import type { AttentionProps } from './props.ts';

/** One query to turn, a key for every word, and where the attention lands. */
export function PronounScreen(props: AttentionProps<'pronoun' | 'found'>): ReactNode {
  const { settings, state, cursor, size } = props;
  const { pronoun } = settings;
  const { query } = state;
  const isOpen = state.phase === 'pronoun';
  const asks = sentence(say('attention.pronounAsks', wordsAbout(pronoun, query)), size, true);
  const says = isOpen ? asks : sentence(foundSees(settings, query), size, true);
  const map = lookingMap({
    pronoun,
    query,
    width: size.width,
    marked: pronoun.means,
    ...(isOpen ? { feature: cursor.feature } : {}),
  });
  const cards = sentenceCards(pronoun, size);
  const intro = sentence(say('attention.pronounIntro'), size);
  const forms = [
    ...(isOpen ? [[...cards, together(intro, asks), map]] : []),
    [...cards, says, map],
  ];
  const parts = forms.find((form) => haveRoom(form, size)) ?? [says, map];
  return <Parts parts={parts} size={size} />;
}
