import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { breaking } from '../../src/engine/activities/compare/deal.ts';
import { compareActivity } from '../../src/engine/activities/compare.ts';
import { drawActivity, rightAnswer } from '../../src/engine/activities/draw.ts';
import { asked, questionsActivity } from '../../src/engine/activities/questions.ts';
import { activities } from '../../src/engine/activities/registry.ts';
import { tableFrom } from '../../src/engine/activities/settings.ts';
import { trainActivity } from '../../src/engine/activities/train.ts';
import type { Activity } from '../../src/engine/activity.ts';
import {
  colours,
  type Document,
  documentProblem,
  tinyLanguage,
  vocabulary,
} from '../../src/engine/language.ts';
import { percentages, probability, row, trainingSteps } from '../../src/engine/ngram.ts';
import { playSession } from '../../src/engine/play-session.ts';
import { score } from '../../src/engine/score.ts';
import { type Session, startSession } from '../../src/engine/session.ts';
import { dealWarmUp, fitting, minutesOf, seedFor } from '../../src/engine/warm-up.ts';
import { exercise, warmUpWorld } from '../warm-up.ts';
import { moved, statesOf } from './activities/playing.ts';

const ids = warmUpWorld.levels.map(({ id }) => id);
const seeds = Array.from({ length: 60 }, (_, n) => `2026-${n}`);
const drawPair = { type: 'draw-pair' } as const;
const anySeed = fc.string({ minLength: 1, maxLength: 40 });

function settingsOf<Settings, State, Move>(
  activity: Activity<Settings, State, Move>,
  seed: string,
  id: string,
): Settings {
  return v.parse(activity.settings, exercise(seed, id).settings);
}

/** A session played to its end by the solution, or by giving `wrong` moves before each right one. */
function playedOut(
  seed: string,
  id: string,
  wrong: (state: unknown) => readonly unknown[],
): Session {
  const level = exercise(seed, id);
  const activity = activities[level.kind];
  if (activity === undefined) throw new Error(level.kind);
  let session = startSession(level, activity, { seed: seedFor(seed, level), notebook: [] });
  for (let n = 0; session.stage.at !== 'result'; n += 1) {
    if (n > 500) throw new Error(`${id} does not end with ${seed}`);
    if (session.stage.at !== 'activity') {
      session = playSession(level, activity, session, { type: 'next' }).session;
      continue;
    }
    for (const move of wrong(session.state)) {
      session = playSession(level, activity, session, { type: 'play', move }).session;
    }
    if (session.stage.at !== 'activity') continue;
    const move = activity.solve(level.settings, session.state);
    const outcome = playSession(level, activity, session, { type: 'play', move });
    if (outcome.type === 'refused') throw new Error(`${id}: ${outcome.reason}`);
    session = outcome.session;
  }
  return session;
}

function starsOf(seed: string, id: string, session: Session): number {
  const level = exercise(seed, id);
  const activity = activities[level.kind];
  if (activity === undefined) throw new Error(level.kind);
  return score(level, activity, session).stars;
}

describe('the same seed gives the same puzzles', () => {
  test('whenever they are dealt, and others with another seed', () => {
    const { levels } = warmUpWorld;
    expect(dealWarmUp(levels, 'room 7')).toEqual(dealWarmUp(levels, 'room 7'));
    expect(dealWarmUp(levels, 'room 7')).not.toEqual(dealWarmUp(levels, 'room 8'));
  });

  test('whatever comes before: an exercise does not depend on the others', () => {
    const [, , third] = warmUpWorld.levels;
    if (third === undefined) throw new Error('there is no third exercise');
    expect(dealWarmUp([third], 'room 7')).toEqual([exercise('room 7', third.id)]);
  });

  test('a kind that has nothing to deal is played as it stands', () => {
    const [level] = warmUpWorld.levels;
    if (level === undefined) throw new Error('there is no exercise');
    const other = { ...level, kind: 'author', settings: { any: 1 } };
    expect(dealWarmUp([other], 'room 7')).toEqual([other]);
  });

  test('the exercises about a table are about the same one', () => {
    const { table } = settingsOf(questionsActivity, 'room 7', 'read-the-table');
    expect(settingsOf(drawActivity, 'room 7', 'draw-two-documents').table).toEqual(table);
    expect(settingsOf(questionsActivity, 'room 7', 'two-steps-ahead').table).toEqual(table);
    expect(settingsOf(drawActivity, 'room 7', 'the-same-last-word').table).toEqual(table);
  });
});

test.each(seeds)('a bin on a card holds the balls of the dealt table: %s', (seed) => {
  const { cards, settings } = exercise(seed, 'draw-two-documents');
  const { table } = v.parse(drawActivity.settings, settings);
  const pictures = cards.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.type === 'picture' ? [block.picture] : [])),
  );
  const bins = pictures.filter((picture) => picture.type === 'bin');
  expect(bins).toHaveLength(1);
  for (const { word, balls } of bins) {
    const counts = vocabulary(tinyLanguage).map(
      (ball) => balls.filter((one) => one === ball).length,
    );
    expect(counts).toEqual(table[word as (typeof colours)[number]]);
  }
});

