// The two sides of a room line by line: what is told and asked in each phase, and what can be typed.
import { describe, expect, test } from 'vitest';
import type { CompareSettings } from '../../../src/engine/activities/compare/settings.ts';
import type { CompareMove, CompareState } from '../../../src/engine/activities/compare/state.ts';
import { compareActivity } from '../../../src/engine/activities/compare.ts';
import { plainCompare } from '../../../src/ui/plain/activities/compare.ts';
import { doc, moved, statesOf } from '../../engine/activities/playing.ts';
import { compareSettings } from '../../fixtures/settings/compare.ts';
import { answered, linesOfSolution, said, unclear } from './answering.ts';

const settings: CompareSettings = {
  ...compareSettings,
  rules: ['at-most-5', 'no-double', 'never-green', 'never-a-b-a', 'never-pink'],
  survival: { rules: ['no-double', 'at-least-6'], documents: 100, draws: 1000 },
};

const given = { seed: 'a', notebook: [] };
const states = statesOf(compareActivity, settings, given);
const begin = compareActivity.start(settings, given);

function at(phase: CompareState['phase']): CompareState {
  const found = states.find((state) => state.phase === phase);
  if (!found) throw new Error(`the solution never comes to ${phase}`);
  return found;
}

const moving = (state: CompareState, ...moves: readonly CompareMove[]) =>
  moved(compareActivity, settings, state, ...moves);
const told = (state: CompareState, before?: CompareState) =>
  plainCompare.tell(settings, state, before);
const asked = (state: CompareState) => plainCompare.ask(settings, state);
const labels = (state: CompareState) => said(asked(state));

test('the whole solution can be typed', () => {
  const lines = linesOfSolution(compareActivity, plainCompare, settings, given);
  // Three pairs and the way to the bets, five bets with their verdicts, the bill; two rules found and
  // gone on from, two measured; the tables, the prompt.
  expect(lines).toHaveLength(4 + 10 + 1 + 4 + 4 + 4);
});

test('nothing is drawn, and no sentence has a hole', () => {
  for (const state of states) {
    for (const line of [...told(state), asked(state).text]) {
      expect(line).not.toMatch(/undefined|NaN|[{}│─█░]/);
      expect(line).toBe(line.trim());
    }
  }
});

describe('looking', () => {
  test('a new pair is told alone, and all pairs when they are asked for again', () => {
    const one = moving(begin, { type: 'draw-pair' });
    const two = moving(one, { type: 'draw-pair' });
    const [pair = '', next] = told(two, one);
    expect(pair).toMatch(/^Left: blue .* white\. Right: blue .* white\.$/);
    expect(next).toBe('1 free pair to draw.');
    expect(told(two).filter((line) => line.startsWith('Pair '))).toHaveLength(2);
  });

  test('more pairs are offered with their price, until there are none', () => {
    const draw = { type: 'draw-pair' } as const;
    const free = moving(begin, draw, draw, draw);
    expect(labels(free)).toEqual(['one more pair for 0.2 bits', 'go on to the bets']);
    expect(labels(moving(free, draw, draw, draw))).toEqual(['go on to the bets']);
  });
});

test('where there is nothing to bet on, looking costs nothing and leads to the rule', () => {
  const { mysteries: _, survival: __, ...rest } = settings;
  const short: CompareSettings = { ...rest, look: { free: 3, more: 3, price: 0 } };
  const draw = { type: 'draw-pair' } as const;
  const start = compareActivity.start(short, given);
  const free = moved(compareActivity, short, start, draw, draw, draw);
  const question = plainCompare.ask(short, free);
  expect(said(question)).toEqual(['one more pair', 'go on']);
  expect(plainCompare.tell(short, free, undefined).at(-1)).toBe(
    'Go on, or see one more pair (3 left).',
  );
  const lines = linesOfSolution(compareActivity, plainCompare, short, given);
  // Three pairs and on; each rule is named, and gone on from.
  expect(lines).toHaveLength(4 + 2 * 2);
});

