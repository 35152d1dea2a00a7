// Colour and ASCII as the terminal and the player ask for them, with the built command.
import { afterEach, describe, expect, test } from 'vitest';
import { playToTheEnd } from './command.ts';
import { openPair, type Pair, type PairOptions, pressBoth } from './pair.ts';
import { closeTerminals } from './pty.ts';

afterEach(closeTerminals);

const anyStyle = /\x1b\[[\d;:]*m/;
const anythingButAscii = /[^\x00-\x7e]/;

/** Sees a card, the help, the goal, the map and the settings. */
async function lookAround(options: PairOptions): Promise<Pair> {
  const pair = await openPair({ level: 'first', ...options });
  await pressBoth(pair, '?', 'w', 'q', 'g', 'q', 'q', 's', 'down');
  return pair;
}

test('in plain ASCII without colours, neither is written on any screen of a whole level', async () => {
  const pair = await openPair({
    level: 'first',
    flags: ['--ascii'],
    env: { NO_COLOR: '1' },
    looks: { ascii: true, colour: false },
  });
  await playToTheEnd(pair.terminal, pair.twin, pair.size);
  await pressBoth(pair, '?', 'w', 'q', 'q', 's', 'down', 'q');
  expect(pair.terminal.raw).not.toMatch(anyStyle);
  expect(pair.terminal.raw).not.toMatch(anythingButAscii);
});

describe('no colour at all, nor any other style, is written', () => {
  test.each<[string, PairOptions]>([
    ['NO_COLOR', { env: { NO_COLOR: '1' } }],
    ['--no-color', { flags: ['--no-color'] }],
    ['FORCE_COLOR=0', { env: { FORCE_COLOR: '0' } }],
  ])('with %s', async (_, options) => {
    const { terminal } = await lookAround({ ...options, looks: { colour: false } });
    expect(terminal.raw).not.toMatch(anyStyle);
  });
});

describe('the five words are told apart without any colour', () => {
  test.each<[string, PairOptions, readonly string[]]>([
    ['by shape and letters', {}, ['● PUR', '■ BLU', '▲ GRN', '♦ PNK', '○ WHT']],
    [
      'in ASCII too',
      { flags: ['--ascii'], looks: { ascii: true } },
      ['@ PUR', '# BLU', '^ GRN', '* PNK', 'o WHT'],
    ],
  ])('%s', async (_, { flags = [], looks }, chips) => {
    const { terminal } = await openPair({
      level: 'first',
      flags: [...flags, '--no-color'],
      looks: { ...looks, colour: false },
    });
    expect(terminal.text()).toContain(chips.join('] ['));
  });
});

describe('the five words have backgrounds of their own', () => {
  const sixteen = /^palette (\d|1[0-5])$/;
  // The same numbers on terminals with more colours: fewer bytes, and exactly these colours.
  const twoHundredFiftySix = /^palette (54|27|114|175|231)$/;

  test.each([
    ['with FORCE_COLOR=1', { FORCE_COLOR: '1' }, sixteen],
    ['with FORCE_COLOR=2', { FORCE_COLOR: '2', TERM: 'xterm' }, twoHundredFiftySix],
    ['with FORCE_COLOR=3', { FORCE_COLOR: '3', TERM: 'xterm' }, twoHundredFiftySix],
    ['in 16 colours', { TERM: 'xterm', COLORTERM: undefined }, sixteen],
    ['in 256 colours', { TERM: 'xterm-256color', COLORTERM: undefined }, twoHundredFiftySix],
    ['in all colours', {}, twoHundredFiftySix],
  ])('%s', async (_, env, colour) => {
    const { terminal } = await openPair({ level: 'first', env });
    const cells = terminal.cells().flat();
    const backgrounds = new Set(cells.map(({ background }) => background));
    backgrounds.delete('default');
    expect(backgrounds.size).toBe(5);
    for (const background of backgrounds) expect(background).toMatch(colour);
    for (const { foreground, background } of cells) {
      if (background !== 'default') expect(foreground).not.toBe(background);
    }
  });
});

describe('nothing but ASCII is written', () => {
  test.each<[string, PairOptions]>([
    ['with --ascii', { flags: ['--ascii'] }],
    ['with LANG=C', { env: { LANG: 'C' } }],
    ['with LC_ALL=POSIX over LANG', { env: { LC_ALL: 'POSIX', LANG: 'en_GB.UTF-8' } }],
    ['with TERM=linux', { env: { TERM: 'linux' } }],
  ])('%s', async (_, options) => {
    const { terminal } = await lookAround({ ...options, looks: { ascii: true } });
    expect(terminal.raw).not.toMatch(anythingButAscii);
  });
});
