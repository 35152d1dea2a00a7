import { Box } from 'ink';
import type { ReactNode } from 'react';
import type { AuthorState } from '../../../engine/activities/author/state.ts';
import { tinyLanguage, type Word } from '../../../engine/language.ts';
import { say } from '../../../texts/say.ts';
import type { Size } from '../../activity-view.ts';
import { Say } from '../../components/Prose.tsx';
import { WordChoices } from '../../components/WordChoices.tsx';
import { rowsOf } from '../../fitting.ts';
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
  const question = say('author.whichColour');
  const used = rowsOf(question, size.width) + 3;
  return (
    <Box flexDirection="column" width={size.width}>
      <Say bold>{question}</Say>
      <Box marginTop={1} marginBottom={1}>
        <WordChoices words={tinyLanguage.words} choice={choice} />
      </Box>
      <Notebook
        documents={state.notebook}
        chosen={null}
        width={size.width}
        height={size.height - used}
        least={0}
      />
    </Box>
  );
}
