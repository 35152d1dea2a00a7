// Fill the bins: ball by ball, by numbers, by changing a copy, by mending, and a bin without a name.

export const fill = {
  // The keys, and where in the level the learner is
  answer: 'answer',
  move: 'move',
  closeBin: 'close the bin',
  howManyKey: 'how many',
  putThemIn: 'put them in',
  takeOutKey: 'take a ball out',
  putInKey: 'put a ball in',
  binOf: 'bin {n} of {all}',
  binWithoutName: 'a bin without a name',

  // What to do
  fillThis: 'Fill the {bin} bin: {balls} balls, in the shares of its row.',
  howMany: 'Of {balls} balls in the {bin} bin, how many are {word}?',
  copyOf: 'A copy of the {copied} bin. Which balls are too many here?',
  nowMissing: 'Now some balls are missing in the {bin} bin. Which?',
  wrongColour: 'One ball in this bin has the wrong colour. Which one?',
  whichMissing: 'That one is out. Which colour is missing?',
  saysItsRow: 'The {bin} bin says what the {bin} row says.',
  lostName: 'This bin of {balls} balls lost its name. Which row is it?',
  sameShares: '{counts} of {balls} are the shares of the {bin} row. More balls, the same model.',

  // Line by line
  table: 'The table, in percent: what comes next after each word.',
  binHolds: 'The {bin} bin holds {balls}.',
  namelessHolds: 'It holds {balls}.',
  putIn: 'Which ball goes in?',
  takeOut: 'Which ball comes out?',
  right: 'Right. {why}',

  // Refusals
  binHasName: 'The bin has its name. Go on.',
  notFull: 'The bin does not say what its row says yet.',
  isFull: 'This bin is full and right. Close it.',
  typeHowMany: 'Type how many balls.',
  oneByOne: 'Put the balls one by one here.',
  onlyPut: 'Only put balls in here.',
  firstThisBin: 'First the bin that is open.',
  noSuchBalls: 'There are no such balls.',
  takeOutFirst: 'First take out what does not belong in here.',
  typeFirst: 'Type how many balls first.',
  onlySoMany: 'Only {balls} balls fit into a bin.',
  nothingMoreOut: 'Nothing more has to come out. Now put in what is missing.',
  noneInBin: 'There is no {ball} ball in this bin. Look for a colour with too many balls.',
  nameIt: 'Which row is this bin? Name it.',
  whiteHasNoBin: 'White has no bin: nothing comes after the end.',
  chooseFirst: 'Choose a word first: press its digit.',
  noneAtAll: 'The table gives {share} % to {word} after {bin}: no ball at all.',
  inAlready: {
    plural: 'count',
    one: 'The table gives {share} % to {word} after {bin}: that is {count} ball of {balls}, and it is in already.',
    other:
      'The table gives {share} % to {word} after {bin}: that is {count} balls of {balls}, and they are in already.',
  },
  wrongNumber: {
    plural: 'count',
    one: '{count} ball of {balls} is {typed} %. The table gives {share} % to {word} after {bin}.',
    other:
      '{count} balls of {balls} are {typed} %. The table gives {share} % to {word} after {bin}.',
  },
  isShare: '{share} % is the share. How many balls of {balls} is that?',
  isEnough: {
    plural: 'count',
    one: 'The bin holds {count} {word} ball of {balls}, and the table says {share} %: {word} is right.',
    other:
      'The bin holds {count} {word} balls of {balls}, and the table says {share} %: {word} is right.',
  },
  tooFew: {
    plural: 'count',
    one: 'The bin holds {count} {word} ball of {balls}, and the table says {share} %: {word} is too few, not too many.',
    other:
      'The bin holds {count} {word} balls of {balls}, and the table says {share} %: {word} is too few, not too many.',
  },
  wrongName: {
    plural: 'count',
    one: 'The {name} row gives {share} % to {word}. This bin has {count} {word} ball of {balls}, and that is {held} %.',
    other:
      'The {name} row gives {share} % to {word}. This bin has {count} {word} balls of {balls}, and that is {held} %.',
  },

  // Hints
  nudgeNameless: 'Turn its balls into percent, then look for the row that says the same.',
  placeNameless: {
    plural: 'count',
    one: 'Begin with {word}: {count} {word} ball of {balls} is {share} %.',
    other: 'Begin with {word}: {count} {word} balls of {balls} is {share} %.',
  },
  answerNameless: 'It is the {bin} bin: only the {bin} row has these shares.',
  nudgeNamed: 'The bin has its name.',
  placeNamed: 'Compare its balls with the numbers of its row.',
  nudgeFull: 'This bin says what its row says.',
  placeFull: 'Compare each number of the row with the balls.',
  answerFull: 'Enter closes the bin.',
  nudgeNumbers: 'A bin of {balls} balls has the same shares as its row.',
  placeNumbers: 'Look where the {bin} row meets the {word} column: {share} %.',
  answerNumbers: 'Type {count}, because that is {share} % of {balls} balls.',
  nudgeCopy: 'Compare two rows: which number is smaller in the {bin} row than in the {copied} row?',
  nudgeExtra: 'Count the balls of each colour, and compare them with the row.',
  placeExtra: 'Look at {word} in the {bin} row, then in the bin.',
  answerExtra:
    'Take out a {word} ball: the table says {share} %, and the bin holds {count} of {balls}.',
  nudgeMissing: {
    plural: 'tenth',
    one: 'Ten percent of {balls} balls is {tenth} ball. Which share of the {bin} row is not full yet?',
    other:
      'Ten percent of {balls} balls is {tenth} balls. Which share of the {bin} row is not full yet?',
  },
  placeMissing: {
    plural: 'count',
    one: 'Look at {word} in the {bin} row: {share} %. The bin holds {count} {word} ball.',
    other: 'Look at {word} in the {bin} row: {share} %. The bin holds {count} {word} balls.',
  },
  answerMissing: 'Put a {word} ball: {share} % of {balls} balls is {count}.',
} as const;
