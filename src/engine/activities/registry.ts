// Every kind of activity, one line each. Its twin is ui/activities/registry.ts.
import type { AnyActivity } from '../activity.ts';
import { authorActivity } from './author.ts';
import { betActivity } from './bet.ts';
import { compareActivity } from './compare.ts';
import { contextTwoActivity } from './context-two.ts';
import { drawActivity } from './draw.ts';
import { fillActivity } from './fill.ts';
import { fitActivity } from './fit.ts';
import { ladderActivity } from './ladder.ts';
import { ownWordsActivity } from './own-words.ts';
import { questionsActivity } from './questions.ts';
import { reflectActivity } from './reflect.ts';
import { tabulateActivity } from './tabulate.ts';
import { temperatureActivity } from './temperature.ts';
import { trainActivity } from './train.ts';
import { word2vecActivity } from './word2vec.ts';

const all = {
  author: authorActivity,
  bet: betActivity,
  compare: compareActivity,
  'context-two': contextTwoActivity,
  draw: drawActivity,
  fill: fillActivity,
  fit: fitActivity,
  ladder: ladderActivity,
  'own-words': ownWordsActivity,
  questions: questionsActivity,
  reflect: reflectActivity,
  tabulate: tabulateActivity,
  temperature: temperatureActivity,
  train: trainActivity,
  word2vec: word2vecActivity,
} as const satisfies Readonly<Record<string, AnyActivity>>;

/** The names of all kinds: no twin can be forgotten. */
export type Kind = keyof typeof all;

export const activities: Readonly<Record<string, AnyActivity>> = all;
