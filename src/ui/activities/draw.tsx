import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import {
  betOptions,
  type DrawMove,
  type DrawSettings,
  type DrawState,
  inSmallSteps,
} from '../../engine/activities/draw.ts';
import { tableFrom } from '../../engine/activities/settings.ts';
import { isFinished, tinyLanguage, vocabulary } from '../../engine/language.ts';
import { row } from '../../engine/ngram.ts';
import { type ActivityView, goOnKeys, key, look } from '../activity-view.ts';
import { BarLine } from '../components/BarChart.tsx';
import { Bin } from '../components/Bin.tsx';
import { Chip } from '../components/Chip.tsx';
import { ChipBet } from '../components/ChipBet.tsx';
import { Lane } from '../components/Lane.tsx';
import { Say } from '../components/Prose.tsx';
import { Stickies, stickyCentre, stickyLayout } from '../components/Stickies.tsx';

type Props = Parameters<typeof drawView.Screen>[0];
type ByHand = Extract<DrawState, { phase: 'by-hand' }>;

const flightFrames = 10;

/** The cursor is the option of the bet that chips go to. */
export const drawView: ActivityView<DrawSettings, DrawState, DrawMove, number> = {
  kind: 'draw',

  cursor: (_, state, before) => (state.phase === 'bet' ? (before ?? 0) : 0),

  bindings(_, state, cursor) {
    switch (state.phase) {
      case 'by-hand':
        if (isFinished(tinyLanguage, state.document)) {
          return [key(goOnKeys, 'next document', { type: 'next-document' })];
        }
        if (state.hand.holds === 'bin') return [key(goOnKeys, 'draw a ball', { type: 'draw' })];
        if (state.hand.holds === 'ball') {
          return [key(goOnKeys, 'stick it up, put the ball back', { type: 'stick' })];
        }
        return tinyLanguage.words.map((bin, index) =>
          key([`${index + 1}`], 'open a bin', { type: 'open-bin', bin }),
        );
      case 'at-speed':
        return [
          key(['1'], 'draw one', { type: 'draw-documents', count: 1 }),
          key(['2'], 'draw ten', { type: 'draw-documents', count: 10 }),
          key(['3'], 'draw a hundred', { type: 'draw-documents', count: 100 }),
          ...(state.latest === null ? [] : [key<DrawMove, number>(goOnKeys, 'go on', { type: 'go-on' })]),
        ];
      case 'bet':
        return [
          look(['up', 'k', 'w'], 'choose', Math.max(0, cursor - 1)),
          look(['down', 'j', 's'], 'choose', Math.min(betOptions.length - 1, cursor + 1)),
          key(['right', 'l', 'd', '+'], 'add a chip', { type: 'chip', option: cursor, by: 1 }),
          key(['left', 'a', '-'], 'take one', { type: 'chip', option: cursor, by: -1 }),
          ...betOptions.map((__, option) =>
            key<DrawMove, number>([`${option + 1}`], '', { type: 'chip', option, by: 1 }),
          ),
          key(goOnKeys, 'reveal', { type: 'reveal' }),
        ];
      case 'revealed':
        return [key(goOnKeys, 'go on', { type: 'go-on' })];
      case 'done':
        return [];
    }
  },

  status(settings, state) {
    switch (state.phase) {
      case 'by-hand':
        return `document ${state.drawn.length + 1} of ${settings.prompts.length}`;
      case 'at-speed':
        return 'at full speed';
      case 'bet':
      case 'revealed':
      case 'done':
        return 'a bet';
    }
  },

  frames: (before, after) =>
    after.phase === 'by-hand' && after.last !== null && before !== after ? flightFrames : 0,

  Screen(props) {
    const { state } = props;
    switch (state.phase) {
      case 'by-hand':
        return <ByHandScreen {...props} state={state} />;
      case 'at-speed':
        return <AtSpeedScreen {...props} state={state} />;
      case 'bet':
      case 'done':
        return <BetScreen {...props} state={state} />;
      case 'revealed':
        return <RevealedScreen {...props} state={state} />;
    }
  },
};

