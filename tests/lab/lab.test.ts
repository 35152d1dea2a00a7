// The lab as data: what each action makes of it, with the real desk and files in memory.
import { spawnSync } from 'node:child_process';
import { lstatSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { load } from '../../src/commands/load.ts';
import { sample } from '../../src/commands/sample.ts';
import { train } from '../../src/commands/train.ts';
import { wordsOf } from '../../src/engine/model.ts';
import { joinWords } from '../../src/engine/text.ts';
import { reduce } from '../../src/lab/reduce.ts';
import type { LabState } from '../../src/lab/state.ts';
import { fixture, ioOf, output, seeSpot } from '../commands/hands.ts';
import { contentsOfHeld, openLab, stickies, type TestLab } from './helpers.ts';

const folder = mkdtempSync(join(tmpdir(), 'pongpt-lab-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const spot = { 'spot.txt': seeSpot };
const notebook = [stickies('green blue purple blue pink blue'), stickies('pink pink')];

function held(lab: TestLab, at = lab.getState().at) {
  const model = lab.getState().sources[at]?.look.model ?? 0;
  const found = lab.shelf.held(model);
  if (found === undefined) throw new Error(`no model ${model}`);
  return found;
}

function text({ message }: LabState): string {
  return message?.text ?? '';
}

describe('opening', () => {
  test('one text is looked at as a table, with the counts that `train` gives', async () => {
    const lab = await openLab(spot);
    const state = lab.getState();
    expect(state).toMatchObject({ screen: { at: 'table' }, work: null, message: null });
    expect(state.sources).toMatchObject([
      {
        name: 'spot.txt',
        from: 'text',
        part: null,
        look: { bins: 6, balls: 19, words: 6, documents: 1 },
      },
    ]);
    expect(contentsOfHeld(held(lab)).spot).toEqual({ run: 1, jump: 1, ',': 2 });
  });

  test('says how many digits and signs of a text are in no word', async () => {
    const lab = await openLab({ 'fall.txt': 'It falls at 9.81 m/s².\nIt falls.' });
    expect(text(lab.getState())).toMatch(/^Left out: 5 digits and signs\./);
    expect(text((await openLab({ 'one.txt': 'A cat (' })).getState())).toMatch(/1 digit or sign\./);
  });

  test('two files are both open, and the first one is looked at', async () => {
    const lab = await openLab({ ...spot, 'tiny.csv': fixture('tiny-language.csv') });
    expect(lab.getState()).toMatchObject({ at: 0, sources: [{ from: 'text' }, { from: 'table' }] });
    expect(await lab.act({ type: 'other' })).toMatchObject({ at: 1 });
  });

  test('without a file it is the notebook, and an empty one says what there is to do', async () => {
    const lab = await openLab({}, { notebook });
    expect(lab.getState().sources).toMatchObject([{ from: 'notebook', look: { balls: 8 } }]);
    const empty = await openLab({});
    expect(empty.getState()).toMatchObject({ screen: { at: 'empty' }, sources: [], work: null });
    expect(await empty.act({ type: 'example' })).toMatchObject({
      screen: { at: 'table' },
      sources: [{ look: { bins: 6, balls: 19 } }],
    });
  });

  test.each([
    [{ 'empty.txt': '' }, 'empty.txt is empty.'],
    [{ 'digits.txt': '1 2 3' }, 'digits.txt has no words in it.'],
    [{ 'bad.csv': ',blue,white\nblue,1,-2\n' }, 'bad.csv, line 2, column 3'],
    [{ 'one.txt': 'word' }, 'No document in one.txt is longer than a context of 1.'],
  ])('%j is refused as `train` refuses it', async (files, line) => {
    await expect(openLab(files)).rejects.toThrow(line);
    const [name = ''] = Object.keys(files);
    await expect(load(ioOf(files), [name])).rejects.toThrow(line);
  });

  test('a second file that is refused leaves everything as it was, and says why', async () => {
    const lab = await openLab(spot);
    await lab.act({ type: 'ask-for', what: 'open' });
    for (const letter of 'none.txt') await lab.act({ type: 'type', text: letter });
    const state = await lab.act({ type: 'hand-in' });
    expect(state.sources).toHaveLength(1);
    expect(text(state)).toBe('none.txt cannot be read: there is no such file.');
  });
});

describe('another context', () => {
  test('of a text is learnt as far as anybody wants, and back at once', async () => {
    const lab = await openLab(spot);
    expect(await lab.act({ type: 'context', to: 3 })).toMatchObject({
      sources: [{ look: { contextLength: 3, longest: 3, balls: 17 } }],
    });
    expect(await lab.act({ type: 'context', to: 1 })).toMatchObject({
      sources: [{ look: { contextLength: 1, longest: 3, balls: 19 } }],
    });
  });

  test('longer than the longest document is refused', async () => {
    const lab = await openLab({ 'short.txt': 'blue pink white' });
    const state = await lab.act({ type: 'context', to: 3 });
    expect(text(state)).toBe(
      'No document here is longer than a context of 3, so there would be no bin.',
    );
    expect(state).toMatchObject({ sources: [{ look: { contextLength: 1 } }] });
  });

  test('of a table can only be shorter', async () => {
    const lab = await openLab({ 'two.csv': fixture('context-two.csv') });
    expect(text(await lab.act({ type: 'context', to: 3 }))).toContain('2 is the longest here');
    expect(await lab.act({ type: 'context', to: 1 })).toMatchObject({
      sources: [{ look: { contextLength: 1, bins: 4, balls: 658 } }],
    });
  });

  test('of a long text is refused where it would not fit', () => {
    const source = { look: { contextLength: 1, longest: 1, documents: 1, wordCount: 2_000_000 } };
    const state = { sources: [source], at: 0 } as unknown as LabState;
    expect(text(reduce(state, { type: 'context', to: 7 }, '').state)).toContain(
      'Up to 6 is possible',
    );
    expect(reduce(state, { type: 'context', to: 6 }, '').task).toMatchObject({ type: 'context' });
  });
});

describe('drawing', () => {
  const drawnText = (state: LabState, at: number) =>
    state.screen.at === 'draw' ? joinWords(state.screen.drawn[at]?.words ?? []) : '';

  test.each([
    [{ 'spot.txt': seeSpot }, 1],
    [{ 'spot.txt': seeSpot }, 2],
    [{ 'notes.txt': 'blue pink green\npink blue\ngreen green blue\n' }, 1],
    [{ 'notes.txt': 'blue pink green\npink blue\ngreen green blue\n' }, 2],
    [{ 'two.csv': fixture('context-two.csv') }, 2],
  ])(
    '%j at context %i gives the documents that `sample` gives with the same seed',
    async (files, context) => {
      const lab = await openLab(files);
      await lab.act({ type: 'context', to: context });
      await lab.act({ type: 'draw' });
      await lab.act({ type: 'reseed', seed: 'room 7' });
      await lab.act({ type: 'document' });
      const state = await lab.act({ type: 'document' });
      const [name = ''] = Object.keys(files);
      const expected = await output(files, (io) =>
        sample(io, name, { context, count: 2, seed: 'room 7', maxWords: 60, format: 'text' }),
      );
      const lines = expected.trimEnd().split('\n');
      expect([drawnText(state, 0), drawnText(state, 1)]).toEqual(lines);
    },
  );

  test('shows one word after the other, or all at once, and then goes on to the next', async () => {
    const lab = await openLab({}, { notebook: [stickies('blue pink green')] });
    expect(await lab.act({ type: 'draw' })).toMatchObject({ screen: { shown: 1 } });
    expect(await lab.act({ type: 'word' })).toMatchObject({ screen: { shown: 2 } });
    expect(await lab.act({ type: 'document' })).toMatchObject({
      screen: { shown: 4, drawn: [{ words: ['blue', 'pink', 'green', 'white'], ending: 'ended' }] },
    });
    const state = await lab.act({ type: 'word' });
    expect(state.screen).toMatchObject({ shown: 1, drawn: { length: 2 } });
  });

  test('a knob that is turned draws the first document again from the same seed', async () => {
    const lab = await openLab(spot);
    await lab.act({ type: 'draw' });
    await lab.act({ type: 'document' });
    const before = await lab.act({ type: 'document' });
    const seed = before.screen.at === 'draw' ? before.screen.knobs.seed : '';
    let state = await lab.act({ type: 'turn', knob: 'temperature', by: -1 });
    expect(state.screen).toMatchObject({
      knobs: { seed, temperature: 3 },
      drawn: [{ words: { length: 60 } }],
      shown: 60,
    });
    for (let n = 0; n < 3; n += 1)
      state = await lab.act({ type: 'turn', knob: 'temperature', by: -1 });
    expect(text(await lab.act({ type: 'turn', knob: 'temperature', by: -1 }))).toContain('colder');
    const coldest = drawnText(state, 0);
    // At temperature 0, what came most often always comes: 'see' is always followed by 'spot'.
    expect(coldest).not.toContain('see run');
    for (let n = 0; n < 8; n += 1) state = await lab.act({ type: 'turn', knob: 'top-k', by: -1 });
    expect(state.screen).toMatchObject({ knobs: { topK: 0 } });
    expect(text(await lab.act({ type: 'turn', knob: 'top-k', by: -1 }))).toContain(
      'nothing to draw',
    );
  });

  test('begins with the words that are typed, and refuses those that were never seen', async () => {
    const lab = await openLab(spot);
    await lab.act({ type: 'draw' });
    const type = async (words: string) => {
      await lab.act({ type: 'ask-for', what: 'prompt' });
      for (const letter of words) await lab.act({ type: 'type', text: letter });
      return lab.act({ type: 'hand-in' });
    };
    expect(await type('See Spot')).toMatchObject({
      overlay: null,
      screen: { knobs: { prompt: ['see', 'spot'] }, drawn: [{ given: 2 }], shown: 2 },
    });
    const refused = await type('zebra');
    expect(text(refused)).toBe('"zebra" was never seen, so its bin is empty.');
    expect(refused.overlay).toMatchObject({ type: 'typing', text: 'zebra' });
  });
});

describe('comparing', () => {
  test('needs two models', async () => {
    const lab = await openLab(spot);
    const state = await lab.act({ type: 'compare' });
    // Nobody did anything wrong.
    expect(state.message).toMatchObject({ tone: 'note' });
    expect(text(state)).toContain('only one model');
  });

  test('takes the shorter of both contexts, and sorts in three ways', async () => {
    const lab = await openLab({
      'two.csv': fixture('context-two.csv'),
      'tiny.csv': fixture('tiny-language.csv'),
    });
    const state = await lab.act({ type: 'compare' });
    expect(state.screen).toMatchObject({
      at: 'compare',
      pairing: { contextLength: 1, rows: 4, order: 'weight', onlyLeft: 0, onlyRight: 0 },
    });
    expect((await lab.act({ type: 'sort' })).screen).toMatchObject({ pairing: { order: 'apart' } });
    expect((await lab.act({ type: 'sort' })).screen).toMatchObject({ pairing: { order: 'name' } });
    expect((await lab.act({ type: 'back' })).screen).toEqual({ at: 'table' });
  });
});

describe('pouring', () => {
  test('gives the table of the facts, says what it costs, and can be undone', async () => {
    const lab = await openLab({ 'two.csv': fixture('context-two.csv') });
    const before = lab.getState().sources;
    const state = await lab.act({ type: 'pour' });
    expect(text(state)).toMatch(
      /^16 bins poured into 4 bins\. What comes next is now 0\.\d\d bits/,
    );
    expect(contentsOfHeld(held(lab)).purple).toEqual({
      purple: 15,
      blue: 48,
      green: 14,
      pink: 48,
      white: 40,
    });
    expect(text(await lab.act({ type: 'pour' }))).toContain('nothing to pour together');
    expect((await lab.act({ type: 'undo' })).sources).toEqual(before);
    expect(text(await lab.act({ type: 'undo' }))).toBe('There is nothing to undo.');
  });

  test('leaves no documents to take out', async () => {
    const lab = await openLab({}, { notebook });
    await lab.act({ type: 'context', to: 2 });
    await lab.act({ type: 'pour' });
    expect(text(await lab.act({ type: 'documents' }))).toContain('poured together');
  });
});

describe('leaving', () => {
  const quit = (lab: TestLab) => lab.act({ type: 'quit' });

  test('is done at once where there is nothing to lose', async () => {
    expect((await quit(await openLab({}))).screen).toEqual({ at: 'left', code: 0 });
    const lab = await openLab({}, { notebook });
    await lab.act({ type: 'context', to: 2 });
    expect((await quit(lab)).screen).toEqual({ at: 'left', code: 0 });
  });

  test('is asked about while a document is out, and not once it is back', async () => {
    const lab = await openLab({}, { notebook });
    await lab.act({ type: 'take-out', document: 1 });
    await lab.act({ type: 'context', to: 2 });
    const state = await quit(lab);
    expect(state).toMatchObject({
      screen: { at: 'table' },
      overlay: { type: 'ask', yes: { type: 'leave', code: 0 } },
    });
    await lab.act({ type: 'overlay', overlay: null });
    await lab.act({ type: 'undo' });
    expect((await quit(lab)).screen).toEqual({ at: 'left', code: 0 });
  });

  test('is asked about after bins were poured, of whichever model, until that is undone', async () => {
    const lab = await openLab({ 'two.csv': fixture('context-two.csv'), ...spot });
    await lab.act({ type: 'pour' });
    await lab.act({ type: 'other' });
    expect((await quit(lab)).overlay).toMatchObject({ detail: expect.stringContaining('two.csv') });
    await lab.act({ type: 'overlay', overlay: null });
    await lab.act({ type: 'other' });
    await lab.act({ type: 'undo' });
    expect((await quit(lab)).screen).toEqual({ at: 'left', code: 0 });
  });

  test('is not asked about once the table is saved, and again after the next change', async () => {
    const lab = await openLab({}, { notebook: [...notebook, stickies('green')] });
    await lab.act({ type: 'take-out', document: 1 });
    const path = join(folder, 'without.csv');
    await lab.act({ type: 'save', path, consent: 'nothing' });
    expect(lab.getState().sources).toMatchObject([{ unsaved: false }]);
    await lab.act({ type: 'take-out', document: 0 });
    expect((await quit(lab)).overlay).toMatchObject({ type: 'ask' });
  });
});

describe('documents', () => {
  test('are taken out and put back, and each time it is said what that did', async () => {
    const lab = await openLab({}, { notebook });
    expect((await lab.act({ type: 'documents' })).screen).toEqual({ at: 'documents', row: 0 });
    const state = await lab.act({ type: 'take-out', document: 1 });
    expect(text(state)).toBe('Document 2 is out. 2 balls left the bins; changed: 1 bin.');
    expect(state.sources).toMatchObject([{ look: { balls: 6, out: [1], documents: 1 } }]);
    expect(text(await lab.act({ type: 'take-out', document: 0 }))).toContain('the only document');
    expect(text(await lab.act({ type: 'undo' }))).toBe(
      'Document 2 is back. 2 balls came back; changed: 1 bin.',
    );
    expect(lab.getState().sources).toMatchObject([{ look: { balls: 8, out: [] } }]);
  });

  test('that were taken out stay out when the context becomes longer', async () => {
    const lab = await openLab({}, { notebook });
    await lab.act({ type: 'take-out', document: 1 });
    expect(await lab.act({ type: 'context', to: 2 })).toMatchObject({
      sources: [{ look: { balls: 5, out: [1] } }],
    });
  });

  test('of a table are not known', async () => {
    const lab = await openLab({ 'tiny.csv': fixture('tiny-language.csv') });
    expect(text(await lab.act({ type: 'documents' }))).toContain(
      'whose ball is whose is not in it',
    );
  });
});

describe('finding a bin', () => {
  test('the table goes along with every letter, and says where there is none', async () => {
    const lab = await openLab(spot);
    await lab.act({ type: 'ask-for', what: 'find' });
    const pointed = () => {
      const { model, rows } = held(lab);
      return wordsOf(model, rows[lab.getState().sources[0]?.row ?? 0] ?? 0);
    };
    await lab.act({ type: 'type', text: 'R' });
    expect(pointed()).toEqual(['run']);
    expect(text(await lab.act({ type: 'type', text: 'x' }))).toContain('begins with "Rx"');
    await lab.act({ type: 'rub-out' });
    expect(await lab.act({ type: 'hand-in' })).toMatchObject({ overlay: null, message: null });
    expect(pointed()).toEqual(['run']);
  });
});

describe('saving', () => {
  const save = (lab: TestLab, path: string, consent: 'nothing' | 'overwrite' = 'nothing') =>
    lab.act({ type: 'save', path, consent });

  test('writes what `train --format csv` writes, and says where', async () => {
    const lab = await openLab(spot);
    const path = join(folder, 'spot.csv');
    const state = await save(lab, path);
    expect(text(state)).toBe(`Saved 6 bins in ${path}.`);
    expect(state.saved).toEqual([path]);
    const expected = await output(spot, (io) => train(io, ['spot.txt'], { format: 'csv' }));
    expect(readFileSync(path, 'utf8')).toBe(expected);
  });

  test('never writes over a file unasked, and follows a link when it may', async () => {
    const lab = await openLab(spot);
    const path = join(folder, 'mine.csv');
    const link = join(folder, 'link.csv');
    writeFileSync(path, 'mine');
    symlinkSync(path, link);
    const state = await save(lab, link);
    expect(state.overlay).toMatchObject({
      type: 'ask',
      yes: { type: 'save', path: link, consent: 'overwrite' },
    });
    expect(readFileSync(path, 'utf8')).toBe('mine');
    await save(lab, link, 'overwrite');
    expect(readFileSync(path, 'utf8')).toContain('see,0,2,');
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
  });

  test.each([
    ['no/such/folder/table.csv', 'there is no such folder'],
    ['', 'there is something else of that name'],
    [`${'x'.repeat(300)}.csv`, 'the name is too long'],
  ])('a file that cannot be written (%s) is told, and nothing is lost', async (name, reason) => {
    const lab = await openLab(spot);
    const state = await save(lab, join(folder, name), 'overwrite');
    expect(text(state)).toContain(`was not saved: ${reason}`);
    expect(state.sources).toHaveLength(1);
  });

  test('what is no plain file is not written over', async () => {
    const pipe = join(folder, 'pipe');
    spawnSync('mkfifo', [pipe]);
    const lab = await openLab(spot);
    expect(text(await save(lab, pipe, 'overwrite'))).toContain('not a file');
    expect(lstatSync(pipe).isFIFO()).toBe(true);
  });

  test('a table too large to be read again is asked about first', async () => {
    const words = Array.from({ length: 3000 }, (_, at) => `w${word(at)}`);
    const lab = await openLab({ 'long.txt': words.join(' ') });
    const state = await save(lab, join(folder, 'large.csv'));
    expect(state.overlay).toMatchObject({ type: 'ask', yes: { consent: 'large' } });
  });
});

/** A word of letters for a number. */
function word(n: number): string {
  return [...String(n)].map((digit) => 'abcdefghij'[Number(digit)]).join('');
}
