import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import { columnsOf, padded } from '../../../columns.ts';
import { broken } from '../../../engine/activities/attention/breaking.ts';
import { brightest, mendedSees } from '../../../engine/activities/attention/mending.ts';
import { mixNumbers, translated } from '../../../engine/activities/attention/mixing.ts';
import type { AttentionSettings } from '../../../engine/activities/attention/settings.ts';
import type { Knobs } from '../../../engine/activities/attention/state.ts';
import { decimal, say } from '../../../texts/say.ts';
import { keyTitle } from '../../keys.ts';
import { type Said, ticked } from '../../said.ts';
import { spell, useLook } from '../../theme.ts';
import { type Part, Parts, sentence } from './Parts.tsx';
import type { AttentionProps } from './props.ts';
import { aroundMap } from './TranslationMap.tsx';

/** Two knobs, and the map that they change at once. */
export function MendScreen(props: AttentionProps<'mend' | 'mended'>): ReactNode {
  const { settings, state, size } = props;
  const { knobs } = state;
  const board = knobBoard(knobs, settings.dictionary.length);
  const asks = sentence(say('attention.mendAsks', { least: settings.mended }), size, true);
  const [opening, below] =
    state.phase === 'mended'
      ? [sentence(ticked(mendedSees(settings, knobs)), size, true), [board]]
      : [sentence(firstOrNow(settings, knobs), size), [asks, board]];
  const parts = aroundMap({ settings, knobs, size, judged: true }, opening, below);
  return <Parts parts={parts} size={size} />;
}

/** Why the machine is broken, until the knobs are turned; from then on, what it says. */
function firstOrNow(settings: AttentionSettings, knobs: Knobs): Said {
  const isBroken = knobs.divided === broken.divided && knobs.brightness === broken.brightness;
  return isBroken
    ? ticked(say('attention.whyRight', mixNumbers(settings, broken)))
    : say('attention.itSays', { words: translated(settings, knobs).words.join(' ') });
}

function knobBoard(knobs: Knobs, lights: number): Part {
  return { rows: 2, show: <KnobBoard knobs={knobs} lights={lights} /> };
}

function KnobBoard({ knobs, lights }: { knobs: Knobs; lights: number }): ReactNode {
  const { ascii } = useLook();
  const names = [
    say('attention.brightness'),
    say('attention.dividedBy', { root: decimal(Math.sqrt(lights), 2) }),
  ];
  const width = Math.max(...names.map(columnsOf)) + 2;
  const keys = [
    [keyTitle('left', ascii), keyTitle('right', ascii)].join(' '),
    [keyTitle('up', ascii), keyTitle('down', ascii)].join(' '),
  ];
  const keyWidth = Math.max(...keys.map(columnsOf)) + 2;
  const values = Array.from({ length: brightest }, (_, n) => `${n + 1}`);
  return (
    <Box flexDirection="column">
      <Knob
        head={padded(keys[0] ?? '', keyWidth) + padded(names[0] ?? '', width)}
        values={values}
        at={knobs.brightness - 1}
      />
      <Knob
        head={padded(keys[1] ?? '', keyWidth) + padded(names[1] ?? '', width)}
        values={[say('shell.yes'), say('shell.no')]}
        at={knobs.divided ? 0 : 1}
      />
    </Box>
  );
}

/** A knob's values side by side; the one it stands at is in brackets and inverse. */
function Knob({
  head,
  values,
  at,
}: {
  head: string;
  values: readonly string[];
  at: number;
}): ReactNode {
  const look = useLook();
  return (
    <Text>
      {spell(head, look)}
      {values.map((value, index) => (
        <Text key={value} bold={index === at} inverse={index === at}>
          {index === at ? `[${spell(value, look)}]` : ` ${spell(value, look)} `}
        </Text>
      ))}
    </Text>
  );
}
