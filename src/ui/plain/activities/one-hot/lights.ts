// Lights as a typed line: '0 1 0 0 0 0', or 'none' for a word without a place.
import type { OneHotMove } from '../../../../engine/activities/one-hot/state.ts';
import { say } from '../../../../texts/say.ts';
import { type Question, same } from '../../question.ts';

/** A number for each light; `again` says in short how to type them. */
export function askForLights(size: number, again: boolean): Question<OneHotMove> {
  const none = say('oneHot.none');
  const how = say('oneHot.typeLightsAgain', { n: size, none });
  return {
    type: 'typed',
    text: again ? how : say('oneHot.typeLights', { n: size, example: exampleOf(size), none }),
    read(line) {
      const text = line.trim().toLowerCase();
      if (text === none.toLowerCase()) return { type: 'moves', moves: [{ type: 'no-place' }] };
      const lights = text.split(/[\s,;]+/).map(Number);
      return lights.length === size && lights.every((light) => light === 0 || light === 1)
        ? { type: 'moves', moves: [{ type: 'encode', lights }] }
        : { type: 'unclear', reason: how };
    },
    lineFor([move, ...more]) {
      if (move === undefined || more.length > 0) return undefined;
      if (same(move, { type: 'no-place' })) return none;
      return move.type === 'encode' ? move.lights.join(' ') : undefined;
    },
  };
}

/** All lights on, which is no word: it gives nothing away. */
function exampleOf(size: number): string {
  return Array<number>(size).fill(1).join(' ');
}
