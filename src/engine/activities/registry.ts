// Every kind of activity, one line each. Its twin is ui/activities/registry.ts.
import type { AnyActivity } from '../activity.ts';
import { compareActivity } from './compare.ts';
import { drawActivity } from './draw.ts';

export const activities: Readonly<Record<string, AnyActivity>> = {
  compare: compareActivity,
  draw: drawActivity,
};
