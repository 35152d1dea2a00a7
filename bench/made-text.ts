// A text of any length with the figures of English, made from a seed: for everyone the same words.
// Left out: sense. What training costs depends only on how many different words and runs there are.
import alea from 'seedrandom/lib/alea.js';

/** Different words there are; a million words meet two thirds of them. */
const vocabularySize = 60_000;

/** Zipf's law as Mandelbrot wrote it: the share of the word of rank r is like 1 / (r + shift) ** power. */
const shift = 2.7;
const power = 1.14;

/** How often a word is what came next before, as in a phrase that is used again. */
const habit = 0.42;

/**
 * A text of `size` words, a sentence a line, the words and marks of a line between spaces and in small
 * letters: whoever cuts it at spaces gets the words that PongPT gets.
 * madeText('room 7', 1000) → 'ten ba , sos ban .\n…'
 * At 250,000 words it has about 20,700 different ones, 111,000 pairs and 202,000 runs of three;
 * Moby Dick has 18,300, 110,000 and 200,000.
 */
export function madeText(seed: string, size: number): string {
  const random = alea(seed);
  const drawn = wordsByShare(random);
  const said = new Uint32Array(size);
  const places = new Map<number, number[]>();
  let text = '';
  let source = 0;
  for (let at = 0; at < size; at += 1) {
    const last = said[at - 1] ?? stop;
    const before = places.get(last) ?? [];
    if (random() >= habit) source = 0;
    else source = (source || (before[Math.floor(random() * before.length)] ?? -1)) + 1;
    let word = source > 0 ? (said[source] ?? stop) : drawn();
    while (last === stop && word === stop) word = drawn();
    said[at] = word;
    if (before.length === 0) places.set(last, before);
    before.push(at - 1);
    text += spelling(word) + (word === stop || at === size - 1 ? '\n' : ' ');
  }
  return text;
}
const stop = 1;

/** A drawer of ranks from 0, each as often as its share. */
function wordsByShare(random: () => number): () => number {
  const sums = new Float64Array(vocabularySize);
  let sum = 0;
  for (let rank = 0; rank < vocabularySize; rank += 1) {
    sum += (rank + 1 + shift) ** -power;
    sums[rank] = sum;
  }
  return () => {
    const value = random() * sum;
    let [low, high] = [0, vocabularySize - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) > value) high = middle;
      else low = middle + 1;
    }
    return low;
  };
}

const consonants = 'bdfghjklmnprstvwxyzc';
const vowels = 'aeiou';
const endings = ['', 'n', 's', 'th'];

/** The commonest are the marks; the other words are longer the rarer they are: 'ba', 'ban', … 'tokis'. */
function spelling(rank: number): string {
  if (rank === 0) return ',';
  if (rank === stop) return '.';
  let word = endings[rank % endings.length] ?? '';
  let left = Math.floor(rank / endings.length);
  do {
    const syllable = left % 100;
    word = `${consonants[syllable % 20]}${vowels[Math.floor(syllable / 20)]}${word}`;
    left = Math.floor(left / 100) - 1;
  } while (left >= 0);
  return word;
}
