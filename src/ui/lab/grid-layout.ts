// Where everything stands in a table with a column for each word; a table that does not fit is a list.

import { columnsOf } from '../../columns.ts';
import { endIsSeen } from '../../commands/load.ts';
import { vocabulary, type Word } from '../../engine/language.ts';
import { mostColumns } from '../../lab/bins.ts';
import type { Held } from '../../lab/held.ts';
import { say } from '../../texts/say.ts';
import { type ChipForm, chipWidth } from '../components/Chip.tsx';
import { type NameLayout, nameLayout } from './Name.tsx';

export interface GridLayout {
  readonly columns: readonly Word[];
  readonly head: ChipForm | 'words';
  readonly name: NameLayout;
  /** Columns of the screen for a column of the table, a number and its shade, and for balls and bits. */
  readonly step: number;
  readonly number: number;
  readonly balls: number;
  readonly bits: number;
}

/** For the pointer and the space behind a name. */
const edges = 3;

/** The widest grid that fits, or undefined where a list is better: many words, or long ones. */
export function gridLayout(held: Held, width: number): GridLayout | undefined {
  const { model, language } = held;
  const all = vocabulary(model.language);
  if (all.length > mostColumns + 1) return undefined;
  const columns = endIsSeen(model) || language === 'stickies' ? all : model.language.words;
  if (columns.length > mostColumns) return undefined;
  const stickies = language === 'stickies';
  const longest = Math.max(...columns.map(columnsOf));
  const forms = stickies
    ? ([
        ['full', 9],
        ['short', 6],
        ['ball', 6],
      ] as const)
    : ([
        ['words', Math.max(9, longest + 4)],
        ['words', Math.max(6, longest + 3)],
      ] as const);
  // A narrower form rather than one without its bits.
  for (const [balls, bits] of [
    [8, 7],
    [7, 6],
    [7, 0],
  ] as const) {
    for (const [head, step] of forms) {
      const room = width - edges - step * columns.length - balls - bits;
      const wanted = nameWidth(stickies, head, model.contextLength, longest);
      if (room < wanted) continue;
      const name = nameLayout(stickies, model.contextLength, wanted, wanted);
      return { columns, head, name, step, number: step - 3, balls, bits };
    }
  }
  return undefined;
}

function nameWidth(
  stickies: boolean,
  head: ChipForm | 'words',
  contextLength: number,
  longest: number,
): number {
  if (!stickies || head === 'words') {
    return Math.max(columnsOf(say('lab.afterHead')), contextLength * (longest + 1) - 1);
  }
  if (contextLength === 1) return chipWidth[head === 'ball' ? 'short' : 'full'];
  return contextLength * (head === 'ball' || contextLength > 2 ? 3 : chipWidth.short);
}
