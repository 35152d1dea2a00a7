import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import {
  bitsText,
  foretoldRight,
  trialSees,
  wayOptions,
} from '../../../engine/activities/gradient/foretelling.ts';
import { foretoldRate, type Trial, trialOf } from '../../../engine/activities/gradient/rates.ts';
import type { GradientSettings } from '../../../engine/activities/gradient/settings.ts';
import type { With } from '../../../engine/activities/gradient/state.ts';
import { leastLoss } from '../../../engine/gradient.ts';
import { exactly, say } from '../../../texts/say.ts';
import { Choice } from '../../components/Choice.tsx';
import { Say } from '../../components/Prose.tsx';
import { rowsOf } from '../../fitting.ts';
import { judged, ticked } from '../../said.ts';
import { type Marks, marks, useLook } from '../../theme.ts';
import { GuessScreen } from './GuessScreen.tsx';
import { LossPlot, signs } from './LossPlot.tsx';
import { type GradientProps, isRoomy } from './props.ts';

/** What will this rate do? The first rate's curve is there to compare. */
export function ForetellScreen(props: GradientProps<'foretell'>): ReactNode {
  const { settings, state } = props;
  return (
    <GuessScreen
      {...props}
      asks={foretellAsks(settings, state)}
      losses={trialOf(settings, state, settings.rate).losses}
      steps={settings.goal.steps}
      everyStep
      legend={legendOfOne(settings.rate)}
      options={wayOptions(settings)}
    />
  );
}

export function foretellAsks(settings: GradientSettings, { which }: With<'foretell'>): string {
  const rate = foretoldRate(settings, which);
  return which === 0
    ? say('gradient.rateIs', {
        rate: exactly(settings.rate),
        small: exactly(rate),
        steps: settings.goal.steps,
      })
    : say('gradient.andLarge', {
        large: exactly(rate),
        times: exactly(rate / settings.rate),
      });
}

/** What it did, beside the first rate. */
export function SeenScreen(props: GradientProps<'seen'>): ReactNode {
  const { settings, state, size, motion } = props;
  const trial = trialOf(settings, state, foretoldRate(settings, state.which));
  const [verdict = '', ...why] = seenSays(settings, state);
  const right = foretoldRight(settings, state, state.which);
  const sentences = [judged(verdict, right), ...why, legendOf(settings, trial)];
  const rows = sentences.reduce((sum, said) => sum + rowsOf(said, size.width), 0);
  const gap = isRoomy(props) ? 1 : 0;
  const shown = Math.round(motion * settings.goal.steps);
  return (
    <Box flexDirection="column" width={size.width}>
      <Curves {...props} trial={trial} shown={shown} height={size.height - rows - gap} />
      <Box flexDirection="column" marginTop={gap}>
        {sentences.map((sentence, at) => (
          // Not before the curve has been drawn: it would tell the end of it.
          <Say key={at}>{motion >= 1 || at === sentences.length - 1 ? sentence : ''}</Say>
        ))}
      </Box>
    </Box>
  );
}

function legendOfOne(rate: number): string {
  return say('gradient.legendOne', {
    plus: signs.weights,
    rate: exactly(rate),
    equals: signs.counting,
    both: signs.both,
  });
}

function legendOf({ rate }: GradientSettings, trial: Trial): string {
  return say('gradient.legend', {
    plus: signs.weights,
    rate: exactly(rate),
    cross: signs.other,
    other: exactly(trial.rate),
    equals: signs.counting,
    both: signs.both,
  });
}

/** What came of it, and why. */
export function seenSays(settings: GradientSettings, state: With<'seen'>): readonly string[] {
  const trial = trialOf(settings, state, foretoldRate(settings, state.which));
  const sees = trialSees(settings, trial);
  const right = foretoldRight(settings, state, state.which);
  return [
    right ? say('gradient.foretold', { sees }) : say('gradient.otherwise', { sees }),
    say(trial.way === 'bounces' ? 'gradient.whyBounce' : 'gradient.whyCrawl'),
  ];
}

