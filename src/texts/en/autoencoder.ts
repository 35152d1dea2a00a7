// Squeeze: words through a few numbers and back.

export const autoencoder = {
  // The keys, and where in the level the learner is
  lightKey: 'light',
  giveKey: 'give this code',
  guessKey: 'guess',
  readKey: 'this word',
  typeKey: 'type a number',
  answerKey: 'answer',
  codesByHand: 'codes by hand',
  squeezeTo: { plural: 'n', one: '{n} number', other: '{n} numbers' },
  readACode: 'read a code',
  countCodes: 'how many codes',
  sideBySide: 'side by side',
  lookFirst: 'Look at what came of it, then go on.',
  nudgeLook: 'There is nothing to answer here.',
  placeLook: 'Compare the codes with each other.',

  // Codes by hand
  codeTask: 'Give “{word}” a code of three lights that no other word has.',
  coded:
    'Eight words, eight codes, and not one to spare. Now a network shall find a code by itself.',
  oneHots: 'one light of eight',
  codes: 'code',
  codeFirst: 'A code is three lights, each on or off.',
  taken:
    '{code} is the code of “{word}”. Whoever gets it could not tell “{other}” and “{word}” apart.',
  nudgeCode: 'Every light is on or off. Which of the eight codes is still free for “{word}”?',
  placeCode: 'Go through them in order: 0 0 0, 0 0 1, 0 1 0, and so on to 1 1 1.',
  answerCode: 'Free is {codes}.',

  // Guesses
  asksThree:
    'Three numbers in the middle, all weights random. After training, how many of the eight words come out as they went in?',
  asksTwo:
    'Now only two numbers in the middle, and the same training. How many of the eight words come out right?',
  asksOne: 'And one number alone for eight words. How many of them come out right?',
  lightsIn: { plural: 'n', one: '{n} light in', other: '{n} lights in' },
  sharesOutOf: { plural: 'n', one: '{n} share out', other: '{n} shares out' },
  guessAll: 'all eight',
  guessSome: 'four to seven',
  guessFew: 'three or fewer',
  guessFirst: 'Guess first: choose by digit, then press Enter.',
  nudgeGuess: 'A word comes out right when its own share is the largest of all.',
  placeGuess: 'The numbers in the middle need not be 0 or 1. Anything in between will do.',
  answerGuess: 'Nobody knows before the training. Choose any: it costs nothing, and then you see.',

  // Training, and what came of it
  training: {
    plural: 'n',
    one: 'Training with {n} number in the middle. The first steps are shown slowest.',
    other: 'Training with {n} numbers in the middle. The first steps are shown slowest.',
  },
  soFar: 'step {steps} of {last}   right {right} of {all}   surprise {loss} bits',
  allRight: 'All {all} words come out as they went in.',
  someRight: {
    plural: 'n',
    one: '{n} of {all} words comes out as it went in.',
    other: '{n} of {all} words come out as they went in.',
  },
  wellGuessed: 'Well guessed. {sees}',
  otherwise: 'Not as you guessed. {sees}',
  nearCorners: {
    plural: 'near',
    one: 'Nobody asked for lights, yet {near} of the {all} numbers in the codes lies within {within} of 0 or of 1.',
    other:
      'Nobody asked for lights, yet {near} of the {all} numbers in the codes lie within {within} of 0 or of 1.',
  },

  // A code to read
  decodeTask: 'This code was shaken on its way: {code}. Which word will come out?',
  readFirst: 'Choose a word first, by its digit.',
  fartherAway:
    '“{word}” has the code {code}. In a straight line, as in a room, that is {far} away, and there is a nearer one.',
  decodedSees:
    '“{word}” comes out, with a share of {share} %. Its own code lies {far} away: near enough.',
  nudgeDecode: 'The second layer gives most to the word whose code is nearest.',
  placeDecode: 'Compare number by number. Which code has all three nearly the same?',
  answerDecode: 'It is “{word}”: its code {code} is the nearest to {shaken}.',

  // How many codes fewer lights have
  countTask: 'If the numbers were lights, on or off: how many codes would two lights have?',
  codesOfThree: 'The codes of three lights:',
  codesAre: 'Codes:',
  countFirst: 'Type a whole number first.',
  counted: {
    plural: 'n',
    one: 'Two lights have {n} code: {codes}.',
    other: 'Two lights have {n} codes: {codes}.',
  },
  countedSo:
    'Four codes would be too few for eight words. But the numbers of a network are no lights.',
  countsThree: 'Eight is for three lights. A light less leaves only half of them.',
  countsLights: 'Two is how many lights there are. Count what they can show together.',
  countsElse: 'It is not {codes}. Write them down: {first} is the first, {last} the last.',
  nudgeCount: 'The first light is on or off, and for each of these so is the second.',
  placeCount: 'Three lights have eight codes. Take one light away.',
  answerCount: 'It is {n}: {codes}.',

  // Where the codes lie
  inTheSquare:
    'Two lights would have only four codes, the corners. But a number may also lie in between, so there is room for all.',
  tooClose: 'A number may also lie between the corners. But here the steps ended too early.',
  onTheLine: 'A line has room for all, but some words lie too close.',
  alsoOnTheLine: 'Even on a line every word has found a place of its own.',
  atTheEnds: {
    plural: 'n',
    one: '{n} of {all} words lies at an end of the line, where a nudge hardly moves a number any more.',
    other:
      '{n} of {all} words lie at the ends of the line, where a nudge hardly moves a number any more.',
  },
  closest: 'Nearest to each other are “{first}” and “{second}”: {apart} apart.',
  firstNumber: 'first number',
  secondNumber: 'second number',

  // Side by side
  trainingOthers: 'The same networks learn from {starts} other starts each.',
  summary: 'What the same training made of it, here and from {starts} other starts each:',
  headIn: 'in',
  headOwn: 'own',
  headMiddle: 'in the middle',
  headHere: 'right here',
  headWhole: 'all right',
  rightOf: '{n} of {all}',
  legendWide: 'Each word that goes in, its code, and the shares that come out, in percent.',
  legendNarrow:
    'Each word that goes in, its code, the shares that come out, and at last its own share.',
  mind: 'With one number there are weights that would do it. The nudges did not find them.',

  // Line by line
  afterSteps: {
    plural: 'steps',
    one: 'After {steps} step: {right} of {all} words right, a surprise of {loss} bits a word.',
    other: 'After {steps} steps: {right} of {all} words right, a surprise of {loss} bits a word.',
  },
  codeLine: '{word}: {code}.',
  noCodeYet: '{word}: no code yet.',
  typeLights: 'Type three lights, such as 1 0 1.',
  whichWord: 'Which word?',
  typeCodes: 'Type the number of codes.',
  codesOf: 'Codes',
  sharesOf: 'Shares in percent, a row for each word that goes in',
  summaryLine: {
    plural: 'width',
    one: '{width} number in the middle: {right} of {all} words right here, all of them from {whole} of {starts} other starts.',
    other:
      '{width} numbers in the middle: {right} of {all} words right here, all of them from {whole} of {starts} other starts.',
  },
} as const;
