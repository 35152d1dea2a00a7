import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import { tinyLanguage, type Word } from '../../../engine/language.ts';
import type { TrainingStep } from '../../../engine/ngram.ts';
import { Chip } from '../../components/Chip.tsx';
import { borderOf, marks, selectedBorderOf, useLook } from '../../theme.ts';
import { Balls, Counts } from './BinContents.tsx';
import { type BinsLayout, titleLeft } from './layout.ts';

export interface TrainingBinsProps {
  readonly layout: BinsLayout;
  readonly balls: readonly TrainingStep[];
  /** The bin that is named. */
  readonly named: Word | undefined;
  /** The ball that has just come in, or that is asked about. */
  readonly marked: Word | undefined;
  /** Mark every ball of that kind, not only the last one. */
  readonly allOfAKind?: boolean;
  /** The digits above the bins are keys now. */
  readonly digits?: boolean;
}

/** Whether a bin holds more balls than there is room for, so that all of them are counted. */
export function mustCount({ perRow, rows }: BinsLayout, balls: readonly TrainingStep[]): boolean {
  return contentsOf(balls).some(({ length }) => length > perRow * rows);
}

function contentsOf(balls: readonly TrainingStep[]): readonly (readonly Word[])[] {
  return tinyLanguage.words.map((word) =>
    balls.filter(({ context }) => context[0] === word).map(({ ball }) => ball),
  );
}

/** Four bins with their balls: each ball as long as they have room, then how many of each kind. */
export function TrainingBins(props: TrainingBinsProps): ReactNode {
  const { layout, balls, named, marked, allOfAKind = false, digits = false } = props;
  const contents = contentsOf(balls);
  const counted = mustCount(layout, balls);
  return (
    <Box gap={layout.gap}>
      {tinyLanguage.words.map((word, index) => (
        <TrainingBin
          key={word}
          layout={layout}
          word={word}
          digit={digits ? `${index + 1}` : ''}
          balls={contents[index] ?? []}
          counted={counted}
          named={word === named}
          marked={word === named ? marked : undefined}
          allOfAKind={allOfAKind}
        />
      ))}
    </Box>
  );
}

interface TrainingBinProps {
  readonly layout: BinsLayout;
  readonly word: Word;
  readonly digit: string;
  readonly balls: readonly Word[];
  readonly counted: boolean;
  readonly named: boolean;
  readonly marked: Word | undefined;
  readonly allOfAKind: boolean;
}

function TrainingBin(props: TrainingBinProps): ReactNode {
  const { layout, word, digit, balls, counted, named, marked } = props;
  const look = useLook();
  const pointer = named ? marks(look).pointer : ' ';
  return (
    <Box flexDirection="column" width={layout.width} flexShrink={0}>
      <Box marginLeft={titleLeft(layout)}>
        <Text bold={named}>{digit === '' ? `  ${pointer} ` : `${pointer} ${digit} `}</Text>
        <Chip word={word} />
      </Box>
      <Box
        borderStyle={named ? selectedBorderOf(look) : borderOf(look)}
        flexDirection="column"
        height={layout.height}
        overflow="hidden"
      >
        {counted ? (
          <Counts balls={balls} width={layout.width - 2} marked={marked} />
        ) : (
          <Balls
            balls={balls}
            perRow={layout.perRow}
            isMarked={(ball, at) =>
              ball === marked && (props.allOfAKind || at === balls.length - 1)
            }
          />
        )}
      </Box>
    </Box>
  );
}
