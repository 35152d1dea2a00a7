import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import { lightsText } from '../../../engine/activities/autoencoder/by-hand.ts';
import type { AutoencoderSettings } from '../../../engine/activities/autoencoder/settings.ts';
import type { With } from '../../../engine/activities/autoencoder/state.ts';
import { oneHot } from '../../../engine/one-hot.ts';
import { say } from '../../../texts/say.ts';
import { Say } from '../../components/Prose.tsx';
import { rowsOf } from '../../fitting.ts';
import { marks, spell, useLook } from '../../theme.ts';
import type { AutoencoderProps } from './props.ts';

/** One light of eight for each word, and the three lights that stand for it. */
export function CodeScreen(props: AutoencoderProps<'code' | 'coded'>): ReactNode {
  const { settings, state, cursor, size } = props;
  const look = useLook();
  const m = marks(look);
  const says = codeSays(settings, state);
  const { words } = settings;
  const heads = [say('autoencoder.oneHots'), say('autoencoder.codes')] as const;
  const wordWidth = Math.max(...words.map((word) => word.length)) + 3;
  const lightsWidth = Math.max(lightsText(oneHot(0, words.length)).length, heads[0].length);
  // As many rows for the task as for what is said once it is done, so that the codes stay where they are.
  const above = Math.max(rowsOf(says, size.width), rowsOf(say('autoencoder.coded'), size.width));
  const gap = above + words.length + 2 <= size.height ? 1 : 0;
  return (
    <Box flexDirection="column" width={size.width}>
      <Box height={above} flexShrink={0}>
        <Say bold={state.phase === 'code'}>{says}</Say>
      </Box>
      <Box marginTop={gap} flexDirection="column">
        <Text>
          {spell(
            `${' '.repeat(wordWidth + 2)}${heads[0].padEnd(lightsWidth)}      ${heads[1]}`,
            look,
          )}
        </Text>
        {words.map((word, row) => {
          const here = state.phase === 'code' && row === state.codes.length;
          const code =
            state.codes[row] ?? (here && cursor.lights.length > 0 ? cursor.lights : undefined);
          return (
            <Text key={word} bold={here}>
              {`${here ? m.pointer : ' '} ${word}`.padEnd(wordWidth + 2)}
              {lightsText(oneHot(row, words.length)).padEnd(lightsWidth)}
              {`  ${m.arrow.padEnd(3)} `}
              <Text inverse={here}>
                {code ? ` ${lightsText(code)} ` : ` ${m.slot} ${m.slot} ${m.slot} `}
              </Text>
            </Text>
          );
        })}
      </Box>
    </Box>
  );
}

export function codeSays({ words }: AutoencoderSettings, state: With<'code' | 'coded'>): string {
  return state.phase === 'code'
    ? say('autoencoder.codeTask', { word: words[state.codes.length] ?? '' })
    : say('autoencoder.coded');
}
