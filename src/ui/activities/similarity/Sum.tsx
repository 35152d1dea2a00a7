import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import { columnsOf, padded } from '../../../columns.ts';
import { likenessOf } from '../../../engine/activities/similarity/arrows.ts';
import type { Vector } from '../../../engine/matrix.ts';
import { say } from '../../../texts/say.ts';
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

/** Columns for the labels, and for two numbers under one another. */
function layout(): {
  readonly width: number;
  readonly heads: readonly string[];
  readonly step: number;
} {
  const heads = [say('similarity.right'), say('similarity.up')];
  return {
    width: Math.max(...Object.values(labelsOf()).map(columnsOf)) + 1,
    heads,
    step: Math.max(7, ...heads.map((text) => columnsOf(text) + 2)),
  };
}

/** The longest that stands behind a label: '-0.64 + (-0.36) = -1.00' */
const longestSum = 23;

/** The columns that it takes at most. */
export function sumWidth(): number {
  const { width, step } = layout();
  return width + Math.max(longestSum + 1, 2 * step);
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
  const { width, heads, step } = layout();
  const head = (label: string) => padded(spell(label, look), width);
  const row = (label: string, vector: Vector) =>
    `${head(label)}${vector.map((value) => number(value).padStart(step)).join('')}`;
  return (
    <Box flexDirection="column">
      <Text>{`${' '.repeat(width)}${heads.map((text) => spell(text, look).padStart(step)).join('')}`}</Text>
      <Text bold>{row(labels.yours, yours)}</Text>
      <Text>{row(labels.key, theKey)}</Text>
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

/** A cosine on its way from -1 to 1. */
function Scale({ cosine, width }: { cosine: number; width: number }): ReactNode {
  const m = marks(useLook());
  const half = Math.floor((width - '-1  1'.length - 1) / 2);
  const at = Math.round(half * (1 + cosine));
  const line = Array.from({ length: 2 * half + 1 }, (_, n) => (n === half ? m.vertical : m.rule));
  return (
    <Text>
      {`-1 ${line.slice(0, at).join('')}`}
      <Text bold>{m.bar}</Text>
      {`${line.slice(at + 1).join('')} 1`}
    </Text>
  );
}
