// Attention: rows that look at keys, a machine that is broken and mended, a word that looks for its noun.

export const attention = {
  // The keys, and where in the level the learner is
  answerKey: 'answer',
  typeKey: 'type a number',
  brightnessKey: 'brightness',
  divideKey: 'divide',
  mendedKey: 'mended',
  flipKey: 'turn softmax',
  handInKey: 'hand it in',
  turnKey: 'turn',
  rowOf: 'row {n} of {all}',
  theScores: 'the scores',
  theShares: 'the shares',
  dividing: 'dividing',
  mending: 'mending',
  manyNumbers: 'many numbers',
  theSums: 'the sums',
  oneWord: 'one word looks',
  anotherEnding: 'another ending',
  done: 'done',
  readFirst: 'Read what came of it, then go on.',
  nudgeRead: 'There is nothing to answer here.',
  placeRead: 'Compare the numbers with those you saw before.',
  answerFirst: 'Answer the question first.',
  chooseAnswer: 'Choose one of the answers first, by its digit.',
  answerChoice: 'It is number {n}: {option}.',

  // The map
  value: 'value',
  sum: 'sum',

  // Where a row looks
  allAsk:
    'All {all} words ask at once: rows are queries, columns keys. A score is 1 where both have the same light, else 0.',
  pointAsks: 'Which key does “{word}” match?',
  lightsOfQuery: 'lights of the query “{word}”',
  lightsOfKey: 'lights of the key “{word}”',
  pointFirst: 'Say first which key the row matches.',
  chooseKey: 'Choose one of the keys first, by its digit.',
  sameMeaning:
    'The key “{key}” means “{meaning}” as well, but has a different light from “{word}”. A query meets keys, not meanings.',
  otherLight: 'The key “{key}” has a different light from “{word}”: their score is 0.',
  nudgePoint: 'A query is one light. Which key has its light in the same place?',
  placePoint: 'Look for the column with the same word as the row: {word}.',
  answerPoint: 'It is number {n}: no other key has the light of “{word}”.',

  // What softmax makes of it
  rowsAreIn: 'Right. Now softmax turns each row into 100 %.',
  guessAsks: 'How much of the row “{word}” will land on its own key?',
  allOfIt: 'All of it',
  aboutHalf: 'About half of it',
  aboutAThird: 'About a third of it',
  noMoreThanOthers: 'No more than on any other key',
  guessRight:
    'Right: a score of 1 weighs {e}, each of the {others} zeros 1. {e} / ({e} + {others}) is {share} %; each other key gets {other} %.',
  guessOff:
    'Not so: a score of 1 weighs {e}, each of the {others} zeros 1. {e} / ({e} + {others}) is {share} %; each other key gets {other} %.',
  nudgeGuess: 'Softmax gives every key a share, even one with a score of 0.',
  placeGuess:
    'A score of 1 weighs about 2.7 times as much as a score of 0. There are {others} of those.',

  // How the values mix
  mixAsks:
    'Shares mix the values, and the word with the largest share wins. What share of the row “{row}” goes to “{word}”, in percent?',
  typeShare: 'Type a share from 0 to 100, then press Enter.',
  moreThanAll: 'More than 100 % is more than a row has to give.',
  onlyOneKey: '{typed} % comes from one key alone. All of these hold “{word}”: {keys}.',
  thatIsRight: '{typed} % is the share of “{right}”. Add what “{word}” gets from {keys}.',
  wrongSum: 'Not {typed} %. In the row “{row}”, add the shares of {keys}.',
  nudgeMix: 'Which keys hold “{word}” as their value?',
  placeMix: 'These keys hold “{word}”. In the row “{row}” they get {each}.',
  answerMix: 'Type {sum}: that is {each} together.',
  shareOfKey: '{key} {share} %',
  mixRight: 'Right: {each} make {sum} % “{word}”.',

  // Dividing
  predictAsks:
    'A query has {n} numbers. Real models divide scores by the square root of that: {root}. What becomes of the words?',
  nothingChanges: 'Nothing: all scores shrink alike, so all shares stay',
  closerStillRight: 'Shares get closer, but the right words still win',
  allTheSame: 'Shares get closer, and every word becomes “{word}”',
  nudgePredict:
    'Smaller scores lie closer together. What does softmax make of scores that are close?',
  placePredict:
    'In the row “{row}”, “{right}” has {rightShare} % from one key, “{word}” has {sum} % from {keys}. Who gains when all keys get closer to equal shares?',
  predictSlip: 'Dividing the scores made every word “{word}”.',
  predictedRight: 'So it is: every word comes out as “{word}”.',
  predictedOff: 'Not so: every word comes out as “{word}”.',
  rounded: 'Each share is rounded, and each sum only at its end: it may seem off by 1 %.',

  // Why it broke
  whyAsks: 'Why does “{word}” win in the row “{row}”?',
  becauseCommon: '“{word}” is the commonest word there is',
  becauseTwoKeys: '{keys} hold the same word, and their shares add up',
  becauseLooksThere: '“{row}” does not look most at its own key any more',
  notCommon: 'The machine has never read a text. All it has is {pairs} pairs of words.',
  notThere: 'It still does: its own key has {rightShare} %, and no other key of the row has more.',
  nudgeWhy: 'A word gets the shares of all keys that hold it.',
  placeWhy:
    'In the row “{row}”, {each} go to “{word}”, {rightShare} % to “{right}”. Sums are rounded at the end.',

  // Mending
  whyRight:
    'Right. Rounded only at the end, {keys} have {sum} % together; “{right}” has {rightShare} %.',
  mendAsks:
    'Mend it: brighter lights in the queries, or no division, until every right word gets {least} % or more.',
  itSays: 'It says: {words}.',
  brightness: 'brightness',
  dividedBy: 'divided by {root}',
  stillWrong:
    'The row “{query}” still says “{word}”: {wordShare} % against {rightShare} % for “{right}”.',
  stillWeak:
    'All words are right, but “{query}” gives “{right}” only {share} %; {least} % are asked for.',
  oneStep: 'It turns by one step at a time.',
  dimmest: 'A query without a light asks for nothing: 1 is the least.',
  brightest: 'This knob ends at {most}.',
  mendFirst: 'Turn the knobs until the machine is mended.',
  nudgeMend: 'The right word wins clearly where its score stands far above the others.',
  placeDivided:
    'Dividing brings all scores closer together. Take it out, or make up for it with brighter lights.',
  placeUndivided: 'A brighter light makes a larger score: turn the brightness up.',
  answerMend: 'Without dividing, a brightness of {brightness} is enough.',
  mendedUndivided:
    'Mended: a brightness of {brightness} makes scores of {brightness}, and nothing divides them. With one light a word, dividing was a mistake.',
  mendedDivided:
    'Mended: scores of {brightness}, divided by {root}, still stand out. Bright lights can bear the division.',

  // Why real models divide all the same
  sizeAsks:
    'Then why do real models divide? Their queries and keys have many numbers, and random ones at first. Take {length} in each, +1 or -1 by the toss of a coin. Their score adds up {length} products, each +1 or -1. How far from 0 does it stray?',
  theyCancel: 'Hardly at all: the tosses cancel out',
  aboutItsRoot: 'Typically by about {root}',
  allOfThem: 'By {length}: every product counts',
  nudgeSize: 'Heads and tails nearly cancel out, but hardly ever quite.',
  placeSize: 'Four tosses often end 3 to 1: a difference of 2, which is the root of 4.',
  sizeRight:
    'Right: typically by about {root}. The square of such a score is {length} on average, and the root of {length} is {root}.',
  sizeOff:
    'Not so: typically by about {root}. The square of such a score is {length} on average, and the root of {length} is {root}.',
  sizesOf: {
    plural: 'n',
    one: 'One key has the typical score, {n} has 0. Of 100 %, it gets:',
    other: 'One key has the typical score, {n} have 0. Of 100 %, it gets:',
  },
  sizeLength: 'numbers in a query',
  sizeScore: 'typical score',
  sizeShare: 'its share',
  sizeDivided: 'its share, divided',
  sizesSee:
    'With many numbers, luck alone gives one key nearly all, and training can hardly learn whether another was better. Divided by the root, the typical score is 1 again, and its share the {share} % that you know.',

  // The wrong axis
  axisAsks:
    'A new machine with a new sentence: every word comes out right, yet something is wrong. What do the sums say?',
  allIsWell: 'Every word is right, so nothing is wrong',
  columnsAreWrong: 'Each column should sum to 100 %, and some do not',
  rowsAreWrong: 'Each row should sum to 100 %, and some do not',
  columnsSum: 'Every column does sum to 100 %. Look at the sums of the rows as well.',
  rowsDoNot:
    'The row “{rich}” hands out {most} %, the row “{poor}” only {least} %. Each query has 100 % to give.',
  nudgeAxis: 'Who has 100 % to give: a word that looks, or a key that is looked at?',
  placeAxis: 'Compare the sums of the rows: “{rich}” hands out {most} %, “{poor}” {least} %.',
  flipAsks:
    'Right. Softmax runs down the columns here, so each key hands out 100 % among the rows. Turn it.',
  flipped:
    'Now each query hands out its own 100 %. Before, rows that ask for the same key shared it, and {keys}, which nobody asks for, gave 100 % all the same.',
  softmaxRuns: 'softmax runs',
  alongRows: 'along the rows',
  downColumns: 'down the columns',
  flipFirst: 'Turn softmax, then hand the machine in.',
  nudgeFlip: 'The 100 % belong to whoever looks.',
  placeFlip: 'Each row is a word that looks. Compare the sums of the rows.',
  answerFlip: 'Turn softmax along the rows, then hand the machine in.',
  answerFlipped: 'Every row sums to 100 %: hand the machine in.',

  // A word looks for its noun
  pronounAsks: 'Turn the query of “{it}” until {least} % or more lands on “{noun}”.',
  pronounIntro: 'No dictionary now. Each word has a key that says what it is, in numbers.',
  queryOf: 'query of “{it}”',
  score: 'score',
  share: 'share',
  noSuchFeature: 'The query has no such number to turn.',
  noFurther: 'This number goes no further than {value}.',
  turnFirst: 'Turn the query, then hand it in.',
  looksElsewhere:
    'Now “{it}” looks most at “{winner}”, with {winnerShare} %; “{noun}” gets {now} %.',
  noMoreThanAt:
    'Now “{it}” looks at “{noun}” no more than at {others}: {now} % each; {least} % are asked for.',
  noMoreThanAtMany:
    'Now “{it}” looks at “{noun}” no more than at {n} other words: {now} % each; {least} % are asked for.',
  quoted: '“{word}”',
  notEnough: 'Now “{it}” looks at “{noun}”, but only with {now} %; {least} % are asked for.',
  nudgePronoun: 'In which numbers does the key of “{noun}” differ from that of “{winner}”?',
  nudgeSharpen: 'It looks the right way already. Larger numbers make larger differences.',
  placeUp: 'Turn “{feature}” up: it speaks for “{noun}”.',
  placeDown: 'Turn “{feature}” down: it speaks for others, not for “{noun}”.',
  placeFound: 'Enough of it lands on “{noun}”: hand it in.',
  answerPronoun: 'With {turns}, “{noun}” gets {share} %.',
  featureAt: '{feature} {value}',
  foundSees:
    '“{it}” looks at “{noun}” with {now} %. The nearer “{rival}” gets {rivalShare} %; it had {rivalBefore} % before.',

  // Another ending
  endingAsks: 'The same query, but now the last word is “{ending}”. Where does “{it}” look?',
  nowAt: 'Now at “{other}”',
  stillAt: 'Still at “{noun}”',
  atBothAlike: 'At both alike',
  endingRight:
    'Right: still at “{noun}”, with {nounShare} %. You set the query: “{ending}” changes nothing in it.',
  endingOff:
    'Not so: still at “{noun}”, with {nounShare} %. You set the query: “{ending}” changes nothing in it.',
  endingLearned:
    'In a translation model, “{it}” sees “{ending}” before it asks. GPT only looks back.',
  nudgeEnding: 'Has anything in the query changed?',
  placeEnding: 'Neither the key of “{noun}” nor that of “{other}” has changed.',

  // Line by line
  queryLights: 'Lights of the query “{word}”: {lights}.',
  keyLights: 'Lights of the key “{word}”: {lights}.',
  scoresName: 'The scores',
  sharesName: 'The shares in percent',
  keysName: 'The keys',
  keyHolds: '{key} holds {value}',
  keysHold: '{holds}.',
  wordsComeOut: 'What comes out: {words}.',
  rowGives: '{row} gives {word} {share} %',
  enoughNow: 'Every right word has {least} % or more now. Enter hands it in.',
  standDivided: 'Brightness {brightness}; every score is divided by {root}.',
  standUndivided: 'Brightness {brightness}; no score is divided.',
  typeKnobs:
    'Type a brightness from 1 to {most}, then {yes} or {no} for dividing, such as: 5 {yes}.',
  standSo: 'It stands so already.',
  rowsSum: 'The rows sum to {sums} %, from the top.',
  columnsSumTo: 'The columns sum to {sums} %, from the left.',
  sizeRow:
    '{length} numbers in a query: the typical score is {score}, its share {share} %; divided by the root, {divided} %.',
  softmaxNow: 'Softmax runs {way}.',
  queryStands: 'The query of “{it}”: {turns}.',
  typeQuery: 'Type whole numbers from {least} to {most} for {features}, such as: {example}.',
  looksAt: 'It looks at: {shares}.',
} as const;
