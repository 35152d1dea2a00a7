// Half-lit lights: an arrow to turn, and the nearest key to find.

export const similarity = {
  // The keys, and where in the level the learner is
  turnKey: 'turn',
  lengthKey: 'length',
  thereKey: 'check',
  saySoKey: 'say so',
  targetOf: 'arrow {n} of {all}',
  searchOf: 'search {n} of {all}',
  finished: 'done',

  // Turning
  turnToLargest: 'Turn your arrow until the cosine is as large as it can be.',
  turnToSmallest: 'Turn your arrow until the cosine is as far below zero as it can be.',
  turnTo: 'Turn your arrow until the cosine is {cosine}.',
  turnToBoth:
    'Make the dot product {dot}, and the cosine only {cosine}. Your arrow can grow and shrink.',
  seenLargest: 'There. Both point the same way: cosine 1. It gets no larger.',
  seenZero:
    'There. They stand at a right angle: cosine 0. Going along one takes you nowhere along the other.',
  seenSmallest: 'There. They point opposite ways: cosine -1. It falls no further.',
  seenOther: 'There: cosine {cosine}.',
  seenBoth:
    'There. A longer arrow has a larger dot product: {dot}. The cosine stays {cosine}, for to it only the direction counts.',
  turnFirst: 'Turn your arrow first, then say that it is there.',
  noLonger: 'An arrow grows no longer than {longest} here.',
  noShorter: 'An arrow needs some length, or it points nowhere.',
  notLargest:
    'The cosine is {cosine}. It can still grow: your arrow does not yet point the same way as the key.',
  notSmallest:
    'The cosine is {cosine}. It can still fall: your arrow does not yet point straight away from the key.',
  tooAlike: 'The cosine is {cosine}, more than {wanted}: your arrow lies too near the key.',
  tooUnlike: 'The cosine is {cosine}, less than {wanted}: your arrow lies too far from the key.',
  tooShort:
    'The cosine is right. The dot product is {dot}, not yet {wanted}: the arrow is too short.',
  tooLong: 'The cosine is right. The dot product is {dot}, not {wanted}: the arrow is too long.',
  nudgeTurn: 'Watch the cosine while you turn. Does it grow or fall?',
  nudgeSquare: 'When both point the same way, the cosine is 1. Turn on from there, and it falls.',
  nudgeOpposite: 'Past a right angle the cosine falls below zero. How far can it fall?',
  nudgeBoth: 'Turning changes both numbers. First turn until the cosine is right.',
  nudgeLength: 'The cosine is right. What else makes a dot product larger or smaller?',
  placeSame: 'Lay your arrow over the key.',
  placeOpposite: 'Point your arrow straight away from the key.',
  placeSquare: 'Look for a right angle, like the corner of a page.',
  placeBetween: 'Somewhere between the key and a right angle the cosine is {cosine}.',
  placeLength: 'The length does. The direction can stay as it is.',
  answerLeft: { plural: 'n', one: 'Turn left {n} time.', other: 'Turn left {n} times.' },
  answerRight: { plural: 'n', one: 'Turn right {n} time.', other: 'Turn right {n} times.' },
  answerLonger: 'Make the arrow longer.',
  answerShorter: 'Make the arrow shorter.',
  nudgeLook: 'There is nothing to answer here.',
  placeThere: 'Your arrow is where it must be.',
  placeLook: 'Compare the numbers of the keys.',

  // What stands beside the plane
  yours: 'your arrow',
  query: 'the query',
  theKey: 'the key',
  right: 'right',
  up: 'up',
  length: 'length',
  products: 'multiplied',
  dot: 'dot product',
  cosine: 'cosine',

  // Searching
  asksByDot: 'The query looks for a key. Which one has the largest dot product with it?',
  asksByCosine: 'The query looks for a key. Which one has the largest cosine with it?',
  asksWord: '“{word}” is no word of the dictionary. Which key does it find?',
  quoted: '“{word}”',
  keyNumber: 'key {n}',
  chooseFirst: 'Choose a key first, by its digit.',
  lookFirst: 'Look at the numbers, then go on.',
  saidRight: 'Right. {sees}',
  saidWrong: 'Not so. {sees}',
  seesWord:
    '{word} finds {name}: {value}. Each key has one light, so it asks for that light alone.',
  seesDot: 'The largest dot product is {value}, with {name}.',
  seesCosine: 'The largest cosine is {value}, with {name}.',
  seesFooled:
    'The largest dot product is {value}, with {name}. Its length of {length} helped it to win.',
  seesThrough:
    'The largest cosine is {value}, with {name}. {long} has only {left}: its length of {length} is divided away.',
  slipByDot: 'By the dot product {name} wins with {value}; {said} has {mine}.',
  slipByCosine: 'By the cosine {name} wins with {value}; {said} has {mine}.',
  nudgeWord: 'Which light is the brightest?',
  placeWord: 'Look along the row of “{word}”.',
  answerWord: 'Choose {n}, {name}: its light shines with {value}.',
  nudgeDot: 'Two things make a dot product large: pointing the same way, and length.',
  placeDot: 'Multiply place by place and add up, for each key.',
  answerDot: 'Choose {n}: {value} is the largest dot product.',
  nudgeCosine: 'For the cosine only the direction counts, not the length.',
  placeCosine:
    'Never mind how long they are: which key points most nearly the same way as the query?',
  answerCosine: 'Choose {n}: {value} is the largest cosine.',

  // Line by line
  arrowIs: '{name}: right {right}, up {up}, length {length}.',
  keyIs: 'Key {n}: right {right}, up {up}, length {length}.',
  dotIs: 'Dot product: {sum} = {dot}.',
  cosineIs: 'Cosine: {dot} / ({a} × {b}) = {cosine}.',
  keyDotIs: 'Key {n}: {sum} = {dot}.',
  keyCosineIs: 'Key {n}: {dot} / ({a} × {b}) = {cosine}.',
  lightIs: '{word} {light}',
  lightsAre: 'The lights of “{word}”: {lights}.',
  keysHaveOne: 'Each key has one light, its own.',
  wordDotIs: '“{word}”: {dot}.',
  typeTurns:
    'Type left or right to turn, longer or shorter for the length, and how often if not once, such as: left 2.',
  left: 'left',
  toTheRight: 'right',
  longer: 'longer',
  shorter: 'shorter',
} as const;
