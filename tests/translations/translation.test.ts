// A whole translation in a folder: read, checked, put over the levels, and what is left in English.
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import { checkTranslation } from '../../src/commands/check.ts';
import { activities } from '../../src/engine/activities/registry.ts';
import { problemLine } from '../../src/levels.ts';
import { say, speak } from '../../src/texts/say.ts';
import { nameOf } from '../../src/texts/word-names.ts';
import { isTranslation, readTranslation } from '../../src/translations/read-translation.ts';
import { translated } from '../../src/translations/translated.ts';
import { ioOf } from '../commands/hands.ts';
import { levels, world } from '../course.ts';
import { germanFolder, texts } from './german.ts';

const originals = fileURLToPath(new URL('../../levels', import.meta.url));

afterEach(() => speak());

function problemsOf(folder: string): readonly string[] {
  return readTranslation(folder, world.worlds, activities).problems.map((problem) =>
    problemLine(problem).replaceAll(`${folder}/`, ''),
  );
}

test('speaks where it has a text, and English where it has none', () => {
  const { translation, problems } = readTranslation(germanFolder(), world.worlds, activities);
  expect(problems).toEqual([]);
  speak(translation);
  expect(say('draw.wrongBin', { last: nameOf('blue') })).toBe(
    'Der letzte Zettel ist blau, also kommt der Ball aus dem Eimer blau.',
  );
  expect(say('shell.stars', { stars: 1 })).toBe('1 Stern');
  expect(say('shell.settings')).toBe('settings');
});

test('puts its levels in the place of the originals, and leaves the others', () => {
  const { translation } = readTranslation(germanFolder(), world.worlds, activities);
  const course = translated(world.worlds, translation).flatMap((each) => each.levels);
  const originals = world.worlds.flatMap((each) => each.levels);
  expect(course).toHaveLength(originals.length);
  for (const [index, level] of course.entries()) {
    const original = originals[index];
    expect(level).toMatchObject({ id: original?.id, number: original?.number });
    if (level.id === 'draw-a-document') {
      expect(level.title).toBe('Ein Dokument ziehen');
      expect(level.cards[0]?.title).toBe('Du bist die Maschine');
      expect(level.world).toBe(original?.world);
    } else expect(level).toBe(original);
  }
});

describe('a translated level', () => {
  test.each([
    [
      'of another kind',
      (text: string) => text.replace('kind: draw', 'kind: fill'),
      /kind|settings/,
    ],
    [
      'that takes longer',
      (text: string) => text.replace('minutes: 5', 'minutes: 6'),
      'levels/1-sticky-notes/05-draw-a-document.md minutes: found 6; keep that of the original: 5',
    ],
    [
      'with other settings',
      (text: string) => text.replace('purple: [1, 3, 1, 3, 2]', 'purple: [2, 2, 1, 3, 2]'),
      /05-draw-a-document\.md:\d+ settings\.table\.purple: found another value than in the original; keep the settings of the original$/,
    ],
    ['that cannot be read', (text: string) => text.replace('## Hints', '## Hinweise'), /Hinweise/],
  ])('%s is a mistake', (_, change, line) => {
    const problems = problemsOf(germanFolder({ level: change }));
    expect(problems).toContainEqual(typeof line === 'string' ? line : expect.stringMatching(line));
  });

  test('that is none of the course is a mistake', () => {
    const { problems } = readTranslation(germanFolder(), [], activities);
    expect(problems).toMatchObject([
      { field: 'id', found: '"draw-a-document"', fix: 'take it out: it translates no level' },
    ]);
  });

  test.each(['13-your-own-words.md', '22-pieces-of-words.md'])(
    'that learns from a text of the game has the settings of the original: %s',
    (name) => {
      const folder = germanFolder({ without: ['level', 'world.md'] });
      const from = readdirSync(originals).find((each) => existsSync(join(originals, each, name)));
      const to = join(folder, 'levels/1-sticky-notes', name);
      cpSync(join(originals, from ?? '', name), to);
      const { problems, translation } = readTranslation(
        folder,
        world.worlds,
        activities,
        world.readText,
      );
      expect(problems).toEqual([]);
      expect(translation.levels).toHaveLength(1);
      // A packed language must not hold the text as well.
      expect(JSON.stringify(translation).length).toBeLessThan(20_000);
    },
  );

  test('may have its own corpus where its kind is about one', () => {
    expect(activities.bet?.translatedSettings).toContain('greetings');
    expect(activities.draw?.translatedSettings).toBeUndefined();
  });
});

