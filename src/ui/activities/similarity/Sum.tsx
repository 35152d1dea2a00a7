import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import { columnsOf, padded, paddedLeft } from '../../../columns.ts';
import { likenessOf } from '../../../engine/activities/similarity/arrows.ts';
import type { Vector } from '../../../engine/matrix.ts';
import { exactly, say } from '../../../texts/say.ts';
import { marks, spell, useLook } from '../../theme.ts';
import { number, quotient, sumOf, two } from './numbers.ts';

function labelsOf() {
  return {
    yours: `? ${say('similarity.yours')}`,
    key: `1 ${say('similarity.theKey')}`,
    products: say('similarity.products'),
    dot: say('similarity.dot'),
    cosine: say('similarity.cosine'),
  };
}

/** Columns for the labels, for two numbers under one another, and for the length. */
function layout(): {
  readonly width: number;
  readonly heads: readonly string[];
  readonly step: number;
  readonly length: number;
} {
  const heads = [say('similarity.right'), say('similarity.up')];
  return {
    width: Math.max(...Object.values(labelsOf()).map(columnsOf)) + 1,
    heads,
    step: Math.max(7, ...heads.map((text) => columnsOf(text) + 2)),
    length: columnsOf(say('similarity.length')) + 2,
  };
}

/** The longest that stands behind a label: '-0.64 + (-0.36) = -1.00' */
const longestSum = 23;

/** The columns that it takes at most. */
export function sumWidth(): number {
  const { width, step, length } = layout();
  return width + Math.max(longestSum + 1, 2 * step + length);
}

/** Both arrows under one another, multiplied, added up, and divided by their lengths. */
export function Sum({
  yours,
  theKey,
  gap,
}: {
  yours: Vector;
  theKey: Vector;
  gap: 0 | 1;
}): ReactNode {
  const look = useLook();
  const m = marks(look);
  const now = likenessOf(yours, theKey);
  const labels = labelsOf();
  const { width, heads, step, length } = layout();
  const head = (label: string) => padded(spell(label, look), width);
  const row = (label: string, vector: Vector) =>
    `${head(label)}${vector.map((value) => number(value).padStart(step)).join('')}`;
  const long = (value: number) => paddedLeft(exactly(value), length);
  return (
    <Box flexDirection="column">
      <Text>
        {' '.repeat(width)}
        {heads.map((text) => paddedLeft(spell(text, look), step)).join('')}
        {paddedLeft(spell(say('similarity.length'), look), length)}
      </Text>
      <Text bold>{row(labels.yours, yours) + long(now.lengths[0])}</Text>
      <Text>{row(labels.key, theKey) + long(now.lengths[1])}</Text>
      <Text>{`${' '.repeat(width)}${' '.repeat(2)}${m.rule.repeat(2 * step - 2)}`}</Text>
      <Text>{row(labels.products, now.products)}</Text>
      <Box marginTop={gap}>
        <Text>
          {head(labels.dot)}
          {` ${sumOf(now.products)} = `}
          <Text bold>{two(now.dot)}</Text>
        </Text>
      </Box>
      <Text>
        {head(labels.cosine)}
        {` ${quotient(now, m.times)} = `}
        <Text bold>{two(now.cosine)}</Text>
      </Text>
      <Box marginTop={gap}>
        <Scale cosine={now.cosine} width={width + 2 * step} />
      </Box>
    </Box>
  );
}

/** A cosine on its way from -1 to 1. Only -1 and 1 themselves stand at the ends. */
function Scale({ cosine, width }: { cosine: number; width: number }): ReactNode {
  const m = marks(useLook());
  const half = Math.floor((width - '-1  1'.length - 1) / 2);
  const inside = Math.min(2 * half - 1, Math.max(1, Math.round(half * (1 + cosine))));
  const at = Math.abs(cosine) === 1 ? half * (1 + cosine) : inside;
  const line = Array.from({ length: 2 * half + 1 }, (_, n) => (n === half ? m.vertical : m.rule));
  return (
    <Text>
      {`-1 ${line.slice(0, at).join('')}`}
      <Text bold>{m.bar}</Text>
      {`${line.slice(at + 1).join('')} 1`}
    </Text>
  );
}