describe.each(ids)('%s', (id) => {
  test('has settings that its kind accepts, whatever the seed', () => {
    fc.assert(
      fc.property(anySeed, (seed) => {
        const level = exercise(seed, id);
        const checked = v.safeParse(activities[level.kind]?.settings ?? v.never(), level.settings);
        expect(checked.issues).toBeUndefined();
      }),
      { numRuns: 60 },
    );
  });

  test.each(seeds.slice(0, 12))('is won without a slip, seed %s', (seed) => {
    expect(
      starsOf(
        seed,
        id,
        playedOut(seed, id, () => []),
      ),
    ).toBe(3);
  });

  test('has something to say at every step, for someone who asks', () => {
    const level = exercise('room 7', id);
    const activity = activities[level.kind];
    if (activity === undefined) throw new Error(level.kind);
    for (const state of statesOf(activity, level.settings, { seed: 'x', notebook: [] })) {
      const { nudge, place, answer } = activity.clues(level.settings, state);
      for (const text of [nudge, place, answer]) expect(text).toMatch(/\S/);
    }
  });
});

describe('wrong answers are told and can be made good', () => {
  const words = [...colours, 'white'];
  const wrongs: Readonly<Record<string, (state: unknown) => readonly unknown[]>> = {
    'read-the-table': () => [
      { type: 'answer-number', number: 99 },
      ...words.map((word) => ({ type: 'answer-word', word })),
    ],
    'draw-two-documents': () => [{ type: 'open-bin', bin: 'white' }],
    'train-on-a-document': () => [{ type: 'choose-bin', bin: ['white'] }],
    'guess-the-rule': () => [0, 1, 2, 3].map((option) => ({ type: 'answer', option })),
  };

  test.each(Object.entries(wrongs))('%s', (id, wrong) => {
    const session = playedOut('room 7', id, wrong);
    expect(session.slips.length).toBeGreaterThan(0);
    expect(starsOf('room 7', id, session)).toBeLessThan(3);
  });
});

describe('the table of a seed', () => {
  test.each(seeds)('has whole percents, and one right answer to each question: %s', (seed) => {
    const { table } = settingsOf(questionsActivity, seed, 'read-the-table');
    const model = tableFrom(table);
    for (const colour of colours) {
      const percents = percentages(row(model, [colour]));
      for (const percent of percents) expect(percent % 10).toBe(0);
      expect(Math.min(...percents)).toBeGreaterThan(0);
    }
    for (const id of ['read-the-table', 'two-steps-ahead']) {
      const settings = settingsOf(questionsActivity, seed, id);
      settings.questions.forEach((question, index) => {
        const { right } = asked(settings, index);
        if (typeof right !== 'number') expect(right).toHaveLength(1);
        if (question.ask === 'chance-after') {
          const { after, word } = question;
          expect(after).not.toBe(word);
          expect(probability(model, [after], word)).not.toBe(probability(model, [word], after));
        }
      });
    }
  });

  test('is another one for nearly every seed', () => {
    const tables = seeds.map((seed) =>
      JSON.stringify(settingsOf(questionsActivity, seed, 'read-the-table').table),
    );
    expect(new Set(tables).size).toBe(seeds.length);
  });
});

describe('drawing', () => {
  test.each(seeds)('is not dull and not endless: %s', (seed) => {
    const settings = settingsOf(drawActivity, seed, 'draw-two-documents');
    const [first = [], second = []] = settings.prompts;
    expect(first.at(-1)).not.toBe(second.at(-1));
    const given = { seed: seedFor(seed, exercise(seed, 'draw-two-documents')), notebook: [] };
    const drawn = statesOf(drawActivity, settings, given).at(-1)?.drawn ?? [];
    const draws = drawn.map(
      (document, index) => document.length - (settings.prompts[index] ?? []).length,
    );
    expect(draws[0]).toBeGreaterThanOrEqual(3);
    expect(draws.reduce((sum, n) => sum + n, 0)).toBeLessThanOrEqual(12);
  });

  test.each(seeds.slice(0, 20))('both prompts of the bet end in the same word: %s', (seed) => {
    const settings = settingsOf(drawActivity, seed, 'the-same-last-word');
    const [first = [], second = []] = settings.bet?.prompts ?? [];
    expect(first.at(-1)).toBe(second.at(-1));
    expect(first).not.toEqual(second);
    expect(rightAnswer(settings)).toBe(0);
  });

  test('where the prompts of a level end in different words, those of a seed do too', () => {
    const level = warmUpWorld.levels.find(({ id }) => id === 'the-same-last-word');
    if (level === undefined) throw new Error('there is no such exercise');
    const settings = v.parse(drawActivity.settings, level.settings);
    const prompts: readonly Document[] = [
      ['green', 'blue'],
      ['blue', 'green'],
    ];
    const other = { ...level, settings: { ...settings, bet: { draws: 1000, prompts } } };
    for (const seed of seeds) {
      const [dealt] = dealWarmUp([other], seed);
      const { bet } = v.parse(drawActivity.settings, dealt?.settings);
      expect(bet?.prompts[0].at(-1)).not.toBe(bet?.prompts[1].at(-1));
    }
  });
});

