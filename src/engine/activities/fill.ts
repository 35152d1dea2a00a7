// The table in its second costume: bins with balls in the proportions of its rows.
// Left out: drawing from them. A full bin is drawn from in the next level.
import { type Activity, notNow, type Outcome, played, wrong } from '../activity.ts';
import { tinyLanguage, vocabulary, type Word } from '../language.ts';
import { type Rng, randomBelow, seeded } from '../rng.ts';
import { fullBin, lacking, shareOf, spoiled, surplus, wanted } from './fill/bins.ts';
import { cluesFor } from './fill/clues.ts';
import { aShare, notSpoiled, tooMany, wrongName, wrongNumber } from './fill/sentences.ts';
import {
  copiedBin,
  type Filling,
  type FillMove,
  type FillSettings,
  type FillState,
  fillSettings,
  isFull,
  isSpoiled,
  namelessBalls,
  stepOf,
} from './fill/state.ts';
import { tableFrom } from './settings.ts';

export type { FillMove, FillSettings, FillState } from './fill/state.ts';
export { copiedBin, isFull, isSpoiled, namelessBalls, stepOf } from './fill/state.ts';

import { say } from '../../texts/say.ts';
import { nameOf } from '../../texts/word-names.ts';

const words = vocabulary(tinyLanguage);

export const fillActivity: Activity<FillSettings, FillState, FillMove> = {
  kind: 'fill',

  settings: fillSettings,

  start: (settings, given) => openBin(settings, 0, seeded(given.seed)),

  play(settings, state, move): Outcome<FillState> {
    switch (state.phase) {
      case 'filling':
        return playFilling(settings, state, move);
      case 'nameless':
        return playNameless(settings, state, move);
      case 'named':
        return move.type === 'go-on'
          ? played({ ...state, phase: 'done' })
          : notNow(say('fill.binHasName'));
      case 'done':
        return notNow(say('everywhere.levelIsDone'));
    }
  },

  isDone: (_, state) => state.phase === 'done',

  canUndo: ({ type }) => type === 'put' || type === 'number' || type === 'take-out',

  slips: () => [],

  clues: (settings, state) => cluesFor(settings, state),

  solve(settings, state): FillMove {
    if (state.phase === 'nameless') return { type: 'name', bin: state.bin };
    if (state.phase !== 'filling') return { type: 'go-on' };
    const { table, bin, by } = stepOf(settings, state.step);
    if (isFull(settings, state)) return { type: 'close' };
    if (by === 'numbers') {
      return { type: 'number', count: wanted(table, bin, settings.balls)[state.asked] ?? 0 };
    }
    const [tooMuch] = surplus(table, bin, settings.balls, state.held);
    if (tooMuch !== undefined) return { type: 'take-out', ball: tooMuch };
    return { type: 'put', ball: lacking(table, bin, settings.balls, state.held)[0] ?? '' };
  },
};

function openBin(settings: FillSettings, step: number, rng: Rng): FillState {
  const { table, bin, by } = stepOf(settings, step);
  const opened = { phase: 'filling', step, asked: 0, last: null } as const;
  if (by === 'change') {
    return { ...opened, rng, held: fullBin(table, copiedBin(settings, step), settings.balls) };
  }
  if (by !== 'repair') return { ...opened, rng, held: [] };
  const [held, next] = spoiled(rng, table, bin, settings.balls);
  return { ...opened, rng: next, held };
}

function playFilling(settings: FillSettings, state: Filling, move: FillMove): Outcome<FillState> {
  const { by } = stepOf(settings, state.step);
  if (move.type === 'close') {
    return isFull(settings, state)
      ? played(closeBin(settings, state))
      : notNow(say('fill.notFull'));
  }
  if (isFull(settings, state)) return notNow(say('fill.isFull'));
  switch (move.type) {
    case 'put':
      return by === 'numbers' ? notNow(say('fill.typeHowMany')) : put(settings, state, move.ball);
    case 'number':
      return by === 'numbers' ? putMany(settings, state, move.count) : notNow(say('fill.oneByOne'));
    case 'take-out':
      return by === 'repair' || by === 'change'
        ? takeOut(settings, state, move.ball)
        : notNow(say('fill.onlyPut'));
    default:
      return notNow(say('fill.firstThisBin'));
  }
}

function put(settings: FillSettings, state: Filling, ball: Word): Outcome<FillState> {
  const { table, bin } = stepOf(settings, state.step);
  if (!words.includes(ball)) return notNow(say('fill.noSuchBalls'));
  if (isSpoiled(settings, state)) return notNow(say('fill.takeOutFirst'));
  if (!lacking(table, bin, settings.balls, state.held).includes(ball)) {
    return wrong(tooMany(table, bin, ball, settings.balls));
  }
  return played({ ...state, held: [...state.held, ball], last: { ball, count: 1 } });
}

function putMany(settings: FillSettings, state: Filling, count: number): Outcome<FillState> {
  const { table, bin } = stepOf(settings, state.step);
  const ball = words[state.asked] ?? '';
  if (!Number.isInteger(count) || count < 0) return notNow(say('fill.typeFirst'));
  const share = shareOf(table, bin, ball);
  const right = wanted(table, bin, settings.balls)[state.asked];
  if (count === share && count !== right) return notNow(aShare(share, settings.balls));
  if (count > settings.balls) return notNow(say('fill.onlySoMany', { balls: settings.balls }));
  if (count !== right) {
    return wrong(wrongNumber(table, bin, ball, count, settings.balls));
  }
  const balls = Array.from({ length: count }, () => ball);
  return played({
    ...state,
    held: [...state.held, ...balls],
    asked: state.asked + 1,
    last: { ball, count },
  });
}

function takeOut(settings: FillSettings, state: Filling, ball: Word): Outcome<FillState> {
  const { table, bin } = stepOf(settings, state.step);
  if (!isSpoiled(settings, state)) return notNow(say('fill.nothingMoreOut'));
  const at = state.held.lastIndexOf(ball);
  if (at < 0) return notNow(say('fill.noneInBin', { ball: nameOf(ball) }));
  if (!surplus(table, bin, settings.balls, state.held).includes(ball)) {
    return wrong(notSpoiled(table, bin, ball, state.held, settings.balls));
  }
  return played({ ...state, held: state.held.filter((_, index) => index !== at), last: null });
}

function closeBin(settings: FillSettings, state: Filling): FillState {
  if (state.step + 1 < settings.steps.length) return openBin(settings, state.step + 1, state.rng);
  const [at, rng] = randomBelow(state.rng, tinyLanguage.words.length);
  return { phase: 'nameless', rng, bin: tinyLanguage.words[at] ?? '' };
}

function playNameless(
  settings: FillSettings,
  state: Extract<FillState, { phase: 'nameless' }>,
  move: FillMove,
): Outcome<FillState> {
  if (move.type !== 'name') return notNow(say('fill.nameIt'));
  if (move.bin === tinyLanguage.end) return notNow(say('fill.whiteHasNoBin'));
  if (!tinyLanguage.words.includes(move.bin)) return notNow(say('fill.chooseFirst'));
  if (move.bin !== state.bin) {
    return wrong(
      wrongName(tableFrom(settings.table), move.bin, namelessBalls(settings, state.bin)),
    );
  }
  return played({ ...state, phase: 'named' });
}
