// The view of every kind of activity, one line each. Its twin is engine/activities/registry.ts.
import type { AnyActivityView } from '../activity-view.ts';
import { compareView } from './compare.tsx';
import { drawView } from './draw.tsx';

export const activityViews: Readonly<Record<string, AnyActivityView>> = {
  compare: compareView,
  draw: drawView,
};
