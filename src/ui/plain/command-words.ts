// The words that do what a single letter does, in the language of the game, and always in English.
// Left out: what the letters do (commands.ts).
import { commandWords } from '../../texts/en/command-words.ts';
import { say } from '../../texts/say.ts';

type Name = keyof typeof commandWords;

/** The names of each letter's words in the catalogue. The help tells the first. */
const names = {
  h: ['hint'],
  g: ['goal'],
  u: ['undo'],
  b: ['back'],
  r: ['restart', 'retry'],
  n: ['skip'],
  s: ['settings'],
  a: ['again', 'repeat'],
  m: ['map'],
  w: ['words'],
  '?': ['help'],
  q: ['quit', 'exit', 'leave'],
} as const satisfies Readonly<Record<string, readonly Name[]>>;

export type CommandLetter = keyof typeof names;

/** The word that the help tells for a letter: wordFor('q') → 'quit' */
export function wordFor(letter: CommandLetter): string {
  return say(`commandWords.${names[letter][0]}`);
}

/** letterOfWord('Exit') → 'q' */
export function letterOfWord(word: string): CommandLetter | undefined {
  const wanted = word.toLowerCase();
  const means = (name: Name) =>
    [say(`commandWords.${name}`).toLowerCase(), commandWords[name]].includes(wanted);
  return (Object.keys(names) as readonly CommandLetter[]).find((letter) =>
    names[letter].some(means),
  );
}
