import { describe, expect, test } from 'vitest';
import { type SampleOptions, sample } from '../../src/commands/sample.ts';
import { parseTableCsv } from '../../src/engine/csv.ts';
import { tinyLanguage } from '../../src/engine/language.ts';
import { seeded } from '../../src/engine/rng.ts';
import { keepsRule, ruleByName } from '../../src/engine/rules.ts';
import { generate } from '../../src/engine/sampling.ts';
import { fixture, output, refusal, seeSpot } from './hands.ts';

const usual = { count: 5, seed: 'test', maxWords: 200, format: 'text' } as const;

const sampled = (file: string, options: Partial<SampleOptions> = {}) =>
  output({ file }, (io) => sample(io, 'file', { ...usual, ...options }));

const refused = (file: string, options: Partial<SampleOptions>) =>
  refusal({ file }, (io) => sample(io, 'file', { ...usual, ...options }));

describe('drawing from a table', () => {
  test('with a prompt it draws what the game draws from the same seed', async () => {
    const parsed = parseTableCsv(fixture('tiny-language.csv'));
    if (!parsed.ok) throw new Error(parsed.problem.message);
    let rng = seeded('test');
    const expected = Array.from({ length: 5 }, () => {
      const drawn = generate(rng, [parsed.table], ['blue'], { maxWords: 200 });
      rng = drawn.rng;
      return drawn.document.join(' ');
    });
    const text = await sampled(fixture('tiny-language.csv'), { prompt: 'Blue' });
    expect(text).toBe(`${expected.join('\n')}\n`);
  });

  test('the same seed gives the same documents, another seed others', async () => {
    const file = fixture('context-two.csv');
    const once = await sampled(file);
    expect(await sampled(file)).toBe(once);
    expect(await sampled(file, { seed: 'another' })).not.toBe(once);
    expect(once.trim().split('\n')).toHaveLength(5);
  });

  test('as JSON it says how each document ended', async () => {
    const { seed, contextLength, documents } = JSON.parse(
      await sampled(fixture('tiny-language.csv'), { format: 'json', maxWords: 3, count: 50 }),
    );
    expect({ seed, contextLength, count: documents.length }).toEqual({
      seed: 'test',
      contextLength: 1,
      count: 50,
    });
    for (const { words, ending } of documents) {
      expect(ending).toBe(words.at(-1) === 'white' ? 'ended' : 'stopped-at-cap');
      expect(words.length).toBeLessThanOrEqual(3);
    }
  });
});

describe('drawing from a text', () => {
  test('words are written as a text, marks close to the word before them', async () => {
    const text = await sampled(seeSpot, { prompt: 'See Spot', count: 1, maxWords: 12 });
    expect(text).toMatch(/^see spot(, spot| run[.,]| jump[.,])[a-z., ]+\n$/);
  });

  test('with a context that is long enough it can only repeat the text', async () => {
    const text = 'once upon a time there was a dog';
    expect(await sampled(text, { prompt: 'once', context: 3, count: 1 })).toBe(`${text}\n`);
  });

  test('lines begin as the lines of the text began', async () => {
    const text = 'see spot\nsee dick\nsee jane\n';
    const documents = (await sampled(text, { documents: 'line', count: 20 })).trim().split('\n');
    expect(new Set(documents)).toEqual(new Set(['see spot', 'see dick', 'see jane']));
  });

  test('at temperature 0 the likeliest word is drawn, as with the first of top-k', async () => {
    const text = `${'blue pink\n'.repeat(9)}blue green\n`;
    for (const options of [{ temperature: 0 }, { topK: 1 }]) {
      expect(await sampled(text, { ...options, prompt: 'blue', count: 2 })).toBe(
        'blue pink white\nblue pink white\n',
      );
    }
  });
});

describe('checking a rule', () => {
  test('the share that kept it stands under the documents', async () => {
    const text = await sampled(fixture('tiny-language.csv'), { count: 200, check: 'no-double' });
    const [share, ...documents] = text.trim().split('\n').reverse();
    const rule = ruleByName('no-double');
    if (!rule) throw new Error('no rule');
    const kept = documents.filter((line) => line && keepsRule(rule, line.split(' '), tinyLanguage));
    expect(share).toBe(
      `no-double: ${(kept.length / 2).toFixed(1)} % kept it (${kept.length} kept, ${200 - kept.length} broke it, 0 never came to an end)`,
    );
  });

  test('a document that was stopped did not keep it', async () => {
    const json = await sampled('see spot run', {
      format: 'json',
      count: 3,
      check: 'never-dick-then-see',
    }).catch((error: Error) => error.message);
    expect(json).toContain('There is no rule "never-dick-then-see"');
    const { survival } = JSON.parse(
      await sampled('see spot run', { format: 'json', count: 3, check: 'never-spot-then-see' }),
    );
    expect(survival).toEqual({
      rule: 'never-spot-then-see',
      kept: 0,
      broken: 0,
      unfinished: 3,
      share: 0,
    });
  });

  test('a rule that a model of one word can keep is kept', async () => {
    const text = 'blue green\ngreen pink blue\n';
    const { survival } = JSON.parse(
      await sampled(text, { format: 'json', count: 50, check: 'no-double' }),
    );
    expect(survival).toMatchObject({ kept: 50, share: 1 });
  });
});

describe('it refuses in one line', () => {
  test.each<[string, string, Partial<SampleOptions>, string]>([
    [
      'a prompt word that was never seen',
      seeSpot,
      { prompt: 'see zebra' },
      '"zebra" was never seen, so its bin is empty.',
    ],
    [
      'a misspelt one',
      seeSpot,
      { prompt: 'jum' },
      '"jum" was never seen, so its bin is empty. Did you mean jump?',
    ],
    [
      'a colour that was never seen',
      'blue pink',
      { prompt: 'green' },
      '"green" was never seen, so its bin is empty.',
    ],
    [
      'a word that is no colour',
      'blue pink',
      { prompt: 'bleu' },
      'In the prompt, there is no colour "bleu". Did you mean blue?',
    ],
    [
      'a word that nothing came after',
      'see spot run',
      { prompt: 'run' },
      'Nothing ever came after "run": its bin is empty.',
    ],
    [
      'the end word in a prompt',
      'blue pink',
      { prompt: 'blue white' },
      'white ends a document: nothing can be drawn after it. Leave it out.',
    ],
    ['a prompt without words', seeSpot, { prompt: '12' }, 'The prompt has no words in it.'],
    [
      'a misspelt rule',
      'blue pink',
      { check: 'never-pnik' },
      'There is no rule "never-pnik" in this language. Did you mean never-pink?',
    ],
  ])('%s', async (_, file, options, line) => {
    expect(await refused(file, options)).toBe(line);
  });
});