function Curves({
  settings,
  state,
  size,
  trial,
  shown,
  height,
}: GradientProps<'seen'> & { trial: Trial; shown: number; height: number }): ReactNode {
  return (
    <LossPlot
      losses={trialOf(settings, state, settings.rate).losses}
      other={trial.losses.slice(0, shown + 1)}
      most={Math.max(...trial.losses)}
      least={leastLoss(state.balls)}
      steps={settings.goal.steps}
      everyStep
      width={size.width}
      height={height}
    />
  );
}

/** All the rates, and the curve of the one that was tried last, or of the one that does it. */
export function ChooseScreen(props: GradientProps<'choose' | 'chosen'>): ReactNode {
  const { settings, state, cursor, size } = props;
  const m = marks(useLook());
  const chosen = state.phase === 'chosen';
  const trials = settings.rates.map((rate) => trialOf(settings, state, rate));
  const shown = trials[chosen ? state.rate : cursor.tried];
  const says = chosen ? ticked(chosenSays(settings, state)) : chooseSays(settings);
  const gap = isRoomy(props) ? 1 : 0;
  const legend = shown === undefined ? '' : legendOfOne(shown.rate);
  const rows = rowsOf(says, size.width) + (legend === '' ? 0 : rowsOf(legend, size.width));
  const list = chosen ? rateTable(settings, state, m) : undefined;
  // What the first rate and the last do has been seen.
  const notes = trials.map(({ way }, at) =>
    at === 0 || at === trials.length - 1 ? say(wayNames[way]) : '',
  );
  const options = settings.rates.map((rate) => say('gradient.rateIsOne', { rate: exactly(rate) }));
  const widest = (texts: readonly string[]) => Math.max(...texts.map((text) => text.length));
  const listWidth = list === undefined ? 4 + widest(options) + 2 + widest(notes) : widest(list);
  return (
    <Box flexDirection="column" width={size.width}>
      <Say bold={!chosen}>{says}</Say>
      <Box marginTop={gap} gap={2}>
        {list === undefined ? (
          <Choice options={options} chosen={cursor.option} width={listWidth} notes={notes} />
        ) : (
          <Box flexDirection="column" width={listWidth} flexShrink={0}>
            {list.map((line, at) => (
              <Text key={at} bold={chosen && at === state.rate + 1}>
                {line}
              </Text>
            ))}
          </Box>
        )}
        {shown !== undefined && (
          <LossPlot
            losses={shown.losses}
            least={leastLoss(state.balls)}
            steps={settings.goal.steps}
            everyStep
            width={size.width - listWidth - 2}
            height={size.height - rows - gap}
          />
        )}
      </Box>
      {legend !== '' && <Say>{legend}</Say>}
    </Box>
  );
}

export function chooseSays({ goal }: GradientSettings): string {
  return say('gradient.chooseTask', { steps: goal.steps });
}

export function chosenSays(settings: GradientSettings, state: With<'chosen'>): string {
  const trial = trialOf(settings, state, settings.rates[state.rate] ?? 1);
  return say('gradient.chosen', {
    rate: exactly(trial.rate),
    left: bitsText(trial.left),
    steps: settings.goal.steps,
  });
}

export const wayNames = {
  crawls: 'gradient.crawled',
  settles: 'gradient.settled',
  bounces: 'gradient.bounced',
} as const;

/** A line for every rate, under heads: how far above counting it ended, and in what way. */
function rateTable(settings: GradientSettings, state: With<'chosen'>, m: Marks): readonly string[] {
  const heads = [say('gradient.headRate'), say('gradient.headLeft')] as const;
  const [first, second] = heads.map((head) => Math.max(6, head.length));
  return [
    `  ${heads[0].padStart(first ?? 0)}  ${heads[1].padStart(second ?? 0)}`,
    ...settings.rates.map((rate, at) => {
      const { left, way } = trialOf(settings, state, rate);
      const pointer = at === state.rate ? m.pointer : '';
      return `${pointer.padEnd(2)}${exactly(rate).padStart(first ?? 0)}  ${bitsText(left).padStart(second ?? 0)}  ${say(wayNames[way])}`;
    }),
  ];
}
