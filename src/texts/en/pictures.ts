// Parts of pictures that several kinds of activity and the cards share: tables, lists, pairs.

export const pictures = {
  comesNext: 'comes next',
  after: 'after',
  rightAnswer: 'Right.',
  above: '{n} above',
  andMore: 'and {n} more',
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
  shape: '{rows} × {columns}',
  ballIntoBin: 'a {ball} ball into the {bin} bin',
} as const;
