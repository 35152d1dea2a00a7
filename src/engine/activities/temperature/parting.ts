// Two machines with the same seed, one cold and one hot: the same luck, until it falls on another word.
// Left out: what comes after. Once the last words differ, so do the bins.

import type { TextId } from '../../../texts/catalogue.ts';
import { decimal, say } from '../../../texts/say.ts';
import { type Clues, notNow, type Outcome } from '../../activity.ts';
import { type Document, isFinished, tinyLanguage } from '../../language.ts';
import type { Table } from '../../ngram.ts';
import { type Rng, random, stream } from '../../rng.ts';
import { betBits, emptyChips, evenBits } from '../../scoring.ts';
import { playChip, playReveal } from '../chip-moves.ts';
import { tableFrom } from '../settings.ts';
import { agreement, hit, stretches } from './lines.ts';
import type { TemperatureSettings } from './settings.ts';
import { common, type Pair, type TemperatureMove, type TemperatureState } from './state.ts';

/** A document is stopped here, the prompt counted. */
const longest = 12;
/** The cold machine should draw as many, or there is little to part from; found by trying seeds. */
const fewestDraws = 5;
const mostTries = 100;

/** Where the documents may part: at the first drawn word, the second … or not so soon. */
export const partingOptions = [
  'temperature.atFirst',
  'temperature.atSecond',
  'temperature.atThird',
  'temperature.atFourth',
  'temperature.laterOrNever',
] as const satisfies readonly TextId[];

/** Where they did part, for all options but the last. */
const partedSooner = [
  'temperature.partAtFirst',
  'temperature.partAtSecond',
  'temperature.partAtThird',
  'temperature.partAtFourth',
] as const satisfies readonly TextId[];

/** Both documents of a round, drawn with the same luck: the first luck that gives a cold one of some length. */
export function drawPair(
  settings: TemperatureSettings,
  { seed }: TemperatureState,
  round: number,
): Pair {
  const { prompt = [], cold = 1, hot = 1 } = settings.pairs[round] ?? {};
  const table = tableFrom(settings.table);
  for (let tries = 1; ; tries += 1) {
    const rng = stream(seed, `parting ${round} ${tries}`);
    const numbers = luckOf(rng, longest - prompt.length);
    const at = (temperature: number) => written(table, prompt, temperature, numbers);
    const documents = { cold: at(cold), hot: at(hot) };
    if (documents.cold.length < prompt.length + fewestDraws && tries < mostTries) continue;
    const draws = Math.max(documents.cold.length, documents.hot.length) - prompt.length;
    return { ...documents, luck: numbers.slice(0, draws) };
  }
}

/** A document as luck makes it: each number falls on the line of the last word, until white. */
function written(
  table: Table,
  prompt: Document,
  temperature: number,
  luck: readonly number[],
): Document {
  const words = [...prompt];
  for (const u of luck) {
    if (isFinished(tinyLanguage, words)) break;
    const word = hit(stretches(table, words.at(-1) ?? '', temperature), u);
    if (word !== undefined) words.push(word);
  }
  return words;
}

function luckOf(rng: Rng, draws: number): readonly number[] {
  const luck: number[] = [];
  let generator = rng;
  for (let n = 0; n < draws; n += 1) {
    const [u, next] = random(generator);
    generator = next;
    luck.push(u);
  }
  return luck;
}

/** The first position at which two documents differ; -1 when they are the same: partedAt(a, a) → -1 */
export function partedAt(cold: Document, hot: Document): number {
  const length = Math.max(cold.length, hot.length);
  return Array.from({ length }, (_, at) => at).find((at) => cold[at] !== hot[at]) ?? -1;
}

/** The option of the bet that is right. */
export function rightParting(
  settings: TemperatureSettings,
  state: TemperatureState,
  round: number,
): number {
  const { cold, hot } = drawPair(settings, state, round);
  const drawn = partedAt(cold, hot) - (settings.pairs[round]?.prompt.length ?? 0);
  const late = partingOptions.length - 1;
  return drawn < 0 ? late : Math.min(drawn, late);
}

/** What a bet has come to: 'They part at the second word …' */
export function partingSees(
  settings: TemperatureSettings,
  state: TemperatureState,
  round: number,
): string {
  const { cold, hot } = drawPair(settings, state, round);
  const at = partedAt(cold, hot);
  const right = rightParting(settings, state, round);
  const paid = say('temperature.betCost', {
    bits: decimal(betBits(state.bets[round] ?? [], right), 1),
    even: decimal(evenBits(partingOptions.length), 1),
  });
  return `${whereParted(at - (settings.pairs[round]?.prompt.length ?? 0), at < 0)} ${paid}`;
}

/** `drawn` counts the words that were drawn before they parted. */
function whereParted(drawn: number, never: boolean): string {
  if (never) return say('temperature.partNever');
  const sooner = partedSooner[drawn];
  return sooner === undefined ? say('temperature.partLate', { n: drawn + 1 }) : say(sooner);
}

/** What came of the draw at which they parted: different bins from there on, or an end for one of them. */
export function afterParting({ pairs }: TemperatureSettings, round: number, pair: Pair): string {
  const { cold = 1, hot = 1 } = pairs[round] ?? {};
  const at = partedAt(pair.cold, pair.hot);
  if (pair.cold[at] === tinyLanguage.end) return say('temperature.oneEnded', { t: cold });
  if (pair.hot[at] === tinyLanguage.end) return say('temperature.oneEnded', { t: hot });
  return say('temperature.fromThereOn');
}

/** The bet of a round, before any chip is placed. */
export function openBet(state: TemperatureState, round: number): TemperatureState {
  return { ...common(state), phase: 'bet', round, chips: emptyChips(partingOptions.length) };
}

export function playBet(
  settings: TemperatureSettings,
  state: Extract<TemperatureState, { readonly phase: 'bet' }>,
  move: TemperatureMove,
): Outcome<TemperatureState> {
  switch (move.type) {
    case 'chip':
      return playChip(state, move);
    case 'reveal':
      return playReveal(state, () => ({
        ...common(state),
        bets: [...state.bets, state.chips],
        phase: 'parted',
        round: state.round,
        pair: drawPair(settings, state, state.round),
      }));
    default:
      return notNow(say('temperature.placeChips'));
  }
}

export function betClues(
  settings: TemperatureSettings,
  state: Extract<TemperatureState, { readonly phase: 'bet' }>,
): Clues {
  const right = rightParting(settings, state, state.round);
  return {
    nudge: say('temperature.nudgeBet'),
    place: say('temperature.placeBet', { percent: agreement(settings, state.round) }),
    answer: say('temperature.answerBet', {
      n: right + 1,
      option: say(partingOptions[right] ?? partingOptions[0]),
    }),
  };
}
