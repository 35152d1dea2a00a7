// What a level of filling bins is given, and what it keeps while it is played.
// Left out: which moves are right. That is in ../fill.ts.
import * as v from 'valibot';
import { tinyLanguage, type Word } from '../../language.ts';
import type { Table } from '../../ngram.ts';
import type { Rng } from '../../rng.ts';
import { colourSetting, type TableSetting, tableFrom, tableSetting } from '../settings.ts';
import { fullBin, isRight, surplus, wanted } from './bins.ts';

const ways = ['balls', 'numbers', 'change', 'repair'] as const;

/**
 * Ball by ball, a number for each colour, a copy of the bin before it that has to be changed,
 * or a full bin with one ball of the wrong colour.
 */
export type Way = (typeof ways)[number];

export interface FillSettings {
  readonly table: TableSetting;
  /** How many balls fill a bin. */
  readonly balls: number;
  readonly steps: readonly { readonly bin: Word; readonly by: Way }[];
  /** The bin that lost its name holds this many balls. */
  readonly nameless: { readonly balls: number };
}

interface Common {
  readonly rng: Rng;
}

/** `step` counts from 0; `asked` is the word whose number is typed, and only moves in a bin by numbers. */
export type FillState = Common &
  (
    | {
        readonly phase: 'filling';
        readonly step: number;
        readonly held: readonly Word[];
        readonly asked: number;
        /** The balls that were put last, for the screen to show on their way. */
        readonly last: { readonly ball: Word; readonly count: number } | null;
      }
    | { readonly phase: 'nameless'; readonly bin: Word }
    | { readonly phase: 'named'; readonly bin: Word }
    | { readonly phase: 'done'; readonly bin: Word }
  );

export type Filling = Extract<FillState, { phase: 'filling' }>;

export type FillMove =
  | { readonly type: 'put'; readonly ball: Word }
  | { readonly type: 'number'; readonly count: number }
  | { readonly type: 'take-out'; readonly ball: Word }
  | { readonly type: 'close' }
  | { readonly type: 'name'; readonly bin: Word }
  | { readonly type: 'go-on' };

export const fillSettings = v.pipe(
  v.strictObject({
    table: tableSetting,
    balls: v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(20)),
    steps: v.pipe(
      v.array(
        v.strictObject({
          bin: colourSetting,
          by: v.picklist(ways, 'must be balls, numbers, change or repair'),
        }),
      ),
      v.check(
        (steps) =>
          steps.length === tinyLanguage.words.length &&
          new Set(steps.map(({ bin }) => bin)).size === steps.length,
        'must name each of the four colours once',
      ),
      v.check(
        ([first]) => first?.by !== 'change',
        'must not begin with a change: there is no bin before it to copy',
      ),
    ),
    nameless: v.strictObject({
      balls: v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(40)),
    }),
  }),
  v.check(
    ({ table, balls, nameless }) =>
      isWhole(tableFrom(table), balls) && isWhole(tableFrom(table), nameless.balls),
    'has a row that this many balls cannot match: every share of the table must be a whole number of balls',
  ),
  v.check(
    ({ table }) => areDifferent(tableFrom(table)),
    'has two rows that are the same: the bin without a name could be either',
  ),
);

/** The bin that is being filled, how, and the table it has to match. */
export function stepOf(
  { table, steps }: FillSettings,
  step: number,
): { readonly table: Table; readonly bin: Word; readonly by: Way } {
  return { table: tableFrom(table), bin: '', by: 'balls', ...steps[step] };
}

/** The bin that a change began as: the one closed before it. */
export function copiedBin({ steps }: FillSettings, step: number): Word {
  return steps[step - 1]?.bin ?? '';
}

/** Whether the open bin is right and waits to be closed. */
export function isFull(settings: FillSettings, state: Filling): boolean {
  const { table, bin } = stepOf(settings, state.step);
  return isRight(table, bin, settings.balls, state.held);
}

/** Whether a change or a repair waits for a ball to be taken out, and not put in. */
export function isSpoiled(settings: FillSettings, state: Filling): boolean {
  const { table, bin } = stepOf(settings, state.step);
  return surplus(table, bin, settings.balls, state.held).length > 0;
}

/** The balls of the bin that lost its name, sorted by colour. */
export function namelessBalls({ table, nameless }: FillSettings, bin: Word): readonly Word[] {
  return fullBin(tableFrom(table), bin, nameless.balls);
}

function isWhole(table: Table, balls: number): boolean {
  return tinyLanguage.words.every((bin) => wanted(table, bin, balls).every(Number.isInteger));
}

function areDifferent(table: Table): boolean {
  const rows = tinyLanguage.words.map((bin) => wanted(table, bin, 100).join(' '));
  return new Set(rows).size === rows.length;
}
