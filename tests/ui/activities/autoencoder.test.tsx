// Every screen of the squeeze: whole at every size, and what is to be read on it.
import { stripVTControlCharacters } from 'node:util';
import { Box, renderToString } from 'ink';
import { describe, expect, test } from 'vitest';
import type { AutoencoderState } from '../../../src/engine/activities/autoencoder/state.ts';
import type { SoFar } from '../../../src/engine/activities/autoencoder/training.ts';
import { autoencoderActivity } from '../../../src/engine/activities/autoencoder.ts';
import { startAutoencoder, steppedDown } from '../../../src/engine/autoencoder.ts';
import { seeded } from '../../../src/engine/rng.ts';
import { TrainingScreen } from '../../../src/ui/activities/autoencoder/TrainedScreen.tsx';
import { autoencoderView } from '../../../src/ui/activities/autoencoder.tsx';
import { legend } from '../../../src/ui/keys.ts';
import { LookProvider } from '../../../src/ui/theme.ts';
import { settingsOfLevel } from '../../built-in-level.ts';
import { moved, statesOf, stateWhere } from '../../engine/activities/playing.ts';
import { pressing } from './pressing.ts';
import { misfits, type SizeName, screenLines } from './screen-lines.tsx';

const settings = settingsOfLevel(autoencoderActivity, 'squeeze');
const given = { seed: 'a', notebook: [] };
const at = (holds: (state: AutoencoderState) => boolean) =>
  stateWhere(autoencoderActivity, settings, given, holds);
const inPhase = (phase: AutoencoderState['phase']) => at((state) => state.phase === phase);
const trained = (place: number) => at((state) => state.phase === 'trained' && state.at === place);
const places = (place: number) => at((state) => state.phase === 'places' && state.at === place);

const press = pressing(autoencoderView, settings);

function text(state: AutoencoderState, size: SizeName = '60x20', ...keys: readonly string[]) {
  const { cursor } = press(state, ...keys);
  return screenLines(autoencoderView, { settings, state, size, cursor }).join('\n');
}

describe('nothing is cut and nothing wraps', () => {
  test('on the way of the solution', () => {
    for (const state of statesOf(autoencoderActivity, settings, given)) {
      expect(misfits(autoencoderView, settings, state)).toEqual([]);
    }
  });

  test('when every guess was off', () => {
    for (const place of [0, 1, 2]) {
      const guess = at((state) => state.phase === 'guess' && state.at === place);
      for (const option of [1, 2]) {
        const off = moved(autoencoderActivity, settings, guess, { type: 'choose', option });
        expect(misfits(autoencoderView, settings, off)).toEqual([]);
      }
    }
  });
});

describe('a code by hand', () => {
  const code = inPhase('code');

  test('is made of lights that digits turn on and off, and given with Enter', () => {
    expect(press(code, '1', '3', 'enter').move).toEqual({ type: 'code', lights: [1, 0, 1] });
    expect(press(code, '1', '1', '2', 'enter').move).toEqual({ type: 'code', lights: [0, 1, 0] });
    const bar = legend(autoencoderView.bindings(settings, code, press(code).cursor), true);
    expect(bar.map(({ keys, label }) => `${keys} ${label}`)).toEqual([
      '1-3 light',
      'Enter give this code',
    ]);
  });

  test('is not given before a light was turned on, and may then be dark again', () => {
    expect(press(code, 'enter').move).toEqual({ type: 'code', lights: [] });
    expect(press(code, '2', '2', 'enter').move).toEqual({ type: 'code', lights: [0, 0, 0] });
  });

  test('stands beside the one light of its word', () => {
    expect(text(code)).toMatch(/^> mat .*-> +\. \. \.$/m);
    expect(text(code, '60x20', '1', '3')).toMatch(/^> mat +0 0 0 0 0 1 0 0 +-> +1 0 1$/m);
    expect(text(code)).toMatch(/^ {2}is +0 0 0 0 0 0 0 1 +-> +\. \. \.$/m);
  });
});

