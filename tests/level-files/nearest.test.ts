import { describe, expect, it } from 'vitest';
import { problemLine } from '../../src/levels.ts';
import { distance, meant } from '../../src/nearest.ts';

describe('the distance of two words', () => {
  it.each([
    ['blue', 'blue', 0],
    ['Blue', 'bLUE', 0],
    ['tables', 'table', 1],
    ['purpel', 'purple', 1],
    ['gren', 'green', 1],
    ['kitten', 'sitting', 3],
    ['', 'pink', 4],
    ['pink', '', 4],
  ])('from "%s" to "%s" is %i', (from, to, apart) => {
    expect(distance(from, to)).toBe(apart);
  });
});

describe('the word that was meant', () => {
  it.each([
    ['tittle', ['title', 'kind'], 'title'],
    ['TITLE', ['title', 'kind'], 'title'],
    ['goal', ['title', 'kind'], undefined],
    ['kid', ['kind', 'kin'], 'kind'],
    ['x', ['y'], undefined],
    ['', ['a'], undefined],
    ['draw', ['draw-a-document', 'train'], 'draw-a-document'],
    ['draw', ['draw-a-document', 'draw-a-line'], undefined],
    ['anything', [], undefined],
    ['a'.repeat(100_000), ['a'.repeat(99_999)], undefined],
  ])('by %s is the nearest, if it is near', (found, known, word) => {
    expect(meant(found, known)).toBe(word);
  });
});

describe('a problem as a line', () => {
  const problem = { file: 'a.md', line: 3, field: 'kind', found: '"drwa"', fix: 'write draw' };

  it('says file, line, field, what was found, and what to do', () => {
    expect(problemLine(problem)).toBe('a.md:3 kind: found "drwa"; write draw');
  });

  it('names no line when it is about the whole file', () => {
    expect(problemLine({ ...problem, line: 0 })).toBe('a.md kind: found "drwa"; write draw');
  });

  it('stays one line', () => {
    expect(problemLine({ ...problem, file: 'a\nb.md' })).toMatch(/^a<U\+000A>b\.md:3 /);
  });
});
