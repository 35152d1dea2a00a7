// The line-by-line form of every kind of activity, one line each. Its twins are the registries in
// engine/activities and ui/activities.
import type { Kind } from '../../engine/activities/registry.ts';
import { plainDraw } from './activities/draw.ts';
import { plainQuestions } from './activities/questions.ts';
import type { AnyPlainActivity } from './plain-activity.ts';

const all: Readonly<Partial<Record<Kind, AnyPlainActivity>>> = {
  draw: plainDraw,
  questions: plainQuestions,
};

export const plainActivities: Readonly<Record<string, AnyPlainActivity>> = all;
