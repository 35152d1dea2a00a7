// Edits as they change a word, and as they are said.
// Left out: which of them are worth it.
import { say } from '../../../texts/say.ts';
import { type EditStep, editPath, lettersIn } from '../../edit-distance.ts';
import type { Edit } from './state.ts';

/** edited('bed', {do: 'insert', at: 1, letter: 'r'}) → 'bred'; undefined where there is no such place. */
export function edited(word: string, edit: Edit): string | undefined {
  const letters = lettersIn(word);
  const { at } = edit;
  const last = edit.do === 'insert' ? letters.length : letters.length - 1;
  if (!Number.isInteger(at) || at < 0 || at > last) return undefined;
  const [before, after] = [letters.slice(0, at), letters.slice(edit.do === 'insert' ? at : at + 1)];
  return [...before, ...(edit.do === 'delete' ? [] : [edit.letter]), ...after].join('');
}

/** The one edit between two words; undefined where there is none, or more: editBetween('bed', 'bred') */
export function editBetween(from: string, to: string): Edit | undefined {
  const [first, ...more] = editPath(from, to).filter((step) => step.do !== 'keep');
  return first === undefined || more.length > 0 ? undefined : editOf(first);
}

/** A step of a shortest way as an edit of the word that it starts from; keeping a letter is none. */
export function editOf(step: EditStep): Edit | undefined {
  switch (step.do) {
    case 'insert':
      return { do: 'insert', at: step.row, letter: step.letter };
    case 'change':
      return { do: 'change', at: step.row - 1, letter: step.into };
    case 'delete':
      return { do: 'delete', at: step.row - 1 };
    case 'keep':
      return undefined;
  }
}

/** What an edit does, in words: 'insert “r”' */
export function stepText(step: EditStep): string {
  switch (step.do) {
    case 'keep':
      return say('edits.keepLetter', { letter: step.letter });
    case 'insert':
      return say('edits.insertLetter', { letter: step.letter });
    case 'delete':
      return say('edits.deleteLetter', { letter: step.letter });
    case 'change':
      return say('edits.changeLetter', { letter: step.letter, into: step.into });
  }
}
