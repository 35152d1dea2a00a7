import { Box } from 'ink';
import type { ReactNode } from 'react';
import { trainedSees } from '../../../engine/activities/autoencoder/reading.ts';
import type { AutoencoderSettings } from '../../../engine/activities/autoencoder/settings.ts';
import type { AutoencoderState } from '../../../engine/activities/autoencoder/state.ts';
import {
  type Seen,
  type SoFar,
  seenIn,
  trainedAt,
} from '../../../engine/activities/autoencoder/training.ts';
import { decimal, say } from '../../../texts/say.ts';
import type { UnfinishedProps } from '../../activity-view.ts';
import { Say } from '../../components/Prose.tsx';
import { rowsOf } from '../../fitting.ts';
import { legendOf, NetworkTable } from './NetworkTable.tsx';
import { type AutoencoderProps, isRoomy } from './props.ts';

/** The network as it is by now: codes find their places, and the shares become a diagonal. */
export function TrainingScreen({
  settings,
  soFar,
  size,
}: UnfinishedProps<AutoencoderSettings, AutoencoderState, SoFar>): ReactNode {
  const seen = seenIn(soFar);
  return (
    <Box flexDirection="column" width={size.width}>
      <NetworkTable
        words={settings.words}
        codes={seen.codes}
        shares={seen.shares}
        width={size.width}
      />
      <Box marginTop={size.height > 11 ? 1 : 0}>
        <Say>{soFarSays(settings, seen)}</Say>
      </Box>
      {size.height > 13 && <Say>{legendOf(size.width, seen.codes, settings.words)}</Say>}
    </Box>
  );
}

function soFarSays(
  { words, steps: last }: AutoencoderSettings,
  { steps, right, loss }: Seen,
): string {
  return say('autoencoder.soFar', {
    steps,
    last,
    right: right.length,
    all: words.length,
    loss: decimal(loss, 2),
  });
}

/** The trained network, and how well it was guessed. */
export function TrainedScreen(props: AutoencoderProps<'trained'>): ReactNode {
  const { settings, state, size } = props;
  const { codes, shares } = trainedAt(settings, state, state.at);
  const legend = legendOf(size.width, codes, settings.words);
  const gap = isRoomy(props) ? 1 : 0;
  const sentences = trainedSees(settings, state);
  const rows = [...sentences, legend].reduce((sum, text) => sum + rowsOf(text, size.width), 0);
  return (
    <Box flexDirection="column" width={size.width}>
      {sentences.map((sentence) => (
        <Say key={sentence}>{sentence}</Say>
      ))}
      <Box marginY={gap}>
        <NetworkTable words={settings.words} codes={codes} shares={shares} width={size.width} />
      </Box>
      {rows + settings.words.length + 1 + 2 * gap <= size.height && <Say>{legend}</Say>}
    </Box>
  );
}
