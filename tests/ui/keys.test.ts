import type { Key } from 'ink';
import { describe, expect, test } from 'vitest';
import { barOf, fitting } from '../../src/ui/components/KeyBar.tsx';
import { bindingFor, heardKeys, keyName, keyTitle, legend } from '../../src/ui/keys.ts';

const nothingHeld: Key = {
  upArrow: false,
  downArrow: false,
  leftArrow: false,
  rightArrow: false,
  pageDown: false,
  pageUp: false,
  home: false,
  end: false,
  return: false,
  escape: false,
  ctrl: false,
  shift: false,
  tab: false,
  backspace: false,
  delete: false,
  meta: false,
  super: false,
  hyper: false,
  capsLock: false,
  numLock: false,
};

describe('a key has a name', () => {
  test.each<[string, string, Partial<Key>]>([
    ['up', '', { upArrow: true }],
    ['down', '', { downArrow: true }],
    ['left', '', { leftArrow: true }],
    ['right', '', { rightArrow: true }],
    ['pageup', '', { pageUp: true }],
    ['pagedown', '', { pageDown: true }],
    ['home', '', { home: true }],
    ['end', '', { end: true }],
    ['enter', '\r', { return: true }],
    ['escape', '', { escape: true }],
    ['escape', '', { escape: true, meta: true }],
    ['backspace', '', { backspace: true }],
    ['backspace', '', { delete: true }],
    ['tab', '', { tab: true }],
    ['space', ' ', {}],
    ['ctrl-c', 'c', { ctrl: true }],
    ['a', 'a', {}],
    ['a', 'A', { shift: true }],
    ['5', '5', {}],
    ['?', '?', {}],
    ['é', 'É', {}],
  ])('%s: %j %j', (name, input, held) => {
    expect(keyName(input, { ...nothingHeld, ...held })).toBe(name);
  });

  test.each<[string, Partial<Key>]>([
    ['a', { ctrl: true }],
    ['x', { meta: true }],
    ['', {}],
    ['two', {}],
  ])('only if the game may hear it: not %j %j', (input, held) => {
    expect(keyName(input, { ...nothingHeld, ...held })).toBeUndefined();
  });
});

const binding = (keys: readonly string[], label: string) => ({ keys, label, action: label });

test('the first binding that has a key is the one that hears it', () => {
  const table = [binding(['n', 'enter'], 'next'), binding(['n'], 'no')];
  expect(bindingFor(table, 'n')?.action).toBe('next');
  expect(bindingFor(table, 'enter')?.action).toBe('next');
  expect(bindingFor(table, 'm')).toBeUndefined();
});

test('a key that an earlier binding takes away is named no more, nor a binding without any', () => {
  expect(
    heardKeys([
      binding(['backspace'], 'delete'),
      binding(['u', 'backspace'], 'undo'),
      binding(['u'], 'up'),
    ]),
  ).toEqual([binding(['backspace'], 'delete'), binding(['u'], 'undo')]);
});

describe('in the bar', () => {
  const shown = (table: readonly ReturnType<typeof binding>[], ascii = false) =>
    legend(table, ascii).map(({ keys, label }) => `${keys} ${label}`);

  test.each<[string, readonly ReturnType<typeof binding>[], readonly string[]]>([
    [
      'three digits in a row are a range',
      ['1', '2', '3', '4'].map((n) => binding([n], 'open a bin')),
      ['1-4 open a bin'],
    ],
    ['two digits are not', ['1', '2'].map((n) => binding([n], 'bet')), ['1/2 bet']],
    ['nor are digits with a gap', ['1', '2', '4'].map((n) => binding([n], 'bet')), ['1/2/4 bet']],
    [
      'arrows stand together',
      [binding(['up', 'k'], 'choose'), binding(['down', 'j'], 'choose')],
      ['↑↓ choose'],
    ],
    [
      'only the first key of a binding is named',
      [binding(['enter', 'space'], 'go on')],
      ['Enter go on'],
    ],
    ['a binding without a label is not', [binding(['3'], ''), binding(['q'], 'map')], ['q map']],
    [
      'the order is that of the table',
      [binding(['b'], 'two'), binding(['a'], 'one'), binding(['c'], 'two')],
      ['b/c two', 'a one'],
    ],
  ])('%s', (_, table, entries) => {
    expect(shown(table)).toEqual(entries);
  });

  test('arrows are words in ASCII', () => {
    expect(shown([binding(['up'], 'choose'), binding(['down'], 'choose')], true)).toEqual([
      'up/down choose',
    ]);
    expect(keyTitle('right', true)).toBe('right');
    expect(keyTitle('right', false)).toBe('→');
    expect(keyTitle('escape', false)).toBe('Esc');
  });

  const entries = [
    { keys: 'Enter', label: 'go on' },
    { keys: 'q', label: 'map' },
    { keys: 'r', label: 'restart' },
    { keys: '?', label: 'help' },
  ];
  const names = (width: number) => fitting(entries, width).map(({ keys }) => keys);

  test('what does not fit leaves its room to what does, and the help is cut last of all', () => {
    expect(names(80)).toEqual(['Enter', 'q', 'r', '?']);
    // "Enter go on   q map   r restart   ? help" is 40 columns wide.
    expect(names(40)).toEqual(['Enter', 'q', 'r', '?']);
    expect(names(39)).toEqual(['Enter', 'q', '?']);
    expect(names(28)).toEqual(['Enter', 'q', '?']);
    expect(names(27)).toEqual(['Enter', '?']);
    expect(names(19)).toEqual(['q', '?']);
    expect(names(6)).toEqual(['?']);
  });

  test('what is needed stands closer before any of it is cut, and goes before the way out', () => {
    const needed = [
      { keys: 'Enter', label: 'put the light here', needed: 'always' as const },
      { keys: '1-6', label: 'row', needed: 'to-act' as const },
      { keys: '←→', label: 'move', needed: 'to-act' as const },
      { keys: 'h', label: 'hint', needed: 'always' as const },
      { keys: 'q', label: 'map' },
      { keys: '?', label: 'help' },
    ];
    const kept = (width: number) => {
      const { shown, space } = barOf(needed, width);
      return [space, ...shown.map(({ keys }) => keys)];
    };
    // All of it is 70 columns wide, 65 with less space, and 58 without the way out.
    expect(kept(70)).toEqual([3, 'Enter', '1-6', '←→', 'h', 'q', '?']);
    expect(kept(62)).toEqual([3, 'Enter', '1-6', '←→', 'h', '?']);
    expect(kept(58)).toEqual([2, 'Enter', '1-6', '←→', 'h', '?']);
    expect(kept(50)).toEqual([2, 'Enter', '1-6', 'h', '?']);
    expect(kept(40)).toEqual([2, 'Enter', 'h', '?']);
  });

  test('the way out is not cut for what stands before it', () => {
    const [first = { keys: '', label: '' }, ...rest] = entries;
    const many = [first, { keys: '1-4', label: 'choose one of them' }, ...rest];
    const kept = fitting(many, 45).map(({ keys }) => keys);
    expect(kept).toEqual(['Enter', 'q', 'r', '?']);
  });
});
