import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import { percentText } from '../../../engine/activities/charts.ts';
import type { Lever } from '../../../engine/activities/gradient/row.ts';
import type { Word } from '../../../engine/language.ts';
import { say } from '../../../texts/say.ts';
import { Chip, chipWidth } from '../../components/Chip.tsx';
import { inForm } from '../../matrix-numbers.ts';
import { type Marks, marks, useLook } from '../../theme.ts';

export interface LeverTableProps {
  readonly levers: readonly Lever[];
  readonly width: number;
  /** Keys in front of the words, and the word that is chosen. */
  readonly choice?: Word | null | undefined;
  /** A column of nudges. */
  readonly nudges?: boolean | undefined;
  /** Bars of the shares, with a mark where the balls are; the scale ends at this share. */
  readonly scale?: number | undefined;
  readonly spread?: 0 | 1 | undefined;
}

/** A weight, its share, and what the balls say, for every word that can come next. */
export function LeverTable(props: LeverTableProps): ReactNode {
  const { levers, width, choice, nudges = false, scale, spread = 0 } = props;
  const look = useLook();
  const m = marks(look);
  const form = scale === undefined ? 'short' : 'full';
  const heads = headsOf(nudges);
  const field = (at: number) => fieldOf(heads[at] ?? '');
  const keys = choice === undefined ? 0 : 4;
  // Of the same length with the nudges and without them.
  const room = width - chipWidth[form] - fieldsOf(headsOf(true)) - 3;
  const legend = say('gradient.barLegend', { bar: m.bar, line: m.vertical });
  return (
    <Box flexDirection="column" flexShrink={0}>
      <Text>
        {' '.repeat(keys + chipWidth[form])}
        {heads.map((head, at) => head.padStart(field(at))).join('')}
        {scale !== undefined && legend.length <= room && `   ${legend}`}
      </Text>
      {levers.map((lever, at) => {
        const chosen = choice === lever.word;
        const cells = cellsOf(lever, nudges).map((cell, column) => cell.padStart(field(column)));
        return (
          <Box key={lever.word} marginTop={at > 0 ? spread : 0}>
            {keys > 0 && <Text bold={chosen}>{`${chosen ? m.pointer : ' '} ${at + 1} `}</Text>}
            <Chip word={lever.word} form={form} />
            <Text bold={chosen}>{cells.join('')}</Text>
            {scale !== undefined && <Text>{`   ${barOf(lever, scale, room, m)}`}</Text>}
          </Box>
        );
      })}
    </Box>
  );
}

/** The columns that it takes in its narrow form, without keys and bars. */
export function leverTableWidth(): number {
  return chipWidth.short + fieldsOf(headsOf(false));
}

function headsOf(nudges: boolean): readonly string[] {
  const heads = [say('gradient.weight'), say('gradient.share'), say('gradient.balls')];
  return nudges ? [...heads, say('gradient.nudge')] : heads;
}

function fieldOf(head: string): number {
  return Math.max(6, head.length) + 1;
}

function fieldsOf(heads: readonly string[]): number {
  return heads.reduce((sum, head) => sum + fieldOf(head), 0);
}

function cellsOf({ weight, share, wanted, nudge }: Lever, nudges: boolean): readonly string[] {
  const turn = inForm(nudge, 'two');
  return [
    inForm(weight, 'two'),
    percentText(100 * share),
    percentText(100 * wanted),
    ...(nudges ? [nudge > 0 ? `+${turn}` : turn] : []),
  ];
}

/** The share as a bar, and a line where the balls say that it should end. */
function barOf({ share, wanted }: Lever, scale: number, room: number, m: Marks): string {
  const column = (part: number) => Math.round((part / scale) * (room - 1));
  return Array.from({ length: Math.max(0, room) }, (_, at) => {
    if (at === column(wanted)) return m.vertical;
    return at < column(share) ? m.bar : ' ';
  })
    .join('')
    .trimEnd();
}
