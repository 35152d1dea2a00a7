// What the cards of levels say and show in numbers: as the settings have it, or as the engine computes it.
import { describe, expect, test } from 'vitest';
import { shippedTexts } from '../scripts/texts.mjs';
import type { BetSettings } from '../src/engine/activities/bet/state.ts';
import { roundAt } from '../src/engine/activities/bet.ts';
import { realModels } from '../src/engine/activities/ladder/way-out.ts';
import type { Dictionary } from '../src/engine/dictionary.ts';
import { keyMatrix, valueMatrix } from '../src/engine/dictionary-matrices.ts';
import type { Card, Level, Picture } from '../src/engine/level.ts';
import { betBits } from '../src/engine/scoring.ts';
import { levels } from './course.ts';
import { warmUpWorld } from './warm-up.ts';

function levelOf(id: string, among: readonly Level[] = levels): Level {
  const level = among.find((each) => each.id === id);
  if (level === undefined) throw new Error(`there is no level ${id}`);
  return level;
}

function proseOf(cards: readonly Card[]): string {
  const spans = cards.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.type === 'prose' ? block.spans : [])),
  );
  return spans.map((span) => (span.type === 'chip' ? span.word : span.text)).join('');
}

function picturesOf({ cards }: Level): readonly Picture[] {
  return cards.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.type === 'picture' ? [block.picture] : [])),
  );
}

/** Ten chips: so many on the first of n answers, the others elsewhere. */
function bitsOf(onIt: number, n: number): number {
  return betBits([onIt, 10 - onIt, ...Array.from({ length: n - 2 }, () => 0)], 0);
}

test('ten, five, two or three, and no chips on a word cost what the story of the first bet says', () => {
  const { cards, settings } = levelOf('what-comes-next');
  expect(proseOf(cards)).toContain(
    'With five chips it costs 1 bit, with two or three about 2, with none six or more.',
  );
  const bet = settings as BetSettings;
  for (const n of bet.prompts.map((_, at) => roundAt(bet, at).options.length)) {
    expect(bitsOf(10, n)).toBeLessThan(0.1);
    expect(bitsOf(5, n).toFixed()).toBe('1');
    expect([bitsOf(2, n).toFixed(), bitsOf(3, n).toFixed()]).toEqual(['2', '2']);
    expect(bitsOf(0, n)).toBeGreaterThan(6);
  }
  const [four, six] = [4, 6].map((n) => bitsOf(0, n).toFixed(2));
  expect(proseOf(cards)).toContain(`among four answers it costs ${four} bits, among six ${six}.`);
});

test.each([
  ['the two sides', levelOf('two-sides-of-the-room')],
  ['the warm-up', levelOf('who-wrote-it', warmUpWorld.levels)],
])('a bet on one of two sides costs what the story of %s says', (_, { cards }) => {
  expect(bitsOf(5, 2)).toBe(1);
  expect(proseOf(cards)).toContain(`Five cost 1 bit, none ${bitsOf(0, 2).toFixed(1)} bits.`);
});

describe.each(
  [...levels, ...warmUpWorld.levels].flatMap((level) => {
    const { table } = level.settings as { table?: Readonly<Record<string, readonly number[]>> };
    const shown = picturesOf(level).some(({ type }) => type === 'table' || type === 'bin');
    return table !== undefined && shown ? [[level.id, level, table] as const] : [];
  }),
)('%s', (_, level, table) => {
  test('shows the rows and bins of its own table', () => {
    for (const picture of picturesOf(level)) {
      if (picture.type === 'table') {
        const times = picture.unit === 'percent' ? 10 : 1;
        for (const { context, cells } of picture.rows) {
          expect(cells).toEqual(table[context]?.map((n) => n * times));
        }
      }
      if (picture.type === 'bin') {
        const counts = ['purple', 'blue', 'green', 'pink', 'white'].map(
          (word) => picture.balls.filter((ball) => ball === word).length,
        );
        expect(counts).toEqual(table[picture.word]);
      }
    }
  });
});

test('the dictionary made of numbers shows the matrices of its dictionary', () => {
  const level = levelOf('a-dictionary-of-numbers');
  const { dictionary } = level.settings as { dictionary: Dictionary };
  const cellsOf = (name: string) =>
    picturesOf(level).flatMap((each) =>
      each.type === 'matrix' && each.name === name ? [each.cells] : [],
    );
  expect(cellsOf('K')).toEqual([keyMatrix(dictionary)]);
  expect(cellsOf('V')).toEqual([valueMatrix(dictionary)]);
});

test('weights are shown as e to the power of their scores', () => {
  const shown = picturesOf(levelOf('sharing-a-hundred-percent')).flatMap((each) =>
    each.type === 'matrix' ? [each] : [],
  );
  expect(shown).toHaveLength(1);
  for (const { columns, cells } of shown) {
    expect(cells).toEqual([columns.map((score) => Number(Math.exp(Number(score)).toFixed(2)))]);
  }
});

test('the texts to choose from are as long as is said of them', () => {
  const { texts } = levelOf('your-own-words').settings as {
    texts: readonly { file: string; about: string }[];
  };
  const shipped = shippedTexts();
  const documents = (file: string) => shipped[file]?.trim().split(/\n{2,}/).length ?? 0;
  const about = (file: string) => texts.find((text) => text.file === file)?.about;
  expect(about('tolley-bay')).toContain(`${documents('tolley-bay')} small stories`);
  expect(about('moby-dick')).toContain('over a thousand paragraphs');
  expect(documents('moby-dick')).toBeGreaterThan(1000);
});

test('real models have as many numbers on the first ladder as on the ladder of memory', () => {
  const { ladder } = levelOf('what-is-a-model').settings as {
    ladder: readonly { name: string; numbers: number | string }[];
  };
  const first = ladder.filter(({ name }) => name.includes('GPT')).map(({ numbers }) => numbers);
  expect(first).toEqual(realModels.map(({ numbers }) => Number(numbers)));
});
