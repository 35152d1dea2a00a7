// The price of memory: how many bins a longer context needs, and how few of them get a ball.

export const ladder = {
  // The keys, and where in the level the learner is
  typeKey: 'type a number',
  answerKey: 'answer',
  guessKey: 'guess',
  tryKey: 'try it',
  bar: 'bar {n} of {all}',
  guessOf: 'guess {n} of {all}',
  theWayOut: 'the way out',
  lookFirst: 'Look at the ladder, then go on.',
  nudgeLook: 'There is nothing to answer here.',
  placeLook: 'Compare the numbers with each other.',

  // Large numbers
  millions: { plural: 'n', one: '{n} million', other: '{n} million' },
  billions: { plural: 'n', one: '{n} billion', other: '{n} billion' },
  trillions: { plural: 'n', one: '{n} trillion', other: '{n} trillion' },
  digits: { plural: 'n', one: '{n} digit', other: '{n} digits' },
  about: 'about {number}',
  aboutAMillion: 'about a million',
  aboutABillion: 'about a billion',
  aboutATrillion: 'about a trillion',
  words: { plural: 'n', one: '{n} word', other: '{n} words' },
  bins: { plural: 'n', one: '{number} bin', other: '{number} bins' },

  // The ladder
  memory: 'memory',
  zeros: 'zeros:',
  million: 'million',
  billion: 'billion',
  trillion: 'trillion',
  unknownWords: '? words',
  people: 'people on Earth',
  atomsInYou: 'atoms in your body',
  atomsInTheUniverse: 'atoms in the universe',
  smallGpt2: { plural: 'n', one: 'small GPT-2, {n} token', other: 'small GPT-2, {n} tokens' },
  gpt3: { plural: 'n', one: 'GPT-3, {n} token', other: 'GPT-3, {n} tokens' },

  // Counting the bins of a short memory
  howManyOne: 'Four colours. The last word names the bin. How many bins?',
  howManyTwo: 'The last two words name the bin. How many bins?',
  howManyThree: 'The last three words name the bin. How many bins?',
  howManyFour: 'The last four words name the bin. How many bins?',
  binsAre: 'Bins:',
  right: 'Right. {sees}',
  seesOne: 'Four colours, four bins. White has none: nothing comes after it.',
  seesTimes:
    '{before} × {words} = {bins}. Each of the {before} bins becomes four, one for each colour before.',
  typeFirst: 'Type how many bins there are.',
  wholeFirst: 'Type a whole number first.',
  countsNumbers:
    '{bins} is how many numbers the table has: five for every bin. Count only the bins.',
  countsWhite: '{bins} counts white as well. White names no bin: nothing comes after the end.',
  onlyAdds: '{bins} only adds four. Each of the {before} bins splits in four, so it is times four.',
  leavesOut:
    '{bins} leaves out contexts such as {example}. A word may come again, so they have bins too.',
  notColours: 'It is not {bins}. Count the colours: each of them names a bin.',
  notBins: {
    plural: 'words',
    one: 'It is not {bins}. For {words} word there are {before} bins, and each of them splits in four.',
    other:
      'It is not {bins}. For {words} words there are {before} bins, and each of them splits in four.',
  },
  nudgeOne: 'Every word that something can come after has a bin.',
  placeOne: 'Count the colours. White ends a document, so nothing comes after it.',
  answerOne: 'There are {bins} bins: one for each colour.',
  nudgeCount: 'Take one bin of the shorter context. Which words can stand before its words?',
  placeCount: {
    plural: 'words',
    one: 'On the ladder, {words} word of memory has {before} bins. Each one splits in four.',
    other: 'On the ladder, {words} words of memory have {before} bins. Each one splits in four.',
  },
  answerCount: 'There are {bins} bins: {before} times 4.',

  // Guesses
  guessFirst: 'Guess first: choose by digit, then press Enter.',
  chooseAnswer: 'Choose one of the answers first, by its digit.',
  wellGuessed: 'Well guessed. {sees}',
  youGuessed: 'You guessed “{guess}”. {sees}',

  // … how many bins for ten words
  farAsks: 'And {n} words of memory? Guess before you see.',
  farSees:
    'There are {bins} bins. Every word is the same step up the ladder, and every step is times four.',
  farTakes: {
    plural: 'days',
    one: 'One ball into each, a ball a second: that takes {days} day.',
    other: 'One ball into each, a ball a second: that takes {days} days.',
  },
  nudgeFar: 'How far up does one more word go, and how many more words are there to go?',
  placeFar: 'With every word of memory the number is times four. Go on like that to {n} words.',
  answerFar: 'It is {number}: {words} multiplied by itself, {n} times.',

  // … how many of the bins get a ball
  filledAsksYours: {
    plural: 'n',
    one: 'Your document puts its balls into {bins} bins, with {length} words of memory. How many bins get a ball?',
    other:
      'Your {n} documents put their balls into {bins} bins, with {length} words of memory. How many bins get a ball?',
  },
  filledAsksThese: {
    plural: 'n',
    one: 'This document puts its balls into {bins} bins, with {length} words of memory. How many bins get a ball?',
    other:
      'These {n} documents put their balls into {bins} bins, with {length} words of memory. How many bins get a ball?',
  },
  atMost: 'at most {n}',
  fromTo: '{from} to {to}',
  moreThan: 'more than {n}',
  filledSees: '{filled} of {bins}. Each step has four times the bins; the balls only get fewer.',
  nudgeFilled: 'A ball can be in one bin only. So there are never more filled bins than balls.',
  placeFilled: {
    plural: 'balls',
    one: 'With {length} words of memory, there is {balls} ball in all.',
    other: 'With {length} words of memory, there are {balls} balls in all.',
  },
  answerFilled: {
    plural: 'filled',
    one: 'It is {option}: {filled} of {bins} bins holds a ball.',
    other: 'It is {option}: {filled} of {bins} bins hold a ball.',
  },
  binsHead: 'bins',
  ballsHead: 'balls',
  binsWithABall: 'bins with a ball',

  // … when there are more bins than atoms
  atomsAsks:
    'A real model knows about {words} tokens: words, and pieces of them. Take each for a word. With how many words of memory are there more bins than atoms in the universe that we can see?',
  atomsSees:
    'It takes {n} words: one long sentence. With {less} it is close: the atoms are known only roughly.',
  nudgeAtoms: 'Look at the step from one word to two. Every further word is another step like it.',
  placeAtoms:
    'One word adds almost {digits} digits. The number of atoms in the universe has about {atoms} digits.',
  answerAtoms: 'It takes {n} words: about {digits} digits each.',

  // … how long the number of bins is
  digitsAsks:
    'Models look back over {context} words, and more. How many digits has that number of bins, written out?',
  aboutDigits: { plural: 'n', one: 'about {n} digit', other: 'about {n} digits' },
  digitsSees: {
    plural: 'digits',
    one: '{digits} digit. At three a second, it takes {hours} hours to read them out.',
    other: '{digits} digits. At three a second, it takes {hours} hours to read them out.',
  },
  nudgeDigits: 'Every word of memory adds the same number of digits.',
  placeDigits:
    '{words} has {digits} digits, so a word adds almost {digits}. Do that {context} times.',
  answerDigits: 'It has {digits} digits: {each} for each of {context} words.',
  numberOfBins: 'The number of bins:',
  moreLines: {
    plural: 'n',
    one: 'and so on, for {n} line more',
    other: 'and so on, for {n} lines more',
  },

  // The way out
  wayOutAsks:
    'So nobody can build those bins, and hardly any would ever get a ball. How can a model look far back all the same?',
  keepSeen: 'Keep only the bins that got a ball.',
  backToOne: 'Go back to one word of memory.',
  share: 'Learn fewer numbers, shared by all contexts.',
  chooseWayFirst: 'Choose a way out first.',
  chooseOneOfThree: 'Choose one of the three first, by its digit.',
  seenOnly: {
    plural: 'empty',
    one: 'That only saves room: {empty} of {bins} contexts of {length} words still has no ball, so after it nothing can be drawn.',
    other:
      'That only saves room: {empty} of {bins} contexts of {length} words still have no ball, so after them nothing can be drawn.',
  },
  savesNothing:
    'It would save no room here: every bin got a ball. Real contexts are nearly always new.',
  forgets: 'It would forget what two words could keep: the rule about doubles broke.',
  nudgeWayOut: 'What is needed is a long memory that also knows what to do when a context is new.',
  placeWayOut:
    'Two of the three keep the bins. No number of bins that fits into a universe is enough.',
  answerWayOut: 'Share the numbers. Bins for just two of {words} words would be {bins}.',
  binsAndNumbers: 'Bins for {words} words, and numbers that models learned:',
  waySees:
    'The small GPT-2 looks back over {context} tokens with {numbers} numbers. Bins for just two words would be {bins}.',
  helpsInAll: 'What one context teaches helps in all that are like it.',

  // Line by line
  typeBins: 'Type the number of bins.',
  soFar: 'The ladder so far:',
  onTheLadder: 'On the ladder:',
  rung: '{label}: {number}.',
  filledRow: '{memory} of memory: bins {bins}, balls {balls}, bins with a ball {filled}.',
  writtenOut: {
    plural: 'more',
    one: 'Written out, the number of bins begins with {digits}, and {more} digit follows.',
    other: 'Written out, the number of bins begins with {digits}, and {more} digits follow.',
  },
} as const;
