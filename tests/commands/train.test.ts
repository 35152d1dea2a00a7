import { describe, expect, test } from 'vitest';
import { load } from '../../src/commands/load.ts';
import { type TrainOptions, train } from '../../src/commands/train.ts';
import { makeTableCsv, parseTableCsv } from '../../src/engine/csv.ts';
import { tinyLanguage } from '../../src/engine/language.ts';
import { tableOf } from '../../src/engine/model-tables.ts';
import { train as plainTrain } from '../../src/engine/ngram.ts';
import { fixture, ioOf, output, refusal, seeSpot } from './hands.ts';

const trained = (file: string | Uint8Array, options: Partial<TrainOptions> = {}) =>
  output({ file }, (io) => train(io, ['file'], { format: 'table', ...options }));

describe('See Spot, one document of words', () => {
  test('as a table', async () => {
    expect(await trained(seeSpot)).toBe(
      [
        '      see  spot  run  .  jump  ,',
        'see     0     2    0  0     0  0',
        'spot    0     0    1  0     1  2',
        'run     0     0    0  2     0  1',
        '.       1     0    1  0     1  0',
        'jump    0     0    0  2     0  1',
        ',       0     2    1  0     1  0',
        '',
      ].join('\n'),
    );
  });

  test('columns align where letters are wide, or have an accent of their own', async () => {
    expect(await trained('中文 e\u0301e\u0301 中文 שלום e\u0301e\u0301')).toBe(
      [
        '      中文  éé  שלום',
        '中文     0   1     1',
        'éé       1   0     0',
        'שלום     0   1     0',
        '',
      ].join('\n'),
    );
  });

  test('as JSON', async () => {
    const { bins, ...head } = JSON.parse(await trained(seeSpot, { format: 'json' }));
    expect(head).toEqual({
      language: { words: ['see', 'spot', 'run', '.', 'jump', ','], end: '<end>' },
      contextLength: 1,
      documents: 1,
      words: 20,
    });
    const balls = Object.fromEntries(
      bins.map((bin: { context: string[]; balls: object }) => [bin.context.join(' '), bin.balls]),
    );
    expect(balls).toEqual({
      see: { spot: 2 },
      spot: { run: 1, jump: 1, ',': 2 },
      run: { '.': 2, ',': 1 },
      '.': { see: 1, run: 1, jump: 1 },
      jump: { '.': 2, ',': 1 },
      ',': { spot: 2, run: 1, jump: 1 },
    });
  });

  test('as CSV, which is read back as the same table', async () => {
    const csv = await trained(seeSpot, { format: 'csv' });
    expect(csv.split('\n')[0]).toBe(',see,spot,run,.,jump,",",<end>');
    expect(await trained(csv)).toBe(await trained(seeSpot));
  });

  test('by line, an end word closes each document', async () => {
    const lines = seeSpot.replaceAll('. ', '.\n');
    const { bins } = JSON.parse(await trained(lines, { format: 'json', documents: 'line' }));
    expect(bins.find(({ context }: { context: string[] }) => context[0] === '.')).toEqual({
      context: ['.'],
      balls: { '<end>': 4 },
    });
  });
});

describe('a table in CSV', () => {
  test.each(['init.csv', 'tiny-language.csv', 'context-two.csv'])(
    '%s comes out as it went in',
    async (name) => {
      expect(await trained(fixture(name), { format: 'csv' })).toBe(fixture(name));
    },
  );

  test('of a context of two is poured to one', async () => {
    expect(await trained(fixture('context-two.csv'), { context: 1, format: 'csv' })).toBe(
      [
        ',purple,blue,green,pink,white',
        'purple,15,48,14,48,40',
        'blue,15,11,54,23,39',
        'green,18,32,37,53,33',
        'pink,70,16,14,15,63',
        '',
      ].join('\n'),
    );
  });

  test('several are added up', async () => {
    const one = ',blue,white\nblue,1,2\n';
    const sum = await output({ one, two: one }, (io) =>
      train(io, ['one', 'two'], { format: 'csv' }),
    );
    expect(sum).toBe(',blue,white\nblue,2,4\n');
  });
});

