// What several kinds of activity say alike: labels of keys, refusals, bets in chips.

export const everywhere = {
  goOn: 'go on',
  choose: 'choose',
  working: 'working',
  stopped: 'paused',
  pause: 'pause',
  workDone: 'Done.',
  percent: '{n} %',
  pressEnter: 'Enter goes on.',
  levelIsDone: 'This level is done.',

  // Of a text that is read
  leftOut: {
    plural: 'n',
    one: 'Left out: {n} digit or sign. Words are letters and . , ! ? ; :',
    other: 'Left out: {n} digits and signs. Words are letters and . , ! ? ; :',
  },

  // Bets in chips
  addChip: 'add',
  takeChip: 'take',
  reveal: 'reveal',
  noSuchOption: 'There is no such answer to put a chip on.',
  allChipsPlaced: 'All ten chips are placed.',
  noChipThere: 'No chip lies there.',
  placeAllChips: {
    plural: 'left',
    one: 'Place all ten chips first: {left} is left.',
    other: 'Place all ten chips first: {left} are left.',
  },
  chipsLeft: 'Chips left: {left} of 10',
  right: '(right)',

  // What is at stake, said before it is answered
  stakeGuess: 'Just a guess: nothing is lost.',
  stakeAnswer: 'There is one try: a wrong answer is a slip.',
  stakeBet: 'A bet that costs more than an even spread is a slip.',
  stakeBets: 'Bets that cost more than even spreads in all are a slip.',
} as const;
