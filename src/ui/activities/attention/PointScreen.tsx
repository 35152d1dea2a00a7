import { Text } from 'ink';
import type { ReactNode } from 'react';
import { columnsOf, padded } from '../../../columns.ts';
import { translated } from '../../../engine/activities/attention/mixing.ts';
import {
  guessChoices,
  guessedWord,
  pointedWord,
} from '../../../engine/activities/attention/pointing.ts';
import type { AttentionSettings } from '../../../engine/activities/attention/settings.ts';
import { keysOf } from '../../../engine/dictionary.ts';
import { say } from '../../../texts/say.ts';
import { ticked } from '../../said.ts';
import { marks, spell, useLook } from '../../theme.ts';
import { answers, haveRoom, type Part, Parts, sentence, steady } from './Parts.tsx';
import type { AttentionProps } from './props.ts';
import { ShareMap } from './ShareMap.tsx';

/** The scores, row by row as the learner finds them; then all of them, and a guess about softmax. */
export function PointScreen(props: AttentionProps<'point' | 'guess'>): ReactNode {
  const { settings, state, cursor, size } = props;
  if (state.phase === 'guess') {
    const word = guessedWord(settings);
    const opening = sentence(ticked(say('attention.rowsAreIn')), size);
    const below = [
      scores(props),
      sentence(say('attention.guessAsks', { word }), size, true),
      answers(guessChoices(), cursor.option, size),
    ] as const;
    return <Parts parts={steady(opening, below, size)} size={size} />;
  }
  const word = pointedWord(settings, state.row);
  const opening = sentence(say('attention.allAsk', { all: settings.sentence.length }), size);
  const asks = sentence(say('attention.pointAsks', { word }), size, true);
  const key = keysOf(settings.dictionary)[cursor.option];
  const parts = steady(opening, [scores(props), asks, lights(settings, word, key)], size);
  return <Parts parts={haveRoom(parts, size) ? parts : [scores(props), asks]} size={size} />;
}

/** The lights of a query, and below them those of the key that is chosen. */
function lights({ dictionary }: AttentionSettings, word: string, key: string | undefined): Part {
  return { rows: 2, show: <Lights words={keysOf(dictionary)} query={word} at={key} /> };
}

function Lights({
  words,
  query,
  at,
}: {
  words: readonly string[];
  query: string;
  at: string | undefined;
}): ReactNode {
  const look = useLook();
  const m = marks(look);
  const names = [say('attention.lightsOfQuery', { word: query })];
  if (at !== undefined) names.push(say('attention.lightsOfKey', { word: at }));
  const width = Math.max(...names.map(columnsOf)) + 3;
  const row = (word: string) =>
    words.map((each) => (each === word ? m.bar : m.slot).repeat(2)).join(' ');
  return (
    <>
      {names.map((name, index) => (
        <Text key={index}>
          {spell(padded(name, width), look)}
          {row(index === 0 ? query : (at ?? ''))}
        </Text>
      ))}
    </>
  );
}

function scores({ settings, state, cursor, size }: AttentionProps<'point' | 'guess'>): Part {
  const { sentence: words, point, dictionary } = settings;
  const keys = keysOf(dictionary);
  const done = state.phase === 'point' ? point.slice(0, state.row) : words;
  const asked = state.phase === 'point' ? words.indexOf(pointedWord(settings, state.row)) : -1;
  const cells = translated(settings).scores.map((row, at) =>
    done.includes(words[at] ?? '') ? row : row.map(() => null),
  );
  return {
    rows: words.length + (asked < 0 ? 1 : 2),
    show: (
      <ShareMap
        rows={words}
        columns={keys}
        cells={cells}
        shade={(score) => score}
        width={size.width}
        markedRows={asked < 0 ? [] : [asked]}
        cursor={cursor.option < 0 || asked < 0 ? undefined : { row: asked, column: cursor.option }}
        below={asked < 0 ? undefined : { name: '', texts: keys.map((_, at) => `${at + 1}`) }}
      />
    ),
  };
}
