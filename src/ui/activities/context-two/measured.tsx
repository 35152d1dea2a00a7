// What became of the rule: at one word and at two, and again after pouring.
import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import { lostBits } from '../../../engine/activities/context-two/pouring.ts';
import { sayNumber } from '../../../engine/activities/context-two/say.ts';
import type { Kept, NowAt } from '../../../engine/activities/context-two/state.ts';
import { breaksAt, fateOf, memories } from '../../../engine/activities/context-two/survival.ts';
import { BarLine } from '../../components/BarLine.tsx';
import { Say } from '../../components/Prose.tsx';
import { Stickies } from '../../components/Stickies.tsx';
import type { PhaseProps } from './cursor.ts';
import { RuleLine } from './rule.tsx';

export function MeasuredScreen(props: PhaseProps): ReactNode {
  const { settings, state } = props;
  const [one, two] = state.measured ?? [];
  if (!one || !two) return null;
  const bars = [one, two].map((kept, index) => ({
    label: memories[index] ?? '',
    kept,
    note: state.guesses[index] === fateOf(kept) ? 'as you said' : 'not as you said',
  }));
  return (
    <Results
      {...props}
      lead={`Of ${sayNumber(settings.fresh)} fresh documents, this many keep the rule:`}
      bars={bars}
      broken={one}
      brokenLead="With one word of memory, the model wrote this, too:"
      why="The rule needs the last two words, and one word of memory sees only one of them."
    />
  );
}

export function PouredScreen(props: PhaseProps<NowAt<'poured'>>): ReactNode {
  const { settings, state, now } = props;
  const [, two] = state.measured ?? [];
  if (!two) return null;
  const bits = lostBits(state).toFixed(1);
  return (
    <Results
      {...props}
      lead={`The same balls in four bins. Of ${sayNumber(settings.fresh)} fresh documents:`}
      bars={[
        { label: 'sixteen bins', kept: two, note: '' },
        { label: 'poured into four', kept: now.kept, note: '' },
      ]}
      broken={now.kept}
      brokenLead="The rule breaks again:"
      why={`No ball is lost, only the older word, and the rule needs it. Each next word is harder to guess, by ${bits} bits.`}
    />
  );
}

interface ResultBar {
  readonly label: string;
  readonly kept: Kept;
  readonly note: string;
}

function Results({
  settings,
  lead,
  bars,
  broken,
  brokenLead,
  why,
  size,
}: Pick<PhaseProps, 'settings' | 'size'> & {
  lead: string;
  bars: readonly ResultBar[];
  broken: Kept;
  brokenLead: string;
  why: string;
}): ReactNode {
  const roomy = size.height >= 16 ? 1 : 0;
  return (
    <Box flexDirection="column" width={size.width}>
      <RuleLine settings={settings} />
      <Box marginTop={1}>
        <Say>{lead}</Say>
      </Box>
      <Box marginTop={1} flexDirection="column" gap={roomy}>
        <KeptBars bars={bars} width={size.width} />
      </Box>
      {broken.broken !== null && (
        <Box flexDirection="column" marginTop={1}>
          <Say>{brokenLead}</Say>
          <Box marginTop={roomy}>
            <Stickies
              words={broken.broken}
              width={size.width}
              marked={[breaksAt(settings, broken.broken)]}
            />
          </Box>
        </Box>
      )}
      <Box marginTop={1}>
        <Say>{why}</Say>
      </Box>
    </Box>
  );
}

/** A bar for each model: how many of its documents keep the rule. */
function KeptBars({ bars, width }: { bars: readonly ResultBar[]; width: number }): ReactNode {
  const label = 2 + Math.max(...bars.map((bar) => bar.label.length));
  const behind = 9 + Math.max(...bars.map(({ note }) => note.length));
  return bars.map((bar) => (
    <Box key={bar.label}>
      <Box width={label} flexShrink={0}>
        <Text bold>{bar.label}</Text>
      </Box>
      <BarLine
        bar={{ value: bar.kept.kept, text: `${sayNumber(bar.kept.kept)}  ${bar.note}`.trimEnd() }}
        most={bar.kept.count}
        width={width - label - behind}
      />
    </Box>
  ));
}
