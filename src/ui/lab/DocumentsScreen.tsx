import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import { wordsOf } from '../../engine/model.ts';
import { joinWords } from '../../engine/text.ts';
import { documentAt, documentCount } from '../../lab/corpus.ts';
import type { Held } from '../../lab/held.ts';
import { decimal, say } from '../../texts/say.ts';
import type { Size } from '../activity-view.ts';
import { Say } from '../components/Prose.tsx';
import { SmallDocument } from '../components/SmallDocument.tsx';
import { marks, spell, useLook } from '../theme.ts';
import { cell, cut, shownWord } from './cells.ts';
import { inSentence } from './Name.tsx';
import { OneLine } from './OneLine.tsx';
import { firstRow } from './TableScreen.tsx';

/** Words of a document that are worth making for one row. */
const mostWords = 60;

/** The documents, those that are out with a mark, and below what the last move changed in the bins. */
export function DocumentsScreen({
  held,
  row,
  size,
}: {
  held: Held;
  row: number;
  size: Size;
}): ReactNode {
  const look = useLook();
  const { corpus } = held;
  if (corpus === null) return null;
  const all = documentCount(corpus);
  const changes = changeLines(held, size.width, look);
  const room = size.height - 3 - changes.length;
  const first = firstRow(row, all, room);
  const last = Math.min(all, first + room);
  const where = say('lab.rowsOf', { first: first + 1, last, all });
  return (
    <Box flexDirection="column" width={size.width} height={size.height} overflow="hidden">
      <Box justifyContent="space-between" marginBottom={1}>
        <Text bold>
          {cut(spell(say('lab.documentsTitle'), look), size.width - where.length - 2, look)}
        </Text>
        <Text>{last - first < all ? where : ''}</Text>
      </Box>
      {Array.from({ length: last - first }, (_, at) => (
        <DocumentRow
          key={first + at}
          held={held}
          index={first + at}
          here={first + at === row}
          width={size.width}
          digits={decimal(all, 0).length}
        />
      ))}
      <Box flexGrow={1} />
      {all === 1 && held.documents === 'file' && <Say>{say('lab.oneDocument')}</Say>}
      {changes.map((line) => (
        <OneLine key={line} bold>
          {line}
        </OneLine>
      ))}
    </Box>
  );
}

function DocumentRow({
  held,
  index,
  here,
  width,
  digits,
}: {
  held: Held;
  index: number;
  here: boolean;
  width: number;
  digits: number;
}): ReactNode {
  const look = useLook();
  const { corpus, model, language, out } = held;
  if (corpus === null) return null;
  const { words, ended } = documentAt(corpus, index);
  const { end } = model.language;
  const shown = [...words.subarray(0, mostWords)].map(
    (number) => model.language.words[number - 1] ?? '',
  );
  const gone = out.includes(index);
  const mark = gone ? `(${spell(say('lab.isOut'), look)}) ` : '';
  const room = width - digits - 4 - mark.length;
  const stickies = language === 'stickies';
  return (
    <Box height={1}>
      <Text bold={here}>
        {`${here ? marks(look).pointer : ' '} ${cell(decimal(index + 1, 0), digits, look, 'right')}  ${mark}`}
      </Text>
      {stickies ? (
        <SmallDocument
          words={[...shown, ...(ended ? [end] : [])]}
          width={room}
          {...(gone ? { lit: [] } : {})}
        />
      ) : (
        <OneLine>
          <Text inverse={here}>
            {cut(joinWords(shown.map((word) => shownWord(word, look))), room, look)}
          </Text>
        </OneLine>
      )}
    </Box>
  );
}

/** Rows for what changed. */
const mostChanges = 2;

/** The bins that changed, ball by ball: 'see > spot 2 → 1'. What has no room is counted. */
function changeLines(
  { changed, model, language }: Held,
  width: number,
  look: Parameters<typeof shownWord>[1],
): readonly string[] {
  const { arrow, ellipsis } = marks(look);
  const lines: string[] = [];
  const stickies = language === 'stickies';
  for (const [run, by] of changed) {
    const words = wordsOf(model, run);
    const now = model.runs.seen[run] ?? 0;
    const bin = inSentence(words.slice(0, -1), stickies, look);
    const ball = inSentence(words.slice(-1), stickies, look);
    const text = `${say('lab.changeOf', { bin, ball })} ${decimal(now - by, 0)} ${arrow} ${decimal(now, 0)}`;
    const line = lines.at(-1);
    if (line !== undefined && line.length + 3 + text.length <= width - ellipsis.length - 2) {
      lines[lines.length - 1] = `${line}   ${text}`;
    } else if (lines.length < mostChanges) {
      lines.push(cut(text, width, look));
    } else {
      lines[lines.length - 1] = `${line}  ${ellipsis}`;
      break;
    }
  }
  return lines;
}
