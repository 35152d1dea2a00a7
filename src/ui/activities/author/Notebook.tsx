import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import type { Document } from '../../../engine/language.ts';
import { say } from '../../../texts/say.ts';
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
  /** The documents that break the rule in force. */
  readonly rebels?: readonly number[];
  /** What is to be said in the lower edge of the frame. */
  readonly foot?: readonly string[];
}

/** Stands before a document that breaks the rule. */
export const rebelMark = '!';

/** The rows in sight: the newest at the bottom, or those around the chosen one. */
export function rowsInSight(count: number, rows: number, chosen: number | null): number {
  const newest = Math.max(0, count - rows);
  return chosen === null ? newest : Math.min(newest, Math.max(0, chosen - Math.floor(rows / 2)));
}

/** The learner's documents in a frame, one a row, numbered. */
export function Notebook(props: NotebookProps): ReactNode {
  const { documents, chosen, width, height, least, rebels = [], foot = [] } = props;
  const m = marks(useLook());
  const rows = height - 2;
  const first = rowsInSight(documents.length, rows, chosen);
  const places = Array.from({ length: rows }, (_, row) => first + row);
  return (
    <Box flexDirection="column" width={width} height={height}>
      <Edge
        left={m.cornerRight}
        right={m.cornerLeft}
        texts={[title(documents.length, first)]}
        width={width}
      />
      {places.map((at) => (
        <Row
          key={at}
          document={documents[at]}
          number={at < Math.max(documents.length, least) ? at + 1 : undefined}
          chosen={at === chosen}
          rebel={rebels.includes(at)}
          width={width}
        />
      ))}
      <Edge
        left={m.cornerDownRight}
        right={m.cornerDownLeft}
        texts={[...below(documents.length - first - rows), ...foot]}
        width={width}
      />
    </Box>
  );
}

function title(n: number, above: number): string {
  return above > 0 ? say('author.notebookAbove', { n, above }) : say('author.notebook', { n });
}

function below(n: number): readonly string[] {
  return n > 0 ? [say('author.moreBelow', { n })] : [];
}

/** An edge of the frame, with texts set into its line. */
function Edge({
  left,
  right,
  texts,
  width,
}: {
  left: string;
  right: string;
  texts: readonly string[];
  width: number;
}): ReactNode {
  const look = useLook();
  const { rule } = marks(look);
  const inset = texts.map((text) => `${rule} ${spell(text, look)} `).join('');
  const line = rule.repeat(Math.max(0, width - inset.length - 2));
  return <Text>{`${left}${inset}${line}${right}`}</Text>;
}

function Row({
  document,
  number,
  chosen,
  rebel,
  width,
}: {
  document: Document | undefined;
  number: number | undefined;
  chosen: boolean;
  rebel: boolean;
  width: number;
}): ReactNode {
  const m = marks(useLook());
  return (
    <Box width={width} height={1} justifyContent="space-between">
      <Box>
        <Text bold={chosen}>
          {`${m.vertical}${chosen ? m.pointer : ' '}${number === undefined ? '  ' : String(number).padStart(2)}${rebel ? rebelMark : ' '}`}
        </Text>
        {document && <SmallDocument words={document} width={width - 6} />}
      </Box>
      <Text>{m.vertical}</Text>
    </Box>
  );
}
