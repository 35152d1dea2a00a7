// Every kind of activity, one line each. Its twin is ui/activities/registry.ts.
import type { AnyActivity } from '../activity.ts';
import { authorActivity } from './author.ts';
import { compareActivity } from './compare.ts';
import { contextTwoActivity } from './context-two.ts';
import { drawActivity } from './draw.ts';
import { fillActivity } from './fill.ts';
import { questionsActivity } from './questions.ts';
import { tabulateActivity } from './tabulate.ts';
import { trainActivity } from './train.ts';

export const activities: Readonly<Record<string, AnyActivity>> = {
  author: authorActivity,
  compare: compareActivity,
  'context-two': contextTwoActivity,
  draw: drawActivity,
  fill: fillActivity,
  questions: questionsActivity,
  tabulate: tabulateActivity,
  train: trainActivity,
};
