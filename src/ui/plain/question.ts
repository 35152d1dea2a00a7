// What a learner who plays line by line is asked, and how a line is understood as an answer.
import { type Chips, chipsInABet } from '../../engine/scoring.ts';
import { say } from '../../texts/say.ts';

/** One of several answers, and the moves that it makes. */
export interface Choice<Move> {
  readonly label: string;
  readonly moves: readonly Move[];
}

/** What a typed line was understood as. */
export type Answer<Move> =
  | { readonly type: 'moves'; readonly moves: readonly Move[] }
  /** Not understood; the reason says what was meant to be typed. */
  | { readonly type: 'unclear'; readonly reason: string };

export type Question<Move> =
  /** Answered with the number of a choice; an empty line stands for the only one. */
  | { readonly type: 'choice'; readonly text: string; readonly choices: readonly Choice<Move>[] }
  /** Answered with words or numbers. */
  | {
      readonly type: 'typed';
      readonly text: string;
      readonly read: (line: string) => Answer<Move>;
    };

/** choose('Which bin?', [['purple', {type: 'open-bin', bin: 'purple'}], …]) */
export function choose<Move>(
  text: string,
  choices: readonly (readonly [string, Move])[],
): Question<Move> {
  return {
    type: 'choice',
    text,
    choices: choices.map(([label, move]) => ({ label, moves: [move] })),
  };
}

/** Nothing to decide: Enter goes on. */
export function goOn<Move>(move: Move, label: string = say('everywhere.goOn')): Question<Move> {
  return choose('', [[label, move]]);
}

export interface ChipQuestion<Move> {
  readonly text: string;
  readonly options: readonly string[];
  /** The chips that lie there already. */
  readonly chips: Chips;
  readonly chip: (option: number, by: 1 | -1) => Move;
  readonly reveal: Move;
}

/** A bet in chips: as many numbers as there are options, ten in all. '7 3' → the moves that lead there */
export function askForChips<Move>({
  text,
  options,
  chips,
  chip,
  reveal,
}: ChipQuestion<Move>): Question<Move> {
  const lines = options.map((option, index) =>
    say('plain.choice', { n: index + 1, choice: option }),
  );
  const how = say('plain.howToBet', { options: options.length });
  return {
    type: 'typed',
    text: [text, ...lines, how].join('\n'),
    read(line) {
      const wanted = line.trim().split(/[\s,;]+/);
      const numbers = wanted.map(Number);
      const whole = numbers.every((n) => Number.isInteger(n) && n >= 0);
      const sum = numbers.reduce((all, n) => all + n, 0);
      if (
        line.trim() === '' ||
        !whole ||
        numbers.length !== options.length ||
        sum !== chipsInABet
      ) {
        return { type: 'unclear', reason: how };
      }
      // What is too much is taken back before anything is put down: there are only ten.
      const steps = numbers.map((n, option) => ({ option, by: n - (chips[option] ?? 0) }));
      const taken = steps.flatMap(({ option, by }) => times(-by, chip(option, -1)));
      const put = steps.flatMap(({ option, by }) => times(by, chip(option, 1)));
      return { type: 'moves', moves: [...taken, ...put, reveal] };
    },
  };
}

function times<T>(count: number, value: T): readonly T[] {
  return Array<T>(Math.max(0, count)).fill(value);
}
