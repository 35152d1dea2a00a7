import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import type { Document } from '../../../engine/language.ts';
import { SmallDocument } from '../../components/SmallDocument.tsx';
import { marks, spell, useLook } from '../../theme.ts';

export interface NotebookProps {
  readonly documents: readonly Document[];
  readonly chosen: number | null;
  readonly width: number;
  /** Outer height, with the frame. */
  readonly height: number;
  /** How many documents there must be: rows that wait for them stand empty. */
  readonly least: number;
}

/** The rows in sight: the newest at the bottom, or those around the chosen one. */
export function rowsInSight(count: number, rows: number, chosen: number | null): number {
  const newest = Math.max(0, count - rows);
  return chosen === null ? newest : Math.min(newest, Math.max(0, chosen - Math.floor(rows / 2)));
}

/** The learner's documents in a frame, one a row, numbered. */
export function Notebook({ documents, chosen, width, height, least }: NotebookProps): ReactNode {
  const m = marks(useLook());
  const rows = height - 2;
  const first = rowsInSight(documents.length, rows, chosen);
  const places = Array.from({ length: rows }, (_, row) => first + row);
  return (
    <Box flexDirection="column" width={width} height={height}>
      <Edge
        left={m.cornerRight}
        right={m.cornerLeft}
        text={title(documents.length, first)}
        width={width}
      />
      {places.map((at) => (
        <Row
          key={at}
          document={documents[at]}
          number={at < Math.max(documents.length, least) ? at + 1 : undefined}
          chosen={at === chosen}
          width={width}
        />
      ))}
      <Edge
        left={m.cornerDownRight}
        right={m.cornerDownLeft}
        text={below(documents.length - first - rows)}
        width={width}
      />
    </Box>
  );
}

function title(count: number, above: number): string {
  if (above > 0) return ` Your notebook: ${count} documents (${above} above) `;
  return count === 1 ? ' Your notebook: 1 document ' : ` Your notebook: ${count} documents `;
}

function below(count: number): string {
  return count > 0 ? ` ${count} below ` : '';
}

function Edge({
  left,
  right,
  text,
  width,
}: {
  left: string;
  right: string;
  text: string;
  width: number;
}): ReactNode {
  const look = useLook();
  const { rule } = marks(look);
  const line = rule.repeat(Math.max(0, width - text.length - 3));
  return <Text>{`${left}${rule}${spell(text, look)}${line}${right}`}</Text>;
}

function Row({
  document,
  number,
  chosen,
  width,
}: {
  document: Document | undefined;
  number: number | undefined;
  chosen: boolean;
  width: number;
}): ReactNode {
  const m = marks(useLook());
  return (
    <Box width={width} height={1} justifyContent="space-between">
      <Box>
        <Text bold={chosen}>
          {`${m.vertical}${chosen ? m.pointer : ' '}${number === undefined ? '   ' : String(number).padStart(2)} `}
        </Text>
        {document && <SmallDocument words={document} width={width - 6} />}
      </Box>
      <Text>{m.vertical}</Text>
    </Box>
  );
}
