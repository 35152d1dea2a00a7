// What is said of a model that fits, with the numbers that it reached.
import { leastErrorOf, type Shape } from '../../../engine/activities/fit/knobs.ts';
import { amount, lineErrors } from '../../../engine/activities/fit/sentences.ts';
import type { FitSettings } from '../../../engine/activities/fit/settings.ts';
import { say } from '../../../texts/say.ts';

export function praise(settings: FitSettings, shape: Shape): string {
  switch (shape) {
    case 'line':
      return say('fit.lineFits', { least: amount(leastErrorOf(settings, shape)) });
    case 'parabola':
      return say('fit.parabolaFits', { line: amount(lineErrors(settings)[1]) });
    case 'neuron':
      return say('fit.neuronFits');
  }
}
