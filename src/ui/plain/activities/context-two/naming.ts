// Naming a bin: its older word, then its newer one, or both in one line.
import type { ContextTwoMove, Named } from '../../../../engine/activities/context-two/state.ts';
import { tinyLanguage } from '../../../../engine/language.ts';
import { say } from '../../../../texts/say.ts';
import { type Choice, chooseWord, type Question, type Typed, wordsIn } from '../../question.ts';
import { namesOf } from '../../sentences.ts';

/** Which bin? One of the four words each time, or 'green pink'; and 0, where the document may be left. */
export function askForBin(text: string, named: Named, mayLeave = false): Question<ContextTwoMove> {
  const words = chooseWord<ContextTwoMove>(text, tinyLanguage.words, (word) => ({
    type: 'name',
    word,
  }));
  if (words.type === 'typed') return words;
  const leave: Choice<ContextTwoMove> = {
    label: say('contextTwo.leaveIt'),
    moves: [{ type: 'go-on' }],
    number: 0,
  };
  return {
    ...words,
    choices: mayLeave ? [...words.choices, leave] : words.choices,
    typed: named.length === 0 ? bothWords : newerWord,
  };
}

/** Both words of a name at once, or a word that no bin has: the engine says why not. */
const bothWords: Typed<ContextTwoMove> = {
  read(line) {
    const [older, newer, ...more] = wordsIn(line) ?? [];
    if (older === undefined || more.length > 0) {
      return { type: 'unclear', reason: say('contextTwo.typeName') };
    }
    const move: ContextTwoMove =
      newer === undefined ? { type: 'name', word: older } : { type: 'open', older, newer };
    return { type: 'moves', moves: [move] };
  },
  lineFor([move, ...more]) {
    return move?.type === 'open' && more.length === 0
      ? namesOf([move.older, move.newer])
      : undefined;
  },
};

const newerWord: Typed<ContextTwoMove> = {
  read(line) {
    const [word, ...more] = wordsIn(line) ?? [];
    return word === undefined || more.length > 0
      ? { type: 'unclear', reason: say('contextTwo.typeNewer') }
      : { type: 'moves', moves: [{ type: 'name', word }] };
  },
  lineFor: () => undefined,
};
