// Training, line by line: pairs are named, bins are told, balls are asked by their names.
import { isLastPair } from '../../../engine/activities/hand-training.ts';
import { ballsIn, lessonOf } from '../../../engine/activities/train/model.ts';
import type {
  TrainMove,
  TrainSettings,
  TrainState,
} from '../../../engine/activities/train/state.ts';
import { tinyLanguage, vocabulary } from '../../../engine/language.ts';
import { say } from '../../../texts/say.ts';
import { nameOf } from '../../../texts/word-names.ts';
import {
  type Betting,
  betOptions,
  betPaid,
  countLines,
  whatWasTrained,
} from '../../activities/train/bet-sentences.ts';
import type { Pairing } from '../../activities/train/pair-picture.ts';
import { pileLines } from '../../activities/train/say.ts';
import { askForChips } from '../chips.ts';
import type { PlainActivity } from '../plain-activity.ts';
import { choose, chooseWord, goOn, type Question, wordsIn } from '../question.ts';
import { numberedDocuments } from '../sentences.ts';
import { askForBall, askForFirstWord, toldOfAsking, toldOfDrawing } from './train/model.ts';
import { speedQuestion, toldOfPairs } from './train/pairs.ts';

export const plainTrain: PlainActivity<TrainSettings, TrainState, TrainMove> = {
  kind: 'train',

  tell(_, state, before) {
    switch (state.phase) {
      case 'pile':
        return [...pileLines(state.whose), ...numberedDocuments(state.documents)];
      case 'by-hand':
      case 'own-speed':
      case 'rest':
        return toldOfPairs(state, before);
      case 'bet':
        return [
          whatWasTrained(state),
          say('train.howManyBalls'),
          say('train.firstToThinkWith'),
          ...numberedDocuments(state.documents.slice(0, 1)),
        ];
      case 'counted':
        return counted(state);
      case 'ask':
        return toldOfAsking(state, before);
      case 'draw':
        return toldOfDrawing(state, before);
      case 'done':
        return [];
    }
  },

  ask(_, state): Question<TrainMove> {
    switch (state.phase) {
      case 'pile':
        return goOn({ type: 'go-on' }, say('train.beginKey'));
      case 'by-hand':
      case 'own-speed':
      case 'rest':
        return askPairs(state);
      case 'bet':
        return askForChips<TrainMove>({
          text: say('train.tenChips'),
          options: betOptions(state),
          chips: state.chips,
          chip: (option, by) => ({ type: 'chip', option, by }),
          reveal: { type: 'reveal' },
        });
      case 'ask':
        return askForBall(state);
      case 'draw':
        return askForFirstWord(state);
      case 'counted':
      case 'done':
        return goOn({ type: 'go-on' });
    }
  },
};

function counted(state: Betting): readonly string[] {
  return [
    ...countLines(state),
    ...tinyLanguage.words.map((word) =>
      say('train.ballsInBin', { bin: nameOf(word), n: ballsIn(state, word) }),
    ),
    betPaid(state.chips),
  ];
}

function askPairs(state: Pairing): Question<TrainMove> {
  if (state.phase === 'rest') {
    if (state.trained === state.documents.length) return goOn({ type: 'go-on' });
    return choose<TrainMove>(speedQuestion(state), [
      [say('train.slow'), { type: 'train-rest', speed: 'slow' }],
      [say('train.fast'), { type: 'train-rest', speed: 'fast' }],
      [say('train.atOnce'), { type: 'train-rest', speed: 'at-once' }],
    ]);
  }
  const { at, documents, phase } = state;
  if (at.hand === 'placed' && isLastPair(lessonOf(state), at)) {
    const more = at.document + 1 < documents.length;
    return goOn({ type: 'go-on' }, say(more ? 'train.nextDocumentKey' : 'everywhere.goOn'));
  }
  const next = say('train.nextPairKey');
  if (phase === 'own-speed') {
    return goOn({ type: 'train-pair' }, at.hand === 'placed' ? next : say('train.trainPairKey'));
  }
  switch (at.hand) {
    case 'nothing':
      return askForBin();
    case 'bin':
      return chooseWord<TrainMove>('', vocabulary(tinyLanguage), (ball) => ({
        type: 'choose-ball',
        ball,
      }));
    case 'placed':
      return goOn({ type: 'next-pair' }, next);
  }
}

/** Four bins to choose from; white is understood as well, and the game says why it is none. */
function askForBin(): Question<TrainMove> {
  const bins = chooseWord<TrainMove>('', tinyLanguage.words, (bin) => ({
    type: 'choose-bin',
    bin: [bin],
  }));
  if (bins.type !== 'choice') return bins;
  return {
    ...bins,
    typed: {
      read(line) {
        const [bin, ...more] = wordsIn(line) ?? [];
        return bin === undefined || more.length > 0
          ? { type: 'unclear', reason: say('train.typeBin') }
          : { type: 'moves', moves: [{ type: 'choose-bin', bin: [bin] }] };
      },
      lineFor: () => undefined,
    },
  };
}
