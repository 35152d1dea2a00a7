// Hot and cold: two knobs on a bin, a trap, and the same luck at two temperatures.

export const temperature = {
  // The keys, and where in the level the learner is
  temperature: 'temperature',
  topK: 'top-k',
  matchKey: 'match',
  saySoKey: 'say so',
  chart: 'chart {n} of {all}',
  simplerKnob: 'a simpler knob',
  luck: 'luck',
  pair: 'pair {n} of {all}',
  done: 'done',
  readFirst: 'Read what came of it, then go on.',
  nudgeRead: 'There is nothing to answer here.',
  placeRead: 'Compare the numbers with those beside them.',

  // Two charts and two knobs
  turnKnobs:
    'Turn the knobs until your chart matches the target. The sign ≈ stands beside a word that does, within 1 %. The balls stay as they are.',
  match: 'A match within 1 %. {sees}',
  after: 'after {word}',
  target: 'target',
  yours: 'yours',
  targetPercent: 'target %',
  yoursPercent: 'yours %',
  balls: { plural: 'n', one: '{n} ball', other: '{n} balls' },
  percent: '{percent} %',
  cold: 'cold',
  hot: 'hot',
  drawFromTop: 'draw from the top',
  oneNotch: 'A knob turns by one notch.',
  turnFirst: 'Turn the knobs until both charts are the same.',
  coldest: 'Nothing is colder than 0: the largest is always drawn.',
  hottest: 'This knob ends at {most}.',
  fewest: 'One word must be left, or there is nothing to draw.',
  all: 'All five words may be drawn already.',
  neverInTarget: 'In the target {word} is never drawn, and in yours it can be.',
  neverInYours: 'In the target {word} can be drawn, and in yours it never is.',
  targetHotter:
    'Yours draws {word} {yours} of the time, the target {target}: the target is hotter.',
  targetColder:
    'Yours draws {word} {yours} of the time, the target {target}: the target is colder.',
  oneWordLeft: 'Only one word is left: {word}, every time.',
  topKKeeps:
    'Top-k {k} keeps the {k} words with the most balls, in proportion, and {word} goes from {before} to {after} %.',
  coldMakes: 'Cold makes the many weigh more, and {word} goes from {before} to {after} %.',
  heatMakes: 'Heat evens the shares out, and {word} goes from {before} to {after} %.',
  topKLeaves: {
    plural: 'left',
    one: 'Top-k leaves only {left} word.',
    other: 'Top-k leaves only {left} words.',
  },
  noneRuledOut: 'No word is ruled out.',
  nudgeTurn: 'First set top-k: which words can be drawn at all? Then compare the largest shares.',
  placeOpen: 'Every word can be drawn in the target: open top-k to {most}.',
  placeNever: {
    plural: 'never',
    one: 'In the target {words} is never drawn: top-k leaves {left}.',
    other: 'In the target {words} are never drawn: top-k leaves {left}.',
  },
  placeRight: 'Both knobs stand right.',
  placeHotter: 'Top-k is right. The target is hotter than yours.',
  placeColder: 'Top-k is right. The target is colder than yours.',
  answerTurn: 'Set the temperature to {t} and top-k to {k}.',

  // The trap
  trapAsks:
    'Somebody builds a simpler knob: it divides every count by T. With T = {t}, what becomes of the shares?',
  evenOut: 'They even out: the largest gets a smaller share.',
  stay: 'They stay exactly as they were.',
  sharpen: 'They sharpen: the largest gets a larger share.',
  asItIs: 'as it is',
  dividedBy: 'divided by {t}',
  atT: 'at T = {t}',
  trapRight: 'Right. {sees}',
  trapWrong: 'Not so. {sees}',
  trapSees: {
    plural: 'count',
    one: 'Dividing changes nothing: the whole shrinks too. T = {t} makes {count} ball weigh {weight}.',
    other:
      'Dividing changes nothing: the whole shrinks too. T = {t} makes {count} balls weigh {weight}, and one ball still 1.',
  },
  trapSlip: 'Dividing all counts by {t} changes no share: {word} has {share} % before and after.',
  saySoFirst: 'Say first what dividing does to the shares.',
  chooseFirst: 'Choose one of the three first, by its digit.',
  nudgeTrap: 'A share is a part of the whole. What does dividing do to the whole?',
  placeTrap: 'Before, {word} has {count} of {all}. Divide both by {t}.',
  answerTrap: 'They stay: {divided} of {dividedAll} is the same share as {count} of {all}.',

  // What luck is
  howDraw: 'How does a machine draw, without a hand?',
  lineOfBin:
    'Think of the {word} bin as a line from 0 to 100, with a stretch for each word. A number falls on it, and what it hits is drawn.',
  sameSeed:
    'The numbers come from a seed. The same seed gives the same numbers, in the same order, to any machine: the same luck.',

  // The same luck at two temperatures
  whereWillTheyPart:
    'Two machines stand at {word} and get the same luck, word after word. Where will their documents part?',
  atFirst: 'at the first word',
  atSecond: 'at the second',
  atThird: 'at the third',
  atFourth: 'at the fourth',
  laterOrNever: 'later, or never',
  placeChips: 'Place your chips, then reveal.',
  sameLuck: 'The same luck for both, word after word.',
  partAtFirst: 'They part at the first word.',
  partAtSecond: 'They part at the second word.',
  partAtThird: 'They part at the third word.',
  partAtFourth: 'They part at the fourth word.',
  partLate: 'They part late: at word {n}.',
  partNever: 'They never part: luck always fell on the same word.',
  betCost: 'Your bet cost {bits} bits; an even one costs {even}.',
  betLost: 'Your bet on where they part cost {bits} bits in round {n}; an even one costs {even}.',
  here: 'here',
  luckFellOn: 'There both stood at {word}, and luck fell on {n} of 100:',
  linesAgree: 'The two lines agree on {percent} % of their length at {word}:',
  fromThereOn: 'From there on the last words differ, so the two draw from different bins.',
  oneEnded: 'At T = {t} white was drawn, so that document has ended. The other one goes on.',
  goesBeyond: 'At T = {t} it goes on; only its first {n} words are shown.',
  nudgeBet: 'The same luck falls on the same place of both lines. Where is the same word there?',
  placeBet:
    'The two lines agree on {percent} % of their length: about so often the first word is the same.',
  answerBet: 'With this seed the answer is {n}: {option}.',

  // Line by line
  shareOfWord: '{share} {word}',
  targetDraws: 'The target draws {shares}.',
  yoursDraws: 'Yours draws {shares}.',
  noneSame: 'No word is the same in both.',
  someSame: 'The same in both: {words}.',
  allSame: 'All of them are the same in both.',
  knobsStand: 'Temperature {t}, top-k {k}.',
  turnByTyping: 'Turn the knobs until yours draws as the target does. The balls stay as they are.',
  typeKnobs:
    'Type a temperature from 0 to {hottest}, in quarters, and a top-k from 1 to {most}, such as: {t} {k}.',
  standSo: 'The knobs stand so already.',
  trapRow: '{word}: {count}, which is {share} %. Divided by {t}: {divided}.',
  sprungRow:
    '{word}: {count}, which is {share} %. Divided by {t}: {divided}, which is {dividedShare} %. At T = {t}: {weight}, which is {weightShare} %.',
  upTo: '{word} up to {to}',
  lineAt: 'The line at T = {t}: {stretches}.',
  luckWas: 'The luck of both: {numbers}.',
  hitAt: 'At T = {cold} that is {coldWord}, at T = {hot} it is {hotWord}.',
  wroteAt: 'Written at T = {t}: {words}.',
} as const;
