// What each move makes of a training, phase by phase.
// Left out: the rules of one pair. They are in hand-training.ts.
import { say } from '../../../texts/say.ts';
import { nameOf } from '../../../texts/word-names.ts';
import { notNow, type Outcome, played } from '../../activity.ts';
import { tinyLanguage, type Word } from '../../language.ts';
import { longestDocument } from '../../rules.ts';
import { generate } from '../../sampling.ts';
import { playChip, playReveal } from '../chip-moves.ts';
import { isLastPair, playPair } from '../hand-training.ts';
import { ballsIn, hasDrawn, kindsOf, lessonOf, modelOf } from './model.ts';
import { afterAsking, afterTheBet, common, trainNext } from './order.ts';
import { speeds, type TrainMove, type TrainSettings, type TrainState } from './state.ts';

type Phase<Name extends TrainState['phase']> = Extract<TrainState, { phase: Name }>;
type WithPair = Extract<TrainState, { phase: 'by-hand' | 'own-speed' }>;
type Restful = Phase<'rest'>;

/** A drawn document that grows past this is stopped: twelve words and their white. */
const longestDrawn = longestDocument + 1;

/** How many of the drawn documents are kept on the table. */
const keptDrawn = 12;

/** One move of the learner. */
export function play(
  settings: TrainSettings,
  state: TrainState,
  move: TrainMove,
): Outcome<TrainState> {
  switch (state.phase) {
    case 'pile':
      return move.type === 'go-on'
        ? played(trainNext(settings, state, 0))
        : notNow(say('train.readPile'));
    case 'by-hand':
      return playByHand(settings, state, move);
    case 'own-speed':
      return playOwnSpeed(settings, state, move);
    case 'rest':
      return playRest(settings, state, move);
    case 'bet':
      return playBet(state, move);
    case 'counted':
      return move.type === 'go-on'
        ? played(afterTheBet(settings, state, state.chips))
        : notNow(say('train.lookAtCount'));
    case 'ask':
      return playAsk(settings, state, move);
    case 'draw':
      return playDraw(state, move);
    case 'done':
      return notNow(say('everywhere.levelIsDone'));
  }
}

function playByHand(
  settings: TrainSettings,
  state: WithPair,
  move: TrainMove,
): Outcome<TrainState> {
  const lesson = lessonOf(state);
  switch (move.type) {
    case 'choose-bin':
    case 'choose-ball':
    case 'next-pair': {
      const outcome = playPair(lesson, state.at, move);
      return outcome.type === 'refused' ? outcome : played({ ...state, at: outcome.state });
    }
    case 'go-on':
      return documentTrained(settings, state);
    default:
      return notNow(say('train.byHandFirst'));
  }
}

function playOwnSpeed(
  settings: TrainSettings,
  state: WithPair,
  move: TrainMove,
): Outcome<TrainState> {
  const { at } = state;
  switch (move.type) {
    case 'train-pair': {
      if (at.hand !== 'placed') return played({ ...state, at: { ...at, hand: 'placed' } });
      if (isLastPair(lessonOf(state), at)) return notNow(say('train.wasLastPair'));
      return played({ ...state, at: { ...at, position: at.position + 1 } });
    }
    case 'go-on':
      return documentTrained(settings, state);
    default:
      return notNow(say('train.ownSpeedFirst'));
  }
}

/** On to the next document, once the last ball of this one is in its bin. */
function documentTrained(settings: TrainSettings, state: WithPair): Outcome<TrainState> {
  const done = state.at.hand === 'placed' && isLastPair(lessonOf(state), state.at);
  return done
    ? played(trainNext(settings, state, state.at.document + 1))
    : notNow(say('train.pairsLeft'));
}

function playRest(settings: TrainSettings, state: Restful, move: TrainMove): Outcome<TrainState> {
  const { trained, documents } = state;
  const left = documents.length - trained;
  switch (move.type) {
    case 'train-rest': {
      if (left === 0) return notNow(say('train.noneLeft'));
      if (!speeds.includes(move.speed)) return notNow(say('train.chooseSpeed'));
      const upTo = move.speed === 'slow' ? trained + 1 : documents.length;
      return played({ ...state, trained: upTo, latest: { from: trained, speed: move.speed } });
    }
    case 'go-on':
      return left === 0
        ? played(trainNext(settings, state, trained))
        : notNow(say('train.documentsLeft', { left }));
    default:
      return notNow(say('train.chooseSpeed'));
  }
}

function playBet(state: Phase<'bet'>, move: TrainMove): Outcome<TrainState> {
  switch (move.type) {
    case 'chip':
      return playChip(state, move);
    case 'reveal':
      return playReveal(state, () => ({ ...common(state), phase: 'counted', chips: state.chips }));
    default:
      return notNow(say('train.placeThenReveal'));
  }
}

function playAsk(
  settings: TrainSettings,
  state: Phase<'ask'>,
  move: TrainMove,
): Outcome<TrainState> {
  switch (move.type) {
    case 'ask': {
      const { bin, ball } = move;
      if (!isColour(bin)) return notNow(say('train.noSuchBin'));
      if (ballsIn(state, bin) === 0) return notNow(emptyBin(state, bin));
      if (!kindsOf(state).some((kind) => kind.bin === bin && kind.ball === ball)) {
        return notNow(say('train.noSuchBall'));
      }
      return played({ ...state, asked: { bin, ball } });
    }
    case 'go-on':
      if (state.asked === null) return notNow(say('train.askFirst'));
      return played(afterAsking(settings, state, state.chips));
    default:
      return notNow(say('train.askFirst'));
  }
}

function playDraw(state: Phase<'draw'>, move: TrainMove): Outcome<TrainState> {
  switch (move.type) {
    case 'draw': {
      if (!isColour(move.prompt)) return notNow(say('train.noSuchPrompt'));
      const { document, ending, rng } = generate(state.rng, [modelOf(state)], [move.prompt], {
        maxWords: longestDrawn,
      });
      const drawn = [...state.drawn, { document, ending }].slice(-keptDrawn);
      return played({ ...state, rng, drawn });
    }
    case 'go-on':
      if (!hasDrawn(state.drawn)) return notNow(say('train.drawFirst'));
      return played({ ...state, phase: 'done' });
    default:
      return notNow(say('train.drawFirst'));
  }
}

function isColour(word: Word): boolean {
  return tinyLanguage.words.includes(word);
}

function emptyBin({ whose }: TrainState, bin: Word): string {
  return say(whose === 'own' ? 'train.emptyYourBin' : 'train.emptyBin', { bin: nameOf(bin) });
}
