// How the guessed lengths turned out, said on the screen and line by line alike.
import { lengthGuesses, ofLength } from '../../../engine/activities/draw.ts';
import { say } from '../../../texts/say.ts';

/** The three groups in numbers, which is the largest so far, and what that makes of the guess. */
export function compared(
  guess: number,
  lengths: readonly number[],
): { readonly groups: readonly string[]; readonly verdict: string } {
  const groups = lengthGuesses.map((_, option) => ofLength(lengths, option));
  const most = Math.max(...groups);
  const right = groups[guess] === most;
  const told = lengthGuesses.map(({ text }, option) => {
    const n = groups[option] ?? 0;
    const notes = [
      ...(n === most ? [say('draw.largest')] : []),
      ...(option === guess ? [say('draw.yourGuess')] : []),
    ];
    const group = say(text);
    return notes.length === 0
      ? say('draw.group', { group, n })
      : say('draw.groupNoted', { group, n, notes: notes.join(', ') });
  });
  return { groups: told, verdict: say(right ? 'draw.guessRight' : 'draw.guessWrong') };
}
