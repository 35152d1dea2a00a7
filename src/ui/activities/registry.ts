// The view of every kind of activity, one line each. Its twin is engine/activities/registry.ts.
import type { AnyActivityView } from '../activity-view.ts';
import { authorView } from './author.tsx';
import { compareView } from './compare.tsx';
import { contextTwoView } from './context-two.tsx';
import { drawView } from './draw.tsx';
import { fillView } from './fill.tsx';
import { questionsView } from './questions.tsx';
import { tabulateView } from './tabulate.tsx';
import { trainView } from './train.tsx';

export const activityViews: Readonly<Record<string, AnyActivityView>> = {
  author: authorView,
  compare: compareView,
  'context-two': contextTwoView,
  draw: drawView,
  fill: fillView,
  questions: questionsView,
  tabulate: tabulateView,
  train: trainView,
};
