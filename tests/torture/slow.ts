// A terminal that nobody reads for seconds while keys come in: no key is lost, nothing grows, and
// once it is read again the screen is what would be drawn afresh.

import { bytesOf, hear, showsTwin } from '../e2e/command.ts';
import { openPair, wide } from '../e2e/pair.ts';
import { diceFrom } from './dice.ts';
import { memoryOf } from './process.ts';
import type { Torment } from './torment.ts';

/** Keys that change the screen and can be pressed as often as one likes. */
const onMap = ['down', 'up', 'end', 'home', '?', 'w', 'q'] as const;
/** More than a terminal holds back, fewer than the game keeps waiting. */
const keysInAStall = 300;
const mostGrowth = 40;
/** Hundreds of keys take their time where others are at work, too. */
const timeout = 60_000;

export const slow: Torment = {
  about: 'a terminal that nobody reads for seconds while keys come in',
  small: 2,
  large: 20,
  async run({ seed, size }) {
    const dice = diceFrom(seed);
    const lost: string[] = [];
    const memory: number[] = [];
    const pair = await openPair();
    const { terminal, twin } = pair;
    for (let stall = 1; stall <= size; stall += 1) {
      terminal.pause();
      for (let n = 0; n < keysInAStall; n += 1) {
        // From the help, q leads back; from the map it would leave.
        const key = twin.getState().overlay
          ? dice.oneOf(['w', 'q'])
          : dice.oneOf(onMap.slice(0, 5));
        hear(twin, key);
        terminal.press(bytesOf(key));
      }
      await new Promise((done) => setTimeout(done, dice.between(1000, 2500)));
      memory.push(memoryOf(terminal.pid) ?? 0);
      terminal.resume();
      await showsTwin(terminal, twin, wide, { timeout }).catch((error) => {
        lost.push(`stall ${stall}: ${error instanceof Error ? error.message : error}`);
      });
      memory.push(memoryOf(terminal.pid) ?? 0);
    }
    await terminal.close();
    const growth = Math.max(...memory) - (memory[0] ?? 0);
    if (growth > mostGrowth) lost.push(`grew by ${growth} MB`);
    return {
      tried: [`${size} stalls with ${keysInAStall} keys each, ${memory[0]} MB and ${growth} more`],
      lost,
    };
  },
};
