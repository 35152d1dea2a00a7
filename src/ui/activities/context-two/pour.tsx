// Pouring: each key tips one column of bins, those that end in the same word, into the bin below it.
import { Box, Text } from 'ink';
import { Fragment, type ReactNode } from 'react';
import { ruleTable } from '../../../engine/activities/context-two/by-hand.ts';
import { binsEndingIn, pouredTable } from '../../../engine/activities/context-two/pouring.ts';
import type { NowAt } from '../../../engine/activities/context-two/state.ts';
import { tinyLanguage, vocabulary, type Word } from '../../../engine/language.ts';
import { bin, put, row, type Table } from '../../../engine/ngram.ts';
import { say } from '../../../texts/say.ts';
import { nameOf } from '../../../texts/word-names.ts';
import { Chip, chipWidth } from '../../components/Chip.tsx';
import { Say } from '../../components/Prose.tsx';
import { rowsOf } from '../../fitting.ts';
import { marks, useLook } from '../../theme.ts';
import { BallRuns } from './BallRuns.tsx';
import { BinGrid, gridForm } from './BinGrid.tsx';
import { ballRuns, formFor, runsWidth } from './balls.ts';
import type { PhaseProps } from './cursor.ts';
import { Flying } from './Flying.tsx';
import {
  ballsPlace,
  type GridLayout,
  gridLayout,
  indent,
  margin,
  spreadFor,
} from './grid-layout.ts';

const { words } = tinyLanguage;
const balls = vocabulary(tinyLanguage);
const last = words.at(-1);

/** Lines that are not the grid: the arrows and the four bins. */
const otherLines = 3;

export function PourScreen({ state, now, size, motion }: PhaseProps<NowAt<'pour'>>): ReactNode {
  const full = ruleTable(state, 2);
  const layout = gridLayout(size.width, spreadFor(size.height, otherLines + 1));
  const flowing = motion < 1 ? now.poured.at(-1) : undefined;
  const left = (newest: Word) =>
    newest === flowing ? 1 - motion : now.poured.includes(newest) ? 0 : 1;
  const text = sayPour(now.poured, flowing);
  const above = rowsOf(text, size.width);
  const gap = size.height > above + otherLines + layout.height ? 1 : 0;
  return (
    <Box flexDirection="column" width={size.width}>
      <Say>{text}</Say>
      <Box marginTop={gap}>
        <BinGrid
          table={partly(full, left)}
          layout={layout}
          poured={now.poured}
          form={gridForm(full, layout)}
        />
      </Box>
      <FourBins table={pouredTable(state)} filled={(newest) => 1 - left(newest)} layout={layout} />
      {flowing !== undefined && (
        <Flow newest={flowing} table={full} layout={layout} top={above + gap} at={motion} />
      )}
    </Box>
  );
}

function sayPour(poured: readonly Word[], flowing: Word | undefined): string {
  if (flowing !== undefined) return say('contextTwo.allPour', { word: nameOf(flowing) });
  if (poured.length === words.length) return say('contextTwo.fourNow');
  return say(poured.length === 0 ? 'contextTwo.forgetOlder' : 'contextTwo.pourNext');
}

/** The bins with only a part of their balls left, for each newest word. */
function partly(table: Table, left: (newest: Word) => number): Table {
  return words
    .flatMap((newest) => binsEndingIn(newest))
    .reduce((rest, context) => {
      const share = left(context.at(-1) ?? '');
      return [...bin(table, context)].reduce(
        (poured, [ball, n]) => put(poured, context, ball, Math.round(n * share) - n),
        rest,
      );
    }, table);
}

/** The four bins of one word, each below its column. */
function FourBins({
  table,
  filled,
  layout,
}: {
  table: Table;
  filled: (newest: Word) => number;
  layout: GridLayout;
}): ReactNode {
  const m = marks(useLook());
  const { cell } = layout;
  const none = say('contextTwo.empty');
  const room = cell - indent - 1;
  const all = words.map((word) => row(table, [word]));
  const form = formFor(all, balls, room);
  const bins = words.map((word, index) => {
    const counts = (all[index] ?? []).map((n) => Math.round(n * filled(word)));
    const total = counts.reduce((sum, n) => sum + n, 0);
    return {
      word,
      total: `${total}`,
      runs: total === 0 ? [] : ballRuns(counts, balls, form, room),
    };
  });
  const before = ' '.repeat(margin + indent);
  return (
    <Box flexDirection="column" flexShrink={0}>
      <Text wrap="truncate">
        {`${' '.repeat(margin + indent + 3)}${words.map(() => m.down.padEnd(cell)).join('')}`.trimEnd()}
      </Text>
      <Text wrap="truncate">
        {before}
        {bins.map(({ word, total }) => (
          <Fragment key={word}>
            <Chip word={word} />
            {` ${total}`.padEnd(word === last ? 0 : cell - chipWidth.full)}
          </Fragment>
        ))}
      </Text>
      <Text wrap="truncate">
        {before}
        {bins.map(({ word, runs }) => (
          <Fragment key={word}>
            {runs.length === 0 ? none : ''}
            <BallRuns runs={runs} form={form} />
            {' '.repeat(
              word === last ? 0 : cell - (runs.length === 0 ? none.length : runsWidth(runs, form)),
            )}
          </Fragment>
        ))}
      </Text>
    </Box>
  );
}

/** One ball from each of the four bins, on its way down. */
function Flow({
  newest,
  table,
  layout,
  top,
  at,
}: {
  newest: Word;
  table: Table;
  layout: GridLayout;
  top: number;
  at: number;
}): ReactNode {
  return binsEndingIn(newest).map((context, index) => {
    const ball = [...bin(table, context).keys()][0];
    const place = ballsPlace(context, layout);
    const to = {
      row: top + layout.height + 2,
      column: place.column - layout.before + 1 + index * 2,
    };
    return ball === undefined ? null : (
      <Flying key={index} word={ball} from={{ ...place, row: top + place.row }} to={to} at={at} />
    );
  });
}
