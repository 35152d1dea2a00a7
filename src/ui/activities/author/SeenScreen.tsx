import { Box } from 'ink';
import type { ReactNode } from 'react';
import type { AuthorState } from '../../../engine/activities/author.ts';
import { type Findings, findings } from '../../../engine/activities/notebook.ts';
import { tinyLanguage, vocabulary, type Word } from '../../../engine/language.ts';
import type { Size } from '../../activity-view.ts';
import { BarLine } from '../../components/BarChart.tsx';
import { Chip } from '../../components/Chip.tsx';
import { Say } from '../../components/Prose.tsx';
import { WordChoices } from '../../components/WordChoices.tsx';
import { Notebook } from './Notebook.tsx';

/** The guess before the count: which colour is it most? */
export function GuessScreen({
  state,
  choice,
  size,
}: {
  state: AuthorState;
  choice: Word | null;
  size: Size;
}): ReactNode {
  return (
    <Box flexDirection="column" width={size.width}>
      <Say bold>Before it is counted: which colour did you use most?</Say>
      <Box marginTop={1} marginBottom={1}>
        <WordChoices words={tinyLanguage.words} choice={choice} />
      </Box>
      <Notebook
        documents={state.notebook}
        chosen={null}
        width={size.width}
        height={size.height - 4}
        least={0}
      />
    </Box>
  );
}

/** What was counted in the learner's own text. */
export function SeenScreen({
  state,
  size,
}: {
  state: Extract<AuthorState, { guess: Word }>;
  size: Size;
}): ReactNode {
  const found = findings(state.notebook);
  const space = size.height >= 16 ? 1 : 0;
  const most = Math.max(...found.uses);
  return (
    <Box flexDirection="column" width={size.width}>
      <Say>{counts(found)}</Say>
      <Box marginTop={1} marginBottom={space} flexDirection="column">
        {vocabulary(tinyLanguage).map((word, index) => (
          <Box key={word} gap={1}>
            <Chip word={word} />
            <BarLine
              bar={{ value: found.uses[index] ?? 0, text: `${found.uses[index] ?? 0}` }}
              most={most}
              width={size.width - 13}
            />
          </Box>
        ))}
      </Box>
      <Say bold>{judgement(state.guess, found)}</Say>
      <Box marginTop={1} flexDirection="column">
        <Neighbours found={found} />
      </Box>
      <Box marginTop={space}>
        <Say>Next, a model learns from such neighbours alone.</Say>
      </Box>
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
