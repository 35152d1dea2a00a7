import { describe, expect, test } from 'vitest';
import { type BetState, betActivity } from '../../../src/engine/activities/bet.ts';
import { betView } from '../../../src/ui/activities/bet.tsx';
import { bindingFor, legend } from '../../../src/ui/keys.ts';
import { settingsOfLevel } from '../../built-in-level.ts';
import { statesOf, stateWhere } from '../../engine/activities/playing.ts';
import { misfits, type SizeName, screenLines } from './screen-lines.tsx';

const settings = settingsOfLevel(betActivity, 'what-comes-next');
const given = { seed: '1', notebook: [] };
const start = betActivity.start(settings, given);

function where(holds: (state: BetState) => boolean): BetState {
  return stateWhere(betActivity, settings, given, holds);
}

function text(state: BetState, size: SizeName = '60x20', cursor = 0): string {
  return screenLines(betView, { settings, state, size, cursor }).join('\n');
}

test('every state fits at every size, in colour and in ASCII', () => {
  for (const state of statesOf(betActivity, settings, given)) {
    expect(misfits(betView, settings, state)).toEqual([]);
  }
});

test('so does a bet that is as bold as can be', () => {
  const chips = [0, 0, 10, 0, 0, 0];
  expect(misfits(betView, settings, { phase: 'bill', bets: Array(5).fill(chips) })).toEqual([]);
});

describe('a round', () => {
  test('shows the beginning, plain words with their chips, and what each would cost', () => {
    const some: BetState = { phase: 'bet', bets: [], chips: [0, 0, 5, 0] };
    const screen = text(some, '60x20', 2);
    expect(screen).toContain('hello how are [ ... ]');
    expect(screen).toMatch(/^> 3 you +#####\.{5} +5 +if it comes: 1\.04 bits$/m);
    expect(screen).toContain('Chips left: 5 of 10');
  });

  test('has digits and arrows for the chips', () => {
    const move = (key: string, cursor = 1) => {
      const action = bindingFor(betView.bindings(settings, start, cursor), key)?.action;
      return action?.do === 'play' ? action.move : action?.cursor;
    };
    expect(move('3')).toEqual({ type: 'chip', option: 2, by: 1 });
    expect(move('right')).toEqual({ type: 'chip', option: 1, by: 1 });
    expect(move('a')).toEqual({ type: 'chip', option: 1, by: -1 });
    expect(move('down')).toBe(2);
    expect(move('down', 3)).toBe(3);
    const bar = legend(betView.bindings(settings, start, 0), false);
    expect(bar.map(({ keys, label }) => `${keys} ${label}`)).toEqual([
      '1-4 add',
      '←→ chips',
      'Enter reveal',
      '↑↓ choose',
    ]);
  });
});

test('a revealed round shows how often each word came, and what that cost', () => {
  const screen = text(where(({ phase }) => phase === 'revealed'));
  expect(screen).toMatch(/^ {2}3 you +#######\.\.\. +7 +#+ 67 %$/m);
  expect(screen.replaceAll('\n', ' ')).toContain(
    'Average bits: you 1.47, model 1.41, an even spread 2.00.',
  );
  const wide = text(
    where(({ phase }) => phase === 'revealed'),
    '80x24',
  );
  expect(wide).toMatch(/you .* 67 %, 12 times$/m);
});

test('a context that was never seen is named with the one it backs off to', () => {
  const last = where(({ phase, bets }) => phase === 'revealed' && bets.length === 5);
  expect(text(last).replaceAll('\n', ' ')).toContain(
    '"grandma have" never came. So the model looks at "have" alone, which came 19 times.',
  );
});

test('a bet that cost more than an even spread is called a slip at once, and fits', () => {
  const lost: BetState = { phase: 'revealed', bets: [[0, 0, 10, 0]] };
  expect(text(lost).replaceAll('\n', ' ')).toContain('More than an even spread: a slip.');
  for (let n = 1; n <= settings.prompts.length; n += 1) {
    const bets = Array.from({ length: n }, () => [10, 0, 0, 0, 0, 0]);
    expect(misfits(betView, settings, { phase: 'revealed', bets })).toEqual([]);
  }
});

test('the bill sets the learner beside the model, a bold guess and an even spread', () => {
  const screen = text(where(({ phase }) => phase === 'bill'));
  expect(screen).toMatch(/^You 1\.89 bits, the model 1\.84\.$/m);
  expect(screen).toMatch(/^hello how are \.\.\. +1\.47 +1\.41 +2\.14 +2\.00$/m);
  expect(screen).toContain('You were less sure than that, and paid less.');
  const bold: BetState = { phase: 'bill', bets: [[0, 0, 10, 0]] };
  expect(text(bold)).toContain('You were as sure as that, and paid for it.');
});

test('the longest beginning leaves the numbers of its bill whole, and is cut with a mark', () => {
  const prompt = 'how very very nice to see uu';
  expect(prompt).toHaveLength(28);
  const long = { greetings: `${prompt} here\n${prompt} there`, prompts: [prompt] };
  const bill: BetState = { phase: 'bill', bets: [[5, 5]] };
  const lines = screenLines(betView, { settings: long, state: bill, size: '60x20' });
  expect(lines).toContainEqual(
    expect.stringMatching(/^how very very nice to see\w* ?\w*\.\.\. +1\.00 +1\.00 +2\.68 +1\.00$/),
  );
  expect(misfits(betView, long, bill)).toEqual([]);
});
