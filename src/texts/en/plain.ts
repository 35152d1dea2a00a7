// Playing line by line: what every kind of activity says alike.

export const plain = {
  choice: '{n}. {choice}',
  documentSoFar: 'The document so far: {words}.',
  bin: 'The {bin} bin: {balls}.',
  noBalls: 'no balls',
  ballsOfWord: '{n} {word}',
  howToBet:
    'Type how many of your ten chips go on each of the {options} answers, in this order: as many numbers as answers, ten in all.',
} as const;
