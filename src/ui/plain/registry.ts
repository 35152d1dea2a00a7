// The line-by-line form of every kind of activity, one line each. Its twins are the registries in
// engine/activities and ui/activities.
import type { Kind } from '../../engine/activities/registry.ts';
import { plainAttention } from './activities/attention.ts';
import { plainAuthor } from './activities/author.ts';
import { plainAutoencoder } from './activities/autoencoder.ts';
import { plainBet } from './activities/bet.ts';
import { plainBpe } from './activities/bpe.ts';
import { plainCompare } from './activities/compare.ts';
import { plainContextTwo } from './activities/context-two.ts';
import { plainDraw } from './activities/draw.ts';
import { plainEdits } from './activities/edits.ts';
import { plainFill } from './activities/fill.ts';
import { plainFit } from './activities/fit.ts';
import { plainGradient } from './activities/gradient.ts';
import { plainLadder } from './activities/ladder.ts';
import { plainMatrix } from './activities/matrix.ts';
import { plainOneHot } from './activities/one-hot.ts';
import { plainOwnWords } from './activities/own-words.ts';
import { plainPairs } from './activities/pairs.ts';
import { plainQuestions } from './activities/questions.ts';
import { plainReflect } from './activities/reflect.ts';
import { plainSimilarity } from './activities/similarity.ts';
import { plainSoftmax } from './activities/softmax.ts';
import { plainTabulate } from './activities/tabulate.ts';
import { plainTemperature } from './activities/temperature.ts';
import { plainTrain } from './activities/train.ts';
import { plainWord2vec } from './activities/word2vec.ts';
import type { AnyPlainActivity } from './plain-activity.ts';

const all: Readonly<Record<Kind, AnyPlainActivity>> = {
  attention: plainAttention,
  compare: plainCompare,
  'context-two': plainContextTwo,
  draw: plainDraw,
  edits: plainEdits,
  fill: plainFill,
  questions: plainQuestions,
  author: plainAuthor,
  autoencoder: plainAutoencoder,
  train: plainTrain,
  tabulate: plainTabulate,
  fit: plainFit,
  matrix: plainMatrix,
  'one-hot': plainOneHot,
  'own-words': plainOwnWords,
  pairs: plainPairs,
  bet: plainBet,
  bpe: plainBpe,
  temperature: plainTemperature,
  gradient: plainGradient,
  ladder: plainLadder,
  reflect: plainReflect,
  word2vec: plainWord2vec,
  similarity: plainSimilarity,
  softmax: plainSoftmax,
};

/** The twin of a kind. Throws for one that is not in the registry of the engine either. */
export function plainActivityOf(kind: string): AnyPlainActivity {
  const twin = (all as Readonly<Record<string, AnyPlainActivity>>)[kind];
  if (twin === undefined) throw new Error(`no line-by-line form of the kind ${kind}`);
  return twin;
}
