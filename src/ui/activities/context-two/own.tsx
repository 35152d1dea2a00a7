// The learner's own documents at two words of memory: the bet, the sixteen bins, the copies.
import { Box, Text } from 'ink';
import { Fragment, type ReactNode } from 'react';
import { columnsOf } from '../../../columns.ts';
import { binRanges, longestDrawn, ownTable } from '../../../engine/activities/context-two/own.ts';
import type { NowAt, SideBySide } from '../../../engine/activities/context-two/state.ts';
import { type Document, isFinished, tinyLanguage } from '../../../engine/language.ts';
import { allContexts } from '../../../engine/ngram.ts';
import { say } from '../../../texts/say.ts';
import { ChipBet, chipBetIndent } from '../../components/ChipBet.tsx';
import { Say } from '../../components/Prose.tsx';
import { rowsOf } from '../../fitting.ts';
import { marks, useLook } from '../../theme.ts';
import { BinGrid } from './BinGrid.tsx';
import type { PhaseProps } from './cursor.ts';
import { gridLayout, spreadFor } from './grid-layout.ts';
import { Pile, Strip, type StripForm, stripStep } from './Strip.tsx';
import { copiesTexts, sayBet, sayBothGoOn, sayCopied, sayCopies, saySixteen } from './text.ts';

/** Columns for the word copy, or for the dots of a document without an end, at least. */
const leastCopyWidth = 7;

/** A column of so many columns has room to say so far. */
const soFarWidth = 36;

/** Lines that the bet itself takes: four options, a gap, the chips that are left. */
const betLines = 6;

/** Lines for the names of the bins, with a gap: only where there is room for them. */
const namesLines = 3;

/** Lines for a few documents: five of the usual length. */
const fewDocuments = 2;

export function BetScreen({ state, cursor, size }: PhaseProps): ReactNode {
  const text = sayBet(state);
  const rest = size.height - rowsOf(text, size.width) - betLines;
  const options = binRanges(state.seed).map((range) => say('contextTwo.range', range));
  // In a low window the gaps around the documents go first; last the names move beside the answers.
  const named = rest >= namesLines + fewDocuments;
  const room = rest - (named ? namesLines : 0);
  const gap = !named || room >= fewDocuments + 2 ? 1 : 0;
  const answers = Math.max(...options.map(columnsOf)) + chipBetIndent;
  const beside = !named && answers + sixteenWidth < size.width;
  return (
    <Box flexDirection="column" width={size.width}>
      <Say>{text}</Say>
      <Box marginY={gap}>
        <Pile
          documents={state.own.documents}
          width={size.width}
          rows={Math.max(1, room - 2 * gap)}
        />
      </Box>
      {named && <SixteenNames />}
      <Box justifyContent="space-between">
        <ChipBet options={options} chips={state.chips} cursor={cursor} />
        {beside && (
          <Box flexDirection="column" flexShrink={0} width={sixteenWidth}>
            {tinyLanguage.words.map((older) => (
              <BinNames key={older} names={sixteen.filter(([first]) => first === older)} />
            ))}
          </Box>
        )}
      </Box>
    </Box>
  );
}

const sixteen = allContexts(tinyLanguage, 2);

/** Columns for four names of bins, each after a space. */
const sixteenWidth = 4 * (1 + 2 * stripStep.shape);

function BinNames({ names }: { names: readonly Document[] }): ReactNode {
  return (
    <Text>
      {names.map((name, index) => (
        <Fragment key={index}>
          {' '}
          <Strip words={name} form="shape" />
        </Fragment>
      ))}
    </Text>
  );
}

/** The names of the sixteen bins, small, in two lines. */
function SixteenNames(): ReactNode {
  const half = sixteen.length / 2;
  const lead = say('contextTwo.theBins');
  return (
    <Box flexDirection="column" flexShrink={0} marginBottom={1}>
      {[sixteen.slice(0, half), sixteen.slice(half)].map((names, row) => (
        <Box key={row}>
          <Text>{row === 0 ? lead : ' '.repeat(lead.length)}</Text>
          <BinNames names={names} />
        </Box>
      ))}
    </Box>
  );
}

export function SixteenScreen({ state, size }: PhaseProps): ReactNode {
  const text = saySixteen(state);
  const other = Math.max(4, rowsOf(text, size.width) + 1);
  const layout = gridLayout(size.width, spreadFor(size.height, other));
  return (
    <Box flexDirection="column" width={size.width}>
      <Say>{text}</Say>
      <Box flexGrow={1} minHeight={size.height > other + layout.height - 1 ? 1 : 0} />
      <BinGrid table={ownTable(state, 2)} layout={layout} />
    </Box>
  );
}

export function CopiesScreen({ state, now, size }: PhaseProps<NowAt<'copies'>>): ReactNode {
  const half = Math.floor(size.width / 2);
  const copyWidth = Math.max(leastCopyWidth, say('contextTwo.copy').length + 3);
  const form: StripForm = longestDrawn * stripStep.shape + copyWidth <= half ? 'shape' : 'letter';
  const long = sayCopied(now, 'so far');
  const roomy = half >= soFarWidth && long.every((text) => text.length < half);
  const headings = roomy ? long : sayCopied(now, 'short');
  const lead = sayBothGoOn(state.own);
  const lines = rowsOf(lead, size.width) + Math.max(...lastLines(size.width));
  const gap = size.height >= 2 * now.rows.length + lines + 3 ? 1 : 0;
  return (
    <Box flexDirection="column" width={size.width}>
      <Say>{lead}</Say>
      <Box marginTop={1} marginBottom={gap}>
        {([0, 1] as const).map((side) => (
          <Box key={side} width={half}>
            <Text bold>{headings[side]}</Text>
          </Box>
        ))}
      </Box>
      <Box flexDirection="column" marginBottom={1} gap={gap}>
        {now.rows.map((row, index) => (
          <Pair key={index} row={row} half={half} form={form} />
        ))}
      </Box>
      <Say>{sayCopies(now)}</Say>
    </Box>
  );
}

/** The lines that each of the sentences takes that may stand at the end. */
function lastLines(width: number): readonly number[] {
  return copiesTexts.map((text) => rowsOf(say(text), width));
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
      <Text bold>{copy ? `  ${say('contextTwo.copy')}` : ''}</Text>
    </Text>
  );
}
