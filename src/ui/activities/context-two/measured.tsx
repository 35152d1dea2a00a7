// What became of the rule: at one word and at two, and again after pouring.
import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import type { Kept, NowAt } from '../../../engine/activities/context-two/state.ts';
import { breaksAt, fateOf, memories } from '../../../engine/activities/context-two/survival.ts';
import { decimal, say } from '../../../texts/say.ts';
import { BarLine } from '../../components/BarLine.tsx';
import { Say } from '../../components/Prose.tsx';
import { Stickies } from '../../components/Stickies.tsx';
import { rowsOf } from '../../fitting.ts';
import type { PhaseProps } from './cursor.ts';
import { RuleLine, ruleRows } from './rule.tsx';
import { sayNotLikeOneWord, sayWhyPoured } from './text.ts';

export function MeasuredScreen(props: PhaseProps): ReactNode {
  const { settings, state } = props;
  const [one, two] = state.measured ?? [];
  if (!one || !two) return null;
  const bars = [one, two].map((kept, index) => ({
    label: say(memories[index] ?? memories[0]),
    kept,
    note: say(
      state.guesses[index] === fateOf(kept) ? 'contextTwo.asYouSaid' : 'contextTwo.notAsYouSaid',
    ),
  }));
  return (
    <Results
      {...props}
      lead={say('contextTwo.keepTheRule', { n: settings.fresh })}
      bars={bars}
      broken={one}
      brokenLead={say('contextTwo.oneWroteToo')}
      why={say('contextTwo.whyMeasured')}
    />
  );
}

export function PouredScreen(props: PhaseProps<NowAt<'poured'>>): ReactNode {
  const { settings, state, now } = props;
  const [, two] = state.measured ?? [];
  if (!two) return null;
  return (
    <Results
      {...props}
      lead={say('contextTwo.sameBalls', { n: settings.fresh })}
      bars={[
        { label: say('contextTwo.sixteenBins'), kept: two, note: '' },
        { label: say('contextTwo.pouredIntoFour'), kept: now.kept, note: '' },
      ]}
      broken={now.kept}
      brokenLead={say('contextTwo.breaksAgain')}
      why={sayWhyPoured(state)}
      aside={sayNotLikeOneWord(state, now)}
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
  aside = '',
  size,
}: Pick<PhaseProps, 'settings' | 'size'> & {
  lead: string;
  bars: readonly ResultBar[];
  broken: Kept;
  brokenLead: string;
  why: string;
  /** What is said as well where there is room for it. */
  aside?: string;
}): ReactNode {
  const texts = [lead, why, ...(broken.broken === null ? [] : [brokenLead])];
  const rows =
    ruleRows(settings, size) +
    texts.reduce((sum, text) => sum + rowsOf(text, size.width), 0) +
    bars.length * barRows(bars, size.width) +
    (broken.broken === null ? 0 : 2);
  const asideRows = aside === '' ? 0 : rowsOf(aside, size.width);
  const told = asideRows > 0 && rows + asideRows <= size.height;
  const taken = rows + (told ? asideRows : 0);
  const space = (nth: number) => (size.height - taken >= nth ? 1 : 0);
  const roomy = size.height >= 16 ? space(6) : 0;
  return (
    <Box flexDirection="column" width={size.width}>
      <RuleLine settings={settings} />
      <Box marginTop={space(2)}>
        <Say>{lead}</Say>
      </Box>
      <Box marginTop={space(3)} flexDirection="column" gap={roomy}>
        <KeptBars bars={bars} width={size.width} />
      </Box>
      {broken.broken !== null && (
        <Box flexDirection="column" marginTop={space(1)}>
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
      <Box marginTop={space(4)}>
        <Say>{why}</Say>
      </Box>
      {told && <Say>{aside}</Say>}
    </Box>
  );
}

/** The columns before the bars, and those behind them. */
function columns(bars: readonly ResultBar[]): { readonly label: number; readonly behind: number } {
  return {
    label: 2 + Math.max(...bars.map(({ label }) => label.length)),
    behind: 9 + Math.max(...bars.map(({ note }) => note.length)),
  };
}

/** A bar of fewer columns says nothing: then the label stands above it. */
const leastBar = 8;

/** The rows of one bar: 1, or 2 with its label above it. */
function barRows(bars: readonly ResultBar[], width: number): 1 | 2 {
  const { label, behind } = columns(bars);
  return width - label - behind >= leastBar ? 1 : 2;
}

/** A bar for each model: how many of its documents keep the rule. */
function KeptBars({ bars, width }: { bars: readonly ResultBar[]; width: number }): ReactNode {
  const { label, behind } = columns(bars);
  const above = barRows(bars, width) === 2;
  return bars.map((bar) => (
    <Box key={bar.label} flexDirection={above ? 'column' : 'row'}>
      <Box width={above ? width : label} flexShrink={0}>
        <Text bold>{bar.label}</Text>
      </Box>
      <BarLine
        bar={{ value: bar.kept.kept, text: `${decimal(bar.kept.kept, 0)}  ${bar.note}`.trimEnd() }}
        most={bar.kept.count}
        width={Math.max(leastBar, above ? width - behind : width - label - behind)}
      />
    </Box>
  ));
}