describe('a translation that is only begun', () => {
  /** The lines about the folder itself: not about texts, nor about levels that are not there. */
  async function begun(folder: string): Promise<readonly string[]> {
    let output = '';
    const io = ioOf({}, (text) => {
      output += text;
    });
    await checkTranslation(io, folder, { format: 'text', originals: world.worlds });
    const lines = output.replaceAll(`${folder}/`, '').trimEnd().split('\n');
    return lines.filter((line) => !/found no such level|^texts\.json \w+\./.test(line));
  }
  const noWorld = (id: string) =>
    `levels ${id}: found no world.md; translate its title and paragraph; until then they are in English`;
  const both = ['sticky-notes', 'phrase-book-to-attention'].map(noWorld);
  const noTexts =
    'texts.json file: found nothing there; begin with what `pongpt check --texts` prints; until then all texts are in English';

  test('by a level without its world.md is played, the world in English', async () => {
    const folder = germanFolder({ without: ['world.md'] });
    const { translation, problems } = readTranslation(folder, world.worlds, activities);
    expect(problems).toEqual([]);
    const [first] = translated(world.worlds, translation);
    expect(first?.title).toBe(world.worlds[0]?.title);
    expect(first?.levels.map(({ title }) => title)).toContain('Ein Dokument ziehen');
    expect(await begun(folder)).toEqual(both);
  });

  test('by a level that its world.md does not name yet is played', () => {
    const folder = germanFolder();
    const file = join(folder, 'levels/1-sticky-notes/world.md');
    const named = readFileSync(file, 'utf8');
    writeFileSync(file, named.replace(/levels:(\n {2}- .*)+/, 'levels: [train]'));
    const { translation, problems } = readTranslation(folder, world.worlds, activities);
    expect(problems).toEqual([]);
    const course = translated(world.worlds, translation).flatMap(({ levels }) => levels);
    expect(course.map(({ title }) => title)).toContain('Ein Dokument ziehen');
  });

  test('by a world.md without a level has its title', async () => {
    const folder = germanFolder({ without: ['level'] });
    const file = join(folder, 'levels/1-sticky-notes/world.md');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/title: .*/, 'title: Klebezettel'));
    const { translation } = readTranslation(folder, world.worlds, activities);
    expect(translated(world.worlds, translation)[0]?.title).toBe('Klebezettel');
    expect(await begun(folder)).toEqual(both.slice(1));
  });

  test('by an empty folder of levels has its texts', async () => {
    const folder = germanFolder();
    rmSync(join(folder, 'levels/1-sticky-notes'), { recursive: true });
    const { translation, problems } = readTranslation(folder, world.worlds, activities);
    expect(problems).toEqual([]);
    expect(translation.texts.shell).toMatchObject({ map: 'Karte' });
    expect(await begun(folder)).toEqual(both);
  });

  test('by levels without texts is a translation, and has its levels', async () => {
    const folder = germanFolder({ without: ['texts.json'] });
    expect(isTranslation(folder)).toBe(true);
    const { translation, problems } = readTranslation(folder, world.worlds, activities);
    expect(problems).toEqual([]);
    expect(translation.levels).toHaveLength(1);
    expect(await begun(folder)).toEqual([both[1], noTexts].toSorted().toReversed());
  });

  test('is told from a folder of levels', () => {
    expect(isTranslation(join(germanFolder(), 'levels'))).toBe(false);
    expect(isTranslation(join(germanFolder(), 'levels/1-sticky-notes'))).toBe(false);
    const oneWorld = germanFolder({ without: ['texts.json'] });
    const named = join(oneWorld, 'levels/1-sticky-notes/world.md');
    writeFileSync(join(oneWorld, 'levels/world.md'), readFileSync(named));
    expect(isTranslation(oneWorld)).toBe(false);
  });
});

describe('a folder', () => {
  test('without texts, or with a name that is no language, says so', () => {
    const folder = germanFolder();
    expect(problemsOf(join(folder, 'levels')).join('\n')).toMatch(
      /folder: found "levels"; name the folder after its language/,
    );
    expect(problemsOf(join(folder, 'nowhere')).join('\n')).toMatch(/found nothing there/);
  });

  test('with an empty file of texts is only begun; one of more than 1 MB is told what it is', () => {
    expect(problemsOf(germanFolder({ texts: '\n' }))).toEqual([]);
    expect(problemsOf(germanFolder({ texts: ' '.repeat(1_000_001) }))).toEqual([
      'texts.json file: found more than 1 MB; keep all texts of a language below 1 MB',
    ]);
  });

  test('with texts that are no JSON keeps its levels', () => {
    const folder = germanFolder({ texts: '{' });
    const { translation, problems } = readTranslation(folder, world.worlds, activities);
    expect(problems.map(({ file }) => file)).toEqual([join(folder, 'texts.json')]);
    expect(translation.worlds).toHaveLength(1);
  });
});

describe('pongpt check', () => {
  async function checked(folder: string, format: 'text' | 'json') {
    let output = '';
    const io = ioOf({}, (text) => {
      output += text;
    });
    const right = await checkTranslation(io, folder, { format, originals: world.worlds });
    return { right, output: output.replaceAll(`${folder}/`, '') };
  }

  test('lists what is missing, with the English text, and the levels', async () => {
    const { right, output } = await checked(germanFolder(), 'text');
    const lines = output.trimEnd().split('\n');
    expect(right).toBe(false);
    expect(lines).toContain(
      'texts.json draw.holdsNothing: found nothing; say in this language: You hold no ball yet.',
    );
    expect(lines).toContain(
      'levels train: found no such level; translate 07-train.md; until then it is in English',
    );
    expect(lines.some((line) => line.includes(' draw.wrongBin:'))).toBe(false);
    expect(lines.filter((line) => / found no such level;/.test(line))).toHaveLength(
      levels.length - 1,
    );
    const noWorlds = lines.filter((line) => line.includes(' found no world.md;'));
    expect(noWorlds).toHaveLength(world.worlds.length - 1);
  });

  test('tells mistakes and what is missing apart from what is there, as data too', async () => {
    const folder = germanFolder({ texts: { ...texts, shel: {} } });
    const { output } = await checked(folder, 'json');
    const data = JSON.parse(output);
    expect(data).toMatchObject({ levels: 1 });
    expect(data.problems[0]).toMatchObject({
      field: 'shel',
      found: 'a name that is not known',
      fix: 'did you mean "shell"?',
    });
  });
});
