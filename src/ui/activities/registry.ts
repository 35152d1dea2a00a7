// The view of every kind of activity, one line each. Its twin is engine/activities/registry.ts.
import type { Kind } from '../../engine/activities/registry.ts';
import type { AnyActivityView } from '../activity-view.ts';
import { authorView } from './author.tsx';
import { betView } from './bet.tsx';
import { compareView } from './compare.tsx';
import { contextTwoView } from './context-two.tsx';
import { drawView } from './draw.tsx';
import { fillView } from './fill.tsx';
import { fitView } from './fit.tsx';
import { ladderView } from './ladder.tsx';
import { ownWordsView } from './own-words.tsx';
import { questionsView } from './questions.tsx';
import { reflectView } from './reflect.tsx';
import { tabulateView } from './tabulate.tsx';
import { temperatureView } from './temperature.tsx';
import { trainView } from './train.tsx';
import { word2vecView } from './word2vec.tsx';

const all: Readonly<Record<Kind, AnyActivityView>> = {
  author: authorView,
  bet: betView,
  compare: compareView,
  'context-two': contextTwoView,
  draw: drawView,
  fill: fillView,
  fit: fitView,
  ladder: ladderView,
  'own-words': ownWordsView,
  questions: questionsView,
  reflect: reflectView,
  tabulate: tabulateView,
  temperature: temperatureView,
  train: trainView,
  word2vec: word2vecView,
};

export const activityViews: Readonly<Record<string, AnyActivityView>> = all;
