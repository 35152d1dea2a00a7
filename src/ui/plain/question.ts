// What a learner who plays line by line is asked, and how a line is understood as an answer.
// Left out: the commands that are understood everywhere, single letters such as h for a hint
// (commands.ts). No typed answer may be a single letter.
import { tinyLanguage, vocabulary, type Word } from '../../engine/language.ts';
import { list, say } from '../../texts/say.ts';
import { nameOf } from '../../texts/word-names.ts';

/** One of several answers, and the moves that it makes. */
export interface Choice<Move> {
  readonly label: string;
  readonly moves: readonly Move[];
  /** Its number, where that is not its place in the list: the five words always have theirs. */
  readonly number?: number;
}

/** What a typed line was understood as. */
export type Answer<Move> =
  | { readonly type: 'moves'; readonly moves: readonly Move[] }
  /** Not understood; the reason says what was meant to be typed. */
  | { readonly type: 'unclear'; readonly reason: string };

/** An answer that is typed in words or numbers, and the way back from moves to such a line. */
export interface Typed<Move> {
  read(line: string): Answer<Move>;
  /**
   * The line that stands for exactly these moves, if there is one: for the test that plays every
   * level. The moves are one or more of the activity's own `solve`, one after the other.
   */
  lineFor(moves: readonly Move[]): string | undefined;
}

export type Question<Move> =
  /**
   * Answered with the number of a choice or its label; an empty line stands for the only one.
   * Any other line goes to `typed`, where there is one.
   */
  | {
      readonly type: 'choice';
      readonly text: string;
      readonly choices: readonly Choice<Move>[];
      /** The place of the choice that an empty line stands for, from 0, where there are several. */
      readonly usual?: number | undefined;
      readonly typed?: Typed<Move>;
    }
  /** Answered with words or numbers. */
  | ({ readonly type: 'typed'; readonly text: string } & Typed<Move>);

/** choose('Which guess?', [['1 or 2 words', {type: 'guess', option: 0}], …]) */
export function choose<Move>(
  text: string,
  choices: readonly (readonly [string, Move])[],
  usual?: number,
): Question<Move> {
  return {
    type: 'choice',
    text,
    usual,
    choices: choices.map(([label, move]) => ({ label, moves: [move] })),
  };
}

/**
 * One of these words, each with its number in the whole game: purple 1, …, white 5. Another word is
 * handed in as well: the activity says what is wrong with it.
 */
export function chooseWord<Move>(
  text: string,
  words: readonly Word[],
  moveFor: (word: Word) => Move,
): Question<Move> {
  const choices = words.map((word) => ({
    label: nameOf(word),
    moves: [moveFor(word)],
    number: vocabulary(tinyLanguage).indexOf(word) + 1,
  }));
  return {
    type: 'choice',
    text,
    choices,
    typed: {
      read(line) {
        const [word, ...more] = wordsIn(line) ?? [];
        return word !== undefined && more.length === 0
          ? { type: 'moves', moves: [moveFor(word)] }
          : { type: 'unclear', reason: numbersToType(choices.map(({ number }) => number)) };
      },
      lineFor: () => undefined,
    },
  };
}

/** The numbers that can be typed, for an answer that was none of them: 'Type 1, 2 or 3.' */
export function numbersToType(numbers: readonly number[]): string {
  const [first = 1] = numbers;
  const last = numbers.at(-1) ?? first;
  return numbers.length > 6 && last - first === numbers.length - 1
    ? say('plain.chooseFirstToLast', { first, last })
    : say('plain.chooseOne', { numbers: list(numbers.map(String), 'or') });
}

/** Nothing to decide: Enter goes on. */
export function goOn<Move>(move: Move, label: string = say('everywhere.goOn')): Question<Move> {
  return choose('', [[label, move]]);
}

export interface NumberQuestion<Move> {
  readonly text: string;
  readonly least: number;
  readonly most: number;
  /** The most that makes sense, where larger numbers are handed in as well: the game says what is wrong. */
  readonly mostSaid?: number;
  readonly moveFor: (number: number) => Move;
}

/** A whole number: '40' and '40 %' alike. What is no number from least to most is not understood. */
export function askForNumber<Move>({
  text,
  least,
  most,
  mostSaid = most,
  moveFor,
}: NumberQuestion<Move>): Question<Move> {
  return {
    type: 'typed',
    text,
    read(line) {
      const digits = /^(-?\d{1,9}) ?%?$/.exec(line.trim())?.[1];
      const number = digits === undefined ? Number.NaN : Number(digits);
      return number >= least && number <= most
        ? { type: 'moves', moves: [moveFor(number)] }
        : { type: 'unclear', reason: say('plain.typeNumber', { least, most: mostSaid }) };
    },
    lineFor([move, ...more]) {
      if (more.length > 0) return undefined;
      for (let number = least; number <= most; number += 1) {
        if (same(moveFor(number), move)) return String(number);
      }
      return undefined;
    },
  };
}

/**
 * Words of the game, by name or number: wordsIn('green 2 White') → ['green', 'blue', 'white'].
 * undefined when there is none, or anything else among them.
 */
export function wordsIn(line: string): readonly Word[] | undefined {
  const parts = line
    .toLowerCase()
    .split(/[\s,;]+/)
    .filter((part) => part !== '');
  const words = parts.map((part) =>
    vocabulary(tinyLanguage).find(
      (word, index) =>
        part === word || part === nameOf(word).toLowerCase() || part === String(index + 1),
    ),
  );
  const known = words.filter((word) => word !== undefined);
  return known.length > 0 && known.length === words.length ? known : undefined;
}

/** Whether two moves are the same, as JSON is: moves are plain data. */
export function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
