import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import { tinyLanguage, vocabulary, type Word } from '../../../engine/language.ts';
import type { TrainingStep } from '../../../engine/ngram.ts';
import { Chip } from '../../components/Chip.tsx';
import { borderOf, marks, useLook } from '../../theme.ts';
import type { BinsLayout } from './layout.ts';

export interface TrainingBinsProps {
  readonly layout: BinsLayout;
  readonly balls: readonly TrainingStep[];
  /** The bin that is named. */
  readonly named: Word | undefined;
  /** The ball that has just come in, or that is asked about. */
  readonly marked: Word | undefined;
  /** Show how many of each kind even where every ball has room. */
  readonly counted?: boolean;
}

/** Four bins with their balls: each ball as long as they have room, then how many of each kind. */
export function TrainingBins(props: TrainingBinsProps): ReactNode {
  const { layout, balls, named, marked } = props;
  const contents = tinyLanguage.words.map((word) =>
    balls.filter(({ context }) => context[0] === word).map(({ ball }) => ball),
  );
  const room = layout.perRow * layout.rows;
  const counted = props.counted || contents.some(({ length }) => length > room);
  return (
    <Box gap={layout.gap}>
      {tinyLanguage.words.map((word, index) => (
        <TrainingBin
          key={word}
          layout={layout}
          word={word}
          digit={index + 1}
          balls={contents[index] ?? []}
          counted={counted}
          named={word === named}
          marked={word === named ? marked : undefined}
        />
      ))}
    </Box>
  );
}

interface TrainingBinProps {
  readonly layout: BinsLayout;
  readonly word: Word;
  readonly digit: number;
  readonly balls: readonly Word[];
  readonly counted: boolean;
  readonly named: boolean;
  readonly marked: Word | undefined;
}

function TrainingBin({ layout, word, digit, balls, counted, named, marked }: TrainingBinProps) {
  const look = useLook();
  const pointer = named ? marks(look).pointer : ' ';
  return (
    <Box flexDirection="column" width={layout.width} flexShrink={0}>
      <Box marginLeft={Math.floor(layout.width / 2) - 7}>
        <Text bold={named}>{`${pointer} ${digit} `}</Text>
        <Chip word={word} />
      </Box>
      <Box
        borderStyle={named ? (look.ascii ? 'classic' : 'bold') : borderOf(look)}
        flexDirection="column"
        height={layout.height}
        overflow="hidden"
      >
        {counted ? (
          <Counts balls={balls} width={layout.width - 2} marked={marked} />
        ) : (
          <Balls balls={balls} perRow={layout.perRow} markLast={marked !== undefined} />
        )}
      </Box>
    </Box>
  );
}

/** Every ball in the order in which it came, the last one with a mark before it. */
function Balls({
  balls,
  perRow,
  markLast,
}: {
  balls: readonly Word[];
  perRow: number;
  markLast: boolean;
}): ReactNode {
  const { pointer } = marks(useLook());
  const rows = Array.from({ length: Math.ceil(balls.length / perRow) }, (_, row) =>
    balls.slice(row * perRow, (row + 1) * perRow),
  );
  return rows.map((row, index) => (
    <Box key={index}>
      {row.map((ball, column) => (
        <Box key={column} flexShrink={0}>
          <Text bold>
            {markLast && index * perRow + column === balls.length - 1 ? pointer : ' '}
          </Text>
          <Chip word={ball} form="ball" />
        </Box>
      ))}
    </Box>
  ));
}

/** How many balls of each kind, two kinds in a row. */
function Counts({
  balls,
  width,
  marked,
}: {
  balls: readonly Word[];
  width: number;
  marked: Word | undefined;
}): ReactNode {
  const { pointer } = marks(useLook());
  const kinds = vocabulary(tinyLanguage).filter((word) => balls.includes(word));
  const cell = Math.floor(width / 2);
  return (
    <Box flexWrap="wrap">
      {kinds.map((word) => (
        <Box key={word} width={cell} flexShrink={0}>
          <Text bold>{word === marked ? pointer : ' '}</Text>
          <Chip word={word} form="ball" />
          <Text bold={word === marked} inverse={word === marked}>
            {`${cell > 6 ? ' ' : ''}${balls.filter((ball) => ball === word).length}`}
          </Text>
        </Box>
      ))}
    </Box>
  );
}
