// What the three edits would do where the cursor is.
import { lettersIn } from '../../../engine/edit-distance.ts';
import { say } from '../../../texts/say.ts';
import type { EditsCursor } from './props.ts';

/** ['insert “r” before “e”', 'change “e” into “r”', 'delete “e”'] */
export function editTexts(now: string, to: string, cursor: EditsCursor): readonly string[] {
  const here = lettersIn(now)[cursor.at];
  const letter = lettersIn(to)[cursor.letter] ?? '';
  if (here === undefined) {
    return [
      say('edits.insertAtEnd', { letter }),
      say('edits.nothingToChange'),
      say('edits.nothingToDelete'),
    ];
  }
  return [
    say('edits.insertBefore', { letter, here }),
    say('edits.changeHere', { here, letter }),
    say('edits.deleteHere', { here }),
  ];
}
