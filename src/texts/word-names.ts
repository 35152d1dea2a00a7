// The names of the game's words in sentences. A word that is not one of the five stands for itself.
import type { TextId } from './catalogue.ts';
import { words } from './en/words.ts';
import { say } from './say.ts';

type NamedWord = 'purple' | 'blue' | 'green' | 'pink' | 'white';

function isNamed(word: string): word is NamedWord {
  return Object.hasOwn(words, word);
}

/** nameOf('purple') → 'purple', in the language that is spoken; nameOf('spot') → 'spot' */
export function nameOf(word: string): string {
  if (!isNamed(word)) return word;
  const id: TextId = `words.${word}`;
  return say(id);
}
