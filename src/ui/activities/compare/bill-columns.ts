// The columns of numbers behind the documents of the bill, each as wide as its heading needs.
import { sideName } from '../../../engine/activities/compare/say.ts';
import { longestDocument } from '../../../engine/rules.ts';
import { say } from '../../../texts/say.ts';
import { columnsOf } from './words-layout.ts';

/** What stands in one row of the bill; a row of a sum has no side and no chips. */
export interface BillRow {
  readonly side?: string;
  readonly chips?: string;
  readonly you: string;
  readonly judge?: string;
}

export interface BillColumn {
  readonly of: keyof BillRow;
  readonly head: string;
  readonly width: number;
}

/** Columns for the number of a document, before it. */
export const numberWidth = 3;

function allColumns(): readonly BillColumn[] {
  const side = say('compare.columnSide');
  const chips = say('compare.columnChips');
  const [you, judge] = [say('compare.you'), say('compare.judge')];
  const widest = Math.max(side.length, sideName('left').length, sideName('right').length);
  return [
    { of: 'side', head: side, width: Math.max(8, widest + 2) },
    { of: 'chips', head: chips, width: Math.max(5, chips.length) },
    { of: 'you', head: you, width: Math.max(7, you.length + 2) },
    { of: 'judge', head: judge, width: Math.max(7, judge.length + 2) },
  ];
}

export const widthOf = (columns: readonly BillColumn[]) =>
  columns.reduce((sum, { width }) => sum + width, numberWidth);

/** The columns that leave room for the longest document: the chips, which were told before, go first. */
export function billColumns(width: number): readonly BillColumn[] {
  const columns = allColumns();
  const fits = columnsOf(longestDocument + 1, 'letter') <= width - widthOf(columns);
  return fits ? columns : columns.filter(({ of }) => of !== 'chips');
}

/** One row as text: the side from the left, numbers from the right. */
export function billText(columns: readonly BillColumn[], row: BillRow): string {
  return columns
    .map(({ of, width }) =>
      of === 'side' ? (row[of] ?? '').padEnd(width) : (row[of] ?? '').padStart(width),
    )
    .join('');
}