describe('betting', () => {
  test('the document is told in words, and what a bet costs only once', () => {
    const first = told(at('bet'), at('look'));
    expect(first[1]).toMatch(/^The document: .* white\.$/);
    expect(first[2]).toContain('10 chips almost nothing, 9 chips 0.2 bits');
    const verdict = moving(at('bet'), { type: 'reveal' });
    expect(told(moving(verdict, { type: 'go-on' }), verdict)).toHaveLength(2);
    expect(told(at('bet')).filter((line) => line.startsWith('Pair '))).toHaveLength(3);
  });

  test('two numbers are the chips on Left and on Right, from wherever the chips lie', () => {
    const five = at('bet');
    const chip = (to: 'left' | 'right') => ({ type: 'chip', to }) as const;
    const reveal = { type: 'reveal' } as const;
    expect(answered(asked(five), '7 3')).toEqual([chip('left'), chip('left'), reveal]);
    expect(answered(asked(five), '5 5')).toEqual([reveal]);
    expect(answered(asked(moving(five, chip('left'))), '5, 5')).toEqual([chip('right'), reveal]);
  });

  test.each([
    ['7', 'You typed 1 number, and there are 2 answers.'],
    ['7 4', '7 and 4 make 11; ten in all, such as 7 3.'],
    ['7 3 0', 'You typed 3 numbers, and there are 2 answers.'],
    ['left', 'Type your ten chips on the 2 answers, such as 7 3.'],
    ['-1 11', 'Type your ten chips on the 2 answers, such as 7 3.'],
    ['6.5 3.5', 'Type your ten chips on the 2 answers, such as 7 3.'],
    ['', 'Type your ten chips on the 2 answers, such as 7 3.'],
  ])('"%s" is no bet', (line, reason) => {
    expect(unclear(asked(at('bet')), line)).toBe(reason);
  });

  test('the verdict says who it was, what was paid, and what a judge makes of it', () => {
    const lines = told(at('verdict'), at('bet'));
    expect(lines[0]).toMatch(/^(Left|Right) wrote it\.$/);
    expect(lines[1]).toMatch(/^You had \d+ chips? on (Left|Right): that costs /);
    expect(lines).toHaveLength(6);
    expect(told(at('verdict'))[0]).toMatch(/^The document: /);
  });

  test('the bill has a line for every bet, for paid looks, and a sum', () => {
    const shown = Array.from({ length: 5 }, () => ({ left: doc('pw'), right: doc('pw') }));
    const lines = told({ ...at('bill'), shown });
    expect(
      lines.filter((line) => /^\d\. .* white: it was (Left|Right), you had/.test(line)),
    ).toHaveLength(5);
    expect(lines).toContain('2 paid looks at 0.2: 0.4.');
    expect(lines.at(-2)).toMatch(/^Together: you \d\.\d, the judge \d\.\d, an even spread 5\.0\.$/);
  });
});

describe('naming a rule', () => {
  test('the documents of the side are told when it is its turn, longest first', () => {
    const state = at('name');
    const lines = told(state, at('bill'));
    expect(lines[0]).toBe('The 20 documents Left was trained on, long ones first.');
    expect(lines).toHaveLength(21);
    const lengths = lines.slice(1).map((line) => line.split(' ').length);
    expect(lengths).toEqual(lengths.toSorted((a, b) => b - a));
    expect(labels(state)[4]).toBe('There is never a pink.');
  });

  test('once it is found, who keeps each rule is told, and the documents are not told again', () => {
    const state = at('name');
    const found = moving(state, { type: 'answer', option: 4 });
    expect(told(found, state)).toHaveLength(2 + settings.rules.length);
    expect(told(found, state)).toContain('There is never a pink. 20 of 20.');
    expect(told(found).length).toBeGreaterThan(20);
  });
});

describe('measuring and comparing', () => {
  test('the rule is part of the question; how it is measured is told once', () => {
    expect(asked(at('predict')).text).toBe('The rule: No word comes twice in a row.');
    expect(told(at('predict'), at('name'))).toHaveLength(1);
    expect(told(at('predict'), at('measured'))).toEqual([]);
  });

  test('what was measured is told with a reason, and a document that breaks the rule if there is one', () => {
    expect(told(at('measured'))).toEqual([
      'You said yes: right. 100 % keep it.',
      'Yes, all 1,000 keep it.',
      'No bin holds a ball of its own colour.',
    ]);
    const broken = states.findLast(({ phase }) => phase === 'measured') ?? begin;
    expect(told(broken).at(-1)).toMatch(/^Broken by: .* white\.$/);
  });

  test('the bins are told side by side, in percent, and an empty one as such', () => {
    const lines = told(at('tables'));
    expect(lines[0]).toBe('Yes: the pink bins differ most, 100 % apart.');
    expect(lines[5]).toMatch(/^The pink bins, 100 % apart\. Left: no balls\. Right: \d+ purple, /);
  });

  test('the unseen prompt is a question with three answers; then both bins are told', () => {
    expect(asked(at('prompt')).text).toBe('You prompt Left with pink. What comes next?');
    expect(labels(at('prompt'))).toHaveLength(3);
    expect(told(at('empty'))).toContain('Left, the pink bin: no balls.');
  });
});
