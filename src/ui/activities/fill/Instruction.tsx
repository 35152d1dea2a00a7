import { Box } from 'ink';
import type { ReactNode } from 'react';
import {
  type FillSettings,
  type FillState,
  isFull,
  stepOf,
} from '../../../engine/activities/fill.ts';
import { tinyLanguage, vocabulary } from '../../../engine/language.ts';
import { say } from '../../../texts/say.ts';
import { nameOf } from '../../../texts/word-names.ts';
import { DraftBox } from '../../components/DraftBox.tsx';
import { Say } from '../../components/Prose.tsx';
import { Right } from '../../components/Right.tsx';
import type { FillCursor } from './cursor.ts';
import { howMany, instruction } from './instruction.ts';

interface InstructionProps {
  readonly settings: FillSettings;
  readonly state: Extract<FillState, { phase: 'filling' }>;
  readonly cursor: FillCursor;
  readonly width: number;
}

/** What to do with the open bin, on one line; a number is typed behind its question. */
export function Instruction({ settings, state, cursor, width }: InstructionProps): ReactNode {
  const { bin, by } = stepOf(settings, state.step);
  if (isFull(settings, state)) return <Right why={say('fill.saysItsRow', { bin: nameOf(bin) })} />;
  if (by !== 'numbers') return <Say>{instruction(settings, state)}</Say>;
  const questions = vocabulary(tinyLanguage).map((word) => howMany(settings.balls, bin, word));
  const widest = Math.max(...questions.map((question) => [...question].length));
  return (
    <Box gap={1}>
      <Box width={Math.min(widest, width - 6)}>
        <Say>{questions[state.asked] ?? ''}</Say>
      </Box>
      <DraftBox draft={cursor.draft} />
    </Box>
  );
}
