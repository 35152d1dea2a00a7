import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import type { AuthorState } from '../../../engine/activities/author/state.ts';
import { type Findings, findings } from '../../../engine/activities/notebook.ts';
import { tinyLanguage, type Word } from '../../../engine/language.ts';
import type { Size } from '../../activity-view.ts';
import { Chip } from '../../components/Chip.tsx';
import { Say } from '../../components/Prose.tsx';
import { chipColours, marks, shapeOf, useLook } from '../../theme.ts';

/** What was counted in the learner's own text. */
export function SeenScreen({
  state,
  size,
}: {
  state: Extract<AuthorState, { guess: Word }>;
  size: Size;
}): ReactNode {
  const found = findings(state.notebook);
  const most = Math.max(...tinyLanguage.words.map((_, index) => found.uses[index] ?? 0));
  return (
    <Box flexDirection="column" width={size.width}>
      <Say>{counts(found)}</Say>
      <Box marginY={1} flexDirection="column">
        {tinyLanguage.words.map((word, index) => (
          <WordBar
            key={word}
            word={word}
            times={found.uses[index] ?? 0}
            most={most}
            width={size.width}
          />
        ))}
      </Box>
      <Say bold>{judgement(state.guess, found)}</Say>
      <Box marginY={1} flexDirection="column">
        <Neighbours found={found} />
      </Box>
      <Say>Next, a model learns from such neighbours alone.</Say>
    </Box>
  );
}

/** How often a colour was used, as a bar in that colour; without colours, of its shape. */
function WordBar({
  word,
  times,
  most,
  width,
}: {
  word: Word;
  times: number;
  most: number;
  width: number;
}): ReactNode {
  const look = useLook();
  const { backgroundColor: colour } = chipColours(word, look);
  const length = most === 0 ? 0 : Math.round((times / most) * (width - 13));
  const cell = look.colour ? marks(look).bar : shapeOf(word, look);
  const bar = cell.repeat(times > 0 ? Math.max(1, length) : 0);
  return (
    <Box gap={1}>
      <Chip word={word} />
      {times > 0 && <Text {...(colour === undefined ? {} : { color: colour })}>{bar}</Text>}
      <Text>{times}</Text>
    </Box>
  );
}

function counts({ documents, words }: Findings): string {
  const one = documents === 1 ? '1 document' : `${documents} documents`;
  return `Your notebook: ${one}, ${words} ${words === 1 ? 'word' : 'words'}, white not counted.`;
}

function judgement(guess: Word, { most }: Findings): string {
  const names = most.length === 1 ? most[0] : `${most.slice(0, -1).join(', ')} and ${most.at(-1)}`;
  if (!most.includes(guess)) return `You guessed ${guess}. You used ${names} most.`;
  return most.length === 1
    ? `Right: you used ${guess} most.`
    : `Right: ${names} share the first place.`;
}

/** Up to two pairs that stand side by side most often. */
function Neighbours({ found }: { found: Findings }): ReactNode {
  const { neighbours } = found;
  const times = neighbours[0]?.times ?? 0;
  if (times === 1) return <Say>No two words stand side by side more than once.</Say>;
  const more = neighbours.length - 2;
  return (
    <>
      <Say>{`Side by side most often, ${times} times${neighbours.length > 1 ? ' each' : ''}:`}</Say>
      <Box gap={3}>
        {neighbours.slice(0, 2).map(({ pair }) => (
          <Box key={pair.join(' ')} gap={1}>
            {pair.map((word, at) => (
              <Chip key={at} word={word} />
            ))}
          </Box>
        ))}
        {more > 0 && <Say>{`and ${more} more`}</Say>}
      </Box>
    </>
  );
}
