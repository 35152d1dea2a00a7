import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import {
  afterParting,
  partedAt,
  partingSees,
} from '../../../engine/activities/temperature/parting.ts';
import { type Document, isFinished, tinyLanguage } from '../../../engine/language.ts';
import { say } from '../../../texts/say.ts';
import { Chip } from '../../components/Chip.tsx';
import { Say } from '../../components/Prose.tsx';
import { marks, useLook } from '../../theme.ts';
import { machineName, nameWidth } from './BothLines.tsx';
import { Agreeing, Falling } from './Falling.tsx';
import { isRoomy, type TemperatureProps } from './props.ts';

/** Columns from one sticky to the next; twelve of them fit beside the name of their machine. */
const roomyStep = 5;
const tightStep = 4;

/** Both documents under the luck they share, and the draw at which they part. */
export function PartedScreen(props: TemperatureProps<'parted'>): ReactNode {
  const { settings, state, size, motion } = props;
  const { cold, hot } = state.pair;
  const at = partedAt(cold, hot);
  const ended = motion >= 1;
  return (
    <Box flexDirection="column" width={size.width}>
      <Box minHeight={2} flexShrink={0}>
        <Say>{ended ? partingSees(settings, state, state.round) : say('temperature.sameLuck')}</Say>
      </Box>
      <Box marginTop={1} flexDirection="column">
        <Documents {...props} />
      </Box>
      {ended && (
        <Box marginTop={1} flexDirection="column">
          {at > 0 ? <Falling {...props} at={at} /> : <Agreeing {...props} />}
        </Box>
      )}
      {ended && at > 0 && isRoomy(props) && (
        <Box marginTop={1}>
          <Say>{afterParting(settings, state.round, state.pair)}</Say>
        </Box>
      )}
    </Box>
  );
}

function Documents({ settings, state, size, motion }: TemperatureProps<'parted'>): ReactNode {
  const { cold, hot, luck } = state.pair;
  const { prompt = [], cold: t = 1, hot: hotter = 1 } = settings.pairs[state.round] ?? {};
  const step = size.width >= nameWidth + 12 * roomyStep ? roomyStep : tightStep;
  const shown = prompt.length + Math.floor(motion * luck.length);
  const numbers = luck.slice(0, shown - prompt.length).map((u) => luckText(u).padEnd(step));
  const at = partedAt(cold, hot);
  const before = ' '.repeat(nameWidth + step * prompt.length);
  return (
    <>
      <Text>
        {`${say('temperature.luck').padEnd(before.length)} ${numbers.join('')}`.trimEnd()}
      </Text>
      <Row name={t} words={cold} shown={shown} step={step} width={size.width} />
      <Row name={hotter} words={hot} shown={shown} step={step} width={size.width} />
      {motion >= 1 && at > 0 ? (
        <Here column={nameWidth + at * step + 1} width={size.width} />
      ) : (
        <Text> </Text>
      )}
    </>
  );
}

/** An arrow from below to where they part, with its word on the side where there is room. */
function Here({ column, width }: { column: number; width: number }): ReactNode {
  const { up } = marks(useLook());
  const here = say('temperature.here');
  return column + 2 + here.length <= width ? (
    <Text>{`${' '.repeat(column)}${up} ${here}`}</Text>
  ) : (
    <Text>{`${here} `.padStart(column) + up}</Text>
  );
}

/** A document so far; one that is only stopped for its length is marked at its end. */
function Row({
  name,
  words,
  shown,
  step,
  width,
}: {
  name: number;
  words: Document;
  shown: number;
  step: number;
  width: number;
}): ReactNode {
  const { ellipsis } = marks(useLook());
  const goesOn = shown >= words.length && !isFinished(tinyLanguage, words);
  return (
    <Box>
      <Text>{machineName(name)}</Text>
      {words.slice(0, shown).map((word, index) => (
        <Box key={index} width={step} flexShrink={0}>
          <Chip word={word} form="short" />
        </Box>
      ))}
      {goesOn && <Text>{ellipsis.slice(0, width - nameWidth - words.length * step)}</Text>}
    </Box>
  );
}

function luckText(u: number): string {
  return String(Math.floor(u * 100)).padStart(2);
}
