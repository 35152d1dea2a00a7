// A dictionary made of numbers: a query times the keys times the values, by hand, broken and mended.

export const matrix = {
  // The keys, and where in the level the learner is
  answerKey: 'answer',
  typeKey: 'type a number',
  guessKey: 'guess',
  rowKey: 'row',
  moveKey: 'move',
  lightKey: 'put its light here',
  takeRowKey: 'take this row',
  putBackKey: 'put it back',
  swapKey: 'swap them',
  otherMatrixKey: 'K or V',
  aShape: 'a shape',
  scores: 'scores',
  sums: 'sums',
  result: 'the result',
  inShort: 'written in short',
  everyWord: 'every word',
  aGuess: 'a guess',
  repairing: 'mend {matrix}',
  swapping: 'swap two rows',

  // Names of matrices and products
  query: 'q',
  keys: 'K',
  values: 'V',
  scoresName: 'q · Kᵀ',
  resultName: 'q · Kᵀ · V',
  allScoresName: 'Q · Kᵀ',
  allName: 'Q · Kᵀ · V',
  example: 'M',
  exampleOnItsSide: 'Mᵀ',
  quoted: '“{word}”',
  numbered: '{n} {word}',
  shapeOption: 'shape {shape}',
  weighed: '{score} × {word}',
  times: '{n} × {word}',
  nothing: 'nothing',
  comesOut: 'comes out',

  // Which shape has a product?
  asksShapeOfResult: 'V is {right}. What is the shape of q · Kᵀ · V?',
  asksShapeOfAll: {
    plural: 'n',
    one: 'Now {n} word asks: its query is the row of a matrix Q. So Q · Kᵀ is {left}, and V is {right}. What is the shape of Q · Kᵀ · V?',
    other:
      'Now all {n} words ask at once: their queries are the rows of a matrix Q. So Q · Kᵀ is {left}, and V is {right}. What is the shape of Q · Kᵀ · V?',
  },
  chooseShape: 'Choose one of the shapes first, by its digit.',
  rowsOfTheLeft: {
    plural: 'n',
    one: 'It is not {chosen}. The left matrix has {n} row, and each row comes out as one row.',
    other: 'It is not {chosen}. The left matrix has {n} rows, and each row comes out as one row.',
  },
  columnsOfTheRight: {
    plural: 'n',
    one: 'It is not {chosen}. The right matrix has {n} column, and each column makes one number in a row.',
    other:
      'It is not {chosen}. The right matrix has {n} columns, and each column makes one number in a row.',
  },
  shapeSees: 'As many rows as the left one, as many columns as the right one: {product}.',
  nudgeShape:
    'Every row of the left meets every column of the right, and each meeting makes one number.',
  placeShape:
    'How many rows has the left one, {left}? And how many columns has the right one, {right}?',
  answerShape:
    'Choose {n}: {rows} rows from the left, {columns} columns from the right, so {shape}.',

  // Which key has the score 1?
  asksLight:
    'A word comes in: q is its query. Hold it against each key, place by place. Which key gets the score 1?',
  chooseKey: 'Choose one of the keys first, by its digit.',
  staysDark:
    'The light of “{word}” is in place {place}, and q is dark there. Every product is 0, so its score is 0.',
  keyLit: 'The key “{word}” has its light where q has its own. Now work it out in numbers.',
  nudgeLight: 'A product is 1 only where both numbers are 1.',
  placeLight: 'Look for the row of K that is the same as q.',
  answerLight: 'Choose {n}: the row of “{word}” has its light in the same place as q.',

  // Scores and sums by hand
  asksScore: 'What is the score of “{word}”? Multiply q and its row place by place, and add up.',
  asksSum: 'In the column “{word}” of V, multiply each number by the score of its row, and add up.',
  typeFirst: 'Type a number first.',
  withoutScores:
    '{answer} is the column added up as it stands. Multiply each number by the score of its row first.',
  sumIs: '{sum} = {dot}.',
  nudgeScore: 'Only a place where both numbers are 1 counts.',
  nudgeSum: 'A row of V counts as often as its score says: once, or not at all.',
  placeProducts: 'Add up: {sum}.',
  answerProducts: 'Type {n}.',

  // The result
  carriedThrough:
    '“{query}” went in, and {result} came out. That is “{outcome}”. Nobody looked anything up: it was multiplied and added.',
  writtenSo: 'In short, all of this is written {name}.',
  onItsSide:
    'A dot says: multiply. One row on its left meets one column on its right, and makes one number. The keys are rows. As columns they can meet q, so K is laid on its side, and is then called Kᵀ:',
  turnSees: 'A shape counts rows first: {before} has become {after}.',
  rule: 'Each row on the left makes a row of the product, each column on the right one number in it.',
  ruleForScores:
    'q is {q}, Kᵀ is {keys}: 1 row, {columns} columns. So the scores, q · Kᵀ, are {shape}.',
  lookFirst: 'Look at the numbers, then go on.',
  nudgeLook: 'There is nothing to answer here.',
  placeLook: 'Look where the light is in every row, and whose place that is.',
  placeWritten: 'Follow one number of M. Where does it stand in Mᵀ?',
  everyRow: {
    plural: 'n',
    one: 'One product translates {n} word. Its row is its value, as in V.',
    other:
      'One product translates all {n} words at once. Each row is the value of its word, so the numbers are those of V.',
  },

  // A broken K
  asksPredict: 'Somebody moved one light of K. What comes out for “{word}” now?',
  comesNothing: 'nothing at all',
  comesBoth: '{words} at once',
  predictFirst: 'Say first what comes out: choose by digit, then press Enter.',
  predictionSees: 'Two keys answer to “{word}” now, so this comes out: {outcome}.',
  wellPredicted: 'Well guessed. {sees}',
  youPredicted: 'You guessed: {guess}. {sees}',
  nudgePredict: 'The query lights every key whose light is in its place.',
  placePredict: 'Look at the rows “{row}” and “{light}” of K: both have their light in one place.',
  answerPredict: 'Two keys light up, so two values are added. It is: {option}.',
  asksRepairK: 'Mend K: which light is in a wrong place, and where does it belong?',
  asksRepairV: 'Now a light of V is in a wrong place. Where does it belong?',
  repairFirst: 'Choose a row and a place first, then put the light there.',
  isThereAlready: 'In the row “{word}” the light is in place “{light}” already.',
  rowOfKIsRight: 'The row “{word}” is right: its light is in its own place.',
  rowOfVIsRight: 'The row “{word}” is right: “{outcome}” comes out for it.',
  twoKeysAlike:
    'Then “{word}” would have its light where “{light}” has it: two keys for one query.',
  comesOutWrong: 'Then “{light}” would come out for “{word}”.',
  keysAreRight: 'Every query finds one key again.',
  valuesAreRight: 'Every word comes out as it should.',
  nudgeRepairK: 'Every key has a light of its own. No column has two of them.',
  nudgeRepairV: 'Read what comes out beside each row. Which word is translated wrongly?',
  placeRepair: 'Look at row {n}: “{word}”.',
  answerRepair: 'Put the light of the row “{word}” into the place “{light}”.',

  // Two rows change places
  asksSwap:
    'Play a trick: make “{a}” come out as “{first}”, and “{b}” as “{second}”. Swap two rows.',
  swapFirst: 'Choose two rows of the same matrix to swap.',
  sameRows: 'The rows “{a}” and “{b}” of {matrix} are the same. Swapping them changes nothing.',
  swapsWrong: 'Then “{outcome}” would come out for “{word}”, and “{goal}” is wanted.',
  swappedShows: '“{a}” and “{b}” have exchanged their translations.',
  swappedSees:
    'Only two rows of {matrix} changed places. Whoever sets the numbers decides what the dictionary says.',
  nudgeSwap: 'A value belongs to the key in the same row.',
  placeSwap: 'Only the rows “{a}” and “{b}” must change. The others are right.',
  answerSwap: 'Swap the rows “{a}” and “{b}”, in V or in K.',

  // Line by line
  rightBecause: 'Right. {why}',
  queryIs: 'q, {n} numbers: {query}.',
  numbersAre: '{name}: {numbers}.',
  rowsAre: '{name}, row by row: {rows}.',
  whatComesOut: 'What comes out:',
  comesOutFor: '“{word}”: {outcome}.',
  typeRowAndPlace: 'Type the word of the row, and the word of the place, such as: {row} {place}.',
  typeRows: 'Type the matrix and the words of two rows, such as: {example}, or: {other}.',
} as const;
