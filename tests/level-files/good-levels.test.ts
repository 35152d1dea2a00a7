import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readLevels } from '../../src/levels.ts';
import {
  activities,
  altered,
  course,
  draw,
  drawProblems,
  fill,
  folderOf,
  world,
} from './helpers.ts';

function readDraw(text: string) {
  const folder = folderOf({ ...course, 'one/05-draw-a-document.md': text });
  const { worlds, problems } = readLevels(folder, activities);
  expect(problems).toEqual([]);
  return worlds[0]?.levels[1];
}

describe('a good folder of levels', () => {
  it('is read without a problem', () => {
    expect(readLevels(folderOf(course), activities).problems).toEqual([]);
  });

  it('gives each world its paragraph and its levels in the order of world.md', () => {
    const { worlds } = readLevels(folderOf(course), activities);
    expect(worlds).toMatchObject([
      {
        id: 'stickies',
        number: 1,
        title: 'Sticky notes',
        about: 'A tiny language of five words, and you are the machine.',
        levels: [
          { id: 'fill-the-bins', world: 'stickies', needs: [], stars: { three: 0, two: 1 } },
          { id: 'draw-a-document', world: 'stickies', needs: ['fill-the-bins'] },
        ],
      },
    ]);
  });

  it('gives a world what there is to talk about, or nothing', () => {
    const asking = altered(world, 'number: 1', 'number: 1\ntalk: [Was that chance?]');
    const talkOf = (text: string) =>
      readLevels(folderOf({ ...course, 'one/world.md': text }), activities).worlds[0]?.talk;
    expect(talkOf(asking)).toEqual(['Was that chance?']);
    expect(talkOf(world)).toEqual([]);
  });

  it('gives a level its cards, hints and debrief as data', () => {
    expect(readDraw(draw)).toEqual({
      id: 'draw-a-document',
      world: 'stickies',
      title: 'Draw a document',
      kind: 'draw',
      number: 5,
      minutes: 5,
      goal: 'Draw three documents, one ball at a time.',
      needs: ['fill-the-bins'],
      stars: { three: 0, two: 1 },
      settings: {
        documents: 3,
        prompts: [{ words: ['blue'] }, { words: ['green', 'pink'] }],
        speed: 'slow',
      },
      cards: [
        {
          title: 'The last sticky',
          blocks: [
            {
              type: 'prose',
              spans: [
                { type: 'plain', text: 'The ' },
                { type: 'strong', text: 'last' },
                { type: 'plain', text: ' sticky is ' },
                { type: 'chip', word: 'blue' },
                { type: 'plain', text: ', so the ball comes from its bin.' },
              ],
            },
            { type: 'picture', picture: { type: 'document', words: ['green', 'blue', 'white'] } },
            {
              type: 'picture',
              picture: {
                type: 'bin',
                word: 'purple',
                balls: ['blue', 'blue', 'blue', 'pink', 'pink', 'white'],
              },
            },
          ],
        },
        {
          title: 'One ball',
          blocks: [
            {
              type: 'picture',
              picture: { type: 'pair', context: ['green', 'blue'], ball: 'pink' },
            },
            { type: 'prose', spans: [{ type: 'plain', text: 'Put the ball back.' }] },
            {
              type: 'picture',
              picture: {
                type: 'table',
                unit: 'percent',
                rows: [{ context: 'blue', cells: [10, 10, 40, 20, 20] }],
              },
            },
          ],
        },
      ],
      hints: ['Think. {nudge}', 'Look here: {place}', 'It is this: {answer}'],
      debrief: [
        {
          title: 'In a real LLM',
          blocks: [{ type: 'prose', spans: [{ type: 'plain', text: 'It is the same.' }] }],
        },
      ],
    });
  });

  it('gives data that survives JSON', () => {
    const { worlds } = readLevels(folderOf(course), activities);
    expect(JSON.parse(JSON.stringify(worlds))).toStrictEqual(worlds);
  });

  it('may be the folder of one world itself', () => {
    const folder = join(folderOf(course), 'one');
    const { worlds, problems } = readLevels(folder, activities);
    expect(problems).toEqual([]);
    expect(worlds.map(({ id }) => id)).toEqual(['stickies']);
  });

  it('gives worlds in the order of their numbers', () => {
    const folder = folderOf(course);
    cpSync(join(folder, 'one'), join(folder, 'a-later-one'), { recursive: true });
    const later = folderOf({
      ...course,
      'a-later-one/world.md': world
        .replace('id: stickies', 'id: later')
        .replace('number: 1', 'number: 2')
        .replace(/levels: .*/, 'levels: [more-bins]'),
      'a-later-one/01-more-bins.md': fill
        .replace('id: fill-the-bins', 'id: more-bins')
        .replace('number: 4', 'number: 1'),
    });
    const { worlds, problems } = readLevels(later, activities);
    expect(problems).toEqual([]);
    expect(worlds.map(({ id }) => id)).toEqual(['stickies', 'later']);
  });

  it('may hold files and folders that are no levels', () => {
    const folder = folderOf({
      ...course,
      'README.md': 'How to add a level.',
      'one/README.md': 'About these levels.',
      'one/notes.txt': 'To do.',
      'one/.draft.md': 'Not yet.',
      'pictures/a.svg': '<svg/>',
    });
    expect(readLevels(folder, activities).problems).toEqual([]);
  });
});

