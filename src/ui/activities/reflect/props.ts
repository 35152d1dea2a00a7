// What every screen of this kind is given: the state of its own phase.
import type { ReflectSettings, ReflectState } from '../../../engine/activities/reflect.ts';
import type { ActivityProps, Size } from '../../activity-view.ts';

/** `option` is the one that is chosen; -1 for none. It belongs to one phase only. */
export interface ReflectCursor {
  readonly phase: ReflectState['phase'];
  readonly option: number;
}

export type ReflectProps<Phase extends ReflectState['phase']> = ActivityProps<
  ReflectSettings,
  Extract<ReflectState, { phase: Phase }>,
  ReflectCursor
>;

/** Whether there is room for empty lines between the parts. */
export function isTall({ height }: Size): boolean {
  return height >= 16;
}
