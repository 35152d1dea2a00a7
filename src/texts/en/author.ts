// Write documents: word by word, freely or under a rule card, then a guess and a count of what was written.

export const author = {
  // The keys, and where in the level the learner is
  writeKey: 'write',
  doneKey: 'done',
  cardsKey: 'rule cards',
  cardsKeyShort: 'rule',
  deleteKey: 'delete',
  pickKey: 'pick',
  takeCardKey: 'take it',
  countKey: 'count',
  documentsOfLeast: {
    plural: 'least',
    one: '{n} of {least} document',
    other: '{n} of {least} documents',
  },
  documents: { plural: 'n', one: '{n} document', other: '{n} documents' },

  // The page
  writeADocument: 'Write a document: one to twelve words, then white.',
  writeMore: 'Write more, or press Enter when you have enough.',
  wordsSoFar: {
    plural: 'n',
    one: '{n} word. White ends the document.',
    other: '{n} words. White ends the document.',
  },
  twelveWords: 'Twelve words. Now only white fits.',
  notebookIsFull: 'Your notebook is full: {most} documents.',
  ruleIs: 'Rule: {rule}',
  notebook: {
    plural: 'n',
    one: 'Your notebook: {n} document',
    other: 'Your notebook: {n} documents',
  },
  notebookAbove: {
    plural: 'n',
    one: 'Your notebook: {n} document ({above} above)',
    other: 'Your notebook: {n} documents ({above} above)',
  },
  moreBelow: '{n} below',
  breakYourRule: {
    plural: 'n',
    one: '{n} breaks your rule: {mark}',
    other: '{n} break your rule: {mark}',
  },
  keyPicksDocument: '{key} picks a document',

  // What does not fit
  loneWhite: 'A document needs at least one word before white ends it.',
  onlyWhite: 'Twelve words are the most. White is the only thing that fits now.',
  noRoom: 'Your notebook is full: {most} documents. Delete one to make room, or finish.',
  documentsMissing: {
    plural: 'missing',
    one: 'One more document first, then you can finish.',
    other: '{missing} more documents first, then you can finish.',
  },
  hasNoEnd: 'This document has no end yet. White ends it; or take its words back with u.',
  ruleMidway:
    'This document is begun. End it with white, or take its words back with u; then choose a rule.',
  takeACard: 'The rule cards lie open. Take one, or go back.',
  noSuchRule: 'There is no such rule card.',
  noSuchDocument: 'There is no such document in your notebook.',
  noSuchWord: 'There are five words: purple, blue, green, pink, and white.',
  writeFirst: 'Write your documents first.',
  guessFirst: 'Guess first which colour you used most.',
  guessAColour: 'White only ends documents. Guess one of the four colours.',
  lookFirst: 'Look at what you wrote, then go on.',
  onlyOneFits: '{rule} That is your rule, so only {word} fits here.',
  onlyOneFitsLast:
    '{rule} That is your rule, and this is the last of twelve words, so only {word} fits here.',
  doesNotFit: '{rule} That is your rule, so {word} does not fit here.',
  doesNotFitLast:
    '{rule} That is your rule, and this is the last of twelve words, so {word} does not fit here.',
  doesNotFitYet: '{rule} That is your rule, so {word} does not fit yet.',

  // Hints
  nudgeCards: 'No card is better than another, and you need none.',
  placeCards: 'Some rules are about neighbours, some about a whole document. That will matter.',
  answerCards: 'Choose 2, then Enter, for the first rule; or 1, then Enter, to write freely.',
  nudgeSeen: 'These numbers were counted in your own text.',
  placeSeen: 'Look at the neighbours that you wrote most often.',
  nudgeNoRoom: 'There is no room for one more document.',
  placeNoRoom: 'Pick one that you can spare, and delete it.',
  answerFinish: 'Enter finishes.',
  nudgeEnough: 'You may write more, but you need not.',
  placeHabit: 'A habit shows better in ten documents than in three.',
  placeRoomLeft: 'Your notebook has room for {n} more.',
  nudgeWrite: 'Nothing comes to mind? Write what you would like a model to write for you.',
  placeFirstDocument: 'Begin with the colour that you like best.',
  placeNextDocument: 'Take your last document, and change one of its words.',
  placeRule: 'Your rule card says: {rule}',
  answerExample: 'For example, press {keys}: {words}.',
  nudgeMayEnd: 'White may end it here, or you go on.',
  nudgeMayNotEnd: 'White does not fit yet: your rule wants something else first.',
  placeBegun: 'Two words make a document, and so do twelve.',
  placeBegunAgain:
    'How do your other documents go on after this colour? Do the same, or the opposite.',
  nudgeGuess: 'Go down the rows with one colour in mind, and count. Then the next colour.',
  placeOneColour: 'There is only one colour in your notebook.',
  placeBetween: 'It lies between {words}: count these.',
  answerMost: {
    plural: 'n',
    one: 'You used {words} most: once.',
    other: 'You used {words} most: {n} times.',
  },
  answerMostEach: {
    plural: 'n',
    one: 'You used {words} most: once each.',
    other: 'You used {words} most: {n} times each.',
  },

  // The rule cards
  cardsAreFor: 'Take a card, and the game holds you to its rule.',
  cardsHoldFromNow:
    'A card holds for what you write from now on. What is in your notebook stays as it is.',
  noRule: 'No rule: write freely.',

  // The guess, and what was counted
  whichColour: 'Which colour did you use most? A guess costs nothing.',
  words: { plural: 'n', one: '{n} word', other: '{n} words' },
  countedInNotebook: 'Your notebook: {documents}, {words}, white not counted.',
  guessedOther: 'You guessed {guess}. You used {words} most.',
  guessedRight: 'Right: you used {guess} most.',
  guessedShared: 'Right: {words} share the first place.',
  noNeighboursTwice: 'No two words stand side by side more than once.',
  sideBySide: {
    plural: 'n',
    one: 'Side by side most often, once:',
    other: 'Side by side most often, {n} times:',
  },
  sideBySideEach: {
    plural: 'n',
    one: 'Side by side most often, once each:',
    other: 'Side by side most often, {n} times each:',
  },
  morePairs: 'and {n} more',
  neighboursNext: 'Next, a model learns from such neighbours alone.',

  // Line by line
  wordNumbers: 'The words have numbers: {words}.',
  notebookIsEmpty: 'Your notebook is empty.',
  notebookHolds: {
    plural: 'n',
    one: 'Your notebook holds {n} document:',
    other: 'Your notebook holds {n} documents:',
  },
  documentAdded: 'Document {n} is in your notebook: {words}.',
  documentDeleted: {
    plural: 'left',
    one: 'Deleted: {words}. {left} document is left.',
    other: 'Deleted: {words}. {left} documents are left.',
  },
  othersMovedUp: 'What came after it has moved up by one.',
  documentsBreakRule: {
    plural: 'n',
    one: 'In your notebook, document {documents} breaks this rule. It stays as it is.',
    other: 'In your notebook, documents {documents} break this rule. They stay as they are.',
  },
  typeDocument:
    'Type a document: one to twelve words by name or by number, with spaces between, then white.',
  typeWords: 'Type what comes next, by name or by number.',
  otherAnswers: 'Other answers: {answers}.',
  finishCommand: 'finish',
  cardsCommand: 'rule',
  deleteCommand: 'delete {n}',
  deleteAny: 'delete 1 to {n}',
  notAWord: '{typed} is none of the five words: purple, blue, green, pink, and white.',
  howToDelete: 'Type delete and the number of a document, such as delete 1.',
  usesOfWords: 'Your words: {uses}.',
  useOfWord: '{n} {word}',
  wordThenWord: '{first}, then {second}',
} as const;