function ByHandScreen({ settings, state, size, motion }: Omit<Props, 'state'> & { state: ByHand }): ReactNode {
  const table = tableFrom(settings.table);
  const flying = motion < 1 && state.last !== null;
  const words = flying ? state.document.slice(0, -1) : state.document;
  const ended = isFinished(tinyLanguage, words);
  const binWidth = Math.floor((size.width - 3) / 4);
  const binHeight = size.height >= 16 ? 5 : 5;
  const centre = (bin: string) =>
    tinyLanguage.words.indexOf(bin) * (binWidth + 1) + Math.floor(binWidth / 2);
  const layout = stickyLayout(words.length + (ended ? 0 : 1), size.width);
  const laneHeight = size.height - binHeight - 5;
  const open = state.hand.holds === 'nothing' ? undefined : state.hand.bin;
  return (
    <Box flexDirection="column">
      <Say>{instruction(state, flying)}</Say>
      <Box marginTop={1}>
        <Stickies words={words} width={size.width} slot={!ended} />
      </Box>
      {flying && state.last ? (
        <Lane
          width={size.width}
          height={laneHeight}
          top={stickyCentre(words.length, layout)}
          bottom={centre(state.last.bin)}
          towards="top"
          ball={{ word: state.last.ball, at: motion }}
        />
      ) : open !== undefined ? (
        <Lane
          width={size.width}
          height={laneHeight}
          top={stickyCentre(words.length - 1, layout)}
          bottom={centre(open)}
          towards="bottom"
        />
      ) : (
        <Box height={laneHeight} />
      )}
      <Box gap={1}>
        {tinyLanguage.words.map((word, index) => (
          <Bin
            key={word}
            context={[word]}
            balls={vocabulary(tinyLanguage).flatMap((ball, at) =>
              Array.from({ length: row(table, [word])[at] ?? 0 }, () => ball),
            )}
            width={binWidth}
            height={binHeight}
            digit={index + 1}
            selected={word === (flying ? state.last?.bin : open)}
          />
        ))}
      </Box>
    </Box>
  );
}

function instruction(state: ByHand, flying: boolean): string {
  if (flying && state.last) return `Out of the ${state.last.bin} bin comes ${state.last.ball}.`;
  const last = state.document.at(-1);
  switch (state.hand.holds) {
    case 'bin':
      return `The last sticky is ${last}, so the ${last} bin is open. Draw without looking.`;
    case 'ball':
      return `You drew ${state.hand.ball}. Its word goes up, and the ball goes back.`;
    case 'nothing':
      if (isFinished(tinyLanguage, state.document)) return 'White. The document is finished.';
      return inSmallSteps(state) && state.document.length === 1
        ? 'This is the prompt. Which bin does the next ball come from?'
        : 'Which bin does the next ball come from?';
  }
}

function AtSpeedScreen({ state, size }: Omit<Props, 'state'> & { state: Extract<DrawState, { phase: 'at-speed' }> }): ReactNode {
  const all = state.lengths.reduce((sum, n) => sum + n, 0);
  const room = size.height - 7;
  const rows = state.lengths.length > room ? tailed(state.lengths, room) : state.lengths;
  const most = Math.max(1, ...rows);
  return (
    <Box flexDirection="column">
      <Say>Now the same rule, at full speed. How long are the documents?</Say>
      <Box marginTop={1} height={1}>
        {state.latest ? <Stickies words={state.latest} width={size.width} /> : <Say>Nothing drawn yet.</Say>}
      </Box>
      <Box marginTop={1} flexDirection="column">
        {all > 0 && <Text>{`${all} ${all === 1 ? 'document' : 'documents'} by number of words:`}</Text>}
        {rows.map((n, index) => (
          <Box key={index}>
            <Box width={6} flexShrink={0}>
              <Text>{`${index + 1}${index === room - 1 && rows !== state.lengths ? '+' : ''}`.padStart(4)} </Text>
            </Box>
            <BarLine bar={{ value: n, text: `${n}` }} most={most} width={size.width - 16} />
          </Box>
        ))}
      </Box>
    </Box>
  );
}

/** The first bars as they are, and one for all that is longer. */
function tailed(lengths: readonly number[], room: number): readonly number[] {
  const rest = lengths.slice(room - 1).reduce((sum, n) => sum + n, 0);
  return [...lengths.slice(0, room - 1), rest];
}

function BetScreen({ settings, state, size, cursor }: Omit<Props, 'state'> & { state: Extract<DrawState, { phase: 'bet' | 'done' }> }): ReactNode {
  return (
    <Box flexDirection="column">
      <Say>Two prompts. The next word is drawn 1,000 times after each. Will the shares differ?</Say>
      <Box marginY={1} flexDirection="column">
        {settings.bet.prompts.map((prompt, index) => (
          <Stickies key={index} words={prompt} width={size.width} slot />
        ))}
      </Box>
      <ChipBet options={betOptions} chips={state.chips} cursor={cursor} />
    </Box>
  );
}

function RevealedScreen({ settings, state, size }: Omit<Props, 'state'> & { state: Extract<DrawState, { phase: 'revealed' }> }): ReactNode {
  const [first, second] = settings.bet.prompts;
  const most = Math.max(...state.drawnAfter.flat());
  const half = Math.floor((size.width - 10) / 2);
  return (
    <Box flexDirection="column">
      <Box marginLeft={9} marginBottom={1}>
        {[first, second].map((prompt, index) => (
          <Box key={index} width={half}>
            <Stickies words={prompt} width={half} />
          </Box>
        ))}
      </Box>
      {vocabulary(tinyLanguage).map((word, index) => (
        <Box key={word}>
          <Box width={9} flexShrink={0}>
            <Chip word={word} />
          </Box>
          {state.drawnAfter.map((counts, side) => (
            <Box key={side} width={half}>
              <BarLine
                bar={{ value: counts[index] ?? 0, text: `${counts[index] ?? 0}` }}
                most={most}
                width={half - 8}
              />
            </Box>
          ))}
        </Box>
      ))}
    </Box>
  );
}
