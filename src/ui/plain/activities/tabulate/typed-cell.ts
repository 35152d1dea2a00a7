// A number that is typed for the cell that is asked about, or for another one that is named before it.
import type { Cell } from '../../../../engine/activities/tabulate/state.ts';
import type { TabulateMove } from '../../../../engine/activities/tabulate.ts';
import { tinyLanguage, type Word } from '../../../../engine/language.ts';
import { say } from '../../../../texts/say.ts';
import { nameOf } from '../../../../texts/word-names.ts';
import { type Question, wordsIn } from '../../question.ts';

/** '3' is for this cell; 'pink blue 0' for the one in the pink row, under blue. */
export function askForCell(cell: Cell): Question<TabulateMove> {
  const { after, word } = cell;
  return {
    type: 'typed',
    text: say('tabulate.howOften', { word: nameOf(word), after: nameOf(after) }),
    read(line) {
      const { named, number } = parts(line);
      const [row = after, column = word] = named;
      const isRow = tinyLanguage.words.includes(row);
      if (number === undefined || !isRow || (named.length !== 0 && named.length !== 2)) {
        const slots = { row: nameOf(after), column: nameOf(word) };
        return { type: 'unclear', reason: say('tabulate.typeCount', slots) };
      }
      return { type: 'moves', moves: [{ type: 'put', after: row, word: column, count: number }] };
    },
    lineFor([move, ...more]) {
      if (move?.type !== 'put' || more.length > 0) return undefined;
      const here = move.after === after && move.word === word;
      return here ? String(move.count) : `${nameOf(move.after)} ${nameOf(move.word)} ${move.count}`;
    },
  };
}

/** '60' is for this word; 'green 60' for that one. */
export function askForShare(text: string, word: Word): Question<TabulateMove> {
  return {
    type: 'typed',
    text,
    read(line) {
      const { named, number } = parts(line.replace(/ ?%$/, ''));
      if (number === undefined || named.length > 1) {
        return { type: 'unclear', reason: say('tabulate.typeShare', { word: nameOf(word) }) };
      }
      return { type: 'moves', moves: [{ type: 'share', word: named[0] ?? word, percent: number }] };
    },
    lineFor([move, ...more]) {
      if (move?.type !== 'share' || more.length > 0) return undefined;
      return move.word === word ? String(move.percent) : `${nameOf(move.word)} ${move.percent}`;
    },
  };
}

/** parts('pink blue 0') → {named: ['pink', 'blue'], number: 0}; no number where it is not understood. */
function parts(line: string): {
  readonly named: readonly Word[];
  readonly number: number | undefined;
} {
  const [, before = '', digits = ''] = /^(.*?)(?:^|[\s,;])(\d{1,3})$/.exec(line.trim()) ?? [];
  const named = before.trim() === '' ? [] : wordsIn(before);
  return digits === '' || named === undefined
    ? { named: [], number: undefined }
    : { named, number: Number(digits) };
}
