import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import { tinyLanguage, type Word } from '../../engine/language.ts';
import { say } from '../../texts/say.ts';
import { borderOf, marks, spell, useLook } from '../theme.ts';
import { Chip } from './Chip.tsx';

const perRow = 6;

/** Columns of the whole picture. */
export const starBinWidth = 3 * perRow + 3;

/** Rows of the whole picture, for this many stars to earn. */
export function starBinHeight(all: number): number {
  return Math.ceil(all / perRow) + 3;
}

/** A bin with a ball for every star earned, and a free place for every star to come. */
export function StarBin({ stars, all }: { stars: number; all: number }): ReactNode {
  const look = useLook();
  const { slot } = marks(look);
  const rows = Math.ceil(all / perRow);
  return (
    <Box flexDirection="column" width={starBinWidth} alignItems="center">
      <Box borderStyle={borderOf(look)} flexDirection="column" paddingX={1}>
        {Array.from({ length: rows }, (_, row) => {
          const places = Math.min(perRow, all - row * perRow);
          const balls = Math.max(0, Math.min(places, stars - row * perRow));
          return (
            <Box key={row} gap={1}>
              {Array.from({ length: balls }, (__, place) => (
                <Chip key={place} word={wordOf(row * perRow + place)} form="ball" />
              ))}
              {balls < places && (
                <Text>
                  {Array<string>(places - balls)
                    .fill(` ${slot}`)
                    .join(' ')}
                </Text>
              )}
            </Box>
          );
        })}
      </Box>
      <Text>{spell(say('shell.ballPerStar'), look)}</Text>
    </Box>
  );
}

/** The colours take turns, so that the bin comes out even. */
function wordOf(star: number): Word {
  return tinyLanguage.words[star % tinyLanguage.words.length] ?? '';
}
