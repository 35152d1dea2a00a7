// What a learning rate does in so many steps: it crawls, it settles, or it bounces.
// Left out: rates that change on the way. Real training starts small, goes up, and comes down again.
import { descent, leastLoss, tableLoss, weightsAfter } from '../../gradient.ts';
import type { Vector } from '../../matrix.ts';
import type { GradientSettings } from './settings.ts';
import { type Common, mostSteps, type Way } from './state.ts';

type Table = Pick<Common, 'balls' | 'start'>;

/** A rate and what became of it. */
export interface Trial {
  readonly rate: number;
  /** The loss before the first step and after each one. */
  readonly losses: Vector;
  /** How far above counting the last one is, in bits. */
  readonly left: number;
  readonly way: Way;
}

/** The steps that the level's goal allows, with this rate. */
export function trialOf({ goal }: GradientSettings, table: Table, rate: number): Trial {
  const { losses } = descent(table.start, table.balls, rate, goal.steps);
  const left = (losses.at(-1) ?? 0) - leastLoss(table.balls);
  return { rate, losses, left, way: wayOf(losses, left <= goal.within) };
}

/** A curve that is near at its end has settled; if not, it bounces where it ever rises. */
function wayOf(losses: Vector, near: boolean): Way {
  if (near) return 'settles';
  const rises = losses.some((loss, at) => at > 0 && loss > (losses[at - 1] ?? 0) + 1e-9);
  return rises ? 'bounces' : 'crawls';
}

/** The smallest rate and the largest: the two whose way is foretold. */
export function foretoldRate({ rates }: GradientSettings, which: 0 | 1): number {
  return (which === 0 ? rates[0] : rates.at(-1)) ?? 1;
}

/** How far above counting the first steps are by now, in bits. */
export function leftAfter({ rate }: GradientSettings, table: Table, steps: number): number {
  const weights = weightsAfter(table.start, table.balls, rate, steps);
  return tableLoss(weights, table.balls) - leastLoss(table.balls);
}

/** Whether these balls and weights show all that there is to see. */
export function teaches(settings: GradientSettings, table: Table): boolean {
  const wayAt = (rate: number) => trialOf(settings, table, rate).way;
  return (
    wayAt(foretoldRate(settings, 0)) === 'crawls' &&
    wayAt(foretoldRate(settings, 1)) === 'bounces' &&
    settings.rates.some((rate) => wayAt(rate) === 'settles') &&
    leftAfter(settings, table, mostSteps) <= settings.near
  );
}
