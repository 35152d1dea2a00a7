// The view of every kind of activity, one line each. Its twin is engine/activities/registry.ts.
import type { Kind } from '../../engine/activities/registry.ts';
import type { AnyActivityView } from '../activity-view.ts';
import { attentionView } from './attention.tsx';
import { authorView } from './author.tsx';
import { autoencoderView } from './autoencoder.tsx';
import { betView } from './bet.tsx';
import { bpeView } from './bpe.tsx';
import { compareView } from './compare.tsx';
import { contextTwoView } from './context-two.tsx';
import { drawView } from './draw.tsx';
import { editsView } from './edits.tsx';
import { fillView } from './fill.tsx';
import { fitView } from './fit.tsx';
import { gradientView } from './gradient.tsx';
import { ladderView } from './ladder.tsx';
import { matrixView } from './matrix.tsx';
import { oneHotView } from './one-hot.tsx';
import { ownWordsView } from './own-words.tsx';
import { pairsView } from './pairs.tsx';
import { questionsView } from './questions.tsx';
import { reflectView } from './reflect.tsx';
import { similarityView } from './similarity.tsx';
import { softmaxView } from './softmax.tsx';
import { tabulateView } from './tabulate.tsx';
import { temperatureView } from './temperature.tsx';
import { trainView } from './train.tsx';
import { word2vecView } from './word2vec.tsx';

const all: Readonly<Record<Kind, AnyActivityView>> = {
  attention: attentionView,
  author: authorView,
  autoencoder: autoencoderView,
  bet: betView,
  bpe: bpeView,
  compare: compareView,
  'context-two': contextTwoView,
  draw: drawView,
  edits: editsView,
  fill: fillView,
  fit: fitView,
  gradient: gradientView,
  ladder: ladderView,
  matrix: matrixView,
  'one-hot': oneHotView,
  'own-words': ownWordsView,
  pairs: pairsView,
  questions: questionsView,
  reflect: reflectView,
  similarity: similarityView,
  softmax: softmaxView,
  tabulate: tabulateView,
  temperature: temperatureView,
  train: trainView,
  word2vec: word2vecView,
};

export const activityViews: Readonly<Record<string, AnyActivityView>> = all;
