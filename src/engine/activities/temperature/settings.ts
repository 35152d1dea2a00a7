// What a level of this kind sets: a table, charts to match, counts for the trap, pairs of temperatures.
// Left out: the shares of any chart. They are computed from the balls.
import * as v from 'valibot';
import type { Document, Word } from '../../language.ts';
import { hottest, notchesInOne } from '../charts.ts';
import { colourSetting, promptSetting, type TableSetting, tableSetting } from '../settings.ts';

/** A chart to match, by the knobs that make it. */
export interface Target {
  readonly temperature: number;
  readonly topK: number;
}

export interface TemperatureSettings {
  readonly table: TableSetting;
  /** The bin whose chart is turned. */
  readonly bin: Word;
  readonly targets: readonly Target[];
  /** Balls whose counts somebody divides by T: for each word of the vocabulary. */
  readonly trap: { readonly balls: readonly number[]; readonly temperature: number };
  /** Two machines with the same luck: where do their documents part? */
  readonly pairs: readonly {
    readonly prompt: Document;
    readonly cold: number;
    readonly hot: number;
  }[];
}

const temperatureSetting = v.pipe(
  v.number('must be a temperature'),
  v.minValue(0, 'must be 0 or more'),
  v.maxValue(hottest / notchesInOne, `must be at most ${hottest / notchesInOne}`),
  v.check((t) => Number.isInteger(t * notchesInOne), 'must be a number of quarters, such as 0.75'),
);

const topKSetting = v.pipe(
  v.number('must be a number of words'),
  v.integer('must be a whole number of words'),
  v.minValue(1, 'must be at least 1'),
  v.maxValue(5, 'must be at most 5'),
);

const ballsSetting = v.pipe(
  v.array(
    v.pipe(v.number('must be a number of balls'), v.integer(), v.minValue(0), v.maxValue(99)),
    'must be five numbers of balls',
  ),
  v.length(5, 'must have five numbers: one for each word'),
  v.check((balls) => new Set(balls).size > 1, 'must have different counts: there is no trap else'),
);

export const temperatureSettings = v.pipe(
  v.strictObject({
    table: tableSetting,
    bin: colourSetting,
    targets: v.pipe(
      v.array(v.strictObject({ temperature: temperatureSetting, topK: topKSetting })),
      v.minLength(1, 'must have at least one chart to match'),
    ),
    trap: v.strictObject({
      balls: ballsSetting,
      temperature: v.pipe(
        temperatureSetting,
        v.check((t) => t > 0 && t !== 1, 'must be above 0 and not 1, or nothing changes at all'),
      ),
    }),
    pairs: v.pipe(
      v.array(
        v.pipe(
          v.strictObject({
            prompt: promptSetting,
            cold: temperatureSetting,
            hot: temperatureSetting,
          }),
          v.check(({ cold, hot }) => cold < hot, 'must have a `cold` that is below its `hot`'),
        ),
      ),
      v.minLength(1, 'must have at least one pair of temperatures'),
    ),
  }),
  v.check(
    ({ table, bin }) => new Set(table[bin]).size === 5 && !table[bin]?.includes(0),
    'must have five different counts in the row of `bin`: top-k has to know which words are most',
  ),
);
