// The warm-up: its first and its last screen, its result, and leaving an exercise out.
// Its cards and its questions for the room are in the folder warm-up/.

export const warmUp = {
  // The command
  command: 'a few exercises to open a workshop: the same puzzles for a whole room',
  seedOption: "whoever has the same seed has the same puzzles; else it is today's date",
  minutesOption: 'how long it may take, {least} to {most}',
  wrongSeed:
    'It must be letters and digits, with spaces and . _ - between them, at most {most} in all.',
  help: `
No clock ends a try. The minutes only choose how many exercises there are, in this order:
   3  Read the table, Draw two documents
   5  and Train on a document
   8  and Guess the rule
  10  and Two steps ahead
  13  and The same last word
  17  and Who wrote it?
  20  and Where is it from?

Everybody with the same seed has the same puzzles. Without --seed it is today's date, such as 2026-11-28.
What you do is saved, apart from the levels of the game; the same seed goes on where you stopped.
\`pongpt --levels FOLDER warmup\` takes the exercises from a folder of your own.`,

  // The first screen
  opening: 'Warm-up, seed {seed}',
  about: { plural: 'n', one: 'about {n} minute', other: 'about {n} minutes' },
  compare: 'Same seed, same puzzle: compare it with your neighbours.',
  noClock: {
    plural: 'n',
    one: '{n} exercise. Take your time: no clock ends a try.',
    other: '{n} exercises. Take your time: no clock ends a try.',
  },
  allDone: 'All of it is done. Enter shows your result.',
  minutes: { plural: 'n', one: '{n} minute', other: '{n} minutes' },
  started: 'started',
  done: 'done',

  // The keys
  begin: 'begin',
  theResult: 'the result',
  startAgain: 'start again',
  leave: 'leave',
  finish: 'finish',
  back: 'back',
  skip: 'skip',

  // On the way
  exercise: '{n} of {all}  {title}',
  skipTo: 'Skip to {title}?',
  skipToEnd: 'Skip to the result?',
  skipDetail: 'It stays unfinished. You can come back to it from the first screen.',
  restart: 'Start {title} again from its first card?',
  restartDetail: 'What you did in this exercise is lost. The puzzle stays the same.',
  startOver: 'Start the whole warm-up again?',
  startOverDetail: 'What you did in it is lost. The puzzles stay the same.',

  yourWarmUp: 'your warm-up',

  // The end
  title: 'Warm-up',
  readOut: 'To read out or paste: it is printed when you leave.',
  talk: 'To talk about in the room',

  // The result
  headline: 'PongPT warm-up, seed {seed}',
  line: '{n}  {title}  {how}',
  cleanRun: 'no slip',
  slips: { plural: 'n', one: '{n} slip', other: '{n} slips' },
  hints: { plural: 'n', one: '{n} hint', other: '{n} hints' },
  slipsAndHints: '{slips}, {hints}',
  notBegun: 'not begun',
  notFinished: 'not finished',
  doneOf: '{done} of {all} done',
  again: 'The same puzzles again: {command}',
  goOn: 'Go on from here: {command}',
  wholeGame: 'The whole game: {command}',
} as const;
