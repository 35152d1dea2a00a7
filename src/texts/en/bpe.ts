// Pieces of words: pairs that are glued together, and texts that are cut into what came of it.

export const bpe = {
  // The keys, and where in the level the learner is
  glueKey: 'glue',
  applyKey: 'apply',
  pickKey: 'pick',
  compareKey: 'compare',
  guessKey: 'guess',
  mergeOf: 'merge {n} of {all}',
  aNewWord: 'a new word',
  pickOf: 'piece {n} of {all}',
  theOtherStory: 'the other story',
  twoLanguages: 'two languages',
  aStranger: 'a stranger',
  training: 'Gluing pairs',
  pair: '{left} + {right}',
  lookFirst: 'Look at the pieces, then go on.',
  nudgeLook: 'There is nothing to answer here.',
  placeLook: 'Look at where the pieces end, and at the numbers.',

  // The most frequent pair, by hand
  whichPair:
    'Which two neighbours stand side by side most often? If it is a tie: the pair that comes first in the text.',
  inLetters: 'So far each letter is a piece, and so is each space _.',
  glued: {
    plural: 'n',
    one: '{pair} stood {n} time. Now there are {tokens} pieces.',
    other: '{pair} stood {n} times. Now there are {tokens} pieces.',
  },
  mergesDone: {
    plural: 'n',
    one: 'With {n} merge, {before} pieces became {after}. Each merge adds one kind of piece.',
    other: 'With {n} merges, {before} pieces became {after}. Each merge adds one kind of piece.',
  },
  piecesInText: 'pieces in the text',
  kindsOfPiece: 'kinds of piece',
  oldOnesStay: '{left} and {right} stay on the list.',
  choosePair: 'Choose a pair first, by its digit.',
  allMerged: 'All merges are done. Go on.',
  comesLater: {
    plural: 'n',
    one: '{pair} stands {n} time, and so does another pair, which comes first in the text.',
    other: '{pair} stands {n} times, and so does another pair, which comes first in the text.',
  },
  notMost: {
    plural: 'n',
    one: '{pair} stands {n} time. Another pair here stands {most} times.',
    other: '{pair} stands only {n} times. Another pair here stands {most} times.',
  },
  nudgeMerge: 'Take the pairs one by one, and count how often each stands in the text.',
  placeMerge: {
    plural: 'n',
    one: 'The pair to glue stands {n} time.',
    other: 'The pair to glue stands {n} times.',
  },
  answerMerge: {
    plural: 'n',
    one: 'Glue {pair}: it stands {n} time, and no other comes before it.',
    other: 'Glue {pair}: it stands {n} times, and no pair that often comes before it.',
  },

  // A word never seen
  whichMerge: 'A word that is not in the text. Which merge that fits was learned first?',
  whichMergeNext: 'Which merge is next? The one that was learned first, of those that fit.',
  noneFits: 'No merge fits any more.',
  chooseMerge: 'Choose a merge first, by its digit.',
  doesNotFit: '{left} and {right} do not stand side by side in this word now.',
  earlierFits: 'Merge {n} would fit, but one that was learned before it fits as well.',
  stillFits: 'One of the merges still fits: look at every two neighbours.',
  wordIsCut: {
    plural: 'n',
    one: 'This word is {n} piece: everything in it was glued.',
    other: 'Done: a new word, in {n} pieces that you knew before.',
  },
  neverUnknown:
    'A word that no merge fits stays in single letters. Letters that the text never had come later.',
  nudgeSplit: 'Go down the list from the top, and try every merge on the word.',
  placeSplit: 'Compare the list with every two neighbours in the word, from left to right.',
  answerSplit: 'Merge {n} is next: {pair} stand side by side.',
  answerNone: 'No two neighbours of this word are in the list: no merge fits any more.',

  // Pieces of the learner's own choice
  nextRival: {
    plural: 'n',
    one: 'Next you choose {n} piece yourself, from one story. Then another story is glued with it, as this word was: the fewer tokens it comes to, the better.',
    other:
      'Next you choose {n} pieces yourself, from one story. Then another story is glued with them, as this word was: the fewer tokens it comes to, the better.',
  },
  pickPieces: {
    plural: 'n',
    one: 'Pick {n} piece from the {offered} most frequent pairs. It will cut another story, with other heroes.',
    other:
      'Pick {n} pieces, each time from the {offered} most frequent pairs. They will cut another story, with other heroes.',
  },
  rival:
    'A machine picks the most frequent pair each time. Up to {most} tokens more than the machine is fine; {slip} or more is a slip.',
  rivalNone:
    'A machine picks the most frequent pair each time. As few tokens as the machine needs are fine; more is a slip.',
  tokensHere: 'tokens here',
  fewer: '{n}, {less} fewer',
  yourPieces: 'Your pieces: {pieces}',
  noPieces: 'none yet',
  pickOne: 'Pick one of the pairs, by its digit.',
  pairTimes: {
    plural: 'n',
    one: '{pair}, {n} time',
    other: '{pair}, {n} times',
  },
  pickFirst: {
    plural: 'left',
    one: 'Pick {left} more piece first.',
    other: 'Pick {left} more pieces first.',
  },
  allPicked: 'All pieces are picked. Compare them now, or take one back.',
  nudgeOwn: 'A piece pays if the other story has it, too. Names go with their story.',
  placeOwn:
    'Look for what most English words are made of, such as short words and their beginnings.',
  answerOwn: {
    plural: 'n',
    one: 'A sound choice is {pair}: it stands {n} time here. The machine takes it as well.',
    other: 'A sound choice is {pair}: it stands {n} times here. The machine takes it as well.',
  },
  lostPieces:
    'Your pieces cut the other story into {yours} tokens, those of the machine into {greedy}.',

  // Both side by side
  tokensThere: 'Tokens of each story, in pieces from the first one:',
  yours: 'you',
  machine: 'the machine',
  thisStory: 'first story',
  otherStory: 'other story',
  youWin: {
    plural: 'n',
    one: 'You used {n} token fewer than the machine: counting alone learns one story by heart.',
    other: 'You used {n} tokens fewer than the machine: counting alone learns one story by heart.',
  },
  same: 'You used as many tokens as the machine.',
  youLose: {
    plural: 'n',
    one: 'You used {n} token more than the machine. That is too much, and a slip.',
    other: 'You used {n} tokens more than the machine. That is too much, and a slip.',
  },
  almost: {
    plural: 'n',
    one: 'You used {n} token more than the machine. That is close enough.',
    other: 'You used {n} tokens more than the machine. That is close enough.',
  },
  yourList: 'Yours: {pieces}',
  machineList: 'Machine: {pieces}',
  idle: 'In brackets: never used in the other story.',
  inBrackets: '({piece})',
  otherInPieces: 'The other story, which neither of you saw before:',
  inYours: {
    plural: 'n',
    one: 'In your pieces, {n} token',
    other: 'In your pieces, {n} tokens',
  },
  inTheirs: {
    plural: 'n',
    one: 'In the pieces of the machine, {n} token',
    other: 'In the pieces of the machine, {n} tokens',
  },

  // Two languages
  whoPays: {
    plural: 'n',
    one: 'The same sentence twice, and {n} merge from a text in {home}. Who pays more tokens?',
    other: 'The same sentence twice, and {n} merges from a text in {home}. Who pays more tokens?',
  },
  letterBytes: 'Computers keep letters as bytes: a plain letter is one, {letter} is {n} ({bytes}).',
  letterUndrawn:
    'Computers keep letters as bytes: a plain letter is one, and {bytes} is a letter of {n}.',
  bytesLong: {
    plural: 'n',
    one: '{language}, {n} byte',
    other: '{language}, {n} bytes',
  },
  tokensLong: {
    plural: 'n',
    one: '{language}, {n} token',
    other: '{language}, {n} tokens',
  },
  homePays: '{home} pays more.',
  bothPay: 'Both pay the same.',
  awayPays: '{away} pays more, but less than twice as much.',
  awayPaysDouble: '{away} pays twice as much, or more.',
  guessFirst: 'Guess first: choose by digit, then press Enter.',
  wellGuessed: 'Well guessed. {sees}',
  youGuessed: 'You guessed: {guess} Not so. {sees}',
  twiceAsMany: '{away} needs twice as many tokens for the same thing.',
  timesAsMany: '{away} needs {times} times as many tokens for the same thing.',
  whyPays:
    'The merges come from {home}, so they seldom fit. What they do not fit stays in bytes: a plain letter is one.',
  whyPaysLetter:
    'The merges come from {home}, so they seldom fit. What they do not fit stays in bytes: plain letters, and {bytes} for {letter}.',
  nudgePrice: 'Long pieces need to have been seen often. In which language were they seen?',
  placePrice:
    'The sentences have {home} and {away} bytes: as long as that, if no merge fits at all.',
  answerPrice: 'It is: {answer}',

  // A character that was never seen
  whatBecomes: 'No text here has this character. What does the tokenizer make of it?',
  stranger: '{text} ({name})',
  strangerUndrawn: '{name}, which this terminal cannot draw',
  isLost: 'It is unknown, so it is lost.',
  isOnePiece: 'It becomes one piece of its own.',
  isBytes: 'It becomes several pieces: its bytes.',
  strangeSees: {
    plural: 'n',
    one: 'It is {n} byte, and {tokens} pieces.',
    other: 'It is {n} bytes, and {tokens} pieces.',
  },
  allBytes:
    'Every text on every computer is made of {bytes} kinds of byte. All of them are tokens here, so nothing is unknown. With the merges there are {tokens} kinds of token.',
  backAgain: 'Put together again: {text}',
  nudgeStrange: 'Think of what a computer keeps a text as.',
  nudgeStrangeLetter:
    'One letter of the {language} sentence was cut into {bytes}. What were those?',
  placeStrange: {
    plural: 'n',
    one: 'A computer keeps this character as {n} byte.',
    other: 'A computer keeps this character as {n} bytes.',
  },
  answerStrange: 'It is: {answer}',

  // Line by line
  piecesAre: 'The pieces, words apart by / and spaces as _:',
  thePieces: 'The pieces: {pieces}',
  twoNumbers: 'Pieces in the text: {tokens}. Kinds of piece: {kinds}.',
  theWord: 'The word: {pieces}',
  theStory: 'The story: {text}',
  tokensHereAre: 'Tokens here: {n}.',
  tokensHereNow: 'Tokens here: {n}, {less} fewer.',
  tokensOf: '{who}: {pieces}',
  rowOf: '{who}: {seen} tokens in the first story, {unseen} in the other.',
  sentenceIs: '{language}, {n} bytes: {text}',
  sentenceInPieces: '{language}, {n} tokens: {pieces}',
} as const;
