// The settings of a built-in level, checked by its kind as the game does it.
import { parse } from 'valibot';
import type { Activity } from '../src/engine/activity.ts';
import { levels } from './course.ts';

/** settingsOfLevel(fitActivity, 'what-is-a-model') → the settings in its file */
export function settingsOfLevel<Settings, State, Move>(
  activity: Activity<Settings, State, Move>,
  id: string,
): Settings {
  const level = levels.find((one) => one.id === id);
  if (level === undefined) throw new Error(`there is no level ${id}`);
  return parse(activity.settings, level.settings);
}
