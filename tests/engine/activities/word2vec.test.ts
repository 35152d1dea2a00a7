// Words as places: what is found and pulled by hand, what is asked, and how often the answers hold.
import { parse, safeParse } from 'valibot';
import { describe, expect, test } from 'vitest';
import {
  companyPlaces,
  handRun,
  handSteps,
} from '../../../src/engine/activities/word2vec/by-hand.ts';
import type { Question } from '../../../src/engine/activities/word2vec/questions.ts';
import {
  mostAlikeInText,
  questionAt,
  questionsOf,
  ranking,
  rightOption,
} from '../../../src/engine/activities/word2vec/questions.ts';
import { wordsOf } from '../../../src/engine/activities/word2vec/settings.ts';
import type { Word2vecMove, Word2vecState } from '../../../src/engine/activities/word2vec/state.ts';
import { corpusOf, trainedOf } from '../../../src/engine/activities/word2vec/trained.ts';
import {
  type Word2vecSettings,
  word2vecActivity,
} from '../../../src/engine/activities/word2vec.ts';
import { settingsOfLevel } from '../../built-in-level.ts';
import { levels } from '../../course.ts';
import { moved, statesOf, stateWhere } from './playing.ts';

const settings = settingsOfLevel(word2vecActivity, 'words-as-places');
const given = { seed: '1', notebook: [] };
const start = word2vecActivity.start(settings, given);
const at = (holds: (state: Word2vecState) => boolean) =>
  stateWhere(word2vecActivity, settings, given, holds);
const asked = (question: number) =>
  at((state) => state.phase === 'ask' && state.question === question);
const from = (state: Word2vecState, ...moves: readonly Word2vecMove[]) =>
  moved(word2vecActivity, settings, state, ...moves);
const refused = (state: Word2vecState, move: Word2vecMove) => {
  const outcome = word2vecActivity.play(settings, state, move);
  return outcome.type === 'refused' ? { reason: outcome.reason, wrong: outcome.wrong } : undefined;
};

describe('company by hand', () => {
  test('is every word within reach, in any order', () => {
    expect(companyPlaces(settings)).toEqual([0, 2, 3, 4]);
    const all = from(start, ...[4, 0, 3, 2].map((place) => ({ type: 'pick', place }) as const));
    expect(all).toMatchObject({ phase: 'company', found: [4, 0, 3, 2] });
    expect(from(all, { type: 'go-on' })).toMatchObject({ phase: 'pull', done: 0 });
  });

  test('a word that is too far, and the word itself, are wrong; others are only not now', () => {
    expect(refused(start, { type: 'pick', place: 5 })).toEqual({
      reason: 'Too far: “table” stands 4 places from “chat”, and only 3 count.',
      wrong: true,
    });
    expect(refused(start, { type: 'pick', place: 1 })).toEqual({
      reason: 'That is “chat” itself. Whom does it stand beside?',
      wrong: true,
    });
    const one = from(start, { type: 'pick', place: 0 });
    expect(refused(one, { type: 'pick', place: 0 })?.wrong).toBe(false);
    expect(refused(start, { type: 'pick', place: 6 })?.wrong).toBe(false);
    expect(refused(start, { type: 'go-on' })?.wrong).toBe(false);
  });
});

