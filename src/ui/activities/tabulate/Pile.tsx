import { Box, Text } from 'ink';
import { Fragment, type ReactNode } from 'react';
import type { PairPlace } from '../../../engine/activities/tabulate/pile.ts';
import type { Document } from '../../../engine/language.ts';
import { Chip, type ChipForm, chipWidth } from '../../components/Chip.tsx';
import { marks, useLook } from '../../theme.ts';

/** Columns for the number of a document. */
const numberWidth = 3;

const forms = [
  { form: 'full', gap: 4 },
  { form: 'full', gap: 3 },
  { form: 'short', gap: 3 },
  { form: 'ball', gap: 2 },
] as const satisfies readonly { form: ChipForm; gap: number }[];

/** The widest form in which the longest document fits; the narrowest one where none does. */
function pileForm(longest: number, width: number): { form: ChipForm; gap: number } {
  const fits = ({ form, gap }: { form: ChipForm; gap: number }) =>
    numberWidth + longest * (chipWidth[form] + gap) - gap <= width;
  return forms.find(fits) ?? forms[forms.length - 1] ?? { form: 'ball', gap: 2 };
}

/** The documents under one another. An arrow ties a marked sticky to the one right after it. */
export function Pile({
  documents,
  arrows,
  width,
}: {
  documents: readonly Document[];
  arrows: readonly PairPlace[];
  width: number;
}): ReactNode {
  const m = marks(useLook());
  const { form, gap } = pileForm(Math.max(...documents.map(({ length }) => length)), width);
  return (
    <Box flexDirection="column">
      {documents.map((document, row) => (
        <Box key={row}>
          <Text>{`${row + 1}`.padEnd(numberWidth)}</Text>
          {document.map((word, position) => {
            const tied = arrows.some((at) => at.document === row && at.position === position);
            return (
              <Fragment key={position}>
                <Chip word={word} form={form} />
                {position < document.length - 1 && (
                  <Text bold>{middle(tied ? m.arrow : '', gap)}</Text>
                )}
              </Fragment>
            );
          })}
        </Box>
      ))}
    </Box>
  );
}

function middle(mark: string, width: number): string {
  const before = Math.floor((width - mark.length) / 2);
  return `${' '.repeat(before)}${mark}`.padEnd(width);
}
