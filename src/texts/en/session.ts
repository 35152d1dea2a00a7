// What every level says when something cannot be done in it.

export const session = {
  storyIsOverGoal: 'The story is behind you. With g you read the goal again.',
  firstCard: 'This is the first card.',
  somethingToDo: 'There is something to do first. h gives a hint.',
  levelFinished: 'This level is finished.',
  readOn: 'Read on first: press Enter.',
  nothingToTakeBack: 'There is nothing to take back.',
  seenCannotBeTakenBack: 'What has been seen cannot be taken back.',
  cannotBeTakenBack: 'This cannot be taken back.',
  noHintsHere: 'Hints come with the activity.',
  lastHint: 'That was the last hint.',
} as const;
