import { describe, expect, test } from 'vitest';
import { rules } from '../../src/commands/rules.ts';
import { type ScoreOptions, score } from '../../src/commands/score.ts';
import { ruleNames } from '../../src/engine/rules.ts';
import { fixture, output, refusal } from './hands.ts';

const scored = (
  model: string,
  text: string,
  options: Partial<ScoreOptions> = {},
): Promise<string> =>
  output({ model, text }, (io) => score(io, 'model', 'text', { format: 'text', ...options }));

describe('scoring', () => {
  test('a document of stickies on the tiny language, worked by hand', async () => {
    // P(blue | purple) = 0.95 x 0.3 + 0.05 / 5 = 0.295; P(white | blue) = 0.95 x 0.2 + 0.01 = 0.2.
    const bits = (-Math.log2(0.295) - Math.log2(0.2)) / 2;
    const json = JSON.parse(
      await scored(fixture('tiny-language.csv'), 'purple blue white\n', { format: 'json' }),
    );
    expect(json).toMatchObject({ predicted: 2, strangers: 0 });
    expect(json.lengths).toHaveLength(1);
    expect(json.lengths[0].bitsPerWord).toBeCloseTo(bits, 12);
    expect(json.lengths[0].perplexity).toBeCloseTo(2 ** bits, 12);
  });

  test('every context length has a line, the longest first', async () => {
    const text = await scored('a b c a b c a b c', 'a b c b', { context: 3 });
    const [head, ...lines] = text.split('\n');
    expect(head).toBe('context  bits per word  perplexity  contexts never seen');
    expect(lines.slice(0, 3).map((line) => line.match(/^ +(\d) .* ([\d.]+ %)$/)?.slice(1))).toEqual(
      [
        ['3', '0.0 %'],
        ['2', '0.0 %'],
        ['1', '0.0 %'],
      ],
    );
    expect(lines.slice(3)).toEqual([
      '',
      '3 words predicted, of which the model has never seen 0.',
      '',
    ]);
  });

  test('words that the model never saw are counted, and cost no infinity of bits', async () => {
    const json = JSON.parse(await scored('see spot run', 'see zebra run', { format: 'json' }));
    expect(json).toMatchObject({ predicted: 2, strangers: 1 });
    expect(json.lengths[0].unseenShare).toBe(0.5);
    expect(json.lengths[0].bitsPerWord).toBeLessThan(10);
  });

  test('what the model learnt by heart surprises it less than other text', async () => {
    const bits = async (text: string) =>
      JSON.parse(await scored('the dog saw the cat .\n', text, { format: 'json' })).lengths[0]
        .bitsPerWord;
    expect(await bits('the dog saw the cat .')).toBeLessThan(await bits('the saw the dog cat .'));
  });

  test.each([
    ['blue pink', 'blue\npnik', 'text, line 2: there is no colour "pnik". Did you mean pink?'],
    ['see spot', 'see', 'text has no two words of one document: nothing to score.'],
    ['see spot', ',a,b\na,1,2\n', 'text is a table. Score a model on a text.'],
    ['see spot', '', 'text is empty.'],
  ])('on %s, %s is refused', async (model, text, line) => {
    const command = (io: Parameters<typeof score>[0]) =>
      score(io, 'model', 'text', { format: 'text' });
    expect(await refusal({ model, text }, command)).toBe(line);
  });
});

describe('the rules', () => {
  test('are listed by name, with what each asks', async () => {
    const lines = (await output({}, (io) => rules(io, { format: 'text' }))).trim().split('\n');
    expect(lines.map((line) => line.split(' ')[0])).toEqual(ruleNames);
    expect(lines[0]).toMatch(/^no-double +No word comes twice in a row\.$/);
  });

  test('are JSON for programs', async () => {
    const list = JSON.parse(await output({}, (io) => rules(io, { format: 'json' })));
    expect(list[0]).toEqual({ name: 'no-double', text: 'No word comes twice in a row.' });
    expect(list).toHaveLength(ruleNames.length);
  });
});
