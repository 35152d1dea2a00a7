// The lab: what is open, what the keys do, and what became of it.

export const lab = {
  // The header
  title: 'The lab',
  titleOne: 'The lab  {name}',
  titleTwo: 'The lab  {at} of 2: {name}',
  notebook: 'your notebook',
  context: 'context {n}',
  aPart: 'a part',
  isPoured: 'poured',

  // What there is to count
  bins: { plural: 'n', one: '{n} bin', other: '{n} bins' },
  balls: { plural: 'n', one: '{n} ball', other: '{n} balls' },
  words: { plural: 'n', one: '{n} word', other: '{n} words' },
  documents: { plural: 'n', one: '{n} document', other: '{n} documents' },
  documentsOut: { plural: 'n', one: '{n} document out', other: '{n} documents out' },
  bytes: { plural: 'n', one: '{n} byte', other: '{n} bytes' },
  kilobytes: '{n} kB',
  megabytes: '{n} MB',
  readOf: '{read} of {all}',
  readSoFar: 'the first {read}',
  percent: '{n} %',
  fewPercent: '<1 %',
  nearlyAll: '>99 %',
  bits: '{n} bits',

  // Keys
  choose: 'choose',
  page: 'page',
  ends: 'first and last',
  lookInto: 'look in',
  contextKeys: 'context',
  sort: 'sort',
  find: 'find',
  draw: 'draw',
  compare: 'compare',
  pour: 'pour',
  documentsKey: 'documents',
  save: 'save',
  open: 'open another',
  openFirst: 'open a file',
  example: 'an example',
  other: 'the other one',
  undo: 'undo',
  quit: 'quit',
  back: 'back',
  help: 'help',
  more: 'More:',
  allKeys: 'all keys',
  close: 'close',
  theWords: 'the words of the game',
  theKeys: 'the keys',
  yes: 'yes',
  no: 'no',
  stop: 'stop',
  nextWord: 'next word',
  nextDocument: 'next document',
  toItsEnd: 'to its end',
  turnTemperature: 'temperature',
  turnTopK: 'top-k',
  newSeed: 'new seed',
  typeSeed: 'type a seed',
  beginWith: 'begin with',
  takeOut: 'take it out',
  putBack: 'put it back',
  rubOut: 'delete',

  // The table
  sortedAsRead: 'as it was read',
  sortedName: 'by name',
  sortedWords: 'in the order of the words',
  sortedBalls: 'the most balls first',
  sortedBits: 'the surest first',
  sorted: 'Sorted: {how}.',
  binHead: 'bin',
  afterHead: 'after',
  ballsHead: 'balls',
  bitsHead: 'bits',
  oftenHead: 'what came next, most often first',
  nextHead: 'what came next',
  rowsOf: '{first} to {last} of {all}',
  thisBinMost: '{bin}: {balls}, {bits}. Most often {word}, {share}.',
  emptyBin: '{bin}: no ball. Nothing comes after it here.',
  binNeverSeen: '{bin}: no ball. It is in none of the documents.',
  binAtEndOnly: '{bin}: no ball. It only stood at an end, with nothing after it.',
  thisBinTied: '{bin}: {balls}, {bits}. Most often {words}, {count} each.',
  thisBinEven: '{bin}: {balls}, {bits}. {n} words tie, {count} each.',
  shades: '{shades} share of bin',
  shadesShort: '{shades} share',
  changedLegend: 'Brackets: changed just now.',

  // A bin
  oneBin: 'The bin {bin}',
  binIsEmpty: 'There is no ball in it. A model that comes here takes a shorter context.',
  cameFrom: '{word} came from document {n}:',
  cameFromMore: {
    plural: 'more',
    one: '{word} came from document {n} (and {more} more place):',
    other: '{word} came from document {n} (and {more} more places):',
  },
  cameFromHere: '{word} came from here:',
  cameFromHereMore: {
    plural: 'more',
    one: '{word} came from here (and {more} more place):',
    other: '{word} came from here (and {more} more places):',
  },
  noOrigin: 'Where it came from is not known: a table holds balls, not documents.',

  // Documents
  documentsTitle: 'The documents that the balls came from',
  isOut: 'out',
  oneDocument:
    'It was read as one document. Start with --documents paragraph to divide it at empty lines.',
  changeOf: '{bin}: {ball}',

  // Drawing
  temperature: 'Temperature',
  topK: 'Top-k',
  seed: 'Seed',
  begins: 'Begins: {how}',
  allWordsIn: 'all words',
  asDocuments: 'as the documents began',
  anyContext: 'with any context that was seen',
  documentN: 'Document {n}',
  drewFrom: 'The last ball, {word}, is {count} of {all} in the bin {bin}.',
  backedOff:
    'The longer context was never seen, so {word} came from the bin {bin}: {count} of {all}.',
  begun: 'This is how it begins. Draw the next word.',
  stoppedAtCap: {
    plural: 'n',
    one: 'Stopped after {n} word; it could go on.',
    other: 'Stopped after {n} words; it could go on.',
  },
  endedHere: 'It ends here.',
  emptyEnd: 'Nothing ever came after this, so it stops.',

  // Comparing
  compareTitle: 'They differ in {distance} of their draws, with context {n}.',
  onlyIn: { plural: 'n', one: '{n} bin only in {name}.', other: '{n} bins only in {name}.' },
  apartHead: 'apart',
  pairSortedWeight: 'what counts most first',
  pairSortedApart: 'the farthest apart first',
  pairSortedName: 'as it was read',
  twoEnds: 'End words: {left} in 1, {right} in 2; here both are {both}.',
  mostMoved: 'differs most (1, 2)',
  pairTitle: 'The bin {bin}: {apart} apart',
  sideNames: '1 is {left}, 2 is {right}.',
  noBallHere: 'no ball',

  // Work
  reading: 'Reading {name}',
  training: 'Training another context on {name}',
  sorting: 'Sorting {name}',
  pouring: 'Pouring the bins of {name}',
  moving: 'Moving the balls of a document of {name}',
  comparing: 'Comparing {name}',
  drawing: 'Getting ready to draw from {name}',
  finding: 'Looking for a bin in {name}',
  saving: 'Saving {name}',
  readSoFarLine: 'Read so far: {part}',
  stopReading: 'Stop, and the table holds what was read until then.',
  stopOther: 'Stop, and all stays as it was.',

  // What became of a key
  oneSource: 'There is only one model here. Open a second one with a.',
  tableNoDocuments: 'A table holds balls, not documents: whose ball is whose is not in it.',
  pouredNoDocuments:
    'The bins were poured together, so no document can be told from the others. Undo with u.',
  lastDocument:
    'This is the only document. Without it there would be no ball left. To divide a text into more, start with --documents line or paragraph.',
  shortest: 'One word names these bins already. There is nothing to pour together.',
  stretch:
    'Balls can be poured to a shorter context, not stretched to a longer one: {n} is the longest here.',
  tooLong: 'A context of {n} needs too many bins for so long a text. Up to {most} is possible.',
  noBins: 'No document here is longer than a context of {n}, so there would be no bin.',
  nothingToUndo: 'There is nothing to undo.',
  coldest: 'It cannot be colder: the word with the most balls always wins.',
  hottest: 'It gets no hotter here.',
  fewest: 'Fewer than one word is nothing to draw from.',
  allWords: 'All words are in already.',
  stoppedReading: 'Stopped. This is a part, {part}: the table holds what was read until then.',
  stopped: 'Stopped. All is as it was.',
  notFound: 'No bin has a name that begins with "{text}".',
  pouredInto:
    '{before} poured into {after}. What comes next is now {bits} bits a word harder to tell.',
  saved: 'Saved {bins} in {path}.',
  notSaved: '{path} was not saved: {reason}.',
  noName: 'A file needs a name. Esc goes back.',
  saveLarge: 'Save such a large table?',
  saveLargeDetail:
    'As CSV it takes about {size}, a cell for every bin and every word. PongPT itself reads tables of up to 5 MB.',
  overwrite: 'There is such a file already. Write over it?',
  overwriteDetail: 'What is in {path} now would be lost.',
  documentOut: 'Document {n} is out.',
  documentBack: 'Document {n} is back.',
  ballsLeft: {
    plural: 'n',
    one: '{n} ball left the bins; changed: {bins}.',
    other: '{n} balls left the bins; changed: {bins}.',
  },
  ballsCame: {
    plural: 'n',
    one: '{n} ball came back; changed: {bins}.',
    other: '{n} balls came back; changed: {bins}.',
  },
  emptyNow: { plural: 'n', one: '{n} bin is empty now.', other: '{n} bins are empty now.' },
  wereEmpty: {
    plural: 'n',
    one: '{n} bin was empty before.',
    other: '{n} bins were empty before.',
  },
  noBallMoved: 'It is too short to have a ball in bins of this context.',

  // Why a file was not saved
  mayNot: 'you may not write there',
  readOnly: 'that disk is read-only',
  diskFull: 'that disk is full',
  noFolder: 'there is no such folder',
  notFolder: 'part of the path is not a folder',
  isNoFile: 'there is something else of that name, not a file',
  justMade: 'somebody has made such a file just now',
  longName: 'the name is too long',

  // What is typed
  findTitle: 'Go to a bin',
  findAbout: 'Type the beginning of its name. The table goes along.',
  findKey: 'stay there',
  openTitle: 'Open a text or a table',
  openAbout:
    'Type the name of a file: plain text, or a table in CSV. A second one takes the second place.',
  openKey: 'open',
  saveTitle: 'Save the table as CSV',
  saveAbout:
    'Where to? It is saved as it is now, with this context. `pongpt train` and the lab read it again.',
  saveKey: 'save',
  seedTitle: 'The seed',
  seedAbout: 'The same seed draws the same documents, here and for everybody who types it.',
  seedKey: 'take it',
  promptTitle: 'Begin with these words',
  promptAboutDocuments:
    'Every document begins with them. With nothing, they begin as the documents began.',
  promptAboutAnywhere:
    'Every document begins with them. With nothing, they begin with any context that was seen.',
  promptKey: 'take them',

  // Nothing open
  emptyTitle: 'Your notebook is empty',
  emptyAbout:
    'The lab takes a model apart: its bins and balls, what it draws, and what changes when something is left out. There is no score here, and nothing to break.',
  emptyNotebook: 'Documents that you write in level 6 are waiting here when you come back.',
  emptyFile: 'Or open a text of your own: type a, or start with `pongpt lab story.txt`.',
  emptyExample: 'Or press Enter for an example of four sentences.',

  leave: 'Leave without saving?',
  leaveDetail:
    'What you took out or poured together in {names} is in no file yet. With n you go back; then s saves the table.',
  leaving: 'Ctrl+C leaves; what you saved is saved.',

  // On the way out
  savedFiles: { plural: 'n', one: 'Saved: {paths}', other: 'Saved: {paths}' },
  noLines:
    'The lab is drawn, and cannot be played line by line. `pongpt train`, `sample` and `score` write the same in lines.',
  noTerminal:
    'The lab is drawn, and needs a terminal with a keyboard. `pongpt train`, `sample` and `score` work without one.',
  isDumb:
    'The lab is drawn, and TERM is dumb here, so this is no full terminal. `pongpt train`, `sample` and `score` work without one.',
  noKeyboard:
    'The lab needs your keyboard, so a text cannot come from standard input. Save it in a file first.',
  tooMany: 'The lab has room for two texts or tables; there are {n} here.',
} as const;
