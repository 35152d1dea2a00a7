// From what the terminal sends to the name of a key, and from a table of keys to what it does.
import type { Key } from 'ink';
import { keys as names } from '../texts/en/keys.ts';
import { say } from '../texts/say.ts';

export type KeyName =
  | 'up'
  | 'down'
  | 'left'
  | 'right'
  | 'pageup'
  | 'pagedown'
  | 'home'
  | 'end'
  | 'enter'
  | 'space'
  | 'escape'
  | 'backspace'
  | 'tab'
  | 'ctrl-c'
  | (string & {});

/** One line of a screen's table of keys: the keys, what they are called, and what they do. */
export interface Binding<Action> {
  /** The first key is the one shown in the bar; the others do the same. */
  readonly keys: readonly KeyName[];
  /** Bindings with the same label stand together in the bar: `1-4 open a bin`. */
  readonly label: string;
  readonly action: Action;
  /** What stays in the bar where it is short: first what is needed always, then what is needed to act. */
  readonly needed?: Needed;
}

export type Needed = 'always' | 'to-act';

/** Keys with one label, as they stand in the bar and in the help. */
export interface Entry {
  readonly keys: string;
  readonly label: string;
  readonly needed?: Needed | undefined;
}

/** The name of a key that was pressed, or undefined for one that the game does not know. */
export function keyName(input: string, key: Key): KeyName | undefined {
  if (key.ctrl) return input === 'c' ? 'ctrl-c' : undefined;
  if (key.meta && !key.escape) return undefined;
  if (key.upArrow) return 'up';
  if (key.downArrow) return 'down';
  if (key.leftArrow) return 'left';
  if (key.rightArrow) return 'right';
  if (key.pageUp) return 'pageup';
  if (key.pageDown) return 'pagedown';
  if (key.home) return 'home';
  if (key.end) return 'end';
  if (key.return) return 'enter';
  if (key.escape) return 'escape';
  if (key.backspace || key.delete) return 'backspace';
  if (key.tab) return 'tab';
  if (input === ' ') return 'space';
  return [...input].length === 1 ? input.toLowerCase() : undefined;
}

/** The binding that a key belongs to; the first one wins. */
export function bindingFor<Action>(
  bindings: readonly Binding<Action>[],
  key: KeyName,
): Binding<Action> | undefined {
  return bindings.find(({ keys }) => keys.includes(key));
}

/**
 * Each key only where it is heard, which is in the first binding that has it; the bar and the help
 * must not name a key for something that it does not do. A binding without any key left is dropped.
 * heardKeys([{keys: ['n'], …}, {keys: ['n', 'b'], …}]) → [{keys: ['n'], …}, {keys: ['b'], …}]
 */
export function heardKeys<Action>(
  bindings: readonly Binding<Action>[],
): readonly Binding<Action>[] {
  const taken = new Set<KeyName>();
  return bindings.flatMap((binding) => {
    const keys = binding.keys.filter((key) => !taken.has(key));
    for (const key of keys) taken.add(key);
    return keys.length === 0 ? [] : [{ ...binding, keys }];
  });
}

/** Bindings with the same label as one entry: [{keys: '1-4', label: 'open a bin'}, …] */
export function legend(bindings: readonly Binding<unknown>[], ascii: boolean): readonly Entry[] {
  const entries = new Map<string, Binding<unknown>[]>();
  for (const binding of bindings) {
    const { keys, label } = binding;
    if (label === '' || keys.length === 0) continue;
    entries.set(label, [...(entries.get(label) ?? []), binding]);
  }
  return [...entries].map(([label, same]) => ({
    keys: joinKeys(
      same.flatMap(({ keys: [first] }) => first ?? []),
      ascii,
    ),
    label,
    needed: same.find(({ needed }) => needed !== undefined)?.needed,
  }));
}

const arrows: Readonly<Record<string, string>> = { left: '←', right: '→', up: '↑', down: '↓' };

function isNamed(key: KeyName): key is keyof typeof names {
  return Object.hasOwn(names, key);
}

/** A key as it is written in the bar. */
export function keyTitle(key: KeyName, ascii: boolean): string {
  if (!ascii && arrows[key] !== undefined) return arrows[key];
  return isNamed(key) ? say(`keys.${key}`) : key;
}

/** Keys side by side: joinKeys(['left', 'right'], false) → '←→' */
export function joinKeys(keys: readonly KeyName[], ascii: boolean): string {
  const digits = keys.every((key) => /^\d$/.test(key));
  const inARow = keys.every((key, n) => n === 0 || Number(key) === Number(keys[n - 1]) + 1);
  if (digits && inARow && keys.length > 2) return `${keys[0]}-${keys.at(-1)}`;
  if (!ascii && keys.every((key) => arrows[key] !== undefined)) {
    return keys.map((key) => arrows[key]).join('');
  }
  return keys.map((key) => keyTitle(key, ascii)).join('/');
}
