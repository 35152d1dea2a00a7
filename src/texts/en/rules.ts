// The rules that documents are written under, each as one plain sentence.

export const rules = {
  noDouble: 'No word comes twice in a row.',
  afterDoubleEnd: 'After the same word twice in a row, {end} comes next.',
  neverBack: 'No word returns two places later (no A B A or A A A).',
  never: 'There is never a {word}.',
  contains: 'There is always a {word} somewhere.',
  startsWith: 'The first word is {word}.',
  endsWith: 'The last word before {end} is {word}.',
  neverPair: '{first} is never followed by {second}.',
  atMost: {
    plural: 'words',
    one: 'There is at most {words} word, {end} not counted.',
    other: 'There are at most {words} words, {end} not counted.',
  },
  atLeast: {
    plural: 'words',
    one: 'There is at least {words} word, {end} not counted.',
    other: 'There are at least {words} words, {end} not counted.',
  },
} as const;
