// The three steps of a hint, for every phase of the last level.
import { say } from '../../../texts/say.ts';
import type { Clues } from '../../activity.ts';
import { whyText } from '../why.ts';
import { rightRename } from './renamed.ts';
import { renameText } from './sentences.ts';
import type { ReflectSettings, ReflectState } from './state.ts';

export function cluesFor({ names }: ReflectSettings, state: ReflectState): Clues {
  switch (state.phase) {
    case 'bet':
      return {
        nudge: say('reflect.nudgeRename'),
        place: say('reflect.placeRename'),
        answer: say('reflect.answerRename', { answer: say(renameText[rightRename(names, state)]) }),
      };
    case 'read':
      return {
        nudge: say('reflect.nudgeRead'),
        place: say('reflect.placeRead'),
        answer: say('reflect.answerRead'),
        free: true,
      };
    case 'why':
      return {
        nudge: say('reflect.nudgeWhy'),
        place: say('reflect.placeWhy', { first: whyText.understood }),
        answer: say('reflect.answerWhy'),
        free: true,
      };
    case 'renamed':
    case 'heard':
    case 'both':
    case 'room':
    case 'done':
      return {
        nudge: say('reflect.nudgeLook'),
        place: say('reflect.placeLook'),
        answer: say('reflect.answerLook'),
        free: true,
      };
  }
}
