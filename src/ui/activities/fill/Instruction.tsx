import { Box } from 'ink';
import type { ReactNode } from 'react';
import {
  copiedBin,
  type FillSettings,
  type FillState,
  isFull,
  isSpoiled,
  stepOf,
} from '../../../engine/activities/fill.ts';
import { tinyLanguage, vocabulary, type Word } from '../../../engine/language.ts';
import { DraftBox } from '../../components/DraftBox.tsx';
import { Say } from '../../components/Prose.tsx';
import { Right } from '../../components/Right.tsx';
import type { FillCursor } from './cursor.ts';

interface InstructionProps {
  readonly settings: FillSettings;
  readonly state: Extract<FillState, { phase: 'filling' }>;
  readonly cursor: FillCursor;
}

const words = vocabulary(tinyLanguage);

/** What to do with the open bin, on one line; a number is typed behind its question. */
export function Instruction({ settings, state, cursor }: InstructionProps): ReactNode {
  const { bin, by } = stepOf(settings, state.step);
  if (isFull(settings, state))
    return <Right why={`The ${bin} bin says what the ${bin} row says.`} />;
  const { balls } = settings;
  switch (by) {
    case 'balls':
      return <Say>{`Fill the ${bin} bin: ${balls} balls, in the shares of its row.`}</Say>;
    case 'numbers':
      return (
        <Box gap={1}>
          <Box width={Math.max(...words.map((word) => howMany(balls, bin, word).length))}>
            <Say>{howMany(balls, bin, words[state.asked] ?? '')}</Say>
          </Box>
          <DraftBox draft={cursor.draft} />
        </Box>
      );
    case 'change':
      return isSpoiled(settings, state) ? (
        <Say>{`A copy of the ${copiedBin(settings, state.step)} bin. Which balls are too many here?`}</Say>
      ) : (
        <Say>{`Now some balls are missing in the ${bin} bin. Which?`}</Say>
      );
    case 'repair':
      return isSpoiled(settings, state) ? (
        <Say>One ball in this bin has the wrong colour. Which one?</Say>
      ) : (
        <Say>That one is out. Which colour is missing?</Say>
      );
  }
}

function howMany(balls: number, bin: Word, word: Word): string {
  return `Of ${balls} balls in the ${bin} bin, how many are ${word}?`;
}
