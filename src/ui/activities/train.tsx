import type { ReactNode } from 'react';
import { isLastPair } from '../../engine/activities/hand-training.ts';
import { hasDrawn, kindsOf, lessonOf } from '../../engine/activities/train/model.ts';
import type { TrainMove, TrainSettings, TrainState } from '../../engine/activities/train/state.ts';
import { tinyLanguage, vocabulary } from '../../engine/language.ts';
import { say } from '../../texts/say.ts';
import {
  type ActivityBinding,
  type ActivityProps,
  type ActivityView,
  goOnKeys,
  key,
} from '../activity-view.ts';
import { chipBetKeys } from '../chip-bet-keys.ts';
import { AskScreen } from './train/AskScreen.tsx';
import { BetScreen, CountedScreen } from './train/BetScreen.tsx';
import { DrawScreen } from './train/DrawScreen.tsx';
import { framesBetween } from './train/frames.ts';
import { PairScreen } from './train/PairScreen.tsx';
import { PileScreen } from './train/PileScreen.tsx';
import { statusOf } from './train/say.ts';

type Binding = ActivityBinding<TrainMove, number>;

/** The cursor is the answer of the bet that chips go to. */
export const trainView: ActivityView<TrainSettings, TrainState, TrainMove, number> = {
  kind: 'train',
  cursor: (_, state, before) => (state.phase === 'bet' ? (before ?? 0) : 0),
  bindings: (_, state, cursor) => bindings(state, cursor),
  status: (_, state) => statusOf(state),
  frames: framesBetween,
  Screen: TrainScreen,
};

function TrainScreen(props: ActivityProps<TrainSettings, TrainState, number>): ReactNode {
  const { state, size, motion, cursor } = props;
  switch (state.phase) {
    case 'pile':
      return <PileScreen state={state} size={size} />;
    case 'by-hand':
    case 'own-speed':
    case 'rest':
      return <PairScreen state={state} size={size} motion={motion} />;
    case 'bet':
      return <BetScreen state={state} size={size} cursor={cursor} />;
    case 'counted':
      return <CountedScreen state={state} size={size} />;
    case 'ask':
      return <AskScreen state={state} size={size} />;
    case 'draw':
      return <DrawScreen state={state} size={size} />;
    case 'done':
      return null;
  }
}

function bindings(state: TrainState, cursor: number): readonly Binding[] {
  switch (state.phase) {
    case 'pile':
      return [goOn(say('train.beginKey'))];
    case 'by-hand':
      return byHandBindings(state);
    case 'own-speed':
      return state.at.hand === 'placed' && isLastPair(lessonOf(state), state.at)
        ? [goOn(say('everywhere.goOn'))]
        : [
            key(
              goOnKeys,
              say(state.at.hand === 'placed' ? 'train.nextPairKey' : 'train.trainPairKey'),
              {
                type: 'train-pair',
              },
            ),
          ];
    case 'rest':
      return restBindings(state);
    case 'bet':
      return betBindings(cursor);
    case 'counted':
      return [goOn(say('everywhere.goOn'))];
    case 'ask':
      return askBindings(state);
    case 'draw':
      return [
        ...tinyLanguage.words.map((prompt, index) =>
          key<TrainMove, number>([`${index + 1}`], say('train.drawKey'), { type: 'draw', prompt }),
        ),
        goOn(hasDrawn(state.drawn) ? say('train.finishKey') : ''),
      ];
    case 'done':
      return [];
  }
}

function goOn(label: string): Binding {
  return key(goOnKeys, label, { type: 'go-on' });
}

/** White is a choice for the bin too: a wrong one, and the game says why. */
function byHandBindings(state: Extract<TrainState, { at: unknown }>): readonly Binding[] {
  const words = vocabulary(tinyLanguage);
  if (state.at.hand === 'placed') {
    return isLastPair(lessonOf(state), state.at)
      ? [goOn(say(state.documents.length > 1 ? 'train.nextDocumentKey' : 'everywhere.goOn'))]
      : [key(goOnKeys, say('train.nextPairKey'), { type: 'next-pair' })];
  }
  return words.map((word, index): Binding => {
    const digit = [`${index + 1}`];
    if (state.at.hand === 'bin')
      return key(digit, say('train.pickBallKey'), { type: 'choose-ball', ball: word });
    const label = word === tinyLanguage.end ? '' : say('train.pickBinKey');
    return key(digit, label, { type: 'choose-bin', bin: [word] });
  });
}

function restBindings({
  trained,
  documents,
}: Extract<TrainState, { phase: 'rest' }>): readonly Binding[] {
  if (trained === documents.length) return [goOn(say('everywhere.goOn'))];
  return [
    key(['1'], say('train.slow'), { type: 'train-rest', speed: 'slow' }),
    key(['2'], say('train.fast'), { type: 'train-rest', speed: 'fast' }),
    key(['3'], say('train.atOnce'), { type: 'train-rest', speed: 'at-once' }),
    goOn(''),
  ];
}

function betBindings(cursor: number): readonly Binding[] {
  return chipBetKeys<TrainMove, number>({
    options: 3,
    at: cursor,
    chip: (option, by) => ({ type: 'chip', option, by }),
    reveal: { type: 'reveal' },
    pointTo: (option) => option,
  });
}

/** Walking over the balls is asking: each step lights up the stickies behind the next kind. */
function askBindings(state: Extract<TrainState, { phase: 'ask' }>): readonly Binding[] {
  const kinds = kindsOf(state);
  const { asked } = state;
  const here = asked
    ? kinds.findIndex(({ bin, ball }) => bin === asked.bin && ball === asked.ball)
    : -1;
  const ask = (keys: readonly string[], label: string, index: number): Binding => {
    const kind = kinds[(index + kinds.length) % kinds.length];
    return key(keys, label, { type: 'ask', bin: kind?.bin ?? '', ball: kind?.ball ?? '' });
  };
  return [
    ask(['left', 'a', 'up', 'k', 'w'], say('train.walkKey'), Math.max(here, 0) - 1),
    ask(['right', 'l', 'd', 'down', 'j', 's'], say('train.walkKey'), here + 1),
    goOn(asked === null ? '' : say('everywhere.goOn')),
    ...tinyLanguage.words.map((word, index): Binding => {
      const ball = kinds.find(({ bin }) => bin === word)?.ball ?? tinyLanguage.end;
      return key([`${index + 1}`], say('train.binKey'), { type: 'ask', bin: word, ball });
    }),
  ];
}
