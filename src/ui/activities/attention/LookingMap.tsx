import type { ReactNode } from 'react';
import { columnsOf, padded, paddedLeft } from '../../../columns.ts';
import { lookingOf } from '../../../engine/activities/attention/pronoun.ts';
import type { PronounSettings } from '../../../engine/activities/attention/pronoun-settings.ts';
import { percent } from '../../../engine/activities/attention/translator.ts';
import { exactly, say } from '../../../texts/say.ts';
import type { Size } from '../../activity-view.ts';
import { Tokens } from '../../components/Tokens.tsx';
import { marks, useLook } from '../../theme.ts';
import { type Part, sentence } from './Parts.tsx';
import { ShareMap } from './ShareMap.tsx';

const longestBar = 20;

interface Props {
  readonly pronoun: PronounSettings;
  readonly query: readonly number[];
  readonly width: number;
  /** The word that is marked, counted from 1. */
  readonly marked: number;
  /** The number of the query that is turned. */
  readonly feature?: number;
}

/** A query, the keys of all words below it, and how much of its attention lands on each. */
function LookingMap({ pronoun, query, width, marked, feature }: Props): ReactNode {
  const { words, asks, features, keys } = pronoun;
  const { bar } = marks(useLook());
  const { scores, shares } = lookingOf(pronoun, query);
  const heads = [say('attention.score'), say('attention.share')] as const;
  const scoreWidth = Math.max(3, columnsOf(heads[0])) + 1;
  const shareWidth = Math.max(5, columnsOf(heads[1])) + 2;
  const head = paddedLeft(heads[0], scoreWidth) + paddedLeft(heads[1], shareWidth);
  const numbers = words.map((_, at) => {
    const share = say('everywhere.percent', { n: percent(shares[at] ?? 0) });
    return paddedLeft(exactly(scores[at] ?? 0), scoreWidth) + paddedLeft(share, shareWidth);
  });
  const bars = numbers.map((text, at) => {
    const length = Math.round((shares[at] ?? 0) * longestBar);
    // As wide for every query, so that the map never changes its form.
    return padded(`${text} ${bar.repeat(length)}`, columnsOf(text) + 1 + longestBar);
  });
  return (
    <ShareMap
      rows={[say('attention.queryOf', { it: words[asks - 1] ?? '' }), ...words]}
      columns={features}
      cells={[query, ...keys]}
      width={width}
      markedRows={[marked]}
      cursor={feature === undefined ? undefined : { row: 0, column: feature }}
      beside={[
        [head, '', ...bars],
        [head, '', ...numbers],
      ]}
    />
  );
}

/** The map as a part of a screen: its heads, the query, and a row for every word. */
export function lookingMap(props: Props): Part {
  return { rows: props.pronoun.words.length + 2, show: <LookingMap {...props} /> };
}

/** The sentence in one row, its pronoun marked, or its words alone; nothing where they do not fit. */
export function sentenceCards({ words, asks }: PronounSettings, size: Size): readonly Part[] {
  const { width } = size;
  const wide = words.reduce((sum, word) => sum + columnsOf(word) + 3, -1);
  const plain = sentence(words.join(' '), size);
  if (wide > width) return plain.rows === 1 ? [plain] : [];
  return [{ rows: 1, show: <Tokens words={words} width={width} marked={[asks - 1]} /> }];
}
