// Close enough: the fewest edits from one word to another, and a look-up through the nearest key.

export const edits = {
  // The keys, and where in the level the learner is
  nextKey: 'next',
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
  soFarOver: 'Edits so far: {made}, and at least {left} more. {par} would have done.',
  twoMarks: '{sideways} moves the mark in your word, {upDown} the one in the target, {enter} both.',
  word: 'word',
  target: 'target',
  insertBefore: 'insert “{letter}” before “{here}”',
  insertAtEnd: 'insert “{letter}” at the end',
  changeHere: 'change “{here}” into “{letter}”',
  deleteHere: 'delete “{here}”',
  sameHere: 'nothing to change: both are “{letter}”',
  keepHere: 'keep “{letter}”, and on to the next letters',
  stillDiffers:
    'Here “{here}” is not “{letter}”, and cannot stay. Edit it, or move one of the two marks.',
  notAtEnd:
    'It says “{now}”, and not “{to}” yet. Both begin with “{same}”; go back to what follows.',
  notAtBeginning: 'It says “{now}”, and not “{to}” yet. Go back: the first letters differ already.',
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
    'Which letters of your word are in the target too, in the same order? They can stay. One edit moves all that follows.',
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
  edges:
    'The edges are done: each step to the right inserts one more letter, each step down deletes one.',
  fromLeft: 'from the left',
  fromAbove: 'from above',
  fromAcross: 'from above left',
  sum: '{cell} + {cost} = {sum}',
  more: { plural: 'cost', one: '{cost} edit more', other: '{cost} edits more' },
  cellSees: 'From “{from}” to “{to}”: {n}.',
  wayIn: '{from}: {step}, {cost}.',
  cheapest: 'Of the three ways, the cheapest counts.',
  restByMachine: 'The machine fills in the other cells.',
  cellFirst: 'First the number of the marked cell.',
  typeNumberFirst: 'Type a number first.',
  acrossIsFree:
    '{number} is too many. Both letters are “{letter}”: coming from above left keeps it, and {cell} stays {cell}.',
  acrossIsLess:
    '{number} is too many. Coming from above left changes “{letter}” into “{other}”: one more than {cell}.',
  leftIsLess: '{number} is too many. Coming from the left inserts “{other}”: one more than {cell}.',
  aboveIsLess: '{number} is too many. Coming from above deletes “{letter}”: one more than {cell}.',
  lettersDiffer: '“{letter}” and “{other}” differ: from above left it is a change, 1 more.',
  noWay:
    'None of the three marked cells leads to {number}. Each way is 1 edit more, and only keeping a letter is free.',
  nudgeCell:
    'Three ways lead here: from the left, from above, and from above left. Which way is the cheapest?',
  placeSame:
    'The cells hold {left} on the left, {above} above, {across} above left. The first two cost 1 more, the last nothing: both letters are “{letter}”.',
  placeDiffer:
    'The cells hold {left} on the left, {above} above, {across} above left. Each costs 1 more: “{letter}” and “{other}” differ.',
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
  wholeText: 'All in all: “{text}”. It no longer says {lost}.',
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
  editedOver: {
    plural: 'made',
    one: '“{now}” after {made} edit, and at least {left} more to go. {par} in all would have done.',
    other:
      '“{now}” after {made} edits, and at least {left} more to go. {par} in all would have done.',
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
