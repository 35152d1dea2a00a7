import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import { columnsOf, padded } from '../../../columns.ts';
import { likenessOf } from '../../../engine/activities/similarity/arrows.ts';
import type { Vector } from '../../../engine/matrix.ts';
import { say } from '../../../texts/say.ts';
import { marks, spell, useLook } from '../../theme.ts';
import { number, quotient, sumOf, two } from './numbers.ts';

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
  const labels = {
    yours: `? ${say('similarity.yours')}`,
    key: `1 ${say('similarity.theKey')}`,
    products: say('similarity.products'),
    dot: say('similarity.dot'),
    cosine: say('similarity.cosine'),
  };
  const width = Math.max(...Object.values(labels).map(columnsOf)) + 2;
  const head = (label: string) => padded(spell(label, look), width);
  const heads = [say('similarity.right'), say('similarity.up')];
  const step = Math.max(7, ...heads.map((text) => columnsOf(text) + 2));
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
          {`  ${sumOf(now.products)} = `}
          <Text bold>{two(now.dot)}</Text>
        </Text>
      </Box>
      <Text>
        {head(labels.cosine)}
        {`  ${quotient(now, m.times)} = `}
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
