import { Box } from 'ink';
import type { ReactNode } from 'react';
import { ruleOf } from '../../../engine/activities/author/fitting.ts';
import type { AuthorSettings, AuthorState } from '../../../engine/activities/author.ts';
import { tinyLanguage, vocabulary } from '../../../engine/language.ts';
import { longestDocument, ruleText } from '../../../engine/rules.ts';
import type { Size } from '../../activity-view.ts';
import { Say } from '../../components/Prose.tsx';
import { Stickies } from '../../components/Stickies.tsx';
import { WordChoices } from '../../components/WordChoices.tsx';
import { Notebook } from './Notebook.tsx';

export interface WritingScreenProps {
  readonly settings: AuthorSettings;
  readonly state: Extract<AuthorState, { phase: 'writing' }>;
  readonly chosen: number | null;
  readonly size: Size;
}

/** The keys with their words, the document being written, and the notebook it goes into. */
export function WritingScreen({ settings, state, chosen, size }: WritingScreenProps): ReactNode {
  const { width, height } = size;
  const space = height >= 16 ? 1 : 0;
  const text = instruction(settings, state);
  const textRows = Math.ceil(text.length / width);
  const full = state.notebook.length >= settings.most;
  return (
    <Box flexDirection="column" width={width}>
      <Box height={textRows}>
        <Say>{text}</Say>
      </Box>
      <Box marginTop={space}>
        <WordChoices words={vocabulary(tinyLanguage)} choice={null} />
      </Box>
      <Box marginY={1} height={1}>
        {!full && <Stickies words={state.line} width={width} slot />}
      </Box>
      <Notebook
        documents={state.notebook}
        chosen={chosen}
        width={width}
        height={height - textRows - space - 4}
        least={settings.least}
      />
    </Box>
  );
}

function instruction({ most }: AuthorSettings, state: WritingScreenProps['state']): string {
  const rule = ruleOf(state);
  if (state.notebook.length >= most) return `Your notebook is full: ${most} documents.`;
  if (state.line.length === longestDocument) return 'Twelve words. Now only white fits.';
  if (rule) return `Rule: ${ruleText(rule)}`;
  return state.line.length === 0
    ? 'Write a document: one to twelve words, then white.'
    : `${state.line.length} ${state.line.length === 1 ? 'word' : 'words'}. White ends the document.`;
}
