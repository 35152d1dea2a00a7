import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import {
  allCodes,
  countedSays,
  lightsText,
} from '../../../engine/activities/autoencoder/by-hand.ts';
import {
  codeText,
  decodedSees,
  shakenCode,
} from '../../../engine/activities/autoencoder/decoding.ts';
import { guessAsks, guessOptions } from '../../../engine/activities/autoencoder/reading.ts';
import type { AutoencoderSettings } from '../../../engine/activities/autoencoder/settings.ts';
import { type With, widthAt } from '../../../engine/activities/autoencoder/state.ts';
import { trainedAt } from '../../../engine/activities/autoencoder/training.ts';
import { say } from '../../../texts/say.ts';
import { Choice } from '../../components/Choice.tsx';
import { DraftBox } from '../../components/DraftBox.tsx';
import { Say } from '../../components/Prose.tsx';
import { judged, ticked } from '../../said.ts';
import { NetworkTable } from './NetworkTable.tsx';
import { type AutoencoderProps, isRoomy } from './props.ts';

/** How many words will come out right? Above the options, what is between them and the way out. */
export function GuessScreen(props: AutoencoderProps<'guess'>): ReactNode {
  const { settings, state, cursor, size } = props;
  return (
    <Box flexDirection="column" width={size.width}>
      <Say bold>{guessAsks(state.at)}</Say>
      <Box marginY={1} flexDirection="column">
        {hourglass(settings, state).map((line, at) => (
          <Text key={at}>{line}</Text>
        ))}
      </Box>
      <Choice options={guessOptions()} chosen={cursor.option} width={size.width} />
    </Box>
  );
}

const box = '[ ]';

/** Boxes for the lights, for the numbers in the middle and for the shares, one row below the other. */
function hourglass({ words }: AutoencoderSettings, { at }: With<'guess'>): readonly string[] {
  const [all, n] = [words.length, widthAt(at)];
  const row = (boxes: number, label: string) => {
    const [line, whole] = [boxes, all].map((count) => Array(count).fill(box).join(' '));
    const before = ' '.repeat(((whole?.length ?? 0) - (line?.length ?? 0)) / 2);
    return `  ${`${before}${line}`.padEnd(whole?.length ?? 0)}   ${label}`;
  };
  return [
    row(all, say('autoencoder.lightsIn', { n: all })),
    row(n, say('autoencoder.squeezeTo', { n })),
    row(all, say('autoencoder.sharesOutOf', { n: all })),
  ];
}

/** A code that was shaken, and the codes of all words. */
export function DecodeScreen(props: AutoencoderProps<'decode' | 'decoded'>): ReactNode {
  const { settings, state, cursor, size } = props;
  const { codes, shares } = trainedAt(settings, state, 0);
  const asks = state.phase === 'decode';
  const { word } = shakenCode(settings, state);
  return (
    <Box flexDirection="column" width={size.width}>
      <Say bold={asks}>{judged(decodeSays(settings, state), !asks)}</Say>
      <Box marginTop={isRoomy(props) ? 1 : 0}>
        <NetworkTable
          words={settings.words}
          codes={codes}
          shares={asks ? undefined : shares}
          width={size.width}
          chosen={asks ? cursor.option : word}
        />
      </Box>
    </Box>
  );
}

export function decodeSays(
  settings: AutoencoderSettings,
  state: With<'decode' | 'decoded'>,
): string {
  return state.phase === 'decode'
    ? say('autoencoder.decodeTask', { code: codeText(shakenCode(settings, state).code) })
    : decodedSees(settings, state);
}

/** The eight codes of three lights, and how many would there be with two? */
export function CountScreen({
  state,
  cursor,
  size,
}: AutoencoderProps<'count' | 'counted'>): ReactNode {
  const codes = allCodes(widthAt(0)).map(lightsText);
  const [counted, meaning] = countedSays();
  const asks = state.phase === 'count';
  return (
    <Box flexDirection="column" width={size.width}>
      <Say bold={asks}>{say('autoencoder.countTask')}</Say>
      <Box marginY={1} flexDirection="column">
        <Say>{say('autoencoder.codesOfThree')}</Say>
        {[codes.slice(0, 4), codes.slice(4)].map((row) => (
          <Text key={row.join()}>{`  ${row.join('     ')}`}</Text>
        ))}
      </Box>
      {asks ? (
        <Text>
          {`${say('autoencoder.codesAre')} `}
          <DraftBox draft={cursor.draft} />
        </Text>
      ) : (
        <>
          <Say bold>{ticked(counted)}</Say>
          <Say>{meaning}</Say>
        </>
      )}
    </Box>
  );
}
