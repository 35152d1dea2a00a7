import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { unreadable } from '../../src/levels/files.ts';
import { problemLine, readLevels } from '../../src/levels.ts';
import {
  activities,
  altered,
  course,
  draw,
  type Files,
  fill,
  folderOf,
  problemsIn,
  world,
} from './helpers.ts';

/** What a folder's problems say, each as one line with the file's name in the folder. */
function linesOf(files: Files): readonly string[] {
  return problemsIn(files).map(problemLine);
}

function linesIn(folder: string): readonly string[] {
  return readLevels(folder, activities).problems.map((problem) =>
    problemLine(problem).replaceAll(folder, '.'),
  );
}

const advice = 'write one line of text, at most 60 characters';

describe('a folder', () => {
  it('that is not there is a problem', () => {
    expect(linesIn('/no/such/folder')).toEqual(['. folder: found nothing there; check the name']);
  });

  it('that is a file is a problem', () => {
    const file = join(folderOf({ 'a.md': draw }), 'a.md');
    expect(linesIn(file)).toEqual(['. folder: found a file; name a folder of levels']);
  });

  it.each<[string, Files]>([
    ['is empty', {}],
    ['has only other things in it', { 'a.txt': 'a', 'b/c.txt': 'c' }],
  ])('that %s is a problem', (_, files) => {
    expect(linesIn(folderOf(files))).toEqual([
      '. folder: found no world.md; put a world.md beside its levels',
    ]);
  });

  it('that links to itself is read once', () => {
    const folder = folderOf(course);
    symlinkSync(folder, join(folder, 'loop'));
    symlinkSync('self', join(folder, 'self'));
    expect(linesIn(folder)).toEqual([]);
  });

  it('of more than fifty worlds is a problem', () => {
    const names = Array.from({ length: 51 }, (_, index) => `w${index}/world.md`);
    expect(linesIn(folderOf(Object.fromEntries(names.map((name) => [name, world]))))).toEqual([
      '. folder: found 51 worlds; keep at most 50 in a folder',
    ]);
  });

  it('of more than a hundred levels in one world is a problem', () => {
    const names = Array.from({ length: 101 }, (_, index) => `w/${100 + index}-a.md`);
    const files = Object.fromEntries(names.map((name) => [name, fill]));
    expect(linesOf({ ...files, 'w/world.md': world })).toEqual([
      'w folder: found 101 levels; keep at most 100 in a world',
    ]);
  });

  it('with levels that belong to no world is a problem', () => {
    expect(linesOf({ ...course, '06-lost.md': draw, 'two/01-lost.md': draw })).toEqual([
      '06-lost.md file: found a level outside a world; move it beside a world.md',
      'two folder: found levels but no world.md; add a world.md that names them',
    ]);
  });
});

