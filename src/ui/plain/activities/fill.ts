// Filling bins, line by line.
import { sameShares } from '../../../engine/activities/fill/sentences.ts';
import {
  type FillMove,
  type FillSettings,
  type FillState,
  isFull,
  isSpoiled,
  namelessBalls,
  stepOf,
} from '../../../engine/activities/fill.ts';
import { tableFrom } from '../../../engine/activities/settings.ts';
import { tinyLanguage, vocabulary, type Word } from '../../../engine/language.ts';
import { say } from '../../../texts/say.ts';
import { nameOf } from '../../../texts/word-names.ts';
import { howMany, instruction } from '../../activities/fill/instruction.ts';
import type { PlainActivity } from '../plain-activity.ts';
import { askForNumber, chooseWord, goOn, type Question } from '../question.ts';
import { ballsOf, percentSentences } from '../sentences.ts';

type Filling = Extract<FillState, { phase: 'filling' }>;

const words = vocabulary(tinyLanguage);
/** A percentage can be typed as well: the game says what is wrong with it. */
const largest = 100;

export const plainFill: PlainActivity<FillSettings, FillState, FillMove> = {
  kind: 'fill',

  tell(settings, state, before) {
    const table = tableFrom(settings.table);
    const opening = before === undefined ? [say('fill.table'), ...percentSentences(table)] : [];
    switch (state.phase) {
      case 'filling':
        return [...opening, ...tellFilling(settings, state, before)];
      case 'nameless': {
        const balls = namelessBalls(settings, state.bin);
        return [
          ...opening,
          say('fill.lostName', { balls: balls.length }),
          say('fill.namelessHolds', { balls: held(balls) }),
        ];
      }
      case 'named': {
        const { length } = namelessBalls(settings, state.bin);
        return [...opening, say('fill.right', { why: sameShares(table, state.bin, length) })];
      }
      case 'done':
        return opening;
    }
  },

  ask(settings, state): Question<FillMove> {
    switch (state.phase) {
      case 'filling':
        return askFilling(settings, state);
      case 'nameless':
        return chooseWord('', tinyLanguage.words, (bin) => ({ type: 'name', bin }));
      case 'named':
      case 'done':
        return goOn({ type: 'go-on' });
    }
  },
};

/** What the bin holds now; what is to be done with it where that was not told just before. */
function tellFilling(
  settings: FillSettings,
  state: Filling,
  before: FillState | undefined,
): readonly string[] {
  const { bin, by } = stepOf(settings, state.step);
  const holds = say('fill.binHolds', { bin: nameOf(bin), balls: held(state.held) });
  if (isFull(settings, state)) {
    return [holds, say('fill.right', { why: say('fill.saysItsRow', { bin: nameOf(bin) }) })];
  }
  if (by === 'numbers') return [holds];
  const what = instruction(settings, state);
  const known =
    before?.phase === 'filling' &&
    before.step === state.step &&
    instruction(settings, before) === what;
  return known ? [holds] : [what, holds];
}

function askFilling(settings: FillSettings, state: Filling): Question<FillMove> {
  const { bin, by } = stepOf(settings, state.step);
  if (isFull(settings, state)) return goOn({ type: 'close' }, say('fill.closeBin'));
  if (by === 'numbers') {
    return askForNumber({
      text: howMany(settings.balls, bin, words[state.asked] ?? ''),
      least: 0,
      most: largest,
      moveFor: (count) => ({ type: 'number', count }),
    });
  }
  return isSpoiled(settings, state)
    ? chooseWord(say('fill.takeOut'), words, (ball) => ({ type: 'take-out', ball }))
    : chooseWord(say('fill.putIn'), words, (ball) => ({ type: 'put', ball }));
}

/** held(['blue', 'blue', 'white']) → '2 blue and 1 white' */
function held(balls: readonly Word[]): string {
  const counts = new Map(words.map((word) => [word, balls.filter((ball) => ball === word).length]));
  return ballsOf(counts, tinyLanguage);
}