describe('steps by hand', () => {
  const pull = at(({ phase }) => phase === 'pull');

  test('are a word of the company and a stranger, in an order by chance', () => {
    const near = companyPlaces(settings).map((place) => settings.byHand.sentence[place]);
    const orders = new Set<string>();
    for (const seed of ['1', '2', '3', '4', '5', '6']) {
      const steps = handSteps(settings, seed);
      expect(steps.map(({ isCompany }) => isCompany).toSorted()).toEqual([false, true]);
      for (const { other, isCompany } of steps) {
        expect(near.includes(other)).toBe(isCompany);
        expect(other).not.toBe('chat');
      }
      orders.add(steps.map(({ isCompany }) => isCompany).join());
    }
    expect(orders.size).toBeGreaterThan(1);
  });

  test('company is pulled closer and a stranger pushed away; the other way is wrong', () => {
    let state = pull;
    for (const { isCompany, other } of handSteps(settings, '1')) {
      expect(refused(state, { type: 'pull', closer: !isCompany })).toMatchObject({
        reason: expect.stringContaining(other),
        wrong: true,
      });
      state = from(state, { type: 'pull', closer: isCompany });
    }
    expect(refused(state, { type: 'pull', closer: true })?.wrong).toBe(false);
    expect(from(state, { type: 'go-on' })).toMatchObject({ phase: 'ask', question: 0 });
  });

  test('make the vectors surer of company, and less sure of strangers', () => {
    for (const seed of ['1', '2', '3']) {
      const run = handRun(settings, seed);
      for (const [n, { isCompany }] of handSteps(settings, seed).entries()) {
        const { before = 0, after = 0 } = run[n] ?? {};
        expect(Math.sign(after - before)).toBe(isCompany ? 1 : -1);
      }
    }
  });
});

describe('questions', () => {
  test('any answer goes on; a wrong one is told as a slip', () => {
    const right = rightOption(settings, start, 0);
    const other = right === 0 ? 1 : 0;
    const wrongly = from(asked(0), { type: 'answer', option: other });
    expect(wrongly).toMatchObject({ phase: 'seen', question: 0, answers: [other] });
    const { options } = settings.nearest;
    expect(word2vecActivity.slips(settings, wrongly)).toEqual([
      `You said “${options[other]}”; it was “${options[right]}”.`,
    ]);
    const rightly = from(asked(0), { type: 'answer', option: right });
    expect(word2vecActivity.slips(settings, rightly)).toEqual([]);
  });

  test('an answer that is none is not now, and so is going on without one', () => {
    expect(refused(asked(0), { type: 'answer', option: -1 })?.wrong).toBe(false);
    expect(refused(asked(0), { type: 'answer', option: 4 })?.wrong).toBe(false);
    expect(refused(asked(1), { type: 'go-on' })?.wrong).toBe(false);
  });

  test('any word of the text can be looked at, and the look be taken back', () => {
    const seen = at(({ phase }) => phase === 'seen');
    expect(from(seen, { type: 'look', word: 'soupe' })).toMatchObject({ looked: 'soupe' });
    expect(refused(seen, { type: 'look', word: 'hibou' })?.wrong).toBe(false);
    expect(word2vecActivity.canUndo({ type: 'look', word: 'soupe' })).toBe(true);
    expect(word2vecActivity.canUndo({ type: 'answer', option: 0 })).toBe(false);
  });

  test('are watched over: nothing is worked out before the first answer, and then it is to be watched', () => {
    const fresh = { ...given, seed: 'not trained yet' };
    const state = statesOf(word2vecActivity, settings, fresh).filter(
      ({ phase }) => phase === 'seen',
    );
    expect(state).toHaveLength(questionsOf(settings).length);
    const work = (one: Word2vecState) => word2vecActivity.work?.(settings, one);
    expect(work({ ...asked(0), seed: 'other' })).toBeUndefined();
    const needed = work({ ...asked(1), seed: 'other' });
    expect(needed).toMatchObject({ needed: true, done: 0 });
    expect(needed?.watched).toBeDefined();
  });

  test('a hint before the training does not train, but reads the text', () => {
    const untrained = { ...asked(0), seed: 'a hint' };
    const { answer } = word2vecActivity.clues(settings, untrained);
    expect(answer).toMatch(/^It is “chien”: like “chat”, it often stands close to /);
    const after = { ...asked(1), seed: 'a hint' };
    expect(word2vecActivity.work?.(settings, after)).toMatchObject({ done: 0 });
  });
});

