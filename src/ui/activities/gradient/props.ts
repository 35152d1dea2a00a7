// What every screen of this kind is given.
import type { GradientSettings } from '../../../engine/activities/gradient/settings.ts';
import type { GradientState, With } from '../../../engine/activities/gradient/state.ts';
import type { Word } from '../../../engine/language.ts';
import type { ActivityProps, Size } from '../../activity-view.ts';

/** The costumes in which the learned model can be looked at. */
export const costumes = ['balls', 'table', 'weights'] as const;
export type Costume = (typeof costumes)[number];

/** What is chosen before Enter hands it in, and what is looked at. */
export interface GradientCursor {
  readonly word: Word | null;
  /** -1 while none is chosen. */
  readonly option: number;
  /** The option that was refused last, whose curve is shown; -1 for none. */
  readonly tried: number;
  readonly costume: Costume;
  /** The costumes that were looked at: all of them, before it goes on. */
  readonly looked: readonly Costume[];
}

/** The props of a screen for one phase, or for several. */
export type GradientProps<Phase extends GradientState['phase']> = Omit<
  ActivityProps<GradientSettings, GradientState, GradientCursor>,
  'state'
> & { readonly state: With<Phase> };

/** Room for empty lines between the parts of a screen. */
export function isRoomy({ size }: { readonly size: Size }): boolean {
  return size.height >= 16;
}