describe('a trained network', () => {
  test('shows codes, shares and marks: percent where there is room, shades alone where there is not', () => {
    expect(text(trained(0), '80x24')).toMatch(/^the( +[01]\.\d\d){3} {2}## +9\d( +\d){7} +\+$/m);
    expect(text(trained(0), '60x20')).toMatch(/^the( +[01]\.\d\d){3} {2}## +9\d % \+$/m);
  });

  test('has no mark where a word comes out as another', () => {
    const rows = text(trained(2), '80x24')
      .split('\n')
      .filter((line) => /^(the|cat|dog|sees|on|mat|and|is) /.test(line));
    expect(rows).toHaveLength(8);
    expect(rows.filter((row) => row.endsWith('+'))).toHaveLength(4);
    expect(text(trained(2))).toContain('4 of 8 words come out as they went in.');
  });

  test('is drawn while it is trained, in the room that is left above the bar', () => {
    let network = startAutoencoder(8, 3, seeded('a'));
    for (const steps of [0, 30]) {
      const soFar: SoFar = { network, steps };
      for (const size of [
        { width: 78, height: 14 },
        { width: 58, height: 10 },
      ]) {
        const drawn = renderToString(
          <LookProvider value={{ colour: false, ascii: true, motion: true }}>
            <Box width={size.width} flexDirection="column">
              <TrainingScreen settings={settings} state={trained(0)} soFar={soFar} size={size} />
            </Box>
          </LookProvider>,
          { columns: 100 },
        );
        const lines = stripVTControlCharacters(drawn).split('\n');
        expect(lines.length).toBeLessThanOrEqual(size.height);
        for (const line of lines) expect(line.trimEnd().length).toBeLessThanOrEqual(size.width);
        expect(drawn).toContain(`step ${steps} of 1,000 `);
      }
      for (let n = 0; n < 30; n += 1) network = steppedDown(network, 3);
    }
  });
});

describe('a code to read', () => {
  test('is chosen among eight words by digit', () => {
    const decode = inPhase('decode');
    expect(press(decode, '2', 'enter').move).toEqual({ type: 'choose', option: 1 });
    expect(text(decode, '60x20', '2')).toMatch(/^> 2 cat( +[01]\.\d\d){3}$/m);
    expect(text(decode).replaceAll('\n', ' ')).toContain('This code was shaken on its way');
  });

  test('is not told with the shares before it is read', () => {
    expect(text(inPhase('decode'), '80x24')).not.toContain('#');
    expect(text(inPhase('decoded'), '80x24')).toMatch(/^> 2 cat .*##/m);
  });
});

test('two codes are typed as a number', () => {
  expect(press(inPhase('count'), '4', 'enter').move).toEqual({ type: 'count', codes: 4 });
  expect(press(inPhase('count'), 'enter').move).toEqual({ type: 'count', codes: -1 });
  expect(text(inPhase('counted'))).toContain('+ Two lights have 4 codes: 0 0, 0 1, 1 0 and 1 1.');
});

describe('where the codes lie', () => {
  test('two numbers are a place in a square, by the digit of the word', () => {
    const square = text(places(1), '80x24');
    for (const [n, word] of settings.words.entries()) {
      expect(square).toMatch(new RegExp(`${n + 1} ${word} +[01]\\.\\d\\d +[01]\\.\\d\\d$`, 'm'));
    }
    // A digit in the square, and one in the list.
    expect(square.match(/(?<![\d.])[1-8](?![\d.])/g)?.length).toBeGreaterThanOrEqual(15);
    expect(square).not.toMatch(/^ +[01]? \|.*[-'.]{5}/m);
  });

  test('one number is a place on a line, from the smallest to the largest', () => {
    const numbers = [...text(places(2)).matchAll(/^\w+ +([01]\.\d\d) +\|-*\+ *\|$/gm)].map(
      ([, number]) => Number(number),
    );
    expect(numbers).toHaveLength(8);
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
  });
});

test('in the end the three widths stand side by side, here and from other starts', () => {
  const summary = text(inPhase('summary'));
  expect(summary).toMatch(/^ +3 +8 of 8 +5 of 5 +#+$/m);
  expect(summary).toMatch(/^ +2 +8 of 8 +5 of 5 +#+$/m);
  expect(summary).toMatch(/^ +1 +4 of 8 +0 of 5 +\.+$/m);
});
