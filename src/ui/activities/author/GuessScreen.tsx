import { Box } from 'ink';
import type { ReactNode } from 'react';
import type { AuthorState } from '../../../engine/activities/author/state.ts';
import { tinyLanguage, type Word } from '../../../engine/language.ts';
import type { Size } from '../../activity-view.ts';
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
      <Say bold>Which colour did you use most? A guess costs nothing.</Say>
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
