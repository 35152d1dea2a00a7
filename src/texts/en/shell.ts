// The game around the activities: keys, map, cards, result, questions, settings, farewell.

export const shell = {
  // Labels of keys
  help: 'help',
  map: 'map',
  settings: 'settings',
  back: 'back',
  goal: 'goal',
  hint: 'hint',
  undo: 'undo',
  choose: 'choose',
  close: 'close',
  closeMessage: 'close message',
  closeNote: 'close the note',
  yes: 'yes',
  no: 'no',
  play: 'play',
  playAgain: 'play again',
  quit: 'quit',
  open: 'open',
  change: 'change',
  forget: 'forget',
  restart: 'restart',
  retry: 'retry',
  skip: 'skip',
  nextLevel: 'next level',
  toTheMap: 'to the map',
  theWords: 'the words of the game',
  theKeys: 'the keys',

  // The header
  settingsTitle: 'PongPT  Settings',
  startOverTitle: 'PongPT  Start over',
  levelTitle: '{number}  {title}',
  stars: { plural: 'stars', one: '{stars} star', other: '{stars} stars' },
  card: 'card {n} of {all}',
  lookingBack: 'looking back',
  lookingBackAt: 'looking back, {n} of {all}',
  result: 'result',

  // The map
  world: 'World {number}  {title}',
  started: 'started',
  done: 'done',
  next: 'next',
  more: 'more',
  ballPerStar: 'a ball for each star',
  goesOn: 'You stopped in the middle of it; it goes on from there.',
  minutes: { plural: 'minutes', one: 'About {minutes} minute.', other: 'About {minutes} minutes.' },
  minutesBuildsOn: {
    plural: 'minutes',
    one: 'About {minutes} minute. Builds on {levels}.',
    other: 'About {minutes} minutes. Builds on {levels}.',
  },
  level: '{number} {title}',
  sentence: '{text}.',

  // Messages
  notSo: 'Not so:',
  hintIs: 'Hint:',
  hintCounts: '{hint} (This hint counts as a slip.)',
  levelChanged: 'This level has changed since you left it, so it starts afresh.',

  // Questions
  openAllTheSame: 'Open {level} all the same?',
  buildsOn: 'It builds on {levels}, which you have not finished yet. Nothing is lost either way.',
  skipTo: 'Skip to {level}?',
  skipLoss: 'You can come back to this very place at any time.',
  startAgain: 'Start {title} again from its first card?',
  startAgainLoss:
    'What you did in this level since its start is lost. Stars and your documents stay.',

  onlyY: 'Enter alone is not enough here: y says yes.',

  // The goal
  yourGoal: 'Your goal',
  starRule:
    'Three stars for {three}, two for {two}, one for finishing. Each new hint counts; where nothing can go wrong, it is free.',
  noSlipOrHint: 'no slip or hint',
  atMostSlips: {
    plural: 'n',
    one: 'at most {n} slip or hint',
    other: 'at most {n} slips or hints',
  },

  // The result
  cleanRun: 'A clean run: {title}',
  threeStars: 'Three stars: {title}',
  nearlyClean: 'Nearly clean: {title}',
  finished: 'Finished: {title}',
  nothingLost: 'No slip, and no hint that costs.',
  slips: { plural: 'n', one: '{n} slip', other: '{n} slips' },
  hints: { plural: 'n', one: '{n} hint', other: '{n} hints' },
  freeHere: {
    plural: 'free',
    one: '{what}, and up to {free} is free here:',
    other: '{what}, and up to {free} are free here:',
  },
  costStars: {
    plural: 'stars',
    one: '{what} cost {stars} star:',
    other: '{what} cost {stars} stars:',
  },
  aHint: 'A hint: {hint}',
  severalHints: { plural: 'n', one: '{n} hint.', other: '{n} hints.' },
  severalTimes: {
    plural: 'times',
    one: '{slip} ({times} time)',
    other: '{slip} ({times} times)',
  },
  andMore: { plural: 'n', one: 'and {n} more', other: 'and {n} more' },
  bestIsStill: {
    plural: 'stars',
    one: 'Your best is still {stars} star; the best one counts.',
    other: 'Your best is still {stars} stars; the best one counts.',
  },
  tryAgain: 'Try again with r: retrying is free.',
  nextIs: 'Next: {level} {goal}',
  starsAre: 'Three stars for {three}, two for {two}.',
  lastLevel: 'That was the last level.',
  notFinished: 'Not finished yet: {levels}',
  manyNotFinished: {
    plural: 'n',
    one: '{n} level is not finished yet: see the map.',
    other: '{n} levels are not finished yet: see the map.',
  },
  backAt: 'Back at: {place}.',

  // Help
  keysHere: 'What the keys do here',
  leaving: 'Ctrl+C leaves; everything is saved.',
  usualKeys: 'Arrows or letters, {enter} or Space to act. {leaving}',
  theWordsTitle: 'The words of the game',

  // A window that is too small: short, for 20 columns
  tooSmall: 'PongPT needs {width} x {height}',
  thisIs: 'This is {width} x {height}.',
  enlarge: 'Enlarge it; q quits.',

  // Settings
  colours: 'Colours',
  on: 'on',
  off: 'off',
  coloursAbout: 'Every word also has its shape and its letters, so nothing is lost without colour.',
  coloursFixed: 'NO_COLOR, FORCE_COLOR or --no-color turned them off for now.',
  shapes: 'Shapes and lines',
  asciiOnly: 'ASCII only',
  full: 'full',
  shapesAbout: 'Choose ASCII if shapes or borders look broken in your terminal.',
  shapesFixed: '--ascii, or a terminal without UTF-8, asks for ASCII for now.',
  motion: 'Motion',
  motionAbout: 'Balls fly, any key skips that. Models are watched while they train.',
  motionFixed: '--reduced-motion turned it off for now.',
  startOver: 'Start over',
  startOverAbout: 'Forget one level, or everything. You will be asked twice.',

  // Starting over
  everything: 'Everything',
  wouldBeLost: 'Lost: {loss}.',
  nothingToForget: 'There is nothing to forget yet.',
  forgetLevel: 'Forget {level}?',
  forgetEverything: 'Forget everything?',
  youWouldLose: 'You would lose {loss}.',
  really: 'Really? This cannot be undone.',
  goneForGood: 'Gone for good: {loss}.',
  placeYouStopped: {
    plural: 'places',
    one: 'the place where you stopped',
    other: 'the places where you stopped',
  },
  ownDocuments: {
    plural: 'n',
    one: '{n} document of your own',
    other: '{n} documents of your own',
  },
  yourModel: 'your model',
  yourFirstAnswer: 'your first answer',

  // Farewell
  soFar: 'PongPT: {done} of {levels} levels done, {stars} of {allStars} stars.',
  nextLevelIs: 'Next: {level}',
  saved: 'Everything is saved. Start again with: pongpt',
} as const;