describe('a file', () => {
  it.each(['draw.md', '5-draw-a-document.md', 'Notes.md'])('called %s is a problem', (name) => {
    expect(linesOf({ ...course, [`one/${name}`]: draw })).toEqual([
      `one/${name} file: found another kind of name; name it like 05-draw-a-document.md`,
    ]);
  });

  it('with an id that is not its name is a problem', () => {
    const text = altered(draw, 'id: draw-a-document', 'id: draw-documents');
    expect(linesOf({ ...course, 'one/05-draw-a-document.md': text })).toEqual([
      'one/05-draw-a-document.md:2 id: found "draw-documents"; rename the file 05-draw-documents.md',
    ]);
  });

  it('with a name that is not its id is one problem, also where its world names the id', () => {
    const { 'one/05-draw-a-document.md': level = '', ...others } = course;
    expect(linesOf({ ...others, 'one/05-d.md': level })).toEqual([
      'one/05-d.md:2 id: found "draw-a-document"; rename the file 05-draw-a-document.md',
    ]);
  });

  it('with a number that is not in its name is a problem', () => {
    const text = altered(draw, 'number: 5', 'number: 6');
    expect(linesOf({ ...course, 'one/05-draw-a-document.md': text })).toEqual([
      'one/05-draw-a-document.md:5 number: found 6; rename the file 06-draw-a-document.md',
    ]);
  });

  it('that is empty is a problem', () => {
    expect(linesOf({ ...course, 'one/05-draw-a-document.md': '' })).toEqual([
      'one/05-draw-a-document.md:1 front matter: found an empty file; begin with a line of ---, the fields, and another ---',
    ]);
  });

  it('of more than 1 MB is a problem', () => {
    expect(linesOf({ ...course, 'one/05-draw-a-document.md': new Uint8Array(1_000_001) })).toEqual([
      'one/05-draw-a-document.md file: found more than 1 MB; keep a level file small: a few KB is usual',
    ]);
  });

  /** A course whose drawing level is gone, and the path where it was. */
  function withoutDraw(): { readonly folder: string; readonly path: string } {
    const folder = folderOf(course);
    const path = join(folder, 'one/05-draw-a-document.md');
    rmSync(path);
    return { folder, path };
  }

  it.each<[string, (path: string) => void, string]>([
    ['a folder', (path) => mkdirSync(path), 'something that is not a file; put a file here'],
    [
      'a pipe',
      (path) => execFileSync('mkfifo', [path]),
      'something that is not a file; put a file here',
    ],
    [
      'a device',
      (path) => symlinkSync('/dev/zero', path),
      'something that is not a file; put a file here',
    ],
    [
      'a link to itself',
      (path) => symlinkSync(path, path),
      'a link that leads back to itself; put the file itself here',
    ],
    ['a link to nothing', (path) => symlinkSync('/no/such', path), 'nothing there; check the name'],
  ])('that is %s is a problem', (_, make, text) => {
    const { folder, path } = withoutDraw();
    make(path);
    expect(linesIn(folder)).toEqual([`./one/05-draw-a-document.md file: found ${text}`]);
  });

  it.each([
    ['EACCES', 'a file that may not be read'],
    ['EIO', 'something unreadable (EIO)'],
  ])('refused by the system with %s says so', (code, found) => {
    expect(unreadable(Object.assign(new Error(code), { code }))).toMatchObject({ found });
  });
});

describe('world.md', () => {
  it.each<[string, string, string, readonly string[]]>([
    ['has no title', 'title: Sticky notes\n', '', ['1 title: found nothing; add this field']],
    ['has an empty title', 'title: Sticky notes', 'title: ""', [`4 title: found ""; ${advice}`]],
    [
      'has a field too many',
      'number: 1',
      'nubmer: 1',
      [
        '1 number: found nothing; add this field',
        '3 nubmer: found a field that is not known; did you mean "number"?',
      ],
    ],
    [
      'has no levels',
      '[fill-the-bins, draw-a-document]',
      '[]',
      ['5 levels: found an empty list; name at least one level'],
    ],
    [
      'names a level that is not there',
      '[fill-the-bins,',
      '[fill-the-bins, train,',
      ['5 levels[1]: found "train", which has no file; take it out, or add its file'],
    ],
    [
      'misspells a level',
      '[fill-the-bins, draw-a-document]',
      '\n  - fill-the-bins\n  - draw-a-documnet',
      [
        '5 levels: found no "draw-a-document"; add it: its file is here',
        '7 levels[1]: found "draw-a-documnet", which has no file; did you mean "draw-a-document"?',
      ],
    ],
    [
      'has more to talk about than fits on a screen',
      'number: 1',
      'number: 1\ntalk: [a, b, c, d, e]',
      ['4 talk: found a list; ask at most four questions: they share a screen'],
    ],
    [
      'asks at too great a length',
      'number: 1',
      `number: 1\ntalk: [${'why '.repeat(31)}?]`,
      [
        `4 talk[0]: found "${'why '.repeat(12)}wh…"; write one line of text, at most 120 characters`,
      ],
    ],
    [
      'leaves a level out',
      ', draw-a-document',
      '',
      ['5 levels: found no "draw-a-document"; add it: its file is here'],
    ],
    [
      'names a level twice',
      ', draw-a-document',
      ', draw-a-document, fill-the-bins',
      ['5 levels[2]: found "fill-the-bins"; name each level once'],
    ],
    [
      'has an order that is not that of the numbers',
      '[fill-the-bins, draw-a-document]',
      '[draw-a-document, fill-the-bins]',
      [
        '5 levels[1]: found "fill-the-bins" (4) after 5; name the levels in the order of their numbers',
      ],
    ],
    [
      'reaches outside',
      '[fill-the-bins,',
      '[../fill-the-bins,',
      [
        '5 levels[0]: found "../fill-the-bins"; write small letters and digits, joined by single hyphens, at most 40 in all',
      ],
    ],
    [
      'says nothing about itself',
      'A tiny language of five words,\nand you are the machine.\n',
      '',
      ['7 about: found nothing; write one paragraph about this world'],
    ],
    [
      'has two paragraphs',
      'words,\nand',
      'words.\n\nAnd',
      ['9 about: found "And you are the machine."; write one paragraph, no more'],
    ],
    [
      'has a heading',
      'A tiny',
      '# World\nA tiny',
      ['7 about: found a heading: "# World"; use ## for a part and ### for a card'],
    ],
    [
      'has strong words',
      'you are',
      '**you** are',
      ['8 about: found strong words: "**you**"; write them without the asterisks'],
    ],
    [
      'goes on and on',
      'A tiny',
      `${'word '.repeat(150)}A tiny`,
      ['7 about: found 805 characters; use at most 600'],
    ],
  ])('that %s is a problem', (_, from, to, lines) => {
    const found = linesOf({ ...course, 'one/world.md': altered(world, from, to) });
    expect(found.filter((line) => line.startsWith('one/world.md'))).toEqual(
      lines.map((line) => `one/world.md:${line}`),
    );
  });

  it('that cannot be read is one problem, and its levels are still checked', () => {
    const text = altered(draw, '`blue`', '`bleu`');
    expect(linesOf({ ...course, 'one/world.md': '', 'one/05-draw-a-document.md': text })).toEqual([
      'one/05-draw-a-document.md:19 story card 1: found the code "bleu"; did you mean "blue"?',
      'one/world.md:1 front matter: found an empty file; begin with a line of ---, the fields, and another ---',
    ]);
  });
});

