// Close enough: the fewest edits from one word to another, and a look-up through the nearest key.

export const edits = {
  // The keys, and where in the level the learner is
  keepKey: 'keep, next',
  moveKey: 'move',
  editKey: 'edit',
  againKey: 'again',
  typeKey: 'type a number',
  putKey: 'put',
  thisOneKey: 'this one',
  guessKey: 'guess',
  puzzleOf: 'puzzle {n} of {all}',
  theGrid: 'the grid',
  theNearest: 'the nearest key',
  nearAndFar: 'near and far',
  readFirst: 'Read what came of it, then go on.',
  nudgeRead: 'There is nothing to answer here.',
  placeRead: 'Compare the numbers with each other.',

  // Puzzles
  turn: 'Turn “{from}” into “{to}”. The fewest edits: {par}.',
  soFar: 'Edits so far: {made}',
  yours: 'yours',
  target: 'target',
  insertBefore: 'insert “{letter}” before “{here}”',
  insertAtEnd: 'insert “{letter}” at the end',
  changeHere: 'change “{here}” into “{letter}”',
  deleteHere: 'delete “{here}”',
  sameHere: 'nothing to change: both are “{letter}”',
  keepHere: 'keep “{letter}”, and on to the next letters',
  nothingToChange: 'nothing to change at the end',
  nothingToDelete: 'nothing to delete at the end',
  editFirst: 'It says “{now}” so far. Edit it until it says “{to}”.',
  oneLetter: 'An edit is about one letter.',
  noLetterThere: 'There is no letter at the end. Insert one, or go to another place.',
  sameLetter: 'That letter is there already: it would still say “{word}”.',
  lastLetter: 'One letter has to stay, or there is nothing left to edit.',
  tooLong: 'No word here needs more than {most} letters. Delete some first.',
  onPar: {
    plural: 'made',
    one: 'From “{from}” to “{to}” in {made} edit. Nobody can do it in fewer.',
    other: 'From “{from}” to “{to}” in {made} edits. Nobody can do it in fewer.',
  },
  overPar: {
    plural: 'made',
    one: 'From “{from}” to “{to}” in {made} edit. It can be done in {par}. Try again, or go on with a slip.',
    other:
      'From “{from}” to “{to}” in {made} edits. It can be done in {par}. Try again, or go on with a slip.',
  },
  tooMany: {
    plural: 'made',
    one: 'You took {made} edit from “{from}” to “{to}”; {par} will do.',
    other: 'You took {made} edits from “{from}” to “{to}”; {par} will do.',
  },
  isReached: 'The word is there. Go on.',
  keepLetter: 'keep “{letter}”',
  insertLetter: 'insert “{letter}”',
  deleteLetter: 'delete “{letter}”',
  changeLetter: 'change “{letter}” into “{into}”',
  nudgePuzzle:
    'Which letters of yours are in the target too, in the same order? They can stay. One edit moves all that follows.',
  placePuzzle: 'These can stay as they are: {letters}. Edit the others.',
  placeNothingStays: 'None of your letters can stay.',
  answerPuzzle: 'From “{now}” to “{to}”: {steps}.',
  answerNext: {
    plural: 'n',
    one: 'From “{now}” to “{to}” it is {n} edit more. The next one: {step}.',
    other: 'From “{now}” to “{to}” it is {n} edits more. The next one: {step}.',
  },

  // The grid
  cellAsks: 'How many edits from “{from}” to “{to}”?',
  edges: 'The edges are easy: from no letter to “{to}”, every letter more is one insertion more.',
  threeWays:
    'From the left or from above it is 1 more. Across, from above left, it is 1 more too, but 0 where both letters are the same. The smallest counts.',
  sums: 'Here: left {left} + 1 = {leftSum}, above {above} + 1 = {aboveSum}, across {across} + {cost} = {acrossSum}.',
  cellFirst: 'First the number of the marked cell.',
  typeNumberFirst: 'Type a number first.',
  acrossIsFree:
    '{number} is too many. Both letters are “{letter}”, so across costs nothing: {cell} + 0.',
  acrossIsLess: '{number} is too many. Across, “{letter}” changes into “{other}”: {cell} + 1.',
  leftIsLess: '{number} is too many. From the left, “{other}” is inserted: {cell} + 1.',
  aboveIsLess: '{number} is too many. From above, “{letter}” is deleted: {cell} + 1.',
  lettersDiffer: '“{letter}” and “{other}” differ, so across costs 1 more.',
  noWay:
    'None of the three marked cells leads to {number}. Every step costs 1, but for two letters that are the same.',
  nudgeCell:
    'Three cells lead here: the one to the left, the one above, the one across. Which is cheapest?',
  placeSame:
    'Left {left} + 1, above {above} + 1, across {across} + 0: both letters are “{letter}”.',
  placeDiffer:
    'Left {left} + 1, above {above} + 1, across {across} + 1: “{letter}” and “{other}” differ.',
  answerCell: 'Type {right}: the smallest of {left}, {above} and {across}.',
  cornerAsYours: {
    plural: 'n',
    one: 'The corner says {n}, as your own edit did: the fewest from “{from}” to “{to}”.',
    other: 'The corner says {n}, as your own edits did: the fewest from “{from}” to “{to}”.',
  },
  cornerIs: {
    plural: 'n',
    one: 'The corner says {n}: the fewest edits from “{from}” to “{to}”.',
    other: 'The corner says {n}: the fewest edits from “{from}” to “{to}”.',
  },
  oneWay: 'One way there: {steps}.',

  // The nearest key
  whichNearest: '“{word}” has no entry. Which key is the nearest: the fewest edits away?',
  chooseKey: 'Choose a key for “{word}” first, by its digit.',
  notNearest: {
    plural: 'n',
    one: 'From “{word}” to “{key}” it is {n} edit. Another key is nearer.',
    other: 'From “{word}” to “{key}” it is {n} edits. Another key is nearer.',
  },
  nearSees: {
    plural: 'n',
    one: '“{key}” is {n} edit from “{word}”. So the machine says “{to}”.',
    other: '“{key}” is {n} edits from “{word}”. So the machine says “{to}”.',
  },
  wholeText: 'All in all: “{text}”. What the odd letters meant is lost.',
  nudgeNearest: 'Which letters does “{word}” share with each key, in the same order?',
  placeNearest: {
    plural: 'n',
    one: 'The nearest is {n} edit away, the next one {next}.',
    other: 'The nearest is {n} edits away, the next one {next}.',
  },
  answerNearest: {
    plural: 'n',
    one: 'It is “{key}”: {n} edit from “{word}”.',
    other: 'It is “{key}”: {n} edits from “{word}”.',
  },

  // Near in letters, far in meaning
  farAsks: 'Now “{word}” arrives, another word without an entry. What will the machine say?',
  says: '“{text}”',
  chooseFirst: 'Choose one of the three first, by its digit.',
  wellGuessed: 'Well guessed. {sees}',
  notGuessed: 'Not so. {sees}',
  farSees: {
    plural: 'n',
    one: 'The nearest key is “{key}”, {n} edit away, so the machine says “{to}”. But “{word}” means “{meaning}”. Near in letters is not near in meaning.',
    other:
      'The nearest key is “{key}”, {n} edits away, so the machine says “{to}”. But “{word}” means “{meaning}”. Near in letters is not near in meaning.',
  },
  nudgeFar: 'What does the machine compare, and what does it not know?',
  placeFar: 'Count the edits from “{word}” to each key.',
  answerFar: 'It says “{to}” for “{word}”: it only counts letters.',

  // Line by line
  itSays: 'It says “{now}”. Type the word after one more edit.',
  edited: {
    plural: 'made',
    one: '“{now}” after {made} edit.',
    other: '“{now}” after {made} edits.',
  },
  typeOneEdit: 'Type a word that is one edit away from “{now}”.',
  tryAgain: 'try again',
  gridOf: 'The grid',
  typeFewest: 'Type the fewest edits.',
  textIs: 'The text: {text}.',
  distanceIs: {
    plural: 'n',
    one: '“{key}”: {n} edit.',
    other: '“{key}”: {n} edits.',
  },
} as const;
