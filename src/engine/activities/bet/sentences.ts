// What is said about a bet: what the model looked at, what it cost, and the three steps of a hint.
// Left out: the texts themselves, which stand in texts/en/bet.ts.
import { decimal, list, say } from '../../../texts/say.ts';
import type { Clues } from '../../activity.ts';
import { type Chips, chipsLeft } from '../../scoring.ts';
import { type Costs, honestChips, isLost } from './costs.ts';
import { nameOf, type Round } from './model.ts';

/** bits(1.3219) → '1.32' */
export function bits(amount: number): string {
  return decimal(amount, 2);
}

/** Each cost as it is read: {you: '1.47', model: '1.41', bold: '2.14', even: '2.00'} */
export function billOf({ you, model, bold, even }: Costs): Readonly<Record<keyof Costs, string>> {
  return { you: bits(you), model: bits(model), bold: bits(bold), even: bits(even) };
}

/** What the model looked at, and how often it stands in the greetings. */
export function lookedAt({ context, unseen, seen }: Round): string {
  const last = context.join(' ');
  return unseen === null
    ? say('bet.barsShow', { context: last, n: seen })
    : say('bet.neverCame', { longer: unseen.join(' '), context: last, n: seen });
}

export function lostBet({ prompt }: Round, { you, even }: Costs): string {
  return say('bet.lost', { prompt: prompt.join(' '), bits: bits(you), even: bits(even) });
}

/** What a closed bet cost on average, beside the model, and whether that is a slip. */
export function averageBits(costs: Costs): string {
  return say(isLost(costs) ? 'bet.averageBitsSlip' : 'bet.averageBits', billOf(costs));
}

/** The three steps of a hint for one bet: only the last one counts for the learner. */
export function betClues(round: Round, chips: Chips): Clues {
  const context = round.context.join(' ');
  const honest = { chips: shares(round) };
  if (chipsLeft(chips) === 0) {
    return {
      nudge: say('bet.nudgePlaced'),
      place: say('bet.placePlaced', { context }),
      answer: say('bet.answerPlaced', honest),
    };
  }
  return {
    nudge: say('bet.nudge'),
    place: say('bet.place', { context }),
    answer: say('bet.answer', honest),
  };
}

/** '2 on things, 7 on you and 1 on your' */
function shares(round: Round): string {
  const chips = honestChips(round);
  return list(
    round.options.flatMap((option, at) => {
      const n = chips[at] ?? 0;
      return n > 0 ? [say('bet.chipsOn', { n, word: nameOf(option) })] : [];
    }),
  );
}

/** Nothing to answer: what to look at. */
export function lookClues(): Clues {
  return {
    nudge: say('bet.nudgeLook'),
    place: say('bet.placeLook'),
    answer: say('everywhere.pressEnter'),
    free: true,
  };
}

/** What the mean of all rounds says about how sure the learner was. */
export function verdict({ you, bold, even }: Costs): string {
  if (you < bold) return say(you <= even ? 'bet.lessThanBold' : 'bet.lessThanBoldOnly');
  return say(you > bold ? 'bet.moreThanBold' : 'bet.asBold');
}