describe('the training', () => {
  test('is the same when it is watched slice by slice and when it is asked for at once', () => {
    const seen = { ...asked(1), seed: 'watched' };
    const changed: Word2vecSettings = { ...settings, sentences: 60 };
    const work = () => word2vecActivity.work?.(changed, seen);
    for (let n = 0; n < 1000; n += 1) work()?.goOn();
    expect(work()).toBeUndefined();
    const watched = trainedOf(changed, seen);
    // Others are remembered by now, so this one is worked out again.
    for (let n = 0; n < 8; n += 1) trainedOf({ ...changed, sentences: 10 + n }, seen);
    const again = trainedOf(changed, seen);
    expect(again).not.toBe(watched);
    expect(again).toEqual(watched);
  });

  test('learns from as many sentences as the level says, with every word in them', () => {
    const { sentences, vocabulary } = corpusOf(settings, start);
    expect(sentences).toHaveLength(settings.sentences);
    expect(vocabulary.words).toEqual(wordsOf(settings));
  });
});

/** The luck of the trainings that the level's debrief speaks of. */
const lucks = Array.from({ length: 100 }, (_, n) => ({ ...start, seed: `luck ${n + 1}` }));

describe('with other luck', () => {
  const arrow = (at: string): Question => ({
    type: 'arrow',
    from: 'chat',
    to: 'chats',
    at,
    options: [],
  });
  const ends = lucks.map((state) => {
    const trained = trainedOf(settings, state);
    return {
      right: questionsOf(settings).map(
        ({ options }, n) => options[rightOption(settings, state, n)],
      ),
      best: questionsOf(settings).map((question) => ranking(trained, question)[0]?.word),
      text: mostAlikeInText(settings, state).word,
      chien: ranking(trained, arrow('chien'))[0]?.word,
      table: ranking(trained, arrow('table'))[0]?.word,
    };
  });

  test('every question of the level has the same right answer, and no other word comes before it', () => {
    for (const { right, best, text } of ends) {
      expect(right).toEqual(['chien', 'chiens', 'dorment', 'chat', 'sous']);
      expect(best).toEqual(right);
      expect(text).toBe('chien');
    }
  });

  test('no two questions have the same answer, and the debrief says what the last two found', () => {
    const { right = [] } = ends[0] ?? {};
    expect(new Set(right).size).toBe(right.length);
    const level = levels.find(({ id }) => id === 'words-as-places');
    const told = settings.lookUp.map((word, n) => `${word} found ${right.slice(-2)[n]}`);
    for (const found of told) expect(JSON.stringify(level?.debrief)).toContain(found);
  });

  test('the arrows end where the debrief says, and as often', () => {
    const often = (word: 'chien' | 'table') =>
      ends.filter((end) => end[word] === `${word}s`).length;
    const level = levels.find(({ id }) => id === 'words-as-places');
    expect(JSON.stringify(level?.debrief)).toContain(
      `In ${lucks.length} trainings with other luck, the arrow from chat to chats, put to chien, ended nearest to chiens ${often('chien')} times. Put to table, it ended nearest to tables ${often('table')} times.`,
    );
  });
});

describe('settings', () => {
  const check = (change: Partial<Word2vecSettings>) =>
    safeParse(word2vecActivity.settings, { ...settings, ...change }).issues?.[0]?.message;

  test('of the level are right', () => {
    expect(parse(word2vecActivity.settings, settings)).toEqual(settings);
  });

  test('name every gap, and ask for no word that is not in the text', () => {
    expect(check({ patterns: ['le {bird} dort'] })).toContain('a gap that `gaps` does not name');
    expect(check({ lookUp: ['hibou'] })).toContain('asks for a word that is in no pattern');
    expect(check({ nearest: { word: 'chat', options: ['le', 'hibou'] } })).toContain('no pattern');
  });

  test('have the word of the sentence exactly once', () => {
    const byHand = { sentence: ['la', 'soupe', 'est', 'sur', 'la', 'table'], word: 'la' };
    expect(check({ byHand })).toContain('exactly once');
  });

  test('questions that are not there are a mistake in the calling code', () => {
    expect(() => questionAt(settings, 99)).toThrow(RangeError);
  });
});
