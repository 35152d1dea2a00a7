// Two rows multiplied place by place and added up: what several kinds of activity say of it alike.

export const placeByPlace = {
  alwaysAZero: 'It is not {answer}. In every place one of the two is 0, and 0 times anything is 0.',
  bothAreLit: 'In place {place} neither of the two is 0, so their product is not 0 either.',
  addedInstead: '{answer} is what the numbers add up to. Multiply each pair first, then add.',
  otherPlaces: {
    plural: 'n',
    one: 'It is not {answer}. In only {n} place is neither of the two 0; all other products are 0.',
    other:
      'It is not {answer}. In only {n} places is neither of the two 0; all other products are 0.',
  },
} as const;
