// Which bars stand on the ladder at each step, and how far up the ladder goes.
// Left out: how they are drawn. That is Ladder.tsx.
import {
  atomsInTheUniverse,
  binCount,
  grouped,
  inWords,
  lengthBeyond,
  rung,
} from '../../../engine/activities/ladder/powers.ts';
import type { LadderSettings } from '../../../engine/activities/ladder/settings.ts';
import type { LadderState } from '../../../engine/activities/ladder/state.ts';
import { realModels } from '../../../engine/activities/ladder/way-out.ts';
import { tinyLanguage } from '../../../engine/language.ts';
import { say } from '../../../texts/say.ts';

/** One bar: its height in zeros; null while it is not known. */
export interface Rung {
  readonly label: string;
  readonly text: string;
  readonly height: number | null;
  /** The bar that this step is about. */
  readonly marked?: boolean;
}

export interface LadderPicture {
  readonly rungs: readonly Rung[];
  /** How many zeros the ladder has from end to end. */
  readonly zeros: number;
  /** What the ticks count, where their labels do not say it. */
  readonly unit?: string;
  /** Columns kept free for the numbers, so that nothing moves when one comes up. */
  readonly textWidth: number;
  /** What stands at the edge, at so many zeros. */
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
}

const people = 8_000_000_000n;
const atomsInABody = 7n * 10n ** 27n;

/** The tiny language: as many bars as are known, up to a trillion. */
export function smallLadder(settings: LadderSettings, state: LadderState): LadderPicture {
  const { lengths, far } = settings;
  const asked = askedRung(settings, state);
  const known = state.phase === 'count' || state.phase === 'guess' ? asked : asked + 1;
  const all = [...lengths, far];
  return {
    zeros: 12,
    textWidth: inWords(binCount(tinyLanguage.words.length, far)).length,
    ticks: [
      { at: 0, label: '1' },
      { at: 3, label: grouped(1_000) },
      { at: 6, label: say('ladder.million') },
      { at: 9, label: say('ladder.billion') },
    ],
    rungs: all.map((length, index) =>
      index < known
        ? bins(tinyLanguage.words.length, length, index === asked)
        : { label: wordsWritten(length), text: '?', height: null, marked: index === asked },
    ),
  };
}

/** Which bar of the small ladder a state is about. */
function askedRung({ lengths }: LadderSettings, state: LadderState): number {
  return state.phase === 'count' || state.phase === 'counted' ? state.step : lengths.length;
}

/** A real vocabulary beside things that are many; with room, there are more of them to compare with. */
export function realLadder(
  { words }: LadderSettings,
  known: boolean,
  roomy: boolean,
): LadderPicture {
  const beyond = lengthBeyond(words, atomsInTheUniverse);
  return {
    zeros: 90,
    unit: say('ladder.zeros'),
    textWidth: 0,
    ticks: zerosAt([20, 40, 60, 80]),
    rungs: [
      bins(words, 1, false),
      bins(words, 2, false),
      ...(roomy
        ? [estimate(say('ladder.people'), people), estimate(say('ladder.atomsInYou'), atomsInABody)]
        : []),
      estimate(say('ladder.atomsInTheUniverse'), atomsInTheUniverse),
      known ? bins(words, beyond, true) : unknown(say('ladder.unknownWords')),
    ],
  };
}

/** The same ladder from far away: all the atoms are one column. */
export function farLadder({ words, context }: LadderSettings, known: boolean): LadderPicture {
  const all = binCount(words, context);
  return {
    zeros: Math.ceil(rung(all) / 1_000) * 1_000,
    unit: say('ladder.zeros'),
    textWidth: inWords(all).length,
    ticks: zerosAt([10_000, 20_000, 30_000]).filter(({ at }) => at < rung(all)),
    rungs: [
      estimate(say('ladder.atomsInTheUniverse'), atomsInTheUniverse),
      known ? bins(words, context, true) : unknown(wordsWritten(context)),
    ],
  };
}

/** What real models learn, beside the bins that they would need for much less. */
export function modelLadder({ words }: LadderSettings): LadderPicture {
  return {
    zeros: 18,
    textWidth: 0,
    ticks: [
      { at: 0, label: '1' },
      { at: 6, label: say('ladder.million') },
      { at: 12, label: say('ladder.trillion') },
    ],
    rungs: [
      bins(words, 1, false),
      bins(words, 2, false),
      bins(words, 3, false),
      ...realModels.map(({ name, numbers, context }) => ({
        ...of(say(name, { n: context }), numbers),
        marked: true,
      })),
    ],
  };
}

function bins(words: number, length: number, marked: boolean): Rung {
  return { ...of(wordsWritten(length), binCount(words, length)), marked };
}

function unknown(label: string): Rung {
  return { label, text: '?', height: null, marked: true };
}

function of(label: string, number: bigint): Rung {
  return { label, text: inWords(number), height: rung(number) };
}

/** A number that nobody has counted. */
function estimate(label: string, number: bigint): Rung {
  const rung = of(label, number);
  return { ...rung, text: say('ladder.about', { number: rung.text }) };
}

function wordsWritten(length: number): string {
  return say('ladder.words', { n: length });
}

function zerosAt(places: readonly number[]): LadderPicture['ticks'] {
  return places.map((at) => ({ at, label: grouped(at) }));
}
