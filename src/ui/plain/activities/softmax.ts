// Sharing a hundred percent, line by line: scores and a temperature are typed, tables are told row by row.
import { short } from '../../../engine/activities/charts.ts';
import { type Asked, verdictOn } from '../../../engine/activities/softmax/asked.ts';
import { askedAt } from '../../../engine/activities/softmax/questions.ts';
import type { SoftmaxSettings } from '../../../engine/activities/softmax/settings.ts';
import type { SoftmaxMove, SoftmaxState } from '../../../engine/activities/softmax/state.ts';
import { capital, say } from '../../../texts/say.ts';
import { nameOf } from '../../../texts/word-names.ts';
import { scoreText, weightText } from '../../activities/softmax/numbers.ts';
import type { PlainActivity } from '../plain-activity.ts';
import { choose, goOn, type Question } from '../question.ts';
import { askForKnobs, toldOfTurning } from './softmax/knobs.ts';

export const plainSoftmax: PlainActivity<SoftmaxSettings, SoftmaxState, SoftmaxMove> = {
  kind: 'softmax',

  tell(settings, state, before) {
    switch (state.phase) {
      case 'turn':
        return toldOfTurning(settings, state, before);
      case 'ask': {
        const asked = askedAt(settings, state.bin, state.question);
        return [asked.asks, ...rowsBefore(asked), ...rowsToAsk(asked)];
      }
      case 'seen': {
        const asked = askedAt(settings, state.bin, state.question);
        const verdict = verdictOn(asked, state.said[state.question]);
        return [verdict, ...(before === undefined ? rowsBefore(asked) : []), ...rowsSeen(asked)];
      }
      case 'done':
        return [];
    }
  },

  ask(settings, state): Question<SoftmaxMove> {
    switch (state.phase) {
      case 'turn':
        return askForKnobs(settings, state);
      case 'ask':
        return choose<SoftmaxMove>(
          '',
          askedAt(settings, state.bin, state.question).options.map((label, option) => [
            label,
            { type: 'choose', option },
          ]),
        );
      case 'seen':
      case 'done':
        return goOn({ type: 'go-on' });
    }
  },
};

function rowsBefore({ before }: Asked): readonly string[] {
  return before.map((row) => {
    const slots = { word: capital(nameOf(row.word)), share: short(row.share, 1) };
    return 'balls' in row
      ? say('softmax.ballsRow', { ...slots, n: row.balls })
      : say('softmax.beforeRow', { ...slots, score: scoreText(row.score) });
  });
}

/** The scores whose shares are asked for; minus infinity is the answer to another question. */
function rowsToAsk({ before, after }: Asked): readonly string[] {
  const rows = after
    .filter(({ score }) => Number.isFinite(score))
    .map(({ word, score }) =>
      say('softmax.askRow', { word: capital(nameOf(word)), score: scoreText(score) }),
    );
  return before.length === 0 ? rows : [say('softmax.newScores'), ...rows];
}

function rowsSeen({ after }: Asked): readonly string[] {
  return after.map((row) => {
    const word = capital(nameOf(row.word));
    if (!Number.isFinite(row.score)) return say('softmax.seenNothing', { word });
    return say('softmax.seenRow', {
      word,
      score: scoreText(row.score),
      weight: weightText(row.weight),
      share: short(row.share, 1),
    });
  });
}
