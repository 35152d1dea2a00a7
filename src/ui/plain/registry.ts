// The line-by-line form of every kind of activity, one line each. Its twins are the registries in
// engine/activities and ui/activities.
import type { Kind } from '../../engine/activities/registry.ts';
import { plainAuthor } from './activities/author.ts';
import { plainBet } from './activities/bet.ts';
import { plainCompare } from './activities/compare.ts';
import { plainContextTwo } from './activities/context-two.ts';
import { plainDraw } from './activities/draw.ts';
import { plainFill } from './activities/fill.ts';
import { plainFit } from './activities/fit.ts';
import { plainLadder } from './activities/ladder.ts';
import { plainOwnWords } from './activities/own-words.ts';
import { plainQuestions } from './activities/questions.ts';
import { plainReflect } from './activities/reflect.ts';
import { plainTabulate } from './activities/tabulate.ts';
import { plainTemperature } from './activities/temperature.ts';
import { plainTrain } from './activities/train.ts';
import { plainWord2vec } from './activities/word2vec.ts';
import type { AnyPlainActivity } from './plain-activity.ts';

const all: Readonly<Record<Kind, AnyPlainActivity>> = {
  compare: plainCompare,
  'context-two': plainContextTwo,
  draw: plainDraw,
  fill: plainFill,
  questions: plainQuestions,
  author: plainAuthor,
  train: plainTrain,
  tabulate: plainTabulate,
  fit: plainFit,
  'own-words': plainOwnWords,
  bet: plainBet,
  temperature: plainTemperature,
  ladder: plainLadder,
  reflect: plainReflect,
  word2vec: plainWord2vec,
};

/** The twin of a kind. Throws for one that is not in the registry of the engine either. */
export function plainActivityOf(kind: string): AnyPlainActivity {
  const twin = (all as Readonly<Record<string, AnyPlainActivity>>)[kind];
  if (twin === undefined) throw new Error(`no line-by-line form of the kind ${kind}`);
  return twin;
}
