import { Box } from 'ink';
import type { ReactNode } from 'react';
import { rebels, ruleOf } from '../../../engine/activities/author/fitting.ts';
import type { AuthorSettings, Writing } from '../../../engine/activities/author/state.ts';
import { tinyLanguage, vocabulary } from '../../../engine/language.ts';
import { longestDocument, ruleText } from '../../../engine/rules.ts';
import type { Size } from '../../activity-view.ts';
import { Say } from '../../components/Prose.tsx';
import { Stickies } from '../../components/Stickies.tsx';
import { WordChoices } from '../../components/WordChoices.tsx';
import { rowsOf } from '../../fitting.ts';
import { keyTitle } from '../../keys.ts';
import { useLook } from '../../theme.ts';
import { Notebook, rebelMark } from './Notebook.tsx';

export interface WritingScreenProps {
  readonly settings: AuthorSettings;
  readonly state: Writing;
  readonly chosen: number | null;
  readonly size: Size;
}

/** The keys with their words, the document being written, and the notebook it goes into. */
export function WritingScreen({ settings, state, chosen, size }: WritingScreenProps): ReactNode {
  const { width, height } = size;
  const { ascii } = useLook();
  const space = height >= 16 ? 1 : 0;
  const text = instruction(settings, state, width);
  const textRows = rowsOf(text, width);
  const full = state.notebook.length >= settings.most;
  const against = rebels(state.notebook, state.rule);
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
        rebels={against}
        foot={[
          ...(against.length > 0 ? [`${rebelMark} ${brokenBy(against.length)} your rule`] : []),
          ...(chosen === null && state.notebook.length > 0
            ? [`${keyTitle('up', ascii)} picks a document`]
            : []),
        ]}
      />
    </Box>
  );
}

function brokenBy(documents: number): string {
  return documents === 1 ? 'breaks' : `${documents} break`;
}

function instruction({ least, most }: AuthorSettings, state: Writing, width: number): string {
  const { line, notebook } = state;
  const rule = ruleOf(state);
  if (notebook.length >= most) return `Your notebook is full: ${most} documents.`;
  if (line.length === longestDocument) return 'Twelve words. Now only white fits.';
  if (rule) {
    const text = `Rule: ${ruleText(rule)}`;
    return text.length <= width ? text : text.replace(/\.$/, '');
  }
  if (line.length > 0) {
    return `${line.length} ${line.length === 1 ? 'word' : 'words'}. White ends the document.`;
  }
  return notebook.length >= least
    ? 'Write more, or press Enter when you have enough.'
    : 'Write a document: one to twelve words, then white.';
}
