import { describe, expect, test } from 'vitest';
import { type BetMove, type BetState, betActivity } from '../../../src/engine/activities/bet.ts';
import { plainBet } from '../../../src/ui/plain/activities/bet.ts';
import { settingsOfLevel } from '../../built-in-level.ts';
import { moved } from '../../engine/activities/playing.ts';
import { answered, linesOfSolution, said, unclear } from './answering.ts';

/** A corpus that can be counted by hand. */
const settings = {
  greetings: ['how are you', 'how are you', 'how are you', 'how are things', 'are we late'].join(
    '\n',
  ),
  prompts: ['how are', 'we are'],
};
const given = { seed: '1', notebook: [] };
const start = betActivity.start(settings, given);

const ask = (state: BetState) => plainBet.ask(settings, state);
const tell = (state: BetState, before?: BetState) => plainBet.tell(settings, state, before);
const from = (state: BetState, ...moves: readonly BetMove[]) =>
  moved(betActivity, settings, state, ...moves);
const typing = (state: BetState, line: string) => from(state, ...answered(ask(state), line));

describe('a round', () => {
  test('tells its beginning and the words that may come', () => {
    expect(tell(start)).toEqual(['Somebody says “how are”. Which word comes next?']);
    expect(ask(start).text).toBe(
      'These may come:\n1. things\n2. you\nType how many of your ten chips go on each of the 2 answers, in their order: ten in all, such as 7 3.',
    );
  });

  test('is answered with a number of chips for each of them', () => {
    const bet = typing(start, '3, 7');
    expect(bet).toEqual({ phase: 'revealed', bets: [[3, 7]] });
  });

  test.each([
    ['3', 'You typed 1 number, and there are 2 answers.'],
    ['3 6 1', 'You typed 3 numbers, and there are 2 answers.'],
    ['5 6', '5 and 6 make 11; ten in all, such as 7 3.'],
    ['you', 'Type your ten chips on the 2 answers, such as 7 3.'],
  ])('"%s" is no bet, and what is wrong with it is said', (line, reason) => {
    expect(unclear(ask(start), line)).toBe(reason);
  });

  test('says only the first time at length how a bet is typed', () => {
    const second = from(typing(start, '3 7'), { type: 'go-on' });
    expect(ask(second).text).toMatch(/\nType your ten chips on the \d answers, such as [\d ]+\.$/);
  });

  test('takes back chips that lie there already', () => {
    const some = from(start, ...Array<BetMove>(4).fill({ type: 'chip', option: 0, by: 1 }));
    expect(typing(some, '1 9')).toEqual({ phase: 'revealed', bets: [[1, 9]] });
  });

  test('then tells how often each word came, and what the bet cost', () => {
    const revealed = typing(start, '3 7');
    expect(tell(revealed, start)).toEqual([
      'What came after “how are”, 4 times in all:',
      'things: once, 25 %. Your chips: 3.',
      'you: 3 times, 75 %. Your chips: 7.',
      'Average bits: you 0.82, model 0.81, an even spread 1.00.',
    ]);
    expect(said(ask(revealed))).toEqual(['go on']);
  });

  test('says that it was a slip', () => {
    expect(tell(typing(start, '10 0'), start).at(-1)).toBe(
      'Average bits: you 4.00, model 0.81, an even spread 1.00. More than an even spread: a slip.',
    );
  });

  test('names the longer context that never came', () => {
    const second = from(typing(start, '3 7'), { type: 'go-on' });
    expect(tell(second)).toEqual(['Somebody says “we are”. Which word comes next?']);
    expect(tell(typing(second, '2 2 6'), second)[0]).toBe(
      '“we are” never came. So the model looks at “are” alone, which came 5 times.',
    );
  });
});

test('the bill is told round by round', () => {
  const second = from(typing(start, '3 7'), { type: 'go-on' });
  const bill = from(typing(second, '2 2 6'), { type: 'go-on' });
  expect(tell(bill)).toEqual([
    'You 1.10 bits, the model 1.09.',
    'The bits of every round:',
    'how are …: you 0.82, model 0.81, bold 1.36, even 1.00.',
    'we are …: you 1.37, model 1.37, bold 2.39, even 1.58.',
    'On average: you 1.10, model 1.09, bold 1.88, even 1.29.',
    'Bold puts all ten chips on the word that comes most often.',
    'You were less sure than that, and paid less.',
  ]);
  expect(typing(bill, '').phase).toBe('done');
});

test('the solution of the level can be typed from beginning to end', () => {
  const level = settingsOfLevel(betActivity, 'what-comes-next');
  const lines = linesOfSolution(betActivity, plainBet, level, given);
  expect(lines).toHaveLength(11);
  expect(lines[0]).toBe('0 2 7 1');
});
