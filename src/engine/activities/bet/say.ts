// The sentences of the bets, in one place, so that they can be put into another language.
import type { Clues } from '../../activity.ts';
import { type Chips, chipsLeft } from '../../scoring.ts';
import { type Costs, honestChips, isLost } from './costs.ts';
import { nameOf, type Round } from './model.ts';

export const say = {
  done: 'This level is done.',
  placeFirst: 'Place your chips, then reveal.',
  lookFirst: 'Look at what came next, then go on.',
  billFirst: 'Look at the bill, then go on.',
} as const;

/** bits(1.3219) → '1.32' */
export function bits(amount: number): string {
  return amount.toFixed(2);
}

/** times(1) → 'once'; times(2) → 'twice'; times(12) → '12 times' */
export function times(n: number): string {
  if (n <= 2) return n === 1 ? 'once' : 'twice';
  return `${n} times`;
}

function quoted(words: readonly string[]): string {
  return `“${words.join(' ')}”`;
}

/** What the model looked at, and how often it stands in the greetings. */
export function lookedAt({ context, unseen, seen }: Round): string {
  const last = quoted(context);
  return unseen === null
    ? `The bars show what came after ${last}, ${times(seen)} in all.`
    : `${quoted(unseen)} never came. So the model looks at ${last} alone, which came ${times(seen)}.`;
}

export function lostBet({ prompt }: Round, { you, even }: Costs): string {
  return `After ${quoted(prompt)} your chips cost ${bits(you)} bits; an even spread costs ${bits(even)}.`;
}

/** What a closed bet cost on average, beside the model, and whether that is a slip. */
export function averageBits(costs: Costs): string {
  const { you, model, even } = costs;
  const all = `Average bits: you ${bits(you)}, model ${bits(model)}, an even spread ${bits(even)}.`;
  return isLost(costs) ? `${all} More than an even spread: a slip.` : all;
}

/** The three steps of a hint for one bet: only the last one counts for the learner. */
export function betClues(round: Round, chips: Chips): Clues {
  if (chipsLeft(chips) === 0) {
    return {
      nudge: 'Do you feel safe with a word that has no chip? It would be dear.',
      place: `A fair share for each word is what ${quoted(round.context)} usually leads to.`,
      answer: `${shares(round)} Then press Enter.`,
    };
  }
  return {
    nudge: 'Say it aloud, as if a hundred people said it. How many would go on with which word?',
    place: `Only the last words count: ${quoted(round.context)}. One word alone will not be right each time.`,
    answer: shares(round),
  };
}

function shares(round: Round): string {
  const chips = honestChips(round);
  const placed = round.options.flatMap((option, at) =>
    chips[at] ? [`${chips[at]} on ${nameOf(option)}`] : [],
  );
  return `Honest chips are ${placed.join(', ')}: as often as each came.`;
}

export const lookClues: Clues = {
  nudge: 'Compare your chips with the bars.',
  place: 'Where a bar is long and your chips are few, you paid most.',
  answer: 'Press Enter to go on.',
  free: true,
};