describe('stickies', () => {
  const text = 'green blue purple blue pink blue white\n\nPink PINK\n';

  test('are known by their colours; a line is a document, and white closes each once', async () => {
    const { model, language, documents, learnt } = await load(ioOf({ text }), ['text']);
    expect({ language, documents, learnt }).toEqual({
      language: 'stickies',
      documents: 'line',
      learnt: { documents: 2, words: 8 },
    });
    const plain = plainTrain(
      [
        ['green', 'blue', 'purple', 'blue', 'pink', 'blue', 'white'],
        ['pink', 'pink', 'white'],
      ],
      1,
      tinyLanguage,
    );
    expect(makeTableCsv(tableOf(model, 1))).toBe(makeTableCsv(plain));
  });

  test('every bin has a line, the empty ones too', async () => {
    expect(await trained('blue pink')).toBe(
      [
        '        purple  blue  green  pink  white',
        'purple       0     0      0     0      0',
        'blue         0     0      0     1      0',
        'green        0     0      0     0      0',
        'pink         0     0      0     0      1',
        '',
      ].join('\n'),
    );
  });

  test('one word that is no colour, however late, makes a text of words', async () => {
    const csv = await trained(`${'blue pink\n'.repeat(50)}blue sky`, { format: 'csv' });
    expect(csv).toBe(',blue,pink,sky,<end>\nblue,0,50,1,0\npink,50,0,0,0\nsky,0,0,0,0\n');
    expect(parseTableCsv(csv).ok).toBe(true);
  });

  test('asked for as words, they are words', async () => {
    expect(await trained('blue white blue', { language: 'words', format: 'csv' })).toBe(
      ',blue,white,<end>\nblue,0,1,0\nwhite,1,0,0\n',
    );
  });
});

test('a text of many words has a line a bin, the most balls first', async () => {
  const text = 'one two one two one three four five six seven eight nine ten eleven';
  expect((await trained(text)).split('\n').slice(0, 2)).toEqual([
    'one  ->  two 2  three 1',
    'two  ->  one 2',
  ]);
});

describe('it refuses in one line', () => {
  test.each<[string, string | Uint8Array, Partial<TrainOptions>, string]>([
    ['an empty file', '', {}, 'file is empty.'],
    ['a file without words', ' 1 2 3\n', {}, 'file has no words in it.'],
    [
      'bytes that are no UTF-8',
      new Uint8Array([97, 32, 255, 98]),
      {},
      'file is binary, or not in UTF-8. Give plain text, saved as UTF-8.',
    ],
    [
      'a text that is cut off in a character',
      new Uint8Array([97, 32, 0xc3]),
      {},
      'file is binary, or not in UTF-8. Give plain text, saved as UTF-8.',
    ],
    [
      'control characters',
      'a b\0c',
      {},
      'file is binary, or not in UTF-8. Give plain text, saved as UTF-8.',
    ],
    [
      'a word that is no colour among stickies',
      'blue pink\n\nblue grene',
      { language: 'stickies' },
      'file, line 3: there is no colour "grene". Did you mean green?',
    ],
    [
      'a word that is like no colour',
      'zebra',
      { language: 'stickies' },
      'file, line 1: there is no colour "zebra". The colours are purple, blue, green, pink and white.',
    ],
    [
      'documents that are too short',
      'blue pink',
      { context: 3 },
      'No document in file is longer than a context of 3.',
    ],
    [
      'a negative count in a table',
      ',blue,white\nblue,1,-2\n',
      {},
      'file, line 2, column 3: "-2" is not a whole number of "white" balls.',
    ],
    [
      'a line of a table that is too short',
      ',blue,white\nblue,1\n',
      {},
      'file, line 2, column 3: This line has 2 cells; the first line has 3.',
    ],
    [
      'a misspelt column of colours',
      ',purple,blue,green,pnk,white\npurple,1,1,1,1,1\n',
      {},
      'file, line 1, column 5: There is no colour "pnk". Did you mean pink?',
    ],
    [
      'a misspelt bin of colours',
      ',purple,blue,green,pink,white\npurpel,1,1,1,1,1\n',
      {},
      'file, line 2, column 1: "purpel" cannot name a bin: it is no word of the first line. Did you mean purple?',
    ],
    [
      'other columns where stickies were asked for',
      ',red,white\nred,1,1\n',
      { language: 'stickies' },
      'file, line 1, column 2: There is no colour "red". The colours are purple, blue, green, pink and white.',
    ],
    ['a table without balls', ',blue,white\nblue,0,0\n', {}, 'file is a table without any balls.'],
    [
      'a longer context than a table has',
      fixture('init.csv'),
      { context: 2 },
      'file has a context of 1: it cannot be stretched to 2, because it does not know which word came before.',
    ],
  ])('%s', async (_, file, options, line) => {
    const refused = await refusal({ file }, (io) =>
      train(io, ['file'], { format: 'table', ...options }),
    );
    expect(refused).toBe(line);
  });

  test.each([
    [['text', 'table'], 'Give texts or tables in CSV, not both at once.'],
    [['table', 'other'], 'other has other words than table.'],
    [['-', '-'], 'Standard input can be read only once: give - only once.'],
  ])('%s', async (paths, line) => {
    const inputs = {
      text: 'blue pink',
      table: ',blue,white\nblue,1,2\n',
      other: ',red,white\nred,1,2\n',
    };
    expect(await refusal(inputs, (io) => train(io, paths, { format: 'table' }))).toBe(line);
  });
});