describe('a level file', () => {
  it.each([
    ['Windows line ends', draw.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\uFEFF${draw}`],
    ['blank lines between all parts', draw.replaceAll('\n#', '\n\n\n#')],
    ['no line end at the end', draw.trimEnd()],
    ['a comment in the front matter', altered(draw, 'kind: draw', '# what to do\nkind: draw')],
  ])('may have %s', (_, text) => {
    expect(readDraw(text)).toEqual(readDraw(draw));
  });

  it('names the right line with Windows line ends and a byte order mark', () => {
    const text = `\uFEFF${altered(draw, '`blue`', '`bleu`').replaceAll('\n', '\r\n')}`;
    expect(drawProblems(text)).toEqual([
      [19, 'story card 1', 'the code "bleu"', 'did you mean "blue"?'],
    ]);
  });

  it('forgives stars as it is told', () => {
    const text = altered(draw, 'stars: {three: 0, two: 1}', 'stars: {three: 1, two: 4}');
    expect(readDraw(text)?.stars).toEqual({ three: 1, two: 4 });
  });

  it.each([
    ['may show an empty bin', '3 blue 2 pink white\n', '', { word: 'purple', balls: [] }],
    [
      'may show a bin of another language',
      'bin purple\n3 blue 2 pink white',
      'bin spot\nrun 2 ,',
      { word: 'spot', balls: ['run', ',', ','] },
    ],
  ])('%s', (_, from, to, picture) => {
    expect(readDraw(altered(draw, from, to))?.cards[0]?.blocks[2]).toEqual({
      type: 'picture',
      picture: { type: 'bin', ...picture },
    });
  });

  it.each([
    ['words', 'words\nle chat', { type: 'words', words: ['le', 'chat'] }],
    [
      'a dictionary',
      'dictionary\nle -> the\nchat -> cat',
      {
        type: 'dictionary',
        entries: [
          ['le', 'the'],
          ['chat', 'cat'],
        ],
      },
    ],
    [
      'a matrix',
      'matrix K\n   le chat\na   1 -0.5\nb   0 2',
      {
        type: 'matrix',
        name: 'K',
        rows: ['a', 'b'],
        columns: ['le', 'chat'],
        cells: [
          [1, -0.5],
          [0, 2],
        ],
      },
    ],
    [
      'a matrix without a name',
      'matrix\nle chat\nle 1 0',
      { type: 'matrix', name: '', rows: ['le'], columns: ['le', 'chat'], cells: [[1, 0]] },
    ],
  ])('may show %s of any language', (_, written, picture) => {
    const text = altered(draw, 'pair\ngreen blue -> pink', written);
    expect(readDraw(text)?.cards[1]?.blocks).toContainEqual({ type: 'picture', picture });
  });

  it('keeps a chip inside strong words, and takes escaped marks for what they are', () => {
    const text = altered(draw, 'The **last** sticky', 'A \\* and **the `pink` one**');
    expect(readDraw(text)?.cards[0]?.blocks[0]).toMatchObject({
      spans: [
        { type: 'plain', text: 'A * and ' },
        { type: 'strong', text: 'the ' },
        { type: 'chip', word: 'pink' },
        { type: 'strong', text: ' one' },
        { type: 'plain' },
        { type: 'chip' },
        { type: 'plain' },
      ],
    });
  });
});
