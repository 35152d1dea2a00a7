// What is said of a right answer goes once the next one was wrong, and nothing else moves.
import { renderToString } from 'ink';
import { describe, expect, test } from 'vitest';
import { Say, SlippedProvider } from '../../src/ui/components/Prose.tsx';
import { rowsOf } from '../../src/ui/fitting.ts';
import { type GameAction, type GameState, levelById } from '../../src/ui/game.ts';
import { reduce } from '../../src/ui/reduce.ts';
import { judged, type Said, ticked } from '../../src/ui/said.ts';
import { LookProvider } from '../../src/ui/theme.ts';
import { gameWith, pastStory, world } from '../course.ts';
import { linesOf } from '../frame.tsx';

const play = (move: unknown): GameAction => ({ type: 'session', move: { type: 'play', move } });

/** The level after a right answer. */
function answered(id: string, right: unknown): GameState {
  if (levelById(world, id) === undefined) throw new Error(`no level ${id}`);
  const game = gameWith('verdicts', { world });
  game.dispatch({ type: 'open', levelId: id });
  pastStory(game);
  game.dispatch(play(right));
  return game.getState();
}

const lights = (at: number) => Array.from({ length: 6 }, (_, n) => (n === at ? 1 : 0));

describe.each([
  [
    'a-phrase-book',
    { type: 'pair', from: 'chat', to: 'cat' },
    { type: 'pair', from: 'est', to: 'cat' },
  ],
  ['one-light-each', { type: 'encode', lights: lights(3) }, { type: 'encode', lights: lights(3) }],
])('in %s', (id, right, wrong) => {
  const before = answered(id, right);

  test.each([
    [60, 20],
    [80, 24],
  ])('at %d x %d', (columns, rows) => {
    const size = { columns, rows };
    const verdictsIn = (state: GameState) =>
      linesOf(world, state, size).filter((line) => /^ +✓ /.test(line));
    const after = reduce(world, before, play(wrong), 'seed').state;
    expect(after.screen).toMatchObject({ message: { tone: 'wrong' }, slipped: true });
    expect(verdictsIn(before)).toHaveLength(1);
    expect(verdictsIn(after)).toEqual([]);
    const rowOf = (state: GameState, text: string) =>
      linesOf(world, state, size).findIndex((line) => line.includes(text));
    expect(rowOf(after, 'table')).toBe(rowOf(before, 'table'));
  });
});

describe.each([
  ['with Unicode', false, '✓'],
  ['in ASCII', true, '+'],
])('%s', (_, ascii, done) => {
  const drawn = (said: Said, slipped: boolean, columns = 60) =>
    renderToString(
      <LookProvider value={{ colour: false, ascii, motion: false }}>
        <SlippedProvider value={slipped}>
          <Say>{said}</Say>
        </SlippedProvider>
      </LookProvider>,
      { columns },
    );

  test('a verdict on a right answer has the mark until the next answer is wrong', () => {
    expect(drawn(ticked('So it is.'), false)).toBe(`${done} So it is.`);
    expect(drawn(ticked('So it is.'), true)).toBe('');
    expect(drawn({ ...ticked('a + b'), mark: 'left out' }, false)).toBe('a + b');
    expect(drawn({ ...ticked('a + b'), mark: 'left out' }, true)).toBe('');
  });

  test('what is said of a wrong answer stays, whatever it begins with', () => {
    expect(drawn(judged('Not so.', false), true)).toBe('Not so.');
    expect(drawn(`${done} weights   = counting`, true)).toBe(`${done} weights   = counting`);
  });

  test('the mark counts among the columns of its rows', () => {
    expect(drawn(ticked('So it is.'), false, 10)).toBe(`${done} So it\nis.`);
    expect(rowsOf(ticked('So it is.'), 10)).toBe(2);
    expect(rowsOf('So it is.', 10)).toBe(1);
    expect(drawn(ticked('So it is.'), true, 10)).toBe('\n');
  });
});
