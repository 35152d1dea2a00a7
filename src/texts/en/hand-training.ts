// Training by hand, pair by pair: the bin first, then the ball.

export const handTraining = {
  tooShort: 'This document is too short to put a ball.',
  binIsChosen: 'The bin is chosen. Now choose the ball.',
  ballIsIn: 'The ball is in its bin. Go on to the next pair.',
  noSuchBin: 'There is no such bin.',
  binFirst: 'Choose the bin first, then the ball.',
  noSuchBall: 'There is no such ball.',
  putFirst: 'Put the ball of this pair into its bin first.',
  wasLastPair: 'That was the last pair of this document.',
  isTheBall:
    '{first} is the ball of this pair. Just before it is {bin}, so it goes into the {bin} bin.',
  noWhiteBin: 'No bin is named white: nothing comes after white. Just before {ball} is {bin}.',
  wrongBin: 'Just before {ball} is {bin}, so this ball goes into the {bin} bin.',
  isTheBin: 'The {bin} sticky names the bin. Just after it is {ball}, so the ball is {ball}.',
  wrongBall: 'Just after {bin} is {ball}, so the ball is {ball}.',
  nudgePlaced: 'This ball is in its bin.',
  placePlaced: 'What stands before a ball in its document names its bin.',
  nudgeBin: 'In each pair, the later sticky becomes the ball. What is before it names the bin.',
  placeBin: 'The ball will be {ball}. Look at what comes just before it.',
  answerBin: 'Choose the {bin} bin, because {bin} comes just before {ball}.',
  nudgeBall: 'The bin is named. The sticky that comes right after becomes the ball.',
  placeBall: 'It is the sticky just after {bin}.',
  answerBall: 'Choose the {ball} ball, because {ball} comes just after {bin}.',
} as const;
