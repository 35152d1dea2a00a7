// Questions that only a table of percentages can answer.

export const questions = {
  // Around the questions
  questionOf: 'question {n} of {all}',
  typeNumber: 'type a number',
  answer: 'answer',
  move: 'move',
  answered: 'That is answered. Read why, then go on.',
  allAnswered: 'All questions are answered.',
  nudgeAnswered: 'This question is answered.',
  placeAnswered: 'The marks in the table show where the answer stands.',
  typeFirst: 'Type a whole number first.',
  tooManyPercent: 'More than 100 % cannot be: of 100 times, nothing happens more than 100 times.',
  chooseFirst: 'Choose a word first: press its digit.',
  yourAnswer: 'Your answer: {box} {unit}',
  percent: '%',
  documents: 'documents',
  numbers: 'numbers',

  // Line by line
  table: 'The table, in percent: what comes next after each word.',
  typePercent: 'Type a number in percent.',
  typeDocuments: 'Type how many documents.',
  typeNumbers: 'Type how many numbers.',
  right: 'Right. {why}',
  lookAt: 'Look at the {row} row and the {column} column.',

  // One cell
  chanceAfter: 'After {after}, how often does {word} come next?',
  chanceAfterWhy:
    'The {after} row meets the {word} column at {right} %: of 100 times {after}, {word} comes next {right} times.',
  chanceAfterNudge: 'A row is what came before. A column is what comes next.',
  chanceAfterPlace: 'Go along the {after} row until you are in the {word} column.',
  chanceAfterAnswer: 'It is {right} %: that is where the {after} row meets the {word} column.',
  otherWayRound:
    '{answer} % is for {after} after {word}. The word before names the row, the word that comes next names the column.',
  inRow: 'In the {after} row, {answer} % stands under {words}, not under {word}.',
  inColumn: 'In the {word} column, {answer} % belongs to {words}. You need the {after} row.',
  notInRow: 'There is no {answer} % in the {after} row.',

  // The largest number of a row
  mostLikelyAfter: 'Which word comes most often after {after}?',
  mostLikelyAfterWhy: 'The largest number in the {after} row is {most} %, under {words}.',
  mostLikelyAfterNudge: 'One row is enough to answer this.',
  mostLikelyAfterPlace:
    'Look for the largest number in the {after} row, then for the word that it belongs to.',
  mostLikelyAfterAnswer: 'It is {words}: {most} % is the largest number in the {after} row.',
  largerInRow:
    'After {after}, {word} comes {percent} % of the time. The {after} row has a larger number.',

  // The largest number of the white column
  endsMostOften: 'After which word is the document most likely to end?',
  endsMostOftenWhy:
    'A document ends with {end}. In the {end} column the largest number is {most} %, in the {words} row.',
  endsMostOftenNudge: 'Which word ends a document? Find its column.',
  endsMostOftenPlace: 'Go down the {end} column and look for the largest number.',
  endsMostOftenAnswer: 'It is {words}, with {most} % under {end}, more than any other row.',
  whiteIsTheEnd: 'White is the end itself. Which word is it most likely to come after?',
  largerInColumn:
    'After {word}, {end} comes {percent} % of the time. The {end} column has a larger number.',

  // The sum of a row
  rowSum: 'What do the five numbers in the {after} row add up to?',
  rowSumWhy: '{sum} = {right} %. One of these five words always comes next.',
  rowSumNudge: 'A row is read from left to right, and white is a word too.',
  rowSumPlace: 'Add these five: {numbers}.',
  rowSumAnswer: 'It is {right} %, because one of the five words always comes next.',
  leavesOutEnd: '{answer} % leaves out {end}. White is one of the five words, too.',
  isTheColumn:
    '{answer} % is the {after} column, from top to bottom. A row goes from left to right.',
  notTheSum:
    'The {after} row does not add up to {answer} %. Add all five numbers from left to right.',

  // Which row
  whichRow: 'A document so far: {prompt}. Which row says what comes next?',
  whichRowWhy:
    'The last sticky is {last}, so the {last} row counts. What came before it makes no difference.',
  whichRowNudge: 'The row is the word that stands right before the next one.',
  whichRowPlace: 'It is the last sticky of the document.',
  whichRowAnswer: 'It is {last}, because {last} is the last sticky.',
  whiteHasNoRow: 'White has no row: nothing comes after the end.',
  notTheLast: '{word} is in this document, but the next word does not come right after it.',
  notInDocument: '{word} is not in this document, so its row says nothing about it.',

  // A share of a number of documents
  howManyOf:
    '{documents} documents have come to {after}. About how many of them go on with {word}?',
  howManyOfWhy:
    'After {after}, {word} comes next {share} % of the time, and {share} % of {documents} is {right}.',
  howManyOfNudge: 'First find the percent in the table. Then take that share of {documents}.',
  howManyOfPlace:
    'The {after} row meets the {word} column at {share} %. And 10 % of {documents} is {tenth}.',
  howManyOfAnswer:
    'It is {right}: {share} % of {documents} is {documents} × {share} / 100 = {right}.',
  isTheShare:
    '{answer} % is the share: of 100 documents it would be {answer}. Here there are {documents}.',
  onlySoMany: 'Only {documents} documents have come to {after}, so it cannot be {answer}.',
  notTheShare: '{answer} of {documents} is not the share that the table gives.',

  // Two steps
  chanceOf: 'A document so far: {prompt}. How likely are {middle} and then {last} to come next?',
  chanceOfWhy:
    'Of 100 times {start}, {first} go on with {middle}, and {second} % of those {first} go on with {last}: {right} of 100.',
  chanceOfNudge:
    'Think of 100 documents that have come to {start}. Some take the first step. Only some of those take the second.',
  chanceOfPlace:
    'You need two cells: {middle} after {start} is {first} %, {last} after {middle} is {second} %.',
  chanceOfAnswer:
    'It is {right} %: {first} of 100 go on with {middle}, and {second} % of those {first} is {first} × {second} / 100 = {right}.',
  chanceOfHow:
    'Of 100 times {start}, {first} go on with {middle}: how many of those {first} go on with {last}?',
  addedUp: '{answer} % is {first} + {second}, but both steps must happen. {how}',
  firstStepOnly: '{answer} % is only the first step, {middle} after {start}. {how}',
  secondStepOnly: '{answer} % is only the second step, {last} after {middle}. {how}',
  anyWordBut: '{answer} % is {middle} and then any word but {last}. {how}',
  notTheChance: 'It is not {answer} %. {how}',

  // The size of the table
  howManyNumbers: 'The table is the whole model. How many numbers is it made of?',
  howManyNumbersWhy:
    '{rows} rows of {columns} numbers: {right}. There is nothing else in this model.',
  howManyNumbersNudge: 'You need not count them one by one.',
  howManyNumbersPlace: 'Count the rows, and the numbers in one row.',
  howManyNumbersAnswer: 'It is {right}: {rows} rows with {columns} numbers each.',
  lastOfEachRow:
    'You could work out the last number of each row from the others, so {answer} would do. How many are written in the table?',
  onlyTheRows: '{answer} is how many rows there are, and each row has many numbers.',
  onlyOneRow: '{answer} is one row only, and there are more rows.',
  rowsAndColumns:
    '{answer} is the rows and the columns added. Each row has {columns} numbers of its own.',
  whiteRow: 'White has no row of its own: nothing comes after the end. So {answer} is too many.',
  notTheSize: 'It is not {answer}. Count the rows, and the numbers in one row.',
} as const;
