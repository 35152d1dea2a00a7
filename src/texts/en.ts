// The game in English: every text that is not a level's. Other languages have the same names.

import { attention } from './en/attention.ts';
import { author } from './en/author.ts';
import { autoencoder } from './en/autoencoder.ts';
import { bet } from './en/bet.ts';
import { bpe } from './en/bpe.ts';
import { command } from './en/command.ts';
import { commandWords } from './en/command-words.ts';
import { compare } from './en/compare.ts';
import { contextTwo } from './en/contextTwo.ts';
import { draw } from './en/draw.ts';
import { edits } from './en/edits.ts';
import { everywhere } from './en/everywhere.ts';
import { fill } from './en/fill.ts';
import { fit } from './en/fit.ts';
import { meanings, terms } from './en/glossary.ts';
import { gradient } from './en/gradient.ts';
import { handTraining } from './en/hand-training.ts';
import { keys } from './en/keys.ts';
import { lab } from './en/lab.ts';
import { ladder } from './en/ladder.ts';
import { matrix } from './en/matrix.ts';
import { oneHot } from './en/one-hot.ts';
import { ownWords } from './en/own-words.ts';
import { pairs } from './en/pairs.ts';
import { pictures } from './en/pictures.ts';
import { placeByPlace } from './en/place-by-place.ts';
import { plain } from './en/plain.ts';
import { questions } from './en/questions.ts';
import { reflect } from './en/reflect.ts';
import { rules } from './en/rules.ts';
import { saving } from './en/saving.ts';
import { session } from './en/session.ts';
import { shell } from './en/shell.ts';
import { similarity } from './en/similarity.ts';
import { softmax } from './en/softmax.ts';
import { tabulate } from './en/tabulate.ts';
import { temperature } from './en/temperature.ts';
import { train } from './en/train.ts';
import { warmUp } from './en/warm-up.ts';
import { why } from './en/why.ts';
import { word2vec } from './en/word2vec.ts';
import { letters, words } from './en/words.ts';

export const english = {
  words,
  letters,
  terms,
  meanings,
  keys,
  shell,
  session,
  saving,
  pictures,
  everywhere,
  plain,
  command,
  why,
  draw,
  edits,
  rules,
  commandWords,
  compare,
  contextTwo,
  fill,
  questions,
  attention,
  author,
  autoencoder,
  handTraining,
  train,
  tabulate,
  fit,
  gradient,
  matrix,
  oneHot,
  ownWords,
  pairs,
  placeByPlace,
  reflect,
  warmUp,
  lab,
  bet,
  temperature,
  bpe,
  ladder,
  word2vec,
  similarity,
  softmax,
} as const;
