import { Box } from 'ink';
import type { ReactNode } from 'react';
import { columnsOf } from '../../../columns.ts';
import { pairsOf, placesOf, totalOf } from '../../../engine/activities/tabulate/pile.ts';
import { emptyRow, found } from '../../../engine/activities/tabulate/sentences.ts';
import { justFilled } from '../../../engine/activities/tabulate/state.ts';
import type { TabulateSettings, TabulateState } from '../../../engine/activities/tabulate.ts';
import { tinyLanguage, vocabulary, type Word } from '../../../engine/language.ts';
import type { Span } from '../../../engine/level.ts';
import { say } from '../../../texts/say.ts';
import type { Size } from '../../activity-view.ts';
import { chipsIn, slot } from '../../chips-in.ts';
import { chipWidth } from '../../components/Chip.tsx';
import { CountTable } from '../../components/CountTable.tsx';
import { Prose, Say } from '../../components/Prose.tsx';
import { clipped, rowsOf } from '../../fitting.ts';
import { type Said, ticked } from '../../said.ts';
import { type Look, marks, useLook } from '../../theme.ts';
import type { Cursor } from './cursor.ts';
import { Pile } from './Pile.tsx';

const words = vocabulary(tinyLanguage);
/** A sticky in a sentence, for counting the rows that it takes. */
const chipRoom = '_'.repeat(chipWidth.full);
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
  const look = useLook();
  const { documents } = settings;
  const after = tinyLanguage.words[cursor.row] ?? '';
  const word = words[cursor.column] ?? '';
  const filled = typeof state.counts[cursor.row]?.[cursor.column] === 'number';
  const complete = state.counts.flat().every((count) => count !== null);
  const filledRow = justFilled(settings, state);
  const shown = complete || filledRow !== undefined;
  const asked = shown
    ? ticked(filledRow === undefined ? say('tabulate.everyPairCounted') : emptyRow(filledRow))
    : say('tabulate.howOften', { word: chipRoom, after: chipRoom });
  const rest = size.height - rowsOf(asked, size.width) - documents.length - tableHeight;
  const blank = rest >= 4 ? 1 : 0;
  const noted =
    filledRow === undefined ? note(settings, state, cursor, { after, word, filled }) : '';
  const noteRows = rowsOf(noted, size.width);
  const room = rest - 2 * blank;
  return (
    <Box flexDirection="column" width={size.width}>
      {shown ? <Say>{asked}</Say> : <Prose spans={question(after, word)} />}
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
      <Box
        marginTop={blank}
        flexShrink={0}
        height={Math.max(0, Math.min(noteRows, room))}
        overflow="hidden"
      >
        <Say>{noteRows <= room ? noted : onOneRow(noted, size.width, look)}</Say>
      </Box>
    </Box>
  );
}

function question(after: Word, word: Word): readonly Span[] {
  const text = say('tabulate.howOften', { word: slot('word'), after: slot('after') });
  return chipsIn(text, { word, after });
}

/** What was found last, or what the arrows show while the cursor looks back at a filled cell. */
function note(
  { documents }: TabulateSettings,
  { last, counts }: Extract<TabulateState, { phase: 'counting' }>,
  cursor: Cursor,
  cell: { after: Word; word: Word; filled: boolean },
): Said {
  const isEmpty = (after: Word) =>
    totalOf(documents, after) === 0 &&
    counts[tinyLanguage.words.indexOf(after)]?.every((count) => count !== null);
  if (cell.filled && isEmpty(cell.after)) return emptyRow(cell.after);
  if (cell.filled) return found(documents, cell.after, cell.word);
  if (cursor.walked || cursor.draft.digits !== '' || last === null) return '';
  if (isEmpty(last.after)) return ticked(emptyRow(last.after));
  return ticked(found(documents, last.after, last.word));
}

function onOneRow(said: Said, width: number, look: Look): Said {
  if (typeof said === 'string') return clipped(said, width, look);
  return { ...said, text: clipped(said.text, width - columnsOf(`${marks(look).done} `), look) };
}