describe('training', () => {
  test.each(seeds)('is on whole documents that the table can write: %s', (seed) => {
    const { table } = settingsOf(questionsActivity, seed, 'read-the-table');
    const model = tableFrom(table);
    const { samples } = settingsOf(trainActivity, seed, 'train-on-a-document');
    expect(new Set(samples.map((words) => words.join(' '))).size).toBe(samples.length);
    for (const document of samples) {
      expect(documentProblem(tinyLanguage, document)).toBeUndefined();
      for (const { context, ball } of trainingSteps(document, 1)) {
        expect(probability(model, context, ball)).toBeGreaterThan(0);
      }
    }
    const [first = []] = samples;
    expect(first.length).toBeGreaterThanOrEqual(5);
    expect(first.length).toBeLessThanOrEqual(6);
    expect(new Set(first).size).toBeGreaterThanOrEqual(4);
  });

  test('never touches what the learner has written', () => {
    const settings = settingsOf(trainActivity, 'room 7', 'train-on-a-document');
    const given = { seed: '1', notebook: [['pink', 'white']] };
    const last = statesOf(trainActivity, settings, given).at(-1);
    expect(last?.documents).toEqual(settings.samples);
    expect(last && trainActivity.keepsake?.(settings, last)).toEqual({});
  });
});

describe('the hidden rules', () => {
  test.each(seeds)('are the only ones that all documents of their side keep: %s', (seed) => {
    for (const id of ['guess-the-rule', 'who-wrote-it']) {
      const settings = settingsOf(compareActivity, seed, id);
      expect(settings.left).not.toBe(settings.right);
      const { wall } = compareActivity.start(settings, {
        seed: seedFor(seed, exercise(seed, id)),
        notebook: [],
      });
      for (const side of ['left', 'right'] as const) {
        const kept = settings.rules.filter((name) => breaking(name, wall[side]).length === 0);
        expect(kept).toEqual([settings[side]]);
      }
    }
  });

  test.each(seeds)('are kept by everything that the models write: %s', (seed) => {
    const settings = settingsOf(compareActivity, seed, 'guess-the-rule');
    let state = compareActivity.start(settings, { seed, notebook: [] });
    for (let n = 0; n < 6; n += 1) state = moved(compareActivity, settings, state, drawPair);
    for (const pair of state.shown) {
      expect(breaking(settings.left, [pair.left])).toEqual([]);
      expect(breaking(settings.right, [pair.right])).toEqual([]);
    }
  });

  test('stand at another place among the choices from seed to seed', () => {
    const places = seeds.map((seed) => {
      const { left, rules } = settingsOf(compareActivity, seed, 'guess-the-rule');
      return rules.indexOf(left);
    });
    expect(new Set(places)).toEqual(new Set([0, 1, 2, 3]));
  });

  test('where survival is measured, one side never writes a word', () => {
    const level = exercise('room 7', 'who-wrote-it');
    const settings = v.parse(compareActivity.settings, level.settings);
    const survival = { rules: ['no-double'], documents: 50, draws: 100 };
    for (const seed of seeds) {
      const [dealt] = dealWarmUp([{ ...level, settings: { ...settings, survival } }], seed);
      expect(v.safeParse(compareActivity.settings, dealt?.settings).issues).toBeUndefined();
    }
  });
});

describe('the minutes', () => {
  const takes = (minutes: number) => fitting(warmUpWorld.levels, minutes).map(({ id }) => id);

  test.each([
    [3, 2],
    [4, 2],
    [5, 3],
    [7, 3],
    [8, 4],
    [10, 5],
    [13, 6],
    [17, 7],
    [20, 8],
  ])('%i minutes are for the first %i exercises', (minutes, count) => {
    expect(takes(minutes)).toEqual(ids.slice(0, count));
  });

  test('never add up to more than there are', () => {
    for (let minutes = 3; minutes <= 20; minutes += 1) {
      expect(minutesOf(fitting(warmUpWorld.levels, minutes))).toBeLessThanOrEqual(minutes);
    }
  });

  test('are for one exercise at least, however long it takes', () => {
    expect(fitting(warmUpWorld.levels.slice(3), 1).map(({ id }) => id)).toEqual(['guess-the-rule']);
  });
});
