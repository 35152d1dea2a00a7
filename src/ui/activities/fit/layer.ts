// A neuron or a network of them in sentences, and the question about it.
import { say } from '../../../texts/say.ts';

export function aboutLayer(neurons: number): string {
  return neurons === 1 ? say('fit.aboutOne') : say('fit.aboutLayer', { neurons });
}

export function asksOf(neurons: number): string {
  return say(neurons === 1 ? 'fit.askOne' : 'fit.askLayer');
}
