// The settings of "Pieces of words", for the tests of its kind.
export const bpeSettings = {
  byHand: { text: 'the other brother bothers the mother there', merges: 4, word: 'theorem' },
  own: {
    text: 'Bobbin the robin lived in the barn. Bobbin had a red coat, and Bobbin had a song. The hens came to hear Bobbin, and then the cat came to hear Bobbin too.',
    heldOut:
      'There was a mouse in the mill, and her name was Maude. In the evening she read to the other mice, and when she came to the end they were all asleep.',
    merges: 10,
    spare: 2,
  },
  languages: {
    file: 'tolley-bay',
    merges: 500,
    home: {
      language: 'English',
      text: 'The little house is near the sea, and my brother lives there.',
    },
    away: {
      language: 'French',
      text: 'La petite maison est près de la mer, et mon frère y habite.',
    },
  },
  strange: { text: '🐐', name: 'a goat' },
};
