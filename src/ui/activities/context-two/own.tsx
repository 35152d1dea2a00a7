// The learner's own documents at two words of memory: the bet, the sixteen bins, the copies.
import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import {
  binRanges,
  filledBins,
  longestDrawn,
  ownTable,
  rightRange,
} from '../../../engine/activities/context-two/own.ts';
import type { NowAt, SideBySide } from '../../../engine/activities/context-two/state.ts';
import { memories } from '../../../engine/activities/context-two/survival.ts';
import { type Document, isFinished, tinyLanguage } from '../../../engine/language.ts';
import { betBits } from '../../../engine/scoring.ts';
import { ChipBet } from '../../components/ChipBet.tsx';
import { Say } from '../../components/Prose.tsx';
import { marks, useLook } from '../../theme.ts';
import { BinGrid } from './BinGrid.tsx';
import type { PhaseProps } from './cursor.ts';
import { gridLayout, spreadFor } from './grid-layout.ts';
import { Pile, Strip, type StripForm, stripStep } from './Strip.tsx';
import { sayBet, sayCopies, saySixteen } from './text.ts';

/** Lines that the bet itself takes: four options, a gap, the chips that are left. */
const betLines = 6;

export function BetScreen({ state, cursor, size }: PhaseProps): ReactNode {
  const text = sayBet(state);
  const textLines = Math.ceil((text.length + 8) / size.width);
  const options = binRanges(state.seed).map(({ from, to }) => `${from} to ${to} bins`);
  return (
    <Box flexDirection="column" width={size.width}>
      <Say>{text}</Say>
      <Box marginY={1}>
        <Pile
          documents={state.own.documents}
          width={size.width}
          rows={size.height - textLines - betLines - 2}
        />
      </Box>
      <ChipBet options={options} chips={state.chips} cursor={cursor} />
    </Box>
  );
}

export function SixteenScreen({ state, size }: PhaseProps): ReactNode {
  const bits = betBits(state.chips, rightRange(state)).toFixed(1);
  const layout = gridLayout(size.width, spreadFor(size.height, 4));
  return (
    <Box flexDirection="column" width={size.width}>
      <Say>{saySixteen(filledBins(state), bits)}</Say>
      <Box flexGrow={1} minHeight={1} />
      <BinGrid table={ownTable(state, 2)} layout={layout} />
    </Box>
  );
}

export function CopiesScreen({ now, size }: PhaseProps<NowAt<'copies'>>): ReactNode {
  const half = Math.floor(size.width / 2);
  const form: StripForm = half >= longestDrawn * stripStep.shape + 8 ? 'shape' : 'letter';
  const { drawn, copies } = now.tally;
  return (
    <Box flexDirection="column" width={size.width}>
      <Say>The same two words to begin with, and the same luck. What is a copy?</Say>
      <Box marginTop={1}>
        {memories.map((memory) => (
          <Box key={memory} width={half}>
            <Text bold>{memory}</Text>
          </Box>
        ))}
      </Box>
      <Box flexDirection="column" marginBottom={1}>
        {now.rows.map((row, index) => (
          <Pair key={index} row={row} half={half} form={form} />
        ))}
      </Box>
      <Box>
        {copies.map((n, side) => (
          <Box key={side} width={half}>
            <Text bold>{`${n} of ${drawn} copied`}</Text>
          </Box>
        ))}
      </Box>
      <Say>{sayCopies(now)}</Say>
    </Box>
  );
}

function Pair({ row, half, form }: { row: SideBySide; half: number; form: StripForm }): ReactNode {
  return (
    <Box>
      {row.documents.map((document, side) => (
        <Box key={side} width={half}>
          <Drawn document={document} form={form} copy={row.copies[side] ?? false} />
        </Box>
      ))}
    </Box>
  );
}

function Drawn({
  document,
  form,
  copy,
}: {
  document: Document;
  form: StripForm;
  copy: boolean;
}): ReactNode {
  const m = marks(useLook());
  const ended = isFinished(tinyLanguage, document);
  return (
    <Text wrap="truncate">
      <Strip words={document} form={form} />
      {ended ? '' : m.ellipsis}
      {copy ? '  copy' : ''}
    </Text>
  );
}
