// Your own words: a text, five models of it, a test on what was kept back, and every word looked up.

export const ownWords = {
  // The keys, and where in the level the learner is
  lockIn: 'lock it in',
  takeText: 'take this text',
  trainAt: 'train with {n}',
  toTheTest: 'to the test',
  another: 'draw another',
  seeNext: 'see the next one',
  lookUp: 'look up the next word',
  lookUpAll: 'the rest',
  newSentence: 'memory for a new sentence',
  atChoosing: 'choose a text',
  atBet: 'a bet',
  atTraining: 'training, {n} of {all}',
  atTest: 'the test',
  atLookingUp: 'where is it from?',

  // Choosing
  textAbout: '{title}: {about} {source}',
  whichText: 'Which text shall the model learn from?',
  howOwn: 'A text of your own can stand here too: start this level with --text FILE.',
  noTexts:
    'No text can be read here. Install the game again, or start this level with --text FILE.',
  ownTitle: 'Your own text',
  ownAbout: 'It begins: {words} …',
  ownNothing: 'It has no words.',
  ownSource: 'A copy of your file, kept beside your progress.',
  chooseFirst: 'Choose a text first.',
  noSuchText: 'There is no text with this number.',

  // Work between moves
  reading: 'Reading the text, and keeping its end back.',
  training: 'Training: every word puts a ball into a bin, at each of the five lengths.',
  scoring: 'Testing: how surprised is each model, word by word?',
  copying: 'Drawing a hundred sentences at each length, and looking them up.',

  // The first bet
  keptBack: '{documents} documents, {words} words. The last tenth of the documents is kept back.',
  whichLength:
    'Five models, with contexts of 1 to 5 words. Which one is least surprised by the text kept back?',
  length: { plural: 'n', one: 'a context of {n} word', other: 'a context of {n} words' },
  placeThenReveal: 'Place all your chips first.',
  nudgeLength: 'A long context knows more. But it must have stood in the training text before.',
  placeLength:
    'Think of the last five words you read. How often would just these five stand in {words} words of text?',
  answerLength: {
    plural: 'n',
    one: 'A context of {n} word is best here, at {bits} bits a word. Longer ones rarely come back.',
    other:
      'A context of {n} words is best here, at {bits} bits a word. Longer ones rarely come back.',
  },
  lostLength: 'Your bet on the context length cost {bits} bits; an even one costs {even}.',

  // Training
  trained: {
    plural: 'n',
    one: 'Trained with a context of {n} word. It writes:',
    other: 'Trained with a context of {n} words. It writes:',
  },
  headLength: 'context',
  headBins: 'bins',
  headNoChoice: 'no choice',
  headWrote: 'wrote',
  whatNoChoice: 'No choice: how often the bin held only one kind of ball.',
  filled: '{bins} bins. In {n} of 100 draws there is no choice: the bin holds one kind of ball.',
  trainFirst: 'Train at every length first: Enter goes on to the next.',
  nudgeTrain: 'Read the sentences aloud. What gets better from length to length?',
  placeTrain: 'Look at the share of draws without a choice, too.',
  answerTrain: 'Train with the next length, or draw another sentence.',

  // The test
  howSurprised: 'Surprise in bits a word: fewer is better.',
  words: 'words of context',
  bits: 'bits',
  headTraining: 'training',
  headKept: 'kept back',
  twoScores:
    'Context {n}: {training} bits a word on the training text, {kept} on the text kept back.',
  curveNone: 'Without a context or a ball, all words have the same chance. Both texts start here.',
  curveBetter: {
    plural: 'n',
    one: '{n} word: the training text surprises less, and so does the text kept back.',
    other: '{n} words: the training text surprises less, and so does the text kept back.',
  },
  curveWorse: {
    plural: 'n',
    one: '{n} word: the training text surprises less. The text kept back surprises more.',
    other: '{n} words: the training text surprises less. The text kept back surprises more.',
  },
  curveUnseen:
    '{percent} of 100 contexts in it were never seen in training; there a shorter one stands in.',
  best: {
    plural: 'n',
    one: 'Best on text kept back: {n} word. Perplexity {perplexity}: as unsure as among so many words.',
    other:
      'Best on text kept back: {n} words. Perplexity {perplexity}: as unsure as among so many words.',
  },
  byHeart: 'Beyond that, a model learns its text by heart.',
  neverTurned: 'In this text, even the longest context still helps.',
  betCost: 'Your bet cost {bits} bits; an even one costs {even}.',
  betWasLost: 'Your bet cost {bits} bits; an even one costs {even}. That is a slip.',
  seeFirst: 'Look at what came of it, then go on.',
  nudgeSee: 'Compare the two numbers of each length.',
  placeSee: 'One of them keeps falling. Does the other?',

  // Looking up
  drawnWith: {
    plural: 'n',
    one: 'Drawn with a context of {n} word. Where is it from?',
    other: 'Drawn with a context of {n} words. Where is it from?',
  },
  nothingDrawn: 'The first word began a sentence of the text. Then words were drawn.',
  stoodOnce: '[{context}] stood at one place in the text. There was no choice: next came ({word}).',
  stood: {
    plural: 'n',
    one: '[{context}] stood at {n} place in the text. At {led} of them, ({word}) came next.',
    other: '[{context}] stood at {n} places in the text. At {led} of them, ({word}) came next.',
  },
  fullStopBefore: 'The full stop in the brackets stood before the sentence.',
  onePlace: 'One of them, document {document}, sentence {sentence}:',
  thePlace: 'Document {document}, sentence {sentence}:',
  goesOn: 'It reads on in document {document}, sentence {sentence}:',
  copy: 'This is a copy: it stands word for word in document {document}, sentence {sentence}.',
  pieces: {
    plural: 'n',
    one: 'No copy: it stands nowhere in the text in one piece, though all of it is from one place.',
    other: 'No copy: it stands nowhere in the text. It is sewn together from {n} places.',
  },
  lookUpFirst: 'Look up at least one word first: Enter shows where it stood.',
  lookedUp: 'All words of this sentence are looked up.',
  noSuchLength: 'There is no such context length: it goes from 1 to 5.',
  nudgeLookUp: 'At how many places did the context stand? So many balls are in its bin.',
  placeLookUp: 'Look at the place of the word before. Is this one the next word there?',
  answerLookUp: 'Enter shows the next word. All that are left can be shown at once, too.',

  // The second bet
  howManyCopies:
    'A hundred sentences are drawn with a context of 5 words. How many of them stand in the text, word for word?',
  range: '{from} to {to}',
  nudgeCopies: 'When is there only one word that can be drawn?',
  placeCopies: 'With a context of 5, {n} of 100 draws come from a bin with one kind of ball.',
  answerCopies: '{n} of 100 are copies. Without a choice, the model can only read on where it is.',
  lostCopies: 'Your bet on the copies cost {bits} bits; an even one costs {even}.',
  newSentenceAt: 'a new sentence with a context of {n}',
  copiesAt: 'Context {n}: {copied}',
  copiesOf: 'Of {n} sentences drawn with each context, so many are copies of the text:',
  whyCopies:
    'Where a context stood at one place only, its bin holds one ball. Drawing is reading on.',
  nudgeCopied: 'Compare how much is copied with the shortest and with the longest context.',
  placeCopied: 'The sentences got better from length to length. At what price?',
  nudgeChoose: 'No text is a wrong choice.',
  placeChoose: 'Short texts are quick to read. Long ones have more words that come back.',
  answerChoose: 'Choose a number, then Enter.',
} as const;
