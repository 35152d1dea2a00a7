// Every torment there is, by the name that runs it alone.
import { fullDisk } from './full-disk.ts';
import { gamesAtOnce } from './games-at-once.ts';
import { keys } from './keys.ts';
import { kills } from './kills.ts';
import { lines } from './lines.ts';
import { resizes } from './resizes.ts';
import { slow } from './slow.ts';
import type { Torment } from './torment.ts';

export const torments: Readonly<Record<string, Torment>> = {
  keys,
  lines,
  kills,
  resizes,
  slow,
  'full-disk': fullDisk,
  'games-at-once': gamesAtOnce,
};
