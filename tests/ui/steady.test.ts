// At 60 x 20 sentences wrap more often than at 80 x 24: what stands below them must not move for that.
import { describe, expect, test } from 'vitest';
import { levels, world } from '../course.ts';
import { linesOf } from '../frame.tsx';
import { states } from './steps.ts';
import { narrow } from './whole.ts';

/** The rows in which a level shows such a line while it is played. */
function rowsWith(levelId: string, pattern: RegExp): readonly number[] {
  const level = levels.find(({ id }) => id === levelId);
  if (level === undefined) throw new Error(`there is no level ${levelId}`);
  const rows = states
    .of(level)
    .filter(({ screen }) => screen.at === 'level' && screen.session.stage.at === 'activity')
    .map((state) => linesOf(world, state, narrow).findIndex((line) => pattern.test(line)))
    .filter((row) => row >= 0);
  return [...new Set(rows)];
}

describe('from step to step at 60 x 20', () => {
  test.each([
    ['hot-and-cold', 'the charts', /^ after blue +target +yours$/],
    ['a-phrase-book', 'the tokens', /^ [> ]l[ae] {2,}(table|chat) {2,}est {2,}sous {2,}/],
    ['close-enough', 'the word that is edited', /^ word /],
    ['close-enough', 'the tokens without an entry', /^ {2}le {2,}chat {2,}est {2,}sous /],
    ['one-light-each', 'the lights to be read', /^ +1 {8,}2 {8,}3 {8,}4 {8,}5$/],
    ['squeeze', 'the codes by hand', /^ +one light of eight +code$/],
  ])('%s: %s stay where they are', (levelId, _, pattern) => {
    expect(rowsWith(levelId, pattern)).toHaveLength(1);
  });
});
