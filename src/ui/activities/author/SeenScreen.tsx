import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import type { AuthorState } from '../../../engine/activities/author/state.ts';
import { type Findings, findings } from '../../../engine/activities/notebook.ts';
import { tinyLanguage, type Word } from '../../../engine/language.ts';
import { say } from '../../../texts/say.ts';
import type { Size } from '../../activity-view.ts';
import { Chip } from '../../components/Chip.tsx';
import { Say } from '../../components/Prose.tsx';
import { rowsOf } from '../../fitting.ts';
import { chipColours, marks, shapeOf, useLook } from '../../theme.ts';
import { counts, judgement, neighboursHeading } from './sentences.ts';

/** What was counted in the learner's own text. */
export function SeenScreen({
  state,
  size,
}: {
  state: Extract<AuthorState, { guess: Word }>;
  size: Size;
}): ReactNode {
  const found = findings(state.notebook);
  const { width, height } = size;
  const lines = [counts(found), judgement(state.guess, found), say('author.neighboursNext')];
  const rows = [...lines, neighboursHeading(found)].map((line) => rowsOf(line, width));
  const used = rows.reduce((sum, n) => sum + n, 0) + tinyLanguage.words.length + 1;
  const space = used + 4 > height ? 0 : 1;
  const most = Math.max(...tinyLanguage.words.map((_, index) => found.uses[index] ?? 0));
  return (
    <Box flexDirection="column" width={width}>
      <Say>{counts(found)}</Say>
      <Box marginY={space} flexDirection="column">
        {tinyLanguage.words.map((word, index) => (
          <WordBar
            key={word}
            word={word}
            times={found.uses[index] ?? 0}
            most={most}
            width={width}
          />
        ))}
      </Box>
      <Say bold>{judgement(state.guess, found)}</Say>
      <Box marginY={space} flexDirection="column">
        <Neighbours found={found} />
      </Box>
      <Say>{say('author.neighboursNext')}</Say>
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

/** Up to two pairs that stand side by side most often. */
function Neighbours({ found }: { found: Findings }): ReactNode {
  const { neighbours } = found;
  if ((neighbours[0]?.times ?? 0) < 2) return <Say>{neighboursHeading(found)}</Say>;
  const more = neighbours.length - 2;
  return (
    <>
      <Say>{neighboursHeading(found)}</Say>
      <Box gap={3}>
        {neighbours.slice(0, 2).map(({ pair }) => (
          <Box key={pair.join(' ')} gap={1}>
            {pair.map((word, at) => (
              <Chip key={at} word={word} />
            ))}
          </Box>
        ))}
        {more > 0 && <Say>{say('author.morePairs', { n: more })}</Say>}
      </Box>
    </>
  );
}
