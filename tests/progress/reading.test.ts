import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSave, writeSave } from '../../src/progress/reading.ts';
import { emptyProgress } from '../../src/progress.ts';
import { fullProgress, session } from './samples.ts';

function read(value: unknown) {
  return readSave(Buffer.from(JSON.stringify(value)));
}

describe('a sound file', () => {
  it('is read as it was written', () => {
    expect(readSave(writeSave(fullProgress))).toEqual({ type: 'whole', progress: fullProgress });
    expect(readSave(writeSave(emptyProgress()))).toEqual({
      type: 'whole',
      progress: emptyProgress(),
    });
  });

  it('may lack what an earlier build did not know', () => {
    expect(read({ version: 1 })).toEqual({ type: 'whole', progress: emptyProgress() });
  });

  it('may hold what a later build added, and keeps it', () => {
    const later = {
      ...fullProgress,
      badges: ['early bird'],
      settings: { ascii: true, theme: 'night' },
      results: { fit: { stars: 2, minutes: 4 } },
      sessions: { draw: { ...session('draw'), pace: 'slow' } },
    };
    expect(read(later)).toEqual({ type: 'whole', progress: later });
  });

  it('may hold answers, and is not given any where it has none', () => {
    const { answers: _, ...old } = fullProgress;
    expect(read(old)).toEqual({ type: 'whole', progress: old });
    expect(read({ ...old, answers: { why: 'drew' } })).toEqual({
      type: 'whole',
      progress: { ...old, answers: { why: 'drew' } },
    });
  });

  it('may hold a warm-up, and is not given any where it has none', () => {
    const { warmUp, ...old } = fullProgress;
    expect(read(old)).toEqual({ type: 'whole', progress: old });
    expect(read({ ...old, warmUp })).toEqual({ type: 'whole', progress: fullProgress });
  });

  it('may begin with the mark that some editors write', () => {
    const marked = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), writeSave(fullProgress)]);
    expect(readSave(marked)).toEqual({ type: 'whole', progress: fullProgress });
  });
});

describe('a damaged file loses only what is damaged', () => {
  const { stage, ...noStage } = session('draw');
  it.each([
    [
      'a setting',
      { settings: { ...fullProgress.settings, colour: 'red' } },
      { settings: { ascii: true } },
    ],
    ['all settings', { settings: [] }, { settings: {} }],
    ['a result', { results: { ...fullProgress.results, draw: { stars: 4 } } }, {}],
    ['a result that is none', { results: { ...fullProgress.results, draw: null } }, {}],
    ['all results', { results: 'none' }, { results: {} }],
    ['a session', { sessions: { ...fullProgress.sessions, fill: noStage } }, {}],
    [
      'a session of another level',
      { sessions: { ...fullProgress.sessions, fill: session('x') } },
      {},
    ],
    [
      'a stage',
      { sessions: { draw: { ...noStage, stage: { ...stage, at: 'x' } } } },
      { sessions: {} },
    ],
    [
      'a card',
      { sessions: { draw: { ...noStage, stage: { at: 'story', card: -1 } } } },
      { sessions: {} },
    ],
    ['a warm-up without a seed', { warmUp: { at: null, sessions: {} } }, { warmUp: undefined }],
    [
      'a warm-up with a broken session',
      { warmUp: { seed: 'room 7', at: null, sessions: { read: noStage } } },
      { warmUp: undefined },
    ],
    ['a document', { notebook: [...fullProgress.notebook, ['blue', 7], 'white'] }, {}],
    ['the notebook', { notebook: {} }, { notebook: [] }],
    ['the model', { model: { documents: [], contextLength: '1' } }, { model: null }],
    ['an answer', { answers: { why: 'drew', when: 7 } }, { answers: { why: 'drew' } }],
    ['all answers', { answers: [] }, { answers: {} }],
    ['the last level', { lastLevel: 5 }, { lastLevel: null }],
    ['the version', { version: 'one' }, {}],
  ])('%s', (_, damage, left) => {
    expect(read({ ...fullProgress, ...damage })).toEqual({
      type: 'damaged',
      progress: { ...fullProgress, ...left },
    });
  });

  it('a single byte in a text', () => {
    const bytes = Buffer.from(writeSave(fullProgress));
    bytes[bytes.indexOf('ü')] = 0xff;
    expect(readSave(bytes)).toMatchObject({
      type: 'damaged',
      progress: { results: fullProgress.results, sessions: fullProgress.sessions },
    });
  });
});

it.each(['', ' ', '{', 'null', '7', '"text"', '[]', '[{"version":1}]', '{"version":1}{}'])(
  'a file that says %j is broken',
  (text) => {
    expect(readSave(Buffer.from(text))).toEqual({ type: 'broken' });
  },
);

it.each([2, 1.5, 1e9])('version %d is a newer one, whatever else the file holds', (version) => {
  expect(read({ version, results: 'in another form' })).toEqual({ type: 'newer' });
});

it('never throws, whatever the bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect(['broken', 'damaged']).toContain(readSave(bytes).type);
    }),
  );
});

it('makes of any JSON something that it can write and read again', () => {
  const anything = fc.jsonValue();
  const save = fc.record(
    {
      version: fc.constant(1),
      settings: anything,
      results: fc.dictionary(fc.string(), anything),
      sessions: fc.dictionary(fc.string(), anything),
      notebook: fc.array(anything),
      model: anything,
      lastLevel: anything,
      answers: anything,
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(save, (value) => {
      const reading = read(value);
      if (!('progress' in reading)) throw new Error(reading.type);
      expect(readSave(writeSave(reading.progress))).toEqual({ ...reading, type: 'whole' });
    }),
  );
});
