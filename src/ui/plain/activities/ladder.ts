// The price of memory, line by line: bars are told as numbers, guesses are choices.
import { countAsks, countSees } from '../../../engine/activities/ladder/counting.ts';
import { guessAbout, guessSees } from '../../../engine/activities/ladder/guesses.ts';
import type { LadderSettings } from '../../../engine/activities/ladder/settings.ts';
import type { LadderMove, LadderState } from '../../../engine/activities/ladder/state.ts';
import { wayOutOptions, waySees } from '../../../engine/activities/ladder/way-out.ts';
import { say } from '../../../texts/say.ts';
import { farLadder, modelLadder, smallLadder } from '../../activities/ladder/rungs.ts';
import type { PlainActivity } from '../plain-activity.ts';
import { askForNumber, choose, goOn, type Question } from '../question.ts';
import { knownBefore, rungLines, seenAfter } from './ladder/known.ts';

/** As many as can be typed in the drawn game. */
const largestCount = 999;

export const plainLadder: PlainActivity<LadderSettings, LadderState, LadderMove> = {
  kind: 'ladder',

  tell(settings, state, before) {
    switch (state.phase) {
      case 'count': {
        const rungs = before === undefined ? rungLines(smallLadder(settings, state)) : [];
        return [
          ...(rungs.length === 0 ? [] : [say('ladder.soFar'), ...rungs]),
          countAsks(settings.lengths[state.step] ?? 1),
        ];
      }
      case 'counted':
        return [say('ladder.right', { sees: countSees(settings.lengths[state.step] ?? 1) })];
      case 'guess':
        return [
          guessAbout(settings, state, state.about).asks,
          ...knownBefore(settings, state, before),
        ];
      case 'seen':
        return [
          guessSees(guessAbout(settings, state, state.about), state.guesses.at(-1) ?? -1),
          ...seenAfter(settings, state),
        ];
      case 'way-out':
        return [
          ...(before === undefined
            ? [say('ladder.onTheLadder'), ...rungLines(farLadder(settings, true))]
            : []),
          say('ladder.wayOutAsks'),
        ];
      case 'shared':
        return [
          say('ladder.binsAndNumbers', { words: settings.words }),
          ...rungLines(modelLadder(settings)),
          waySees(settings),
          say('ladder.helpsInAll'),
        ];
      case 'done':
        return [];
    }
  },

  ask(settings, state): Question<LadderMove> {
    switch (state.phase) {
      case 'count':
        return askForNumber<LadderMove>({
          text: say('ladder.typeBins'),
          least: 0,
          most: largestCount,
          moveFor: (bins) => ({ type: 'answer', bins }),
        });
      case 'guess':
        return options(guessAbout(settings, state, state.about).options);
      case 'way-out':
        return options(wayOutOptions());
      case 'counted':
      case 'seen':
      case 'shared':
      case 'done':
        return goOn({ type: 'go-on' });
    }
  },
};

function options(labels: readonly string[]): Question<LadderMove> {
  return choose<LadderMove>(
    '',
    labels.map((label, option) => [label, { type: 'choose', option }]),
  );
}
