// A phrase book: a dictionary concluded from sentence pairs, and a translation token by token.

export const pairs = {
  // The keys, and where in the level the learner is
  entryKey: 'entry',
  writeKey: 'write it',
  lookUpKey: 'look it up',
  lookUpRestKey: 'look up the rest',
  answerKey: 'answer',
  guessKey: 'guess',
  thisOneKey: 'this one',
  entriesWritten: {
    plural: 'all',
    one: '{written} of {all} entry',
    other: '{written} of {all} entries',
  },
  oneMore: 'one word more',
  translating: 'translating',
  aNewWord: 'a new word',
  readFirst: 'Read what came of it, then go on.',
  nudgeRead: 'There is nothing to answer here.',
  placeRead: 'Compare the words above with the dictionary.',
  quoted: '“{word}”',

  // Writing the dictionary
  dictionary: 'dictionary',
  whichGoes: 'Which English word stands where “{from}” stands?',
  entriesOpen: {
    plural: 'open',
    one: 'One entry is still empty.',
    other: '{open} entries are still empty.',
  },
  dictionaryFirst: 'First the entries of the dictionary.',
  noSuchEntry: 'The dictionary has no such entry.',
  writtenAlready: 'The entry “{from}” is written already.',
  chooseWordFirst: 'Choose an English word of the sentences first.',
  notThere: {
    plural: 'count',
    one: '“{from}” stands in sentence {places}, but “{to}” in {others}. In sentence {missing} there is no “{to}”.',
    other:
      '“{from}” stands in sentences {places}, but “{to}” in {others}. In sentence {missing} there is no “{to}”.',
  },
  onceNotTwice: 'In sentence {n}, “{from}” stands twice, but “{to}” only once.',
  lessOften: {
    plural: 'there',
    one: 'In sentence {n}, “{from}” stands {often} times, but “{to}” only once.',
    other: 'In sentence {n}, “{from}” stands {often} times, but “{to}” only {there} times.',
  },
  taken: 'In sentence {n}, every “{to}” is taken already, by {owners}.',
  takenSoon: {
    plural: 'count',
    one: 'In sentence {n}, another word needs every “{to}”: nothing else fits it.',
    other: 'In sentence {n}, other words need every “{to}”: nothing else fits them.',
  },
  noneLeft: 'None is left for “{from}”.',
  bothStand: {
    plural: 'count',
    one: '“{from}” is “{to}”: both stand in sentence {places} and nowhere else.',
    other: '“{from}” is “{to}”: both stand in sentences {places}, equally often.',
  },
  onlyOneOften: {
    plural: 'count',
    one: '“{from}” is “{to}”: the only English word that stands often enough in sentence {places}.',
    other:
      '“{from}” is “{to}”: the only English word that stands often enough in each of the sentences {places}.',
  },
  alsoThis: '“{from}” is “{to}”, too: each sentence has enough of “{to}” for {words}.',
  allWritten: 'The dictionary is written.',
  share: '{words} share “{to}”: only together do they stand as often as “{to}”.',
  nudgePair: 'Take “{from}”. In which sentences does it stand, and how often in each?',
  placePair: {
    plural: 'count',
    one: '“{from}” stands in sentence {places}. Look for an English word that is there as well.',
    other:
      '“{from}” stands in sentences {places}. Look for an English word that is in each of them.',
  },
  placeTwice:
    '“{from}” stands twice in sentence {n}. Look for an English word that does so as well.',
  placeOften:
    '“{from}” stands {times} times in sentence {n}. Look for an English word that does so as well.',
  answerPair: 'It can be concluded. {why}',

  // A word that cannot be told
  doubtAsks: 'One word more: “{from}”. What is it in English?',
  cannotTell: 'These sentences cannot tell.',
  otherFits:
    '“{to}” fits “{from}”, but “{other}” fits it just as well: both stand in the same sentence, once.',
  doubtSees:
    '“{from}” may be {both}: nothing here decides. A sentence with “{from}” and only one of the two would. More text, more entries.',
  nudgeDoubt: 'Where does it stand, and which English words stand there and nowhere else?',
  placeDoubt: '“{from}” could be {both}. Is there a sentence that has only one of them?',
  answerDoubt: 'Choose {n}: “{from}” may be {both}, and no sentence decides.',

  // Split, look up, join
  splitAsks:
    'Here is a new sentence. Cut it at its spaces: each piece is called a token. How many tokens are there?',
  tokens: { plural: 'n', one: '{n} token', other: '{n} tokens' },
  countsSpaces: {
    plural: 'spaces',
    one: '{spaces} is the number of spaces. There is a piece on both sides of it.',
    other: '{spaces} is the number of spaces. There is one piece more than spaces.',
  },
  countsLetters: '{n} is the number of letters. Here a token is a whole word.',
  splitSees: {
    plural: 'n',
    one: '{n} token. Each is looked up by itself.',
    other: '{n} tokens. Each is looked up by itself.',
  },
  nudgeSplit: 'Cut at every space, and count the pieces.',
  placeSplit: {
    plural: 'spaces',
    one: 'There is {spaces} space. How many pieces does one cut make?',
    other: 'There are {spaces} spaces. How many pieces do so many cuts make?',
  },
  answerSplit: {
    plural: 'n',
    one: 'There is {n} token: {tokens}.',
    other: 'There are {n} tokens: {tokens}.',
  },
  whichEntry: 'Which entry is it for the token “{token}”?',
  restByItself: 'The other tokens go the same way. Let them be looked up.',
  restFollows: 'That is a look-up: find the same letters, take what stands beside them.',
  chooseEntry: 'Choose the entry for “{token}” first, by its digit.',
  otherLetters: 'That entry is for “{key}”. The token is “{token}”: every letter must be the same.',
  nudgeLookUp: 'A look-up compares letters and nothing else.',
  placeLookUp: 'Search the left side of the dictionary for “{token}”.',
  answerLookUp: 'It is entry {n}: “{token}” gives “{to}”.',
  joinedSees: 'Joined: “{text}”. The phrase book has no such sentence. Split, look up, join.',

  // A token without an entry
  predictAsks: 'Now “{token}” arrives. What does a look-up give for it?',
  nearly: '“{to}”: the entry “{key}” is nearly the same',
  asItIs: '“{token}”: it stays as it is',
  nothing: 'nothing: no entry is “{token}”',
  chooseFirst: 'Choose one of the three first, by its digit.',
  wellGuessed: 'Well guessed. {sees}',
  notGuessed: 'Not so. {sees}',
  predictSees:
    'It gives nothing. For a look-up, “{token}” is as far from “{key}” as any other word: the same, or not the same.',
  nudgePredict: 'When did a look-up find something so far?',
  placePredict: 'It knows: {keys}. Is the token among them, letter by letter?',
  answerPredict: 'It gives nothing: “{token}” is not in the dictionary.',
  gapsAsk: {
    plural: 'left',
    one: 'One more token of this sentence has no entry. Which?',
    other: '{left} more tokens of this sentence have no entry. Which?',
  },
  chooseToken: 'Choose a token first, by its digit.',
  hasEntry: '“{token}” has an entry: it gives “{found}”.',
  spottedAlready: '“{token}” is found already. Look for another one.',
  brokenSees: {
    plural: 'n',
    one: '“{text}”: a gap, although the word is so close. Close should be enough.',
    other: '“{text}”: {n} gaps, although the words are so close. Close should be enough.',
  },
  nudgeGaps: 'Look each token up, as the machine does.',
  placeGaps: 'It is not “{token}”, which is marked. One other letter is enough.',
  answerGaps: {
    plural: 'n',
    one: 'It is {tokens}: the dictionary has no such entry.',
    other: 'They are {tokens}: the dictionary has no such entries.',
  },

  // Line by line
  phraseBook: 'The phrase book:',
  sentenceIs: 'Sentence {n}: {from}. In English: {to}.',
  typeEntry:
    'Type the number of an English word. For another entry, type it and the word, such as: {from} {to}.',
  theSentence: 'The sentence: {text}.',
  entryIs: '“{from}” gives “{to}”.',
  tokenGives: 'Token {n}, “{token}”: {to}.',
  noEntry: 'no entry',
} as const;
