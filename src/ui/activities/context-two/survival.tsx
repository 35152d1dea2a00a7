// Predict which model keeps the rule, then see it measured.
import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import { lostBits } from '../../../engine/activities/context-two/pouring.ts';
import { sayNumber } from '../../../engine/activities/context-two/say.ts';
import type { Kept, NowAt } from '../../../engine/activities/context-two/state.ts';
import { fateOf, fates, memories } from '../../../engine/activities/context-two/survival.ts';
import { BarLine } from '../../components/BarChart.tsx';
import { Say } from '../../components/Prose.tsx';
import { marks, useLook } from '../../theme.ts';
import type { PhaseProps } from './cursor.ts';
import { RuleLine } from './rule.tsx';
import { Strip } from './Strip.tsx';

export function PredictScreen({ settings, state, cursor, size }: PhaseProps): ReactNode {
  const column = Math.floor(size.width / 2);
  return (
    <Box flexDirection="column" width={size.width}>
      <RuleLine settings={settings} />
      <Box marginY={1}>
        <Say>
          {`Each model writes ${sayNumber(settings.fresh)} fresh documents. Nobody checks them as they are drawn. How many will keep the rule?`}
        </Say>
      </Box>
      <Box>
        {memories.map((memory, index) => (
          <Box key={memory} width={column} flexDirection="column">
            <Text bold>{memory}</Text>
            {fates.map((fate, option) => (
              <Answer
                key={fate}
                text={`${option + 1} ${fate}`}
                here={cursor === index * fates.length + option}
                chosen={state.guesses[index] === option}
              />
            ))}
          </Box>
        ))}
      </Box>
    </Box>
  );
}

/** One answer to choose, and a mark on the one that is chosen. */
export function Answer({
  text,
  here,
  chosen,
}: {
  text: string;
  here: boolean;
  chosen: boolean;
}): ReactNode {
  const look = useLook();
  return (
    <Text wrap="truncate" bold={chosen}>
      {`${here ? marks(look).pointer : ' '} `}
      <Text inverse={here}>{text}</Text>
      {chosen ? `  ${marks(look).done}` : ''}
    </Text>
  );
}

/** A bar for each model: how many of its documents keep the rule. */
function KeptBars({
  bars,
  width,
}: {
  bars: readonly { readonly label: string; readonly kept: Kept; readonly note: string }[];
  width: number;
}): ReactNode {
  const room = 9 + Math.max(...bars.map(({ note }) => note.length));
  const label = 2 + Math.max(...bars.map((bar) => bar.label.length));
  return bars.map((bar) => (
    <Box key={bar.label}>
      <Box width={label} flexShrink={0}>
        <Text bold>{bar.label}</Text>
      </Box>
      <BarLine
        bar={{ value: bar.kept.kept, text: `${sayNumber(bar.kept.kept)}  ${bar.note}`.trimEnd() }}
        most={bar.kept.count}
        width={width - label - room}
      />
    </Box>
  ));
}

export function MeasuredScreen({ settings, state, size }: PhaseProps): ReactNode {
  const [one, two] = state.measured ?? [];
  if (!one || !two) return null;
  const bars = [one, two].map((kept, index) => ({
    label: memories[index] ?? '',
    kept,
    note: state.guesses[index] === fateOf(kept) ? 'as you said' : 'not as you said',
  }));
  return (
    <Box flexDirection="column" width={size.width}>
      <RuleLine settings={settings} />
      <Box marginTop={1}>
        <Say>{`Of ${sayNumber(settings.fresh)} fresh documents, so many keep it:`}</Say>
      </Box>
      <Box marginY={1} flexDirection="column">
        <KeptBars bars={bars} width={size.width} />
      </Box>
      <Broken kept={one} lead="One that breaks it, at one word:  " />
      <Box marginTop={1}>
        <Say>
          The last word alone opens the bin, and it cannot know which word stood before it. Two
          words can.
        </Say>
      </Box>
    </Box>
  );
}

export function PouredScreen({
  settings,
  state,
  now,
  size,
}: PhaseProps<NowAt<'poured'>>): ReactNode {
  const [one, two] = state.measured ?? [];
  if (!one || !two) return null;
  const bars = [
    { label: 'sixteen bins', kept: two, note: '' },
    { label: 'poured into four', kept: now.kept, note: '' },
  ];
  return (
    <Box flexDirection="column" width={size.width}>
      <RuleLine settings={settings} />
      <Box marginTop={1}>
        <Say>{`The same balls in four bins. Of ${sayNumber(settings.fresh)} fresh documents:`}</Say>
      </Box>
      <Box marginY={1} flexDirection="column">
        <KeptBars bars={bars} width={size.width} />
      </Box>
      <Broken kept={now.kept} lead="Broken again:  " />
      <Box marginTop={1}>
        <Say>
          {`Lost with the older word: ${lostBits(state).toFixed(1)} bits a word. That is how much more each ball surprises the four bins than it did the sixteen.`}
        </Say>
      </Box>
    </Box>
  );
}

function Broken({ kept, lead }: { kept: Kept; lead: string }): ReactNode {
  if (kept.broken === null) return null;
  return (
    <Text wrap="truncate">
      {lead}
      <Strip words={kept.broken} form="shape" />
    </Text>
  );
}
