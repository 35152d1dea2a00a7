// What the keys would do where the cursor is: three edits, of which only one is left at the end of the
// word, and keeping a letter that is right.
import { lettersIn } from '../../../engine/edit-distance.ts';
import { say } from '../../../texts/say.ts';
import type { EditsCursor } from './props.ts';

/** ['insert “r” before “e”', 'change “e” into “r”', 'delete “e”'] */
export function editTexts(now: string, to: string, cursor: EditsCursor): readonly string[] {
  const here = lettersIn(now)[cursor.at];
  const letter = lettersIn(to)[cursor.letter] ?? '';
  if (here === undefined) return [say('edits.insertAtEnd', { letter })];
  return [
    say('edits.insertBefore', { letter, here }),
    here === letter ? say('edits.sameHere', { letter }) : say('edits.changeHere', { here, letter }),
    say('edits.deleteHere', { here }),
  ];
}

/** 'keep “e”, and on to the next letters'; undefined where the letters differ. */
export function onwardsText(now: string, to: string, cursor: EditsCursor): string | undefined {
  const [word, target] = [lettersIn(now), lettersIn(to)];
  const letter = target[cursor.letter];
  if (letter !== undefined && letter === word[cursor.at]) return say('edits.keepHere', { letter });
  return undefined;
}
