// What each move does in each phase, and why a move is refused.
// Left out: hints. clues.ts knows what to say to someone who is stuck.
import { say } from '../../../texts/say.ts';
import { notNow, type Outcome, played, wrong } from '../../activity.ts';
import { tinyLanguage } from '../../language.ts';
import { chipsInABet } from '../../scoring.ts';
import { whyNot } from './against.ts';
import { afterUnseen, presentTrial, yesOrNo } from './answers.ts';
import { drawPair, models } from './deal.ts';
import { sideName } from './say.ts';
import { type CompareSettings, survivalOf } from './settings.ts';
import { type CompareMove, type CompareState, common, sides } from './state.ts';

type At<Phase> = Extract<CompareState, { readonly phase: Phase }>;
type Outcomes = Outcome<CompareState>;

/** Every bet starts with the chips even: that costs one bit, whoever wrote it. */
const evenChips = chipsInABet / 2;

export function playCompare(
  settings: CompareSettings,
  state: CompareState,
  move: CompareMove,
): Outcomes {
  switch (state.phase) {
    case 'look':
      return playLook(settings, state, move);
    case 'bet':
      return playBet(state, move);
    case 'name':
      return playName(settings, state, move);
    case 'predict':
      return playPredict(settings, state, move);
    case 'guess-bin':
      return playGuessBin(state, move);
    case 'prompt':
      return playPrompt(state, move);
    case 'verdict':
    case 'bill':
    case 'measured':
    case 'tables':
    case 'empty':
      return move.type === 'go-on'
        ? played(goOn(settings, state))
        : notNow(say('compare.readThenGoOn'));
    case 'done':
      return notNow(say('everywhere.levelIsDone'));
  }
}

function playLook(settings: CompareSettings, state: At<'look'>, move: CompareMove): Outcomes {
  const { free, more } = settings.look;
  switch (move.type) {
    case 'draw-pair': {
      if (state.shown.length >= free + more) {
        return notNow(say('compare.noMorePairs', { all: free + more }));
      }
      const [pair, looks] = drawPair(state.looks, models(state.wall), state.shown.length);
      return played({ ...state, looks, shown: [...state.shown, pair] });
    }
    case 'go-on': {
      const left = free - state.shown.length;
      if (left > 0) return notNow(say('compare.seeFreePairs', { n: left }));
      return played(
        settings.mysteries === undefined
          ? naming(settings, state)
          : { ...common(state), phase: 'bet', left: evenChips },
      );
    }
    default:
      return notNow(say('compare.drawThenGoOn'));
  }
}

function playBet(state: At<'bet'>, move: CompareMove): Outcomes {
  switch (move.type) {
    case 'chip': {
      if (!sides.includes(move.to)) return notNow(say('compare.leftOrRight'));
      const left = state.left + (move.to === 'left' ? 1 : -1);
      if (left < 0 || left > chipsInABet) {
        return notNow(say('compare.allOnSide', { side: sideName(move.to) }));
      }
      return played({ ...state, left });
    }
    case 'reveal':
      return played({ ...common(state), bets: [...state.bets, state.left], phase: 'verdict' });
    default:
      return notNow(say('compare.moveThenReveal'));
  }
}

function playName(settings: CompareSettings, state: At<'name'>, move: CompareMove): Outcomes {
  if (state.found) {
    return move.type === 'go-on' ? played(goOn(settings, state)) : notNow(say('compare.foundGoOn'));
  }
  if (move.type !== 'answer') return notNow(say('compare.nameFirst'));
  const name = settings.rules[move.option];
  if (name === undefined) return notNow(say('compare.chooseRule'));
  if (name === state.hidden[state.side]) return played({ ...state, found: true });
  const against = whyNot(state, state.side, name);
  if (against !== undefined) return wrong(against);
  return notNow(say('compare.keepThatToo', { side: sideName(state.side) }));
}

function playPredict(settings: CompareSettings, state: At<'predict'>, move: CompareMove): Outcomes {
  if (move.type !== 'answer') return notNow(say('compare.yesOrNoFirst'));
  const said = yesOrNo[move.option];
  if (said === undefined) return notNow(say('compare.oneOrTwo'));
  const { measured, rng } = presentTrial(settings, state);
  return played({
    ...common(state),
    bulk: rng,
    measured: [...state.measured, { said: said === 'yes', ...measured }],
    phase: 'measured',
  });
}

function playGuessBin(state: At<'guess-bin'>, move: CompareMove): Outcomes {
  if (move.type !== 'answer') return notNow(say('compare.guessBinFirst'));
  const word = tinyLanguage.words[move.option];
  if (word === undefined) return notNow(say('compare.oneOfFourBins'));
  return played({ ...common(state), guessedBin: word, phase: 'tables' });
}

function playPrompt(state: At<'prompt'>, move: CompareMove): Outcomes {
  if (move.type !== 'answer') return notNow(say('compare.sayFirst'));
  if (afterUnseen[move.option] === undefined) return notNow(say('compare.oneOfThree'));
  return played({ ...common(state), phase: 'empty', said: move.option });
}

function goOn(
  settings: CompareSettings,
  state: At<'verdict' | 'bill' | 'name' | 'measured' | 'tables' | 'empty'>,
): CompareState {
  const same = common(state);
  switch (state.phase) {
    case 'verdict':
      return state.bets.length < state.mysteries.length
        ? { ...same, phase: 'bet', left: evenChips }
        : { ...same, phase: 'bill' };
    case 'bill':
      return naming(settings, state);
    case 'name':
      if (state.side === 'left' && settings.name === 'both') {
        return { ...same, phase: 'name', side: 'right', found: false };
      }
      return settings.survival === undefined
        ? { ...same, phase: 'done', said: null }
        : { ...same, phase: 'predict' };
    case 'measured':
      return state.measured.length < survivalOf(settings).rules.length
        ? { ...same, phase: 'predict' }
        : { ...same, phase: 'guess-bin' };
    case 'tables':
      return { ...same, phase: 'prompt' };
    case 'empty':
      return { ...same, phase: 'done', said: state.said };
  }
}

/** The first rule to be named. */
function naming({ name }: CompareSettings, state: CompareState): CompareState {
  return {
    ...common(state),
    phase: 'name',
    side: name === 'both' ? 'left' : name,
    found: false,
  };
}
