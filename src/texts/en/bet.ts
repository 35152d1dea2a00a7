// What comes next? Ten chips spread over the words that may follow a beginning, beside a model.

export const bet = {
  // The keys, and where in the level the learner is
  chipsKey: 'chips',
  chooseKey: 'choose',
  round: 'round {n} of {all}',
  theBill: 'the bill',

  // What may come next
  fullStop: 'full stop',
  anotherWord: 'another word',
  ifItComes: 'if it comes: {bits} bits',
  bits: '{bits} bits',
  share: '{percent} %',
  shareAndCount: {
    plural: 'n',
    one: '{percent} %, once',
    other: '{percent} %, {n} times',
  },

  // What came next
  barsShow: {
    plural: 'n',
    one: 'The bars show what came after “{context}”, once in all.',
    other: 'The bars show what came after “{context}”, {n} times in all.',
  },
  neverCame: {
    plural: 'n',
    one: '“{longer}” never came. So the model looks at “{context}” alone, which came once.',
    other: '“{longer}” never came. So the model looks at “{context}” alone, which came {n} times.',
  },
  averageBits: 'Average bits: you {you}, model {model}, an even spread {even}.',
  averageBitsSlip:
    'Average bits: you {you}, model {model}, an even spread {even}. More than an even spread: a slip.',
  lost: 'After “{prompt}” your chips cost {bits} bits; an even spread costs {even}.',

  // The bill
  youAndModel: 'You {you} bits, the model {model}.',
  you: 'you',
  model: 'model',
  bold: 'bold',
  even: 'even',
  goesOn: '{prompt} …',
  onAverage: 'on average',
  boldIs: 'Bold puts all ten chips on the word that comes most often.',
  lessThanBold: 'You were less sure than that, and paid less.',
  lessThanBoldOnly: 'You paid less than that, but an even spread would have done better.',
  moreThanBold: 'You paid still more than that.',
  asBold: 'You were as sure as that, and paid for it.',

  // What cannot be done now
  placeFirst: 'Place your chips, then reveal.',
  lookFirst: 'Look at what came next, then go on.',
  billFirst: 'Look at the bill, then go on.',

  // Hints
  nudge: 'Say it aloud, as if a hundred people said it. How many would go on with which word?',
  place: 'Only the last words count: “{context}”. One word alone will not be right each time.',
  chipsOn: '{n} on {word}',
  answer: 'As often as each came: {chips}.',
  nudgePlaced: 'Do you feel safe with a word that has no chip? It would be expensive.',
  placePlaced: 'A fair share for each word is what “{context}” usually leads to.',
  answerPlaced: 'As often as each came: {chips}. Then press Enter.',
  nudgeLook: 'Compare your chips with how often each word came.',
  placeLook: 'Where a word came often and your chips are few, you paid most.',

  // Line by line
  somebodySays: 'Somebody says “{prompt}”. Which word comes next?',
  wordsMayCome: 'These may come:',
  cameAfter: {
    plural: 'n',
    one: 'What came after “{context}”, once in all:',
    other: 'What came after “{context}”, {n} times in all:',
  },
  optionCame: {
    plural: 'n',
    one: '{word}: once, {percent} %. Your chips: {chips}.',
    other: '{word}: {n} times, {percent} %. Your chips: {chips}.',
  },
  bitsOfEach: 'The bits of every round:',
  billLine: '{prompt} …: you {you}, model {model}, bold {bold}, even {even}.',
  billAverage: 'On average: you {you}, model {model}, bold {bold}, even {even}.',
} as const;
