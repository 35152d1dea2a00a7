// The words of the game and what they mean; a line each, short enough for 60 columns.

/** The words, in the order in which they are explained. */
export const terms = {
  word: 'word',
  document: 'document',
  prompt: 'prompt',
  context: 'context',
  bin: 'bin',
  ball: 'ball',
  table: 'table',
  draw: 'draw',
  train: 'train',
  pour: 'pour',
  rule: 'rule',
  model: 'model',
  bit: 'bit',
  token: 'token',
  vector: 'vector',
} as const;

export const meanings = {
  word: 'one coloured sticky note',
  document: 'words in a row; white is the last',
  prompt: 'the words that a document begins with',
  context: 'the last words: they name the bin',
  bin: 'the balls for one context',
  ball: 'one word that came next, once',
  table: 'all bins as numbers',
  draw: 'take a ball blind, put it back',
  train: 'put balls into bins, from documents',
  pour: 'tip bins together that end in the same word',
  rule: 'what every document of a group obeys',
  model: 'a rule with numbers in it; here, the bins',
  bit: 'the unit of surprise; a good bet costs few',
  token: 'a piece of text: a word, or part of one',
  vector: 'numbers in a row that stand for a word',
} as const satisfies Record<keyof typeof terms, string>;
