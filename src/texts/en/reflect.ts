// What does it mean? The model under other names, the open question once more, and a talk.

export const reflect = {
  // The keys, and where in the level the learner is
  saySo: 'say so',
  thisOne: 'this one',
  answerKey: 'answer',
  otherNames: 'other names',
  readAloud: 'read aloud',
  questionAgain: 'the question again',
  toTalkAbout: 'to talk about',

  // Other names
  yourModel: 'Your model, and a new name for every sticky:',
  smallModel: 'A small model, and a new name for every sticky:',
  whatIsDifferent: 'It is trained afresh, on the new names. What is different?',
  numbers: 'Its numbers change.',
  names: 'Nothing but the names.',
  knowledge: 'It now knows what the words mean.',
  soItIs: 'So it is: {same} of {all} numbers are the same.',
  notSo: 'Not so: {same} of {all} numbers are the same.',
  onlyWhatCameAfter:
    'No meaning was put in. What company words keep is in these numbers, and that is all.',
  chooseRename: 'Choose one of the three first.',
  saidNumbers:
    'You said of the renamed model: its numbers change. {same} of its {all} numbers stayed as they were.',
  saidNames:
    'You said of the renamed model: nothing but the names. {same} of its {all} numbers stayed as they were.',
  saidKnowledge:
    'You said of the renamed model: it now knows what the words mean. {same} of its {all} numbers stayed as they were.',
  nudgeRename: 'Think of how training works: which ball goes into which bin?',
  placeRename: 'A ball goes by the sticky before it. Its name is only how we tell it apart.',
  answerRename: 'It is “{answer}” Counting does not read the names.',

  // Read aloud
  whichSaysMost: 'The model wrote these. Which one says most to you?',
  noRightChoice: 'There is no right choice.',
  howLikely: 'How likely was each, from its first word?',
  inHundred: '{n} in 100',
  oneIn: '1 in {n}',
  cameFromYou:
    'All were drawn in the same way, ball by ball. If yours meant something, that came from you.',
  chooseDocument: 'Choose one of the documents first: press its digit.',
  nudgeRead: 'There is no right choice. Read them aloud.',
  placeRead: 'Which one could somebody have said to somebody?',
  answerRead: 'Choose the digit of the one that says most to you, then Enter.',

  // The question again
  sameQuestion: 'The same question as before level 1. What do you say now?',
  beforeLevelOne: 'before level 1',
  now: 'now',
  notAsked: 'not asked',
  keptForHere: 'Level 1 asks this first, and keeps the answer for here.',
  sameAsBefore: 'You say the same as before.',
  elseThanBefore: 'You say something different now.',
  toUnderstood: 'Your model did not. About large ones, people disagree.',
  toLookedUp: 'No text is kept in it, though it can recite by heart.',
  toDrew: 'So each word was chosen, in your model and in a chatbot.',
  toPerson: 'Not this line. People wrote all that it learned from.',
  nudgeWhy: 'Say what you believe now. Nobody counts this.',
  placeWhy: 'The four answers are those of level 1, from “{first}” on.',
  answerWhy: 'Choose a digit, then Enter.',

  // To talk about
  forARoom: 'Three questions for a room, or for the way home.',
  lookFirst: 'Look at it, then go on.',
  nudgeLook: 'There is nothing to do here but to think.',
  placeLook: 'Read it once more, or read it to somebody.',
  answerLook: 'Enter goes on.',

  // Line by line
  fullStop: 'full stop',
  becomes: '{word} becomes “{name}”.',
  becomesFullStop: '{word} becomes a full stop.',
  inBalls: 'The model, in balls:',
  inBallsRenamed: 'The same model under its new names, in balls:',
  modelWrote: 'The model wrote these documents.',
  readTheseAloud: 'Read aloud, they are these. Which one says most to you? No choice is wrong.',
  chanceOfEach: '{n}. {sentence} Its chance: {chance}.',
  yoursWas: 'Yours was number {n}.',
  youSaidBefore: 'Before level 1 you said: {answer}',
  youSayNow: 'Now you say: {answer}',
  toEach: 'What this game can say to each of the four:',
  remark: '{answer} {remark}',
  question: '{n}. {question}',
} as const;
