// What to do with the open bin, said on the screen and line by line alike.
import {
  copiedBin,
  type FillSettings,
  type FillState,
  isSpoiled,
  stepOf,
} from '../../../engine/activities/fill.ts';
import { tinyLanguage, vocabulary, type Word } from '../../../engine/language.ts';
import { say } from '../../../texts/say.ts';
import { nameOf } from '../../../texts/word-names.ts';

type Filling = Extract<FillState, { phase: 'filling' }>;

/** What is to be done, or asked, while a bin is not full. */
export function instruction(settings: FillSettings, state: Filling): string {
  const { bin, by } = stepOf(settings, state.step);
  const { balls } = settings;
  switch (by) {
    case 'balls':
      return say('fill.fillThis', { bin: nameOf(bin), balls });
    case 'numbers':
      return howMany(balls, bin, vocabulary(tinyLanguage)[state.asked] ?? '');
    case 'change':
      return isSpoiled(settings, state)
        ? say('fill.copyOf', { copied: nameOf(copiedBin(settings, state.step)) })
        : say('fill.nowMissing', { bin: nameOf(bin) });
    case 'repair':
      return say(isSpoiled(settings, state) ? 'fill.wrongColour' : 'fill.whichMissing');
  }
}

/** howMany(10, 'green', 'pink') → 'Of 10 balls in the green bin, how many are pink?' */
export function howMany(balls: number, bin: Word, word: Word): string {
  return say('fill.howMany', { balls, bin: nameOf(bin), word: nameOf(word) });
}
