import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { condense } from '../../src/progress/data.ts';
import { applyChange, emptyProgress, type ProgressChange } from '../../src/progress.ts';
import { everything, fullProgress, session } from './samples.ts';

const empty = emptyProgress();

function progressOf(...changes: readonly ProgressChange[]) {
  return changes.reduce(applyChange, empty);
}

function result(stars: 1 | 2 | 3, levelId = 'draw'): ProgressChange {
  return { type: 'result', levelId, stars };
}

describe('results', () => {
  it.each([
    [1, 3, 3],
    [3, 1, 3],
    [2, 2, 2],
  ] as const)('%i stars and then %i are kept as %i', (first, second, best) => {
    expect(progressOf(result(first), result(second)).results).toEqual({ draw: { stars: best } });
  });

  it('end the session of their level, and no other', () => {
    const progress = progressOf(
      { type: 'session', session: session('draw') },
      { type: 'session', session: session('fill') },
      result(1),
    );
    expect(Object.keys(progress.sessions)).toEqual(['fill']);
  });

  it('are the same in whatever order two games hand them in', () => {
    const results = fc.array(
      fc.record({
        type: fc.constant('result' as const),
        levelId: fc.constantFrom('draw', 'fill', '__proto__', 'constructor', '7'),
        stars: fc.constantFrom(1, 2, 3),
      }),
    );
    fc.assert(
      fc.property(results, (changes) => {
        expect(progressOf(...changes.toReversed()).results).toEqual(progressOf(...changes).results);
      }),
    );
  });
});

describe('answers', () => {
  const answered = (answer: string, question = 'why'): ProgressChange => ({
    type: 'answers',
    answers: { [question]: answer },
  });

  it('keep the first one to each question', () => {
    const progress = progressOf(answered('drew'), answered('person'), answered('now', 'when'));
    expect(progress.answers).toEqual({ why: 'drew', when: 'now' });
  });

  it('are not there until there is one, and forgotten with all else', () => {
    expect('answers' in empty).toBe(false);
    expect('answers' in progressOf(answered('drew'), { type: 'reset-all' })).toBe(false);
  });
});

describe('sessions', () => {
  it('replace the earlier one of their level, and say what was played last', () => {
    const progress = progressOf(
      { type: 'session', session: session('fill') },
      { type: 'session', session: session('draw') },
      { type: 'session', session: session('fill', ['a move']) },
    );
    expect(progress.sessions).toEqual({
      fill: session('fill', ['a move']),
      draw: session('draw'),
    });
    expect(progress.lastLevel).toBe('fill');
  });

  it('are dropped when they are left', () => {
    const left = applyChange(fullProgress, { type: 'session-left', levelId: 'draw' });
    expect(left).toEqual({ ...fullProgress, sessions: {} });
  });
});

describe('the warm-up', () => {
  const warmUp = (seed: string): ProgressChange => ({
    type: 'warm-up',
    warmUp: { seed, at: null, sessions: {} },
  });

  it('takes the place of the last one, and changes nothing else', () => {
    const progress = applyChange(fullProgress, warmUp('room 8'));
    expect(progress).toEqual({
      ...fullProgress,
      warmUp: { seed: 'room 8', at: null, sessions: {} },
    });
    expect(progress.lastLevel).toBe(fullProgress.lastLevel);
  });

  it('is not there until one is begun, and forgotten with all else', () => {
    expect('warmUp' in empty).toBe(false);
    expect('warmUp' in progressOf(warmUp('room 7'), { type: 'reset-all' })).toBe(false);
  });

  it('is saved once, as it was last, however many changes wait', () => {
    const draw: ProgressChange = { type: 'session', session: session('draw') };
    expect(condense([warmUp('a'), draw, warmUp('b')])).toEqual([draw, warmUp('b')]);
  });
});

describe('the notebook', () => {
  const a = ['blue', 'white'];
  const b = ['pink', 'white'];
  const notebook = (...documents: readonly (readonly string[])[]) =>
    progressOf({ type: 'notebook', added: documents, removed: [] });

  it('keeps its order, and takes away the newest of two equal documents', () => {
    const change = { type: 'notebook', added: [], removed: [a] } as const;
    expect(applyChange(notebook(a, b, a), change).notebook).toEqual([a, b]);
  });

  it('takes away as many as are removed, and no document that only begins alike', () => {
    const long = ['blue', 'white', 'white'];
    const change = { type: 'notebook', added: [], removed: [a, a] } as const;
    expect(applyChange(notebook(a, long, a, a), change).notebook).toEqual([a, long]);
  });

  it('does not mind a document that is no longer there', () => {
    const change = { type: 'notebook', added: [b], removed: [b] } as const;
    expect(applyChange(notebook(a), change).notebook).toEqual([a, b]);
  });
});

describe('settings', () => {
  it('change one by one, and follow the terminal again when a choice is taken back', () => {
    const progress = progressOf(
      { type: 'settings', settings: { colour: false, ascii: true } },
      { type: 'settings', settings: { colour: null, reducedMotion: true } },
    );
    expect(progress.settings).toEqual({ ascii: true, reducedMotion: true });
  });
});

describe('a reset', () => {
  it('of one level forgets its result and its session', () => {
    const changes = [...everything, result(3, 'fill')];
    const reset = applyChange(progressOf(...changes), { type: 'reset-level', levelId: 'fill' });
    expect(reset).toEqual({ ...fullProgress, lastLevel: 'fill' });
    const other = applyChange(fullProgress, { type: 'reset-level', levelId: 'draw' });
    expect(other.sessions).toEqual({});
  });

  it('of all forgets everything but the settings', () => {
    const reset = applyChange(fullProgress, { type: 'reset-all' });
    expect(reset).toEqual({ ...empty, settings: fullProgress.settings });
  });
});

it('leaves fields that it does not know alone', () => {
  const later = { ...empty, badges: ['early bird'] };
  expect(applyChange(later, result(1))).toMatchObject({ badges: ['early bird'] });
});

it('makes no difference when waiting changes are condensed', () => {
  const levelId = fc.constantFrom('draw', 'fill');
  const change: fc.Arbitrary<ProgressChange> = fc.oneof(
    fc.record({
      type: fc.constant('session' as const),
      session: fc.tuple(levelId, fc.nat()).map(([id, move]) => session(id, [move])),
    }),
    fc.record({
      type: fc.constant('result' as const),
      levelId,
      stars: fc.constantFrom(1, 2, 3),
    }),
    fc.record({ type: fc.constantFrom('session-left' as const, 'reset-level' as const), levelId }),
    fc.constant({ type: 'reset-all' as const }),
  );
  fc.assert(
    fc.property(fc.array(change), (changes) => {
      const sessions = condense(changes).filter(({ type }) => type === 'session');
      expect(sessions.length).toBeLessThanOrEqual(2);
      const { lastLevel: _, ...condensed } = progressOf(...condense(changes));
      expect(progressOf(...changes)).toMatchObject(condensed);
    }),
  );
});
