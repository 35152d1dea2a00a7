// Playing line by line: what the game and every kind of activity say alike.

export const plain = {
  // The beginning, and what can always be typed
  welcome: 'PongPT, line by line. Type ? for help, q to leave.',
  savedAtOnce: 'Everything is saved at once.',
  again: 'read all of this again',
  leave: 'leave; everything is saved',
  words: 'the words of the game',
  answersHere: 'What you can type here:',
  command: '{key}: {label}',
  numberOrName: 'a number: that choice; its name does as well',
  typedAnswer: 'an answer, as the question says',
  lettersOrWords: 'Words do as well as these letters: {words}.',
  enter: 'Enter: {choice}.',
  chooseOne: 'Type {numbers}.',
  chooseFirstToLast: 'Type a number from {first} to {last}.',
  yesOrNo: 'Type y for yes or n for no.',
  yesOrNoEnter: 'Type y for yes or n for no. Enter means yes.',
  nothingToDecide: 'There is nothing to decide here: press Enter.',
  typeSomething: 'Type an answer first.',
  notUnderstood: '{reason} Type ? for help, q to leave.',
  tookBack: 'The last move is taken back.',

  // The map
  worldHas: 'World {number}: {title}',
  levelOnMap: '{n}. {title}',
  earned: '{stars} of 3 stars.',
  started: 'Started.',
  next: 'Next.',
  openLevel: 'Type the number of a level. Enter: {level}',

  // A level
  level: 'Level {number}: {title}',
  goal: 'Your goal: {goal}',
  cardTitle: 'Card {n} of {all}: {title}',
  lookingBack: 'Looking back, card {n} of {all}: {title}',

  exercise: 'Exercise {n} of {all}: {title}',
  exerciseLine: '{n}. {title} {how}',
  tryAgain: 'Type r to try again: retrying is free.',

  // Settings
  settings: 'Settings. Colours, shapes and motion are for the drawn game: pongpt --no-plain',
  startOver: 'What is to be forgotten?',
  forgetting: '{label} {about}',
  orMap: 'Type {numbers}, or m for the map.',
  onlyMap: 'Type m for the map.',

  // Questions
  choice: '{n}. {choice}',
  numbered: '{n} {choice}',
  sentence: '{choices}.',
  typeNumber: 'Type a whole number from {least} to {most}.',
  howToBet:
    'Type how many of your ten chips go on each of the {options} answers, in their order: ten in all, such as {example}.',
  howToBetAgain: 'Type your ten chips on the {options} answers, such as {example}.',
  otherCount: {
    plural: 'typed',
    one: 'You typed {typed} number, and there are {options} answers.',
    other: 'You typed {typed} numbers, and there are {options} answers.',
  },
  otherSum: '{numbers} make {sum}; ten in all, such as {example}.',

  // Documents, bins and tables
  documentSoFar: 'The document so far: {words}.',
  document: 'A document: {words}.',
  documentNumber: 'Document {n}: {words}.',
  bin: 'The {bin} bin: {balls}.',
  noBalls: 'no balls',
  ballsOfWord: '{n} {word}',
  tableInPercent: 'A table, in percent:',
  tableInBalls: 'A table, in balls:',
  rowOf: 'After {context}: {cells}.',
  pair: '{words}: {ball}.',
  wordsInRow: 'Words: {words}.',
  entry: '{from}: {to}.',
  matrix: '{name}, {rows} x {columns} numbers (rows x columns):',
} as const;
