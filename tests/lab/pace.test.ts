// Reading beside a keyboard: stopped in the middle, and never far from the next look at the keys.
import { describe, expect, test } from 'vitest';
import type { Io } from '../../src/commands/io.ts';
import { train } from '../../src/engine/ngram.ts';
import { cutWords } from '../../src/engine/text.ts';
import { Pace, paced, Stopped } from '../../src/lab/pace.ts';
import type { LabState } from '../../src/lab/state.ts';
import { createLab } from '../../src/lab/store.ts';
import { ioOf } from '../commands/hands.ts';
import { contentsOf, contentsOfHeld } from './helpers.ts';

/** A text without an end: whoever reads all of it waits for ever. */
function endless(lines: readonly string[]): Io {
  return {
    async *read() {
      for (let n = 0; ; n += 1)
        yield new TextEncoder().encode(`${lines[n % lines.length]}\n`.repeat(40));
    },
    write: async () => {},
    note: () => {},
  };
}

function labOn(io: Io) {
  return createLab({
    io,
    reading: {},
    newSeed: () => 'a',
    crash: (error) => {
      throw error;
    },
  });
}

/** Waits for a state that satisfies. */
function until(lab: ReturnType<typeof labOn>, holds: (state: LabState) => boolean): Promise<void> {
  return new Promise((done) => {
    const look = () => {
      if (holds(lab.getState())) done();
    };
    lab.subscribe(look);
    look();
  });
}

describe('a text that is stopped in the middle', () => {
  test('is a table of what was read until then, which says that it is a part', async () => {
    const lab = labOn(endless(['see spot run.', 'run, spot, run.']));
    const started = lab.start(['endless.txt'], []);
    await until(lab, ({ work }) => work !== null && work.progress !== null);
    lab.dispatch({ type: 'stop' });
    await started;
    const { sources, message, work } = lab.getState();
    expect(work).toBeNull();
    const [source] = sources;
    expect(source?.part?.read).toBeGreaterThan(0);
    expect(message?.text).toMatch(/^Stopped\. This is a part, the first [\d.]+ [kM]B: /);
    expect(source?.look.words).toBe(5);
  });

  test.each([
    ['a whole line', 'see spot run\nsee spot jump\n'.repeat(2000), /\n$/],
    ['a whole word', 'see spot run, see spot jump '.repeat(2000), /(run,|jump|see|spot) $/],
  ])('ends after %s', async (_, text, end) => {
    let read = '';
    const pace = new Pace(() => {});
    const io = paced(
      ioOf({ text }, () => {}, 1 << 16),
      pace,
      null,
      { read: 0, whole: false },
    );
    for await (const bytes of io.read('text')) {
      read += new TextDecoder().decode(bytes);
      pace.stop();
    }
    expect(read.length).toBeGreaterThan(0);
    expect(read.length).toBeLessThan(text.length);
    expect(text.startsWith(read)).toBe(true);
    expect(read).toMatch(end);
  });
});

test('a text cut into pieces in the middle of its letters is read as it is', async () => {
  const text = `${'語'.repeat(60_000)} größer ${'é'.repeat(70_000)}`;
  const extent = { read: 0, whole: false };
  const io = paced(
    ioOf({ text }, () => {}, 1000),
    new Pace(() => {}),
    null,
    extent,
  );
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let read = '';
  for await (const bytes of io.read('text')) read += decoder.decode(bytes);
  expect(read).toBe(text);
  expect(extent).toEqual({ read: new TextEncoder().encode(text).length, whole: true });
});

test('a text that is read in slices gives the table of the whole text', async () => {
  const text = 'the quick brown fox jumps over the lazy dog, and then it sleeps. '.repeat(3000);
  const lab = labOn(ioOf({ text }, () => {}, 1 << 15));
  await lab.start(['text'], []);
  const words = cutWords(text);
  const language = { words: [...new Set(words)], end: '<end>' };
  const held = lab.shelf.held(lab.getState().sources[0]?.look.model ?? 0);
  expect(held && contentsOfHeld(held)).toEqual(contentsOf(train([words], 1, language)));
  expect(lab.getState().sources[0]?.part).toBeNull();
});

describe('slices', () => {
  function* counting(all: number) {
    for (let n = 0; n < all; n += 1) {
      const start = performance.now();
      while (performance.now() - start < 1);
      yield n / all;
    }
    return all;
  }

  test('let the event loop turn while they are done', async () => {
    let turns = 0;
    let over = false;
    const turn = () => {
      turns += 1;
      if (!over) setImmediate(turn);
    };
    turn();
    expect(await new Pace(() => {}).all(counting(100))).toBe(100);
    over = true;
    // A hundred milliseconds of work, and a look at the keys after ten of them each time.
    expect(turns).toBeGreaterThan(5);
  });

  test('are given up when somebody stops them', async () => {
    const pace = new Pace(() => {});
    const work = pace.all(counting(1000));
    setImmediate(() => pace.stop());
    await expect(work).rejects.toThrow(Stopped);
  });
});
