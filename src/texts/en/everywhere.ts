// What several kinds of activity say alike: labels of keys, refusals, bets in chips.

export const everywhere = {
  goOn: 'go on',
  choose: 'choose',
  pressEnter: 'Press Enter to go on.',
  levelIsDone: 'This level is done.',

  percent: '{n} %',

  // Lists of documents
  andMore: 'and {n} more',
  moreAbove: '{n} above',
  andInMore: 'and in {n} more',
  noneInOthers: {
    plural: 'n',
    one: 'none in the other one',
    other: 'none in the other {n}',
  },
  andInMoreNoneInOthers: {
    plural: 'others',
    one: 'and in {more} more, none in the other one',
    other: 'and in {more} more, none in the other {others}',
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
} as const;
