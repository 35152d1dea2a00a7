// One light each: words as vectors with one lit place, and what such vectors cannot say.

export const oneHot = {
  // The keys, and where in the level the learner is
  switchKey: 'switch',
  handInKey: 'hand in',
  noPlaceKey: 'no place',
  guessKey: 'guess',
  typeKey: 'type a number',
  answerKey: 'answer',
  wordOf: 'word {n} of {all}',
  vectorOf: 'vector {n} of {all}',
  aGuess: 'a guess',
  distancesAre: 'how far apart',
  pairOf: 'pair {n} of {all}',
  productsAre: 'multiplied',

  // Words in sentences
  quoted: '“{word}”',
  pair: '“{a}” and “{b}”',
  pairAlike: '“{a}” and “{b}” (both mean “{both}”)',

  // From words to lights
  noPlace: 'no place for it',
  asksLight: 'Switch on the light of “{word}”.',
  lightFirst: 'Switch on a light first, then hand it in.',
  noneIsOn: 'No light is on yet.',
  tooManyOn: 'Lights {places} are on. Is that {words}? A word has one light.',
  wrongPlace: 'Place {n} belongs to “{other}”, not to “{word}”.',
  anotherWord: 'Place {n} belongs to “{other}”. To these lights, “{word}” is another word.',
  hasAPlace: 'There is a place for “{word}”: its name stands above a light.',
  isVector: '“{word}” is {vector}.',
  hasNoPlace: {
    plural: 'n',
    one: '“{word}” has no place. These lights know {n} word and no other, however alike it looks.',
    other:
      '“{word}” has no place. These lights know {n} words and no others, however alike they look.',
  },
  nudgeEncode: 'Every word has a light of its own, below its name. No other word may use it.',
  placeEncode: 'Look for “{word}” above the lights, letter for letter.',
  answerEncode: 'Switch on light {n}, and hand it in: that is the place of “{word}”.',
  answerNoPlace: 'There is no place for “{word}”: it stands above none of the lights. Say so.',

  // From lights back to words
  asksWord: {
    plural: 'n',
    one: 'The {n} light belongs to the word below. Which word is it?',
    other: 'The {n} lights belong to the words below, in their order. Which word is it?',
  },
  twoLights: 'no word: two lights',
  noLight: 'no word: no light',
  chooseFirst: 'Choose what it says first, by its digit.',
  nothingIsLit: 'No place is lit, so nothing says which word.',
  nobodyCanTell: 'Places {places} are lit. Is it {words}? Nobody can tell.',
  moreThanNone: {
    plural: 'n',
    one: 'There is {n} light.',
    other: 'There are {n} lights.',
  },
  oneIsLit: 'One place is lit, and only one. So it is a word.',
  litElsewhere: 'Place {place} is lit. “{word}” has place {other}.',
  isTwo: 'Two lights are two words at once. That is no word.',
  isNothing: 'Without a light it is no word.',
  nudgeDecode: 'First count the lights. One light is a word.',
  placeDecode: {
    plural: 'n',
    one: 'One place is lit: {places}. Whose place is that?',
    other: 'The places {places} are lit.',
  },
  placeDecodeNone: 'Go from left to right: every place is 0.',
  answerDecode: 'Choose {n}: {option}.',

  // Which pair is nearest?
  asksNearest:
    'You know these words. Now look at their lights: which pair is nearest to each other?',
  allTheSame: 'No pair: all are equally far apart',
  guessFirst: 'Guess first: choose by digit, then press Enter.',
  nudgeGuess: 'Is a word near to another because of what it means, or because of its lights?',
  placeGuess: 'The vectors know nothing but which place is lit. Compare two rows.',
  answerGuess: 'Any two rows differ in the same way, so no pair is nearer than another.',

  // In how many places do they differ?
  asksPlaces: 'In how many places do “{a}” and “{b}” differ?',
  placesDiffer: 'Places that differ:',
  typeFirst: 'Type a number first.',
  onlySoManyPlaces: {
    plural: 'n',
    one: 'It cannot be {answer}: there is only {n} place.',
    other: 'It cannot be {answer}: there are only {n} places.',
  },
  theyDiffer: 'With 0 they would be the same vector. In place {place} only one of them is lit.',
  eachHasALight:
    'It is more than {answer}. Both “{a}” and “{b}” have a light that the other lacks.',
  alikeThere:
    'It is less than {answer}. In place {place}, for one, both are 0: they are alike there.',
  asTheCrowFlies:
    'Places {places} differ, by 1 each: like two sides of a square, 1 step long. Straight across, that is {distance} steps, or √{n}: {distance} times itself makes about {n}.',
  againAsFar: 'Places {places} differ, by 1 each. Again that is √{n} = {distance}.',
  nudgeCompare: 'Compare the two rows column by column.',
  placeCompare: 'The rows differ where “{a}” is lit, and where “{b}” is lit.',
  answerCompare: {
    plural: 'n',
    one: 'Type {n}: they differ in place {places}.',
    other: 'Type {n}: they differ in places {places}.',
  },

  // All distances
  allApart: {
    plural: 'n',
    one: 'The only pair is {distance} apart.',
    other: 'All {n} pairs are {distance} apart.',
  },
  wellGuessed: 'Well guessed. {sees} To these vectors, all words are strangers.',
  youGuessed: 'You guessed {guess}. {sees} To these vectors, all words are strangers.',
  distanceHead: 'How far is each word from each other word?',
  lookFirst: 'Look at the numbers, then go on.',
  nudgeLook: 'There is nothing to answer here.',
  placeLook: 'Compare the numbers on the diagonal with all others.',

  // Place by place
  anotherWay: 'Here is a second way to compare. It only multiplies and adds.',
  asksProduct: 'Multiply “{a}” and “{b}” place by place, and add up. What is the sum?',
  asksItself:
    'What comes out if both are the same word? Multiply “{a}” and “{a}” place by place, and add up.',
  sum: 'The sum:',
  sumIs: '{sum} = {dot}.',
  nudgeMultiply: 'A place counts only where both have a light.',
  placeMultiply: 'Add up: {sum}.',
  answerMultiply: 'Type {n}.',
  productHead: 'Each word multiplied with each word, place by place:',
  dotIs:
    'It looks like the lights themselves, but each number is such a sum. It is called the dot product. 1 says: the same word. 0 says: another one. There is nothing in between.',

  // Line by line
  placesIn: 'The words that go in have these places: {places}.',
  placesOut: 'The words that come out have these places: {places}.',
  placeIs: '{n} {word}',
  typeLights:
    'Type {n} numbers, 1 for a light that is on and 0 for one that is off, such as: {example}. If the word has no place, type: {none}.',
  typeLightsAgain: 'Type {n} numbers, each 0 or 1, or: {none}.',
  none: 'none',
  vectorIs: 'The lights: {vector}.',
  rightBecause: 'Right. {why}',
  wordsInTable: 'The words that go in, a row of lights each',
  distancesTable: 'How far apart they are',
  productsTable: 'Multiplied place by place and added up',
} as const;
