// Sharing a hundred percent: scores and a temperature to turn, predictions, and a bin as scores.

export const softmax = {
  // The keys, and where in the level the learner is
  chooseScoreKey: 'choose a score',
  turnKey: 'turn it',
  matchKey: 'check',
  saySoKey: 'say so',
  chartOf: 'chart {n} of {all}',
  questionOf: 'question {n} of {all}',
  finished: 'done',

  // Turning
  turnScores:
    'Turn the scores until your shares match the target. The sign ≈ stands beside a share that does, within 1 %.',
  turnTemperature:
    'Now the scores stay. Turn the temperature instead: every score is divided by it. Match the target again.',
  score: 'score',
  divided: 'divided',
  weighs: 'weighs',
  match: 'A match. {sees}',
  scoresMake: {
    plural: 'n',
    one: '{n} point more makes {word} weigh {times} times as much as {other}, so it gets {times} times the share.',
    other:
      '{n} points more make {word} weigh {times} times as much as {other}, so it gets {times} times the share.',
  },
  coldMakes:
    'Divided by {t}, the scores lie further apart: {word} goes from {before} to {after} %. That sharpens.',
  heatMakes:
    'Divided by {t}, the scores lie closer together: {word} goes from {before} to {after} %. That flattens.',
  turnFirst: 'Turn the knobs until both charts are the same.',
  onlyScores: 'Turn the scores here: the temperature stays.',
  onlyTemperature: 'Turn the temperature here: the scores stay.',
  highest: 'A score ends at {most} here.',
  lowest: 'A score ends at {least} here.',
  coldest: 'This knob goes no lower than {least}.',
  scoreTooHigh:
    'Yours gives {word} {yours}, the target {target}: beside the others its score is too high.',
  scoreTooLow:
    'Yours gives {word} {yours}, the target {target}: beside the others its score is too low.',
  targetHotter: 'Yours gives {word} {yours}, the target {target}: the target is hotter.',
  targetColder: 'Yours gives {word} {yours}, the target {target}: the target is colder.',
  nudgeScores: 'One point more weighs {e} times as much. How many times is one share the other?',
  placeScores: 'In the target the share of {word} is {times} times that of {other}.',
  wordAt: '{word} {score}',
  answerScores: 'Set {scores}.',
  nudgeTemperature: 'Cold sharpens the shares, heat flattens them.',
  placeHotter: 'The target is flatter than yours: it is hotter.',
  placeColder: 'The target is sharper than yours: it is colder.',
  answerTemperature: 'Set the temperature to {t}.',
  nudgeLook: 'There is nothing to answer here.',
  placeMatched: 'Every share has its sign.',
  placeLook: 'Compare the shares on both sides.',

  // Predictions
  chooseFirst: 'Choose one of the answers first, by its digit.',
  lookFirst: 'Look at the numbers, then go on.',
  saidRight: 'Right. {sees}',
  saidWrong: 'Not so. {right} {sees}',
  share: 'share',
  balls: 'balls',
  itsScore: 'score',
  newScore: 'new score',

  belowZeroAsks: 'Scores may be below zero. What share does {word} get for a score of {score}?',
  shareBelowZero: 'A share below zero.',
  noShare: 'None at all.',
  smallShare: 'A small one, above zero.',
  belowZeroSees:
    '{word} gets {share} %: no power of e is below zero. If the scores were shared out as balls are, it would get {divided} %, and nobody can draw that.',
  belowZeroSlip: 'A score of {score} still has a share above zero: {word} gets {share} %.',
  belowZeroNudge: 'Each score is first turned into a weight. Can a weight be below zero?',
  belowZeroPlace: 'e to the power of {score} is {weight}.',
  belowZeroAnswer: 'Choose 3: {word} gets {share} %.',

  addAsks: 'Add {by} to every score. What becomes of the shares?',
  addSees:
    'Each weight became {times} times as large, and so did their sum. Only the gaps between scores count.',
  addSlip: 'Adding {by} to all scores changes no share.',
  addNudge: 'A share is a part of the whole. What does adding do to the whole?',
  addPlace: 'With {by} points more, every weight is {times} times as large. And the sum?',
  addAnswer: 'Choose 2: all weights grow alike, so all shares stay.',

  doubleAsks: 'Now double every score. What becomes of the shares?',
  timesAsks: 'Now make every score {by} times as large. What becomes of the shares?',
  timesSees:
    'The gaps between the scores are {by} times as wide: {word} goes from {before} to {after} %. A temperature of {t} does the same.',
  doubleSees:
    'The gaps between the scores are twice as wide: {word} goes from {before} to {after} %. A temperature of {t} does the same.',
  timesSlip: 'Scores {by} times as large sharpen: {word} goes from {before} to {after} %.',
  timesNudge: 'What counts is how far apart the scores are.',
  timesPlace: 'The gaps become {by} times as wide. Which score gains by that?',
  timesAnswer: 'Choose 3: {word} goes from {before} to {after} %.',

  yourLogarithmsAsk:
    'This is your own {word} bin, with a ball for each time that a word came after {word}. Take the logarithms of the balls as scores. Which shares come of them?',
  theLogarithmsAsk:
    'This is the {word} bin of the tiny language: a ball for each time that a word came after {word}. Take the logarithms of the balls as scores. Which shares come of them?',
  flatter: 'Flatter ones than in the bin.',
  sameAsBalls: 'Exactly those of the bin.',
  sharper: 'Sharper ones than in the bin.',
  logarithmsSee:
    'The logarithm of {n} is {score}, and that weighs {n} again. So every bin is a softmax: that of the logarithms of its balls.',
  logarithmsSlip: 'Softmax of the logarithms of the balls gives exactly the shares of the bin.',
  logarithmsNudge: 'Each score weighs as much as its number of balls. So what is shared out?',
  logarithmsPlace: {
    plural: 'n',
    one: '{word} has {n} ball and the score {score}. What does that weigh?',
    other: '{word} has {n} balls and the score {score}. What does that weigh?',
  },
  logarithmsAnswer:
    'Choose 2: the weights are the numbers of balls, so the shares are those of the bin.',

  noBallsAsk:
    'In this bin there is no {word} ball, so {word} has a share of 0 %. Which score gives a share of 0 %?',
  takenOutAsks: {
    plural: 'n',
    one: 'Now the {word} ball is taken out, and its share is 0 %. Which score gives a share of 0 %?',
    other:
      'Now the {n} {word} balls are taken out, and their share is 0 %. Which score gives a share of 0 %?',
  },
  zero: 'A score of 0.',
  minusHundred: 'A score of -100.',
  noNumber: 'No number is low enough.',
  noBallsSee:
    'Even e to the power of -100 is above zero. The logarithm of 0 is no number: it is called minus infinity, and {word} gets 0 %.',
  noBallsSlip: 'No number is low enough for a share of 0 %: only minus infinity is.',
  noBallsNudge: 'How small can a power of e become?',
  noBallsPlace: 'A score of 0 weighs 1. A score of -100 weighs next to nothing, but not nothing.',
  noBallsAnswer: 'Choose 3: every power of e is above zero.',

  // Line by line
  setScores: 'Set the scores so that your shares match the target, within 1 %.',
  setTemperature:
    'The scores stay. Set the temperature so that your shares match the target, within 1 %. Every score is divided by it.',
  yourScores: 'Your scores: {scores}. Temperature {t}.',
  dividedBy: 'Divided by {t}: {scores}.',
  theyWeigh: 'They weigh {weights}.',
  targetGives: 'The target gives {shares}.',
  yoursGives: 'Yours gives {shares}.',
  typeScores: 'Type a score for each word, from {least} to {most}, such as: {example}.',
  typeTemperature: 'Type a temperature from {least} to {most}, in quarters, such as: {example}.',
  standSo: 'The knobs stand so already.',
  beforeRow: '{word}: score {score}, share {share} %.',
  newScores: 'The new scores:',
  ballsRow: {
    plural: 'n',
    one: '{word}: {n} ball, share {share} %.',
    other: '{word}: {n} balls, share {share} %.',
  },
  askRow: '{word}: score {score}.',
  seenRow: '{word}: score {score}, weight {weight}, share {share} %.',
  seenNothing: '{word}: score minus infinity, weight 0, share 0 %.',
} as const;
