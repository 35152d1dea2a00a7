// The words of the game and what they mean; a line each, short enough for 60 columns. The words of a
// world fill one page: thirteen at most.

/** The words of world 1, in the order in which they are explained. */
export const stickyNotes = {
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
} as const;

/** The words of world 2. */
export const phraseBook = {
  dictionary: 'dictionary',
  key: 'key',
  value: 'value',
  token: 'token',
  distance: 'distance',
  vector: 'vector',
  oneHot: 'one-hot',
  dotProduct: 'dot product',
  matrix: 'matrix',
  query: 'query',
  score: 'score',
  softmax: 'softmax',
  attention: 'attention',
  merge: 'merge',
  embedding: 'embedding',
  weight: 'weight',
} as const;

export const terms = { ...stickyNotes, ...phraseBook } as const;

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

  dictionary: 'keys, and a value beside each',
  key: 'what an entry is found by',
  value: 'what stands beside a key',
  token: 'a piece of text: a word, or part of one',
  distance: 'the fewest edits between two words',
  vector: 'numbers in a row, here for a word',
  oneHot: 'a vector with a single light',
  dotProduct: 'multiply place by place, and add up',
  matrix: 'vectors below each other, as one table',
  query: 'what is compared with every key',
  score: 'the dot product of a query and a key',
  softmax: 'turns scores into shares of 100 %',
  attention: 'how much each word looks at each key',
  merge: 'two neighbours glued into one token',
  embedding: 'a vector that a word was given by training',
  weight: 'a number that training nudges',
} as const satisfies Record<keyof typeof terms, string>;
