// From counting to learning: weights in place of balls, and steps that nudge them.

export const gradient = {
  // The keys, and where in the level the learner is
  wordKey: 'this one',
  nudgeKey: 'nudge all five',
  stepsKey: 'make {times} steps',
  guessKey: 'guess',
  sayKey: 'say so',
  tryKey: 'try it',
  ballsKey: 'balls',
  sharesKey: 'shares',
  weightsKey: 'weights',
  nextCostume: 'next',
  byHand: 'one row by hand',
  aGuess: 'a guess',
  stepsMade: { plural: 'n', one: 'step {n}', other: 'step {n}' },
  threeCostumes: 'three costumes',
  rateOf: 'a learning rate of {rate}',
  chooseARate: 'choose a rate',
  lookFirst: 'Look at the numbers, then go on.',
  nudgeLook: 'There is nothing to answer here.',
  placeLook: 'Compare the numbers with those of counting.',

  // One row by hand
  riseOwn:
    'The {word} bin of your model as weights. They are random still. Which weight must rise most?',
  riseGiven:
    'The {word} bin of the tiny language as weights. They are random still. Which weight must rise most?',
  fall: 'Right. And which weight must fall most, so that less of its share is wasted?',
  weight: 'weight',
  share: 'share',
  balls: 'balls',
  nudge: 'nudge',
  barLegend: '{bar} share  {line} balls',
  nudges:
    'The nudge of a weight is what its share lacks: balls minus share. All five are nudged at once. That is one step.',
  nudged:
    'One step, and the shares are nearer to the balls. The surprise at them has gone from {before} to {after} bits a ball.',
  chooseWord: 'Choose one of the five weights first, by its digit.',
  nudgeFirst: 'Nudge the weights first.',
  mustFall: '{word} has a share of {share}, and the balls say {wanted}. That is too much already.',
  mustRise:
    '{word} has a share of {share}, and the balls say {wanted}. That is too little already.',
  lacksLess:
    '{word} does lack some: {share} in place of {wanted}. But there is a word that lacks more.',
  exceedsLess:
    '{word} does have too much: {share} in place of {wanted}. But there is a word with more to lose.',
  nudgeRise: 'A larger weight makes a larger share. Which word has too small a share?',
  placeRise: 'Subtract for each word: what the balls say, minus its share. Look for the largest.',
  answerRise: 'It is {word}: its share is {share}, and the balls say {wanted}.',
  nudgeFall: 'The shares make 100 % together. What one lacks, another has too much of.',
  placeFall: 'Subtract for each word: its share, minus what the balls say. Look for the largest.',
  answerFall: 'It is {word}: its share is {share}, and the balls say {wanted}.',
  nudgeNudge: 'Each weight goes the way that you would have turned it.',
  placeNudge: 'Look at the last column: rises have a plus, falls have a minus.',
  answerNudge: 'Press Enter to nudge all five.',

  // The way down
  endAsks:
    'The other three bins were nudged as well: {n} weights in all. Together their surprise is now {loss} bits a ball, and that of counting {least}. Where will it end, after many steps?',
  endBelow: 'Below counting: learning beats it.',
  endOn: 'At counting: it finds what counting found.',
  endAbove: 'Above counting: the random start leaves a trace.',
  guessFirst: 'Guess first where it will end.',
  nudgeEnd: 'When does a weight stop being nudged?',
  placeEnd: 'A nudge is balls minus share. Both are the same when there is nothing left to nudge.',
  answerEnd: 'It ends at counting: there the shares are those of the balls.',
  stepsTask: 'Make steps until the surprise is within {near} bits of counting.',
  stepsNear: 'So near that hardly a nudge is left. More steps change little.',
  lossLine: '{plus} surprise {loss}   {equals} counting {least}   {left} to go',
  thisRow: 'the {word} row',
  axisSteps: 'steps',
  axisBits: 'bits a ball',
  stepFirst: 'Make some steps first: 1, 10 or 100 at a press.',
  notNear: 'Still {left} bits above counting. Go on when it is {near} or less.',
  enoughSteps: {
    plural: 'n',
    one: 'Now {n} step has been made. More would move nothing that you can see.',
    other: 'Now {n} steps have been made. More would move nothing that you can see.',
  },
  nudgeSteps: 'The nearer the shares are, the smaller the nudges. So take many steps.',
  placeSteps: 'Counting has {least} bits. The surprise must come within {near} bits of that.',
  answerSteps: 'Make 100 steps at once.',

  // What came of it
  isOn: 'It ends at counting, as you said: {loss} and {least} bits. Yet no weight is a count.',
  notBelow:
    'Not below: for these balls, counting is already the best there can be. {loss} and {least} bits.',
  notAbove: 'No trace is left: wherever it starts, it ends at counting. {loss} and {least} bits.',
  isNearing:
    'It comes ever nearer to counting, as you said: {loss} and {least} bits by now. Yet no weight is a count.',
  notAboveYet:
    'The random start leaves no trace: from anywhere it comes ever nearer to counting. {loss} and {least} bits by now.',
  creeps: 'Where a bin has no ball of a word, the share only creeps towards 0, for ever.',
  costumeBalls: 'Costumes are ways to write the model down. First: balls',
  costumeTable: 'Second costume: the shares that the weights give, in percent',
  costumeWeights: {
    plural: 'n',
    one: 'Third costume: the weight',
    other: 'Third costume: the {n} weights',
  },

  // Learning rates
  rateIs:
    'A nudge was what the share lacks, times {rate}. This factor is the learning rate. From the same start, how will a rate of {small} do in {steps} steps?',
  andLarge:
    'And how will a rate of {large} do, from the same start? Its first step goes {times} times as far.',
  crawls: 'It crawls: still far from counting.',
  hardlyAny: '<{bits}',
  settles: 'It settles: within {within} bits of counting.',
  bounces: 'It overshoots: its steps are too long.',
  foretellFirst: 'Say first what this rate will do.',
  seesCrawl: 'At {rate} it crawls: after {steps} steps it is still {left} bits above counting.',
  seesSettle: 'At {rate} it settles: after {steps} steps it is {left} bits above counting.',
  seesBounce: 'At {rate} it overshoots: after {steps} steps it is {left} bits above counting.',
  whyBounce: 'Each nudge is right in its direction, and much too long.',
  whyCrawl: 'Each nudge is right in its direction, and much too short.',
  legendNudged: '{plus} weights   {equals} counting',
  legendOne: '{plus} rate {rate}   {equals} counting   {both} both',
  legend: '{plus} rate {rate}   {cross} rate {other}   {equals} counting   {both} both',
  foretold: 'Well foretold. {sees}',
  otherwise: 'Not so. {sees}',
  nudgeSmall: 'The smaller the rate, the shorter every nudge.',
  nudgeLarge: 'A nudge may be so long that it lands far on the other side.',
  placeForetell:
    'A share that lacks 20 % moves its weight by {nudge} at a rate of {rate}. The weights lie between -2 and 2.',
  answerForetell: '{option}',
  chooseTask: {
    plural: 'steps',
    one: 'Which rate comes nearest to counting in {steps} step?',
    other: 'Which rate comes nearest to counting in {steps} steps?',
  },
  chooseRateFirst: 'Choose a learning rate first, by its digit.',
  rateIsOne: 'rate {rate}',
  nudgeChoose: 'Something between {small}, which crawls, and {large}, which overshoots.',
  placeChoose: 'Where a step first lands on the other side, the rate is just too large.',
  answerChoose: 'A rate of {rate} comes nearest.',
  notNearest:
    'At {rate} it settles, {left} bits above counting. But there is a rate that comes nearer.',
  chosen: {
    plural: 'steps',
    one: 'A rate of {rate} comes nearest: {left} bits above counting after {steps} step.',
    other: 'A rate of {rate} comes nearest: {left} bits above counting after {steps} steps.',
  },
  headRate: 'rate',
  headLeft: 'bits above',
  crawled: 'crawls',
  settled: 'settles',
  bounced: 'overshoots',

  // Line by line
  leverLine: '{word}: weight {weight}, share {share}, balls {wanted}.',
  leverNudge: '{word}: weight {weight}, share {share}, balls {wanted}, nudge {nudge}.',
  whichWord: 'Which word?',
  nudgeThem: 'nudge all five weights',
  makeSteps: { plural: 'n', one: 'make {n} step', other: 'make {n} steps' },
  stepsSoFar: {
    plural: 'n',
    one: '{n} step so far. Surprise {loss} bits a ball, counting {least}.',
    other: '{n} steps so far. Surprise {loss} bits a ball, counting {least}.',
  },
  curveLine: 'Rate {rate}, surprise after each step: {losses}.',
  rateLine: 'Rate {rate}: {left} bits above counting, {way}.',
} as const;
