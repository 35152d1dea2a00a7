// What is a model? Line by line: points as numbers, knobs that are typed, errors that are told.
import {
  highestPower,
  inWords,
  lastRevealed,
  numbersOf,
  soMany,
} from '../../../engine/activities/fit/counting.ts';
import { saidErrors } from '../../../engine/activities/fit/sentences.ts';
import type { Rung } from '../../../engine/activities/fit/settings.ts';
import { type Counting, stiffAnswers } from '../../../engine/activities/fit/state.ts';
import type { FitMove, FitSettings, FitState } from '../../../engine/activities/fit.ts';
import { bestFit, valueAt } from '../../../engine/least-squares.ts';
import { capital, say } from '../../../texts/say.ts';
import { aboutLayer, asksOf } from '../../activities/fit/layer.ts';
import { stiffText, stiffVerdict } from '../../activities/fit/stiff.ts';
import type { PlainActivity } from '../plain-activity.ts';
import { askForNumber, choose, goOn, type Question } from '../question.ts';
import { missesOf, pointsSentence } from './fit/misses.ts';
import { askForKnobs, toldOfTurning } from './fit/turning.ts';
import { askWhy, chatLines } from './why.ts';

/** No layer that a level may show has more parameters. */
const largestCount = 999;

export const plainFit: PlainActivity<FitSettings, FitState, FitMove> = {
  kind: 'fit',

  tell(settings, state, before) {
    switch (state.phase) {
      case 'why':
        return [say('fit.noRightAnswer'), ...chatLines()];
      case 'turning':
        return toldOfTurning(settings, state, before);
      case 'bet':
        return [say('fit.pointsThatBend'), pointsSentence(settings, 'parabola')];
      case 'stiff':
        return [
          stiffVerdict(settings, state.stiff),
          say('fit.bestLineMisses', { parts: missesOfBestLine(settings) }),
          say('fit.bothErrors', saidErrors(settings)),
        ];
      case 'count':
        return toldOfCounting(settings, state, before);
      case 'guess':
        return rungLines(settings.ladder.slice(0, -1));
      case 'ladder':
        return [
          lastRevealed(settings, state.power),
          say('fit.youGuessed', { numbers: inWords(10 ** state.power) }),
          ...(before === undefined ? rungLines(settings.ladder) : []),
          say('fit.sameKind'),
        ];
      case 'done':
        return [];
    }
  },

  ask(settings, state): Question<FitMove> {
    switch (state.phase) {
      case 'why':
        return askWhy((answer) => ({ type: 'why', answer }));
      case 'turning':
        return askForKnobs(settings, state);
      case 'bet':
        return choose(
          say('fit.willMiss'),
          stiffAnswers.map((answer) => [say(stiffText[answer]), { type: 'bet', answer }]),
        );
      case 'count':
        if (state.answered) return goOn({ type: 'go-on' });
        return askForNumber({
          text: asksOf(neuronsOf(settings, state)),
          least: 0,
          most: largestCount,
          moveFor: (number) => ({ type: 'count', number }),
        });
      case 'guess':
        return askForNumber({
          text: [
            say('fit.whereIsLast', { name: settings.ladder.at(-1)?.name ?? '' }),
            zeros(),
          ].join('\n'),
          least: 0,
          most: highestPower,
          moveFor: (power) => ({ type: 'guess', power }),
        });
      case 'stiff':
      case 'ladder':
      case 'done':
        return goOn({ type: 'go-on' });
    }
  },
};

function missesOfBestLine(settings: FitSettings): string {
  const best = bestFit(settings.parabola.points, 1);
  return missesOf(settings, 'parabola', (x) => valueAt(best, x));
}

function neuronsOf({ layers }: FitSettings, { layer }: Counting): number {
  return layers[layer] ?? 1;
}

function toldOfCounting(
  settings: FitSettings,
  state: Counting,
  before: FitState | undefined,
): readonly string[] {
  const neurons = neuronsOf(settings, state);
  const answer = state.answered ? [say('fit.right', { why: soMany(neurons) })] : [];
  if (before?.phase === 'count' && before.layer === state.layer) return answer;
  const inWordsToo = say(neurons === 1 ? 'fit.neuronInWords' : 'fit.layerInWords');
  return [aboutLayer(neurons), inWordsToo, ...answer];
}

function rungLines(rungs: readonly Rung[]): readonly string[] {
  return [
    say('fit.howManyNumbers'),
    ...rungs.map((rung) =>
      say('fit.rung', { name: capital(rung.name), numbers: inWords(numbersOf(rung)) }),
    ),
  ];
}

/** A guess is a power of ten: how many zeros it has. */
function zeros(): string {
  return say('fit.typeZeros', {
    three: inWords(1e3),
    six: inWords(1e6),
    nine: inWords(1e9),
    twelve: inWords(1e12),
  });
}
