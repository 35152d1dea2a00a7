// The three steps of a hint, for every phase of attention.
import { say } from '../../../texts/say.ts';
import type { Clues } from '../../activity.ts';
import { axisClues, flipClues } from './axis.ts';
import { predictClues, whyClues } from './breaking.ts';
import { endingClues } from './ending.ts';
import { mendClues } from './mending.ts';
import { mixClues } from './mixing.ts';
import { guessClues, pointClues } from './pointing.ts';
import { pronounClues } from './pronoun-says.ts';
import type { AttentionSettings } from './settings.ts';
import { sizeClues } from './sizes.ts';
import type { AttentionState } from './state.ts';

export function cluesFor(settings: AttentionSettings, state: AttentionState): Clues {
  switch (state.phase) {
    case 'point':
      return pointClues(settings, state);
    case 'guess':
      return guessClues(settings);
    case 'mix':
      return mixClues(settings);
    case 'predict':
      return predictClues(settings);
    case 'why':
      return whyClues(settings);
    case 'mend':
      return mendClues(settings, state);
    case 'size':
      return sizeClues(settings);
    case 'axis':
      return axisClues(settings);
    case 'flip':
      return flipClues(state);
    case 'pronoun':
      return pronounClues(settings, state);
    case 'ending':
      return endingClues(settings, state);
    case 'mended':
    case 'sizes':
    case 'found':
    case 'ended':
    case 'done':
      return {
        nudge: say('attention.nudgeRead'),
        place: say('attention.placeRead'),
        answer: say('everywhere.pressEnter'),
        free: true,
      };
  }
}
