// Where keys are pressed to be measured: one state of each kind of level, and each screen of the shell.

import { world } from '../tests/course.ts';
import type { Moment } from '../tests/e2e/moment.ts';
import type { BenchOptions } from './part.ts';

/** Where keys are pressed, and which. Each of them must change the screen. */
export interface KeyPlace extends Moment {
  readonly name: string;
  /** Pressed once, before anything is measured. */
  readonly first: readonly string[];
  /** Pressed over and over. */
  readonly keys: readonly string[];
  /** How many keys, where it is not as many as was asked for. */
  readonly presses?: number;
}

const few = 40;

/** The screen of sixteen bins, and whatever else the options name. */
export function mainPlaces({ level, until, first, keys }: BenchOptions): readonly KeyPlace[] {
  const there = { level, until: new RegExp(until), first: first.split(',') };
  return [
    { ...there, name: 'pointing at one of sixteen bins', keys: keys.split(',') },
    { ...there, name: 'opening and closing the help over them', keys: ['?'] },
  ];
}

/** Every screen: where a key changes it whole, or nearly so. */
export function everyPlace(): readonly KeyPlace[] {
  return [...shell(), ...kinds()];
}

function shell(): readonly KeyPlace[] {
  const map = { until: /./, presses: few };
  const level = 'draw-a-document';
  return [
    { ...map, name: 'the map', first: [], keys: ['Down', 'Up'] },
    { ...map, name: 'settings', first: ['s'], keys: ['Down', 'Up'] },
    { ...map, name: 'the words of the game', first: ['?'], keys: ['w'] },
    { ...map, name: 'a story', level, first: [], keys: ['Enter', 'Backspace'] },
    { ...map, name: 'the goal', level, first: [], keys: ['g'] },
    { ...map, name: 'a result', level, until: /A clean run/, first: [], keys: ['?'] },
  ];
}

/** The first state of each kind: the help over it is opened, and it is drawn again. */
function kinds(): readonly KeyPlace[] {
  const levels = world.worlds.flatMap((each) => each.levels);
  return levels
    .filter(({ kind }, at) => levels.findIndex((other) => other.kind === kind) === at)
    .map(({ id, kind }) => ({
      name: `help over ${kind}`,
      level: id,
      until: /h {1,2}hint/,
      first: [],
      keys: ['?'],
      presses: few,
    }));
}
