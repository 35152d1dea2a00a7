// Build the table: count the pairs of a pile of documents, then turn one row into percent.

export const tabulate = {
  // The keys, and where in the level the learner is
  lookBackKey: 'look back',
  typeKey: 'type',
  putKey: 'put',
  moveKey: 'move',
  cellsFilled: {
    plural: 'all',
    one: '{filled} of {all} cell',
    other: '{filled} of {all} cells',
  },
  rowInPercent: 'one row in percent',

  // Counting
  howOften: 'How often does {word} come right after {after}?',
  everyPairCounted: 'Every pair is counted. This table is a model.',
  foundPairs: {
    plural: 'n',
    one: '{first}, then {word}: {count}, in document {documents}.',
    other: '{first}, then {word}: {count}, in documents {documents}.',
  },
  foundNever: '{first}, then {word}: never, so 0.',
  foundNoneInPile: '{first}, then {word}: never. No {after} in the pile.',
  rowIsZero: 'No {after} in the pile, so all of its row is 0.',
  rowFilledGoOn: 'The rest of this row is filled in. Look at it, then go on.',
  nudgeRowFilled: 'The row was filled in for you.',
  totalFirst: 'First count the balls of the whole row.',
  cellsOpen: {
    plural: 'open',
    one: 'One cell is still empty.',
    other: '{open} cells are still empty.',
  },
  tableFirst: 'First the numbers of the table.',
  noSuchCell: 'There is no such cell.',
  hasNumber: 'This cell has its number already.',
  typeNumber: 'Type a number first.',
  typeNumberOrZero: 'Type a number first. Zero is a number, too.',
  isThereAny: 'You wrote {answer}. Is there any {after} sticky in the pile?',
  otherWayRound:
    '{answer} is how often {after} comes after {word}. This cell is for {word} after {after}.',
  allStickies: {
    plural: 'answer',
    one: 'There is {answer} {after} sticky in all. Count it only with {word} right after it.',
    other:
      'There are {answer} {after} stickies in all. Count only those with {word} right after them.',
  },
  thereAreMore: 'You wrote {answer}, and there are more. Look again at document {document}.',
  isItEver: 'You wrote {answer}. Follow every {after} sticky to the next one: is it ever {word}?',
  thereAreFewer:
    'You wrote {answer}, and there are fewer. {word} must stand right after {after}, as in document {document}.',
  tooLarge: {
    plural: 'total',
    one: 'The pile has only {total} {after} sticky, so no number in this row is larger.',
    other: 'The pile has only {total} {after} stickies, so no number in this row is larger.',
  },
  nudgeCell:
    'Try the {after} row, under {word}. An arrow leads from each {after} to the next sticky: count the arrows that end at {word}.',
  placeCell: {
    plural: 'n',
    one: 'For the {after} row, under {word}, look at the sticky right after each {after}, in document {documents}.',
    other:
      'For the {after} row, under {word}, look at the sticky right after each {after}, in documents {documents}.',
  },
  placeCellNowhere:
    'For the {after} row, under {word}, look for {after} in the pile: is it there at all?',
  answerCell: 'In the {after} row, under {word}, type {count}. {found}',
  nudgeAllFilled: 'Every cell has its number.',
  nudgeAllInPercent: 'The row is in percent.',
  placeNothingLeft: 'There is nothing left to fill in here.',

  // One row in percent
  ofHowMany: 'Now the {after} row in percent. How many balls are in it?',
  ballsInRow: 'Balls in the {after} row:',
  howManyPercent: {
    plural: 'count',
    one: '{count} of {balls} balls is {word}. What percentage is that?',
    other: '{count} of {balls} balls are {word}. What percentage is that?',
  },
  readyToDraw: 'The {after} row in percent: ready to draw from.',
  sharesOpen: 'This row is not all in percent yet.',
  sharesNow: 'Now the shares of the row, in percent.',
  hasShare: 'This cell has its share already.',
  moreThanAll: 'More than 100 % is more than all balls of the bin.',
  wholeTable: '{answer} is the whole table. Add the five numbers of the {after} row only.',
  wrongTotal: 'The {after} row does not add up to {answer}. Add its five numbers.',
  shareOfNone: '{answer} % is too much: none of the {total} balls is {word}.',
  shareIsCount: '{answer} is the number of {word} balls. What share of all {total} is that?',
  shareOfTen: {
    plural: 'count',
    one: '{answer} % would be {count} ball of 10. This bin holds {total}.',
    other: '{answer} % would be {count} balls of 10. This bin holds {total}.',
  },
  shareTooSmall: {
    plural: 'count',
    one: '{answer} % is too little for {count} ball of {total}.',
    other: '{answer} % is too little for {count} balls of {total}.',
  },
  shareTooLarge: {
    plural: 'count',
    one: '{answer} % is too much for {count} ball of {total}.',
    other: '{answer} % is too much for {count} balls of {total}.',
  },
  nudgeTotal: 'Percent means: of a hundred. First you need to know of how many there are now.',
  placeTotal: 'Add the numbers of the {after} row from left to right: {sum}.',
  answerTotal: 'Type {total}: so many balls are in the {after} bin.',
  nudgeShare: 'Imagine a hundred balls with the same shares as these {total}.',
  placeShare:
    'One ball of {total} is {percent} %. The next open cell is {word}: {count} of {total}.',
  placeShareAbout:
    'One ball of {total} is about {percent} %. The next open cell is {word}: {count} of {total}.',
  answerShare: 'For {word}, type {percent}: {count} of {total} balls.',

  // Line by line
  pileIs: 'The pile:',
  tableIs: 'The table, row by row:',
  rowIsOpen: 'After {after}: still open.',
  rowGoesOn: 'After {after}: {cells}; still open: {open}.',
  followers: 'In document {document}, after {after}: {words}.',
  noFollowers: 'In the pile, no sticky comes after {after}.',
  typeCount:
    'Type a number. For another cell, type its row, its column and the number, such as: {row} {column} 0.',
  rowHas: {
    plural: 'total',
    one: 'The {after} row is made of {total} ball.',
    other: 'The {after} row is made of {total} balls.',
  },
  typeShare:
    'Type a number from 0 to 100. For another word, type the word and the number, such as: {word} 0.',
  shareIs: '{word}: {percent} %.',
  percentOfWord: '{n} % {word}',
} as const;
