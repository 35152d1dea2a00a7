// The app under Ink: it hears keys, draws what the state says, and leaves with an exit code.
import { stripVTControlCharacters } from 'node:util';
import { render } from 'ink-testing-library';
import { afterEach, expect, test, vi } from 'vitest';
import { App } from '../../src/ui/App.tsx';
import type { Game } from '../../src/ui/store.ts';
import { gameWith } from '../course.ts';
import { smallWorld } from '../small-course.ts';

const apps: { unmount(): void }[] = [];
afterEach(() => {
  for (const app of apps.splice(0)) app.unmount();
});

function open(): { game: Game; frame: () => string; press: (key: string) => void } {
  const game = gameWith('app', { world: smallWorld });
  const app = render(<App game={game} />);
  apps.push(app);
  return {
    game,
    frame: () => stripVTControlCharacters(app.lastFrame() ?? ''),
    press: (key) => app.stdin.write(key),
  };
}

test('keys move the pointer, open a level and come back', async () => {
  const { frame, press } = open();
  await vi.waitFor(() => expect(frame()).toContain('>  1  The first one'));
  press('j');
  await vi.waitFor(() => expect(frame()).toContain('>  2  The second one'));
  press('k');
  await vi.waitFor(() => expect(frame()).toContain('>  1  The first one'));
  press('\r');
  await vi.waitFor(() => expect(frame()).toContain('card 1 of 2'));
  press('q');
  await vi.waitFor(() => expect(frame()).toMatch(/The first one .*started/));
});

test('a key that nothing hears changes nothing', async () => {
  const { game, frame, press } = open();
  await vi.waitFor(() => expect(frame()).toContain('>  1'));
  const before = game.getState();
  press('z');
  press('\t');
  press('j');
  await vi.waitFor(() => expect(frame()).toContain('>  2'));
  expect(game.getState()).toEqual({ ...before, screen: { at: 'map', row: 1 } });
});

test.each([
  ['q', 0],
  ['\x03', 130],
])('%j leaves with %i', async (key, code) => {
  const { game, frame, press } = open();
  await vi.waitFor(() => expect(frame()).toContain('>  1'));
  press(key);
  await vi.waitFor(() => expect(game.getState().screen).toEqual({ at: 'left', code }));
});

test('an action from elsewhere is drawn too', async () => {
  const { game, frame } = open();
  game.dispatch({ type: 'to-settings' });
  await vi.waitFor(() => expect(frame()).toContain('Shapes and lines'));
});
