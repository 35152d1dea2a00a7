import { Box } from 'ink';
import type { ReactNode } from 'react';
import { pairsOf, placesOf, totalOf } from '../../../engine/activities/tabulate/pile.ts';
import { emptyRow, found } from '../../../engine/activities/tabulate/sentences.ts';
import type { TabulateSettings, TabulateState } from '../../../engine/activities/tabulate.ts';
import { tinyLanguage, vocabulary, type Word } from '../../../engine/language.ts';
import type { Span } from '../../../engine/level.ts';
import type { Size } from '../../activity-view.ts';
import { CountTable } from '../../components/CountTable.tsx';
import { Prose, Say } from '../../components/Prose.tsx';
import { marks, useLook } from '../../theme.ts';
import type { Cursor } from './cursor.ts';
import { Pile } from './Pile.tsx';

const words = vocabulary(tinyLanguage);
const tableHeight = 2 + tinyLanguage.words.length;

/** The pile above, its table below. The arrows in the pile belong to the cell under the cursor. */
export function CountingScreen({
  settings,
  state,
  cursor,
  size,
}: {
  settings: TabulateSettings;
  state: Extract<TabulateState, { phase: 'counting' }>;
  cursor: Cursor;
  size: Size;
}): ReactNode {
  const m = marks(useLook());
  const { documents } = settings;
  const after = tinyLanguage.words[cursor.row] ?? '';
  const word = words[cursor.column] ?? '';
  const filled = typeof state.counts[cursor.row]?.[cursor.column] === 'number';
  const complete = state.counts.flat().every((count) => count !== null);
  const blank = size.height - documents.length - tableHeight - 2 >= 3 ? 1 : 0;
  return (
    <Box flexDirection="column" width={size.width}>
      {complete ? (
        <Say>{`${m.done} Every pair is counted. This table is a model.`}</Say>
      ) : (
        <Prose spans={question(after, word)} />
      )}
      <Box marginY={blank} flexShrink={0}>
        <Pile
          documents={documents}
          arrows={filled ? pairsOf(documents, after, word) : placesOf(documents, after)}
          width={size.width}
        />
      </Box>
      <CountTable
        rows={tinyLanguage.words.map((context, row) => ({
          context: [context],
          cells: state.counts[row] ?? [],
        }))}
        columns={words}
        unit="balls"
        width={size.width}
        cursor={cursor}
        draft={cursor.draft.digits}
      />
      <Box marginTop={blank} flexShrink={0} height={1} overflow="hidden">
        <Say>{note(settings, state, cursor, { after, word, filled }, m.done)}</Say>
      </Box>
    </Box>
  );
}

function question(after: Word, word: Word): readonly Span[] {
  return [
    { type: 'plain', text: 'How often does ' },
    { type: 'chip', word },
    { type: 'plain', text: ' come right after ' },
    { type: 'chip', word: after },
    { type: 'plain', text: '?' },
  ];
}

/** What was found last, or what the arrows show while the cursor looks back at a filled cell. */
function note(
  { documents }: TabulateSettings,
  { last, counts }: Extract<TabulateState, { phase: 'counting' }>,
  cursor: Cursor,
  cell: { after: Word; word: Word; filled: boolean },
  done: string,
): string {
  const isEmpty = (after: Word) =>
    totalOf(documents, after) === 0 &&
    counts[tinyLanguage.words.indexOf(after)]?.every((count) => count !== null);
  if (cell.filled && isEmpty(cell.after)) return emptyRow(cell.after);
  if (cell.filled) return found(documents, cell.after, cell.word);
  if (cursor.draft.digits !== '' || last === null) return '';
  if (isEmpty(last.after)) return `${done} ${emptyRow(last.after)}`;
  return `${done} ${found(documents, last.after, last.word)}`;
}
