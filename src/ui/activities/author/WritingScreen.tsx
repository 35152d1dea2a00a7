import { Box } from 'ink';
import type { ReactNode } from 'react';
import { rebels } from '../../../engine/activities/author/fitting.ts';
import type { AuthorSettings, Writing } from '../../../engine/activities/author/state.ts';
import { tinyLanguage, vocabulary } from '../../../engine/language.ts';
import { say } from '../../../texts/say.ts';
import type { Size } from '../../activity-view.ts';
import { Say } from '../../components/Prose.tsx';
import { Stickies } from '../../components/Stickies.tsx';
import { WordChoices } from '../../components/WordChoices.tsx';
import { rowsOf } from '../../fitting.ts';
import { keyTitle } from '../../keys.ts';
import { useLook } from '../../theme.ts';
import { Notebook, rebelMark } from './Notebook.tsx';
import { instruction } from './sentences.ts';

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
  const text = onOneLine(instruction(settings, state), width);
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
          ...(against.length > 0
            ? [say('author.breakYourRule', { mark: rebelMark, n: against.length })]
            : []),
          ...(chosen === null && state.notebook.length > 0
            ? [say('author.keyPicksDocument', { key: keyTitle('up', ascii) })]
            : []),
        ]}
      />
    </Box>
  );
}

/** The instruction; where only its full stop has no room on the line, without that. */
function onOneLine(text: string, width: number): string {
  return text.length <= width ? text : text.replace(/\.$/, '');
}
