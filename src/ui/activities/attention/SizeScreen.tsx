import { Text } from 'ink';
import type { ReactNode } from 'react';
import { paddedLeft } from '../../../columns.ts';
import {
  rightSize,
  scoreText,
  sizeChoices,
  sizeRows,
  sizeVerdict,
} from '../../../engine/activities/attention/sizes.ts';
import { percent } from '../../../engine/activities/attention/translator.ts';
import { decimal, say } from '../../../texts/say.ts';
import { wrapped } from '../../fitting.ts';
import { judged } from '../../said.ts';
import { spell, useLook } from '../../theme.ts';
import { answers, type Part, Parts, sentence, together } from './Parts.tsx';
import type { AttentionProps } from './props.ts';

/** Why real models divide all the same: scores of queries with many numbers, guessed and then seen. */
export function SizeScreen(props: AttentionProps<'size' | 'sizes'>): ReactNode {
  const { settings, state, cursor, size } = props;
  if (state.phase === 'size') {
    const [length = 0] = settings.lengths;
    const parts = [
      sentence(say('attention.sizeAsks', { length }), size, true),
      answers(sizeChoices(settings), cursor.option, size),
    ];
    return <Parts parts={parts} size={size} />;
  }
  const isRight = state.sized === rightSize(settings);
  const others = settings.dictionary.length - 1;
  const [first] = sizeRows(settings);
  const share = percent(first?.dividedShare ?? 0);
  const parts = [
    sentence(judged(sizeVerdict(settings, state), isRight), size),
    together(sentence(say('attention.sizesOf', { n: others }), size), sizes(props)),
    sentence(say('attention.sizesSee', { share }), size),
  ];
  return <Parts parts={parts} size={size} />;
}

function sizes({ settings, size }: AttentionProps<'size' | 'sizes'>): Part {
  const heads = [
    say('attention.sizeLength'),
    say('attention.sizeScore'),
    say('attention.sizeShare'),
    say('attention.sizeDivided'),
  ];
  const width = Math.min(16, Math.floor(size.width / heads.length));
  const numbers = sizeRows(settings).map(({ length, score, share, dividedShare }) => [
    decimal(length, 0),
    scoreText(score),
    inPercent(share),
    inPercent(dividedShare),
  ]);
  const wrappedHeads = heads.map((head) => wrapped(head, width - 2));
  const headRows = Math.max(...wrappedHeads.map((lines) => lines.length));
  const headLines = Array.from({ length: headRows }, (_, row) =>
    wrappedHeads.map((lines) => lines[row - headRows + lines.length] ?? ''),
  );
  const rows = [...headLines, ...numbers];
  return { rows: rows.length, show: <Columns rows={rows} width={width} /> };
}

/** Texts and numbers below each other, all ending where their column ends. */
function Columns({
  rows,
  width,
}: {
  rows: readonly (readonly string[])[];
  width: number;
}): ReactNode {
  const look = useLook();
  return rows.map((cells, row) => (
    <Text key={row}>{cells.map((cell) => paddedLeft(spell(cell, look), width)).join('')}</Text>
  ));
}

/** With one decimal: what takes nearly all has not quite all. */
function inPercent(share: number): string {
  return say('everywhere.percent', { n: decimal(100 * share, 1) });
}
