// A bet as a typed line: '7 3' puts seven of the ten chips on the first answer and three on the second.
import { type Chips, chipsInABet } from '../../engine/scoring.ts';
import { list, say } from '../../texts/say.ts';
import { type Question, same } from './question.ts';

export interface ChipQuestion<Move> {
  readonly text: string;
  readonly options: readonly string[];
  /** The chips that lie there already. */
  readonly chips: Chips;
  readonly chip: (option: number, by: 1 | -1) => Move;
  readonly reveal: Move;
  /** Whether the level has asked for a bet before: then it is said in short how to type one. */
  readonly again?: boolean;
}

/** '7 3' → the moves that lead there, and the reveal */
export function askForChips<Move>({
  text,
  options,
  chips,
  chip,
  reveal,
  again = false,
}: ChipQuestion<Move>): Question<Move> {
  const lines = options.map((option, index) =>
    say('plain.choice', { n: index + 1, choice: option }),
  );
  const how = say(again ? 'plain.howToBetAgain' : 'plain.howToBet', {
    options: options.length,
    example: exampleBet(options.length),
  });
  return {
    type: 'typed',
    text: [text, ...lines, how].filter((line) => line !== '').join('\n'),
    read(line) {
      const bet = betIn(line, options.length);
      if (bet.type === 'unclear') return bet;
      // What is too much is taken back before anything is put down: there are only ten.
      const steps = bet.chips.map((n, option) => ({ option, by: n - (chips[option] ?? 0) }));
      const taken = steps.flatMap(({ option, by }) => times(-by, chip(option, -1)));
      const put = steps.flatMap(({ option, by }) => times(by, chip(option, 1)));
      return { type: 'moves', moves: [...taken, ...put, reveal] };
    },
    lineFor(moves) {
      if (!same(moves.at(-1), reveal)) return undefined;
      const bet = options.map((_, option) => {
        const put = moves.filter((move) => same(move, chip(option, 1))).length;
        const taken = moves.filter((move) => same(move, chip(option, -1))).length;
        return (chips[option] ?? 0) + put - taken;
      });
      return bet.join(' ');
    },
  };
}

type TypedBet =
  | { readonly type: 'bet'; readonly chips: Chips }
  /** The reason says what is wrong with this line. */
  | { readonly type: 'unclear'; readonly reason: string };

/** betIn('7 3', 2) → {type: 'bet', chips: [7, 3]} */
export function betIn(line: string, options: number): TypedBet {
  const example = exampleBet(options);
  const parts = line
    .trim()
    .split(/[\s,;]+/)
    .filter((part) => part !== '');
  if (parts.length === 0 || parts.some((part) => !/^\d{1,4}$/.test(part))) {
    return { type: 'unclear', reason: say('plain.howToBetAgain', { options, example }) };
  }
  const chips = parts.map(Number);
  if (chips.length !== options) {
    const typed = chips.length;
    return { type: 'unclear', reason: say('plain.otherCount', { typed, options }) };
  }
  const sum = chips.reduce((all, n) => all + n, 0);
  if (sum === chipsInABet) return { type: 'bet', chips };
  const numbers = list(chips.map(String));
  return { type: 'unclear', reason: say('plain.otherSum', { numbers, sum, example }) };
}

/** Ten chips, fewer on each answer than on the one before: exampleBet(4) → '4 3 2 1' */
export function exampleBet(options: number): string {
  const weights = Array.from({ length: options }, (_, index) => options - index);
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const [, ...others] = weights.map((weight) => Math.round((chipsInABet * weight) / all));
  const first = chipsInABet - others.reduce((sum, n) => sum + n, 0);
  return [first, ...others].join(' ');
}

function times<T>(count: number, value: T): readonly T[] {
  return Array<T>(Math.max(0, count)).fill(value);
}
