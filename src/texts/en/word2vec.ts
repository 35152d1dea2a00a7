// Words as places: company by hand, steps by hand, a map that moves, arrows, and a look-up by meaning.

export const word2vec = {
  // The keys, and where in the level the learner is
  pickKey: 'pick',
  closerKey: 'pull closer',
  apartKey: 'push away',
  answerKey: 'answer',
  lookKey: 'other words',
  atCompany: 'company',
  atPull: 'by hand, {n} of {all}',
  atQuestion: 'question {n} of {all}',
  meaning: '{word} ({meaning})',

  // Company
  whichCompany: {
    plural: 'n',
    one: 'Which words keep “{word}” company? All that stand at most {n} place away, to the left or to the right.',
    other:
      'Which words keep “{word}” company? All that stand at most {n} places away, to the left or to the right.',
  },
  pairsSoFar: 'Pairs so far: {pairs}',
  noPairs: 'Pairs so far: none',
  pair: '{word} + {other}',
  allPairs: {
    plural: 'n',
    one: 'One word of one sentence gives {n} pair. All {sentences} sentences give {all}: the machine finds the rest.',
    other:
      'One word of one sentence gives {n} pairs. All {sentences} sentences give {all}: the machine finds the rest.',
  },
  pickFirst: 'First find all the company in this sentence.',
  allFound: 'All of its company is found. Go on.',
  noSuchPlace: 'There is no such place in the sentence.',
  foundAlready: 'Found already: “{word}”.',
  itself: 'That is “{word}” itself. Whom does it stand beside?',
  tooFar: {
    plural: 'n',
    one: 'Too far: “{picked}” stands {n} place from “{word}”, and only {reach} count.',
    other: 'Too far: “{picked}” stands {n} places from “{word}”, and only {reach} count.',
  },
  nudgeCompany: 'Count steps from “{word}”, to both sides.',
  placeCompany: {
    plural: 'n',
    one: 'Look at {n} word to the left of “{word}” and {n} to the right; the sentence may end sooner.',
    other:
      'Look at {n} words to the left of “{word}” and {n} to the right; the sentence may end sooner.',
  },
  answerCompany: 'Still to be picked: {words}.',

  // By hand
  byHand:
    'Every word has {n} numbers of its own, and {n} more for when it is a neighbour. All are random at first. You train “{word}” by hand.',
  nextWord: 'Take “{other}”. The sentence was “{sentence}”.',
  howSure:
    'Did “{other}” keep “{word}” company there? Their numbers, still mostly chance, say yes with {sure}.',
  pulled: 'pulled closer',
  pushed: 'pushed away',
  change: '{before} → {after}',
  handDone:
    'The machine takes smaller steps, and {n} of them: {rounds} rounds through all pairs. Each step pulls one pair closer and pushes {strangers} strangers away.',
  trainIsNext: 'Now the machine starts afresh with the whole text.',
  pullFirst: 'First decide whether to pull it closer or to push it away.',
  allPulled: 'Your steps are done. Go on.',
  isCompany: 'In the sentence “{other}” stood close to “{word}”. So pull it closer.',
  isStranger:
    'In the sentence “{other}” did not stand close to “{word}”: it was only drawn by chance. So push it away.',
  nudgePull: 'Company is pulled closer, strangers are pushed away.',
  placePull: 'Look for “{other}” in the sentence. Does it stand close to “{word}” there?',

  // The first question
  askNearest: 'Which word will lie nearest to “{word}” when all is learned?',
  someSentences: 'Some of the {n} sentences:',
  chooseFirst: 'First choose one of the answers.',
  nudgeNearest: 'Pulled to the same words, two words end in the same place. They need not meet.',
  placeNearest: 'Which word could stand where “{word}” stands, in many of the sentences?',
  answerNearest: 'It is “{best}”: like “{word}”, it often stands close to {shared}.',

  // The training
  trains: 'The numbers learn: company is pulled closer, strangers are pushed away.',

  // The map
  nearestAre: 'Nearest to “{word}”: {words}',
  nearestMarked: '{mark} {word}   {star} nearest to it: {words}',
  wordAt: '{word} {likeness}',
  youWereRight: 'You said “{word}”, and so it is.',
  youWereWrong: 'You said “{said}”. It is “{right}”.',
  neverMet: 'In the text, “{word}” and “{best}” never stand close. But they keep the same company.',
  mapShows:
    'The map is flat, but words differ in {n} numbers: it shows {share} of their differences. Trust the cosines, from all {n}.',
  lookFirst: 'Look at the map, then go on.',
  noSuchWord: 'There is no such word on the map.',
  nudgeLook: 'There is nothing to answer here. Look at the numbers.',
  placeLook: 'A cosine of 1 means the same direction, 0 a right angle: nothing in common.',
  answerLook: 'Press Enter to go on.',

  // Arrows
  askArrow:
    'An arrow leads from “{from}” to “{to}”. The same arrow starts at “{at}”: which other word is nearest to its end?',
  arrowSteps: 'Start at “{at}”, add the step from “{from}” to “{to}”: {sum}.',
  arrowSum: '{at} + {to} - {from}',
  arrowEnds:
    'Nearest to its end ({mark}), but for the words of the sum, for each is near itself: {words}',
  nudgeArrow: 'What changes on the way from “{from}” to “{to}”?',
  placeArrow: 'Read it so: “{from}” is to “{to}” as “{at}” is to what?',
  answerArrow: 'The arrow ends nearest to “{best}”, with a cosine of {likeness}.',

  // The look-up
  entry: '{word} → {value}',
  askKey:
    'Remember the phrase book? Its dictionary has no “{word}”. Which of its words has the nearest numbers?',
  keyFound: '“{word}” finds “{key}”, and so “{value}”.',
  nudgeKey: 'The letters do not matter here, only the company that the words keep.',
  placeKey: 'Which of the six could stand where “{word}” stands?',
  answerLookUp: 'It is “{best}”, with a cosine of {likeness}.',

  slip: 'You said “{said}”; it was “{right}”.',

  // Line by line
  sentenceIs: 'The sentence: {words}.',
  whichPick: 'Type a word of the sentence, or its place.',
  typePlace: 'Type a word of the sentence, or a number from 1 to {n}.',
  whichWay: '“{other}”: closer or away?',
  lookAt: 'Type a word to hear its neighbours.',
  typeWord: 'Type one of these words: {words}.',
  nearestToEnd:
    'Nearest to its end, but for the words of the sum, for each is near itself: {words}',
  stepMade: '“{other}”: {what}, {change}.',
} as const;