describe('between files', () => {
  it('the same id in two worlds is a problem', () => {
    const second = altered(altered(world, 'id: stickies', 'id: two'), 'number: 1', 'number: 2');
    const lines = linesOf({
      ...course,
      'two/world.md': altered(second, ', draw-a-document', ''),
      'two/04-fill-the-bins.md': fill,
    });
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(
      /^two\/04-fill-the-bins\.md:2 id: found "fill-the-bins"; choose another: .*one\/04-fill-the-bins\.md has it$/,
    );
  });

  it('the same id and number of two worlds is a problem', () => {
    const lines = linesOf({
      ...course,
      'two/world.md': altered(world, '[fill-the-bins, draw-a-document]', '[more]'),
      'two/04-more.md': altered(fill, 'id: fill-the-bins', 'id: more'),
    });
    expect(lines).toEqual([
      expect.stringMatching(
        /^two\/world\.md:2 id: found "stickies"; choose another: .*world\.md has it$/,
      ),
      expect.stringMatching(
        /^two\/world\.md:3 number: found 1; choose another: .*world\.md has it$/,
      ),
    ]);
  });

  it.each([
    ['that does not exist', 'train', 'found "train"; take it out, or use one of: fill-the-bins'],
    ['that is misspelt', 'fill-the-bin', 'found "fill-the-bin"; did you mean "fill-the-bins"?'],
    [
      'that is the level itself',
      'draw-a-document',
      'found "draw-a-document"; name a level that comes before this one',
    ],
  ])('a need %s is a problem', (_, need, found) => {
    const text = altered(draw, 'needs: [fill-the-bins]', `needs: [${need}]`);
    expect(linesOf({ ...course, 'one/05-draw-a-document.md': text })).toEqual([
      `one/05-draw-a-document.md:8 needs[0]: ${found}`,
    ]);
  });

  it('a need for what comes later is a problem', () => {
    const text = altered(fill, 'goal:', 'needs: [draw-a-document]\ngoal:');
    expect(linesOf({ ...course, 'one/04-fill-the-bins.md': text })).toEqual([
      'one/04-fill-the-bins.md:7 needs[0]: found "draw-a-document"; name a level that comes before this one',
    ]);
  });

  it('a level with a problem is left out, and may still be needed and named', () => {
    const folder = folderOf({
      ...course,
      'one/04-fill-the-bins.md': altered(fill, '1. One', '1. {'),
    });
    const { worlds, problems } = readLevels(folder, activities);
    expect(problems.map(({ field }) => field)).toEqual(['hint 1']);
    expect(worlds[0]?.levels.map(({ id }) => id)).toEqual(['draw-a-document']);
  });

  it('a world of which no level is left is left out', () => {
    const { worlds } = readLevels(
      folderOf({ ...course, 'one/04-fill-the-bins.md': '', 'one/05-draw-a-document.md': '' }),
      activities,
    );
    expect(worlds).toEqual([]);
  });
});
