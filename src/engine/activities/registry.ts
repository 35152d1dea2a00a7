// Every kind of activity, one line each. Its twin is ui/activities/registry.ts.
import type { AnyActivity } from '../activity.ts';
import { attentionActivity } from './attention.ts';
import { authorActivity } from './author.ts';
import { autoencoderActivity } from './autoencoder.ts';
import { betActivity } from './bet.ts';
import { bpeActivity } from './bpe.ts';
import { compareActivity } from './compare.ts';
import { contextTwoActivity } from './context-two.ts';
import { drawActivity } from './draw.ts';
import { editsActivity } from './edits.ts';
import { fillActivity } from './fill.ts';
import { fitActivity } from './fit.ts';
import { gradientActivity } from './gradient.ts';
import { ladderActivity } from './ladder.ts';
import { matrixActivity } from './matrix.ts';
import { oneHotActivity } from './one-hot.ts';
import { ownWordsActivity } from './own-words.ts';
import { pairsActivity } from './pairs.ts';
import { questionsActivity } from './questions.ts';
import { reflectActivity } from './reflect.ts';
import { similarityActivity } from './similarity.ts';
import { softmaxActivity } from './softmax.ts';
import { tabulateActivity } from './tabulate.ts';
import { temperatureActivity } from './temperature.ts';
import { trainActivity } from './train.ts';
import { word2vecActivity } from './word2vec.ts';

const all = {
  attention: attentionActivity,
  author: authorActivity,
  autoencoder: autoencoderActivity,
  bet: betActivity,
  bpe: bpeActivity,
  compare: compareActivity,
  'context-two': contextTwoActivity,
  draw: drawActivity,
  edits: editsActivity,
  fill: fillActivity,
  fit: fitActivity,
  gradient: gradientActivity,
  ladder: ladderActivity,
  matrix: matrixActivity,
  'one-hot': oneHotActivity,
  'own-words': ownWordsActivity,
  pairs: pairsActivity,
  questions: questionsActivity,
  reflect: reflectActivity,
  similarity: similarityActivity,
  softmax: softmaxActivity,
  tabulate: tabulateActivity,
  temperature: temperatureActivity,
  train: trainActivity,
  word2vec: word2vecActivity,
} as const satisfies Readonly<Record<string, AnyActivity>>;

/** The names of all kinds: no twin can be forgotten. */
export type Kind = keyof typeof all;

export const activities: Readonly<Record<string, AnyActivity>> = all;
