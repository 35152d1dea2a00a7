// What README, CONTRIBUTING and CHANGELOG say: paths that exist, levels as they are, a level that works.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };
import { activities } from '../src/engine/activities/registry.ts';
import type { Level } from '../src/engine/level.ts';
import { playSession } from '../src/engine/play-session.ts';
import { score } from '../src/engine/score.ts';
import { startSession } from '../src/engine/session.ts';
import { problemLine, readLevels } from '../src/levels.ts';
import { activityOf } from '../src/ui/game.ts';
import { glossary } from '../src/ui/text.ts';
import { levels, world } from './course.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const textOf = (file: string) => readFileSync(path.join(root, file), 'utf8');
const readme = textOf('README.md');
const contributing = textOf('CONTRIBUTING.md');

const temporary: string[] = [];
afterEach(() => {
  for (const folder of temporary.splice(0)) rmSync(folder, { recursive: true });
});

describe.each(['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'src/engine/README.md'])(
  '%s',
  (file) => {
    test('links only to what exists', () => {
      const links = [...textOf(file).matchAll(/\]\(([^)]+)\)|(?:srcset|src)="([^"]+)"/g)]
        .map(([, link, source]) => link ?? source ?? '')
        .filter((link) => !/^https?:/.test(link));
      const missing = links.filter((link) => {
        const [target = '', heading] = link.split('#');
        const found = path.join(root, path.dirname(file), target || path.basename(file));
        if (!existsSync(found)) return true;
        return heading !== undefined && !headingsOf(readFileSync(found, 'utf8')).includes(heading);
      });
      expect(missing).toEqual([]);
    });

    test('names only paths that exist', () => {
      const named = [
        ...withoutFences(textOf(file)).matchAll(
          /`((?:src|tests|scripts|bench|docs|levels)\/[^`]*)`/g,
        ),
      ].map(([, name = '']) => name);
      const missing = named.filter(
        (name) => !/[<*]/.test(name) && !existsSync(path.join(root, name)),
      );
      expect(missing).toEqual([]);
    });

    test('names only scripts that package.json has', () => {
      const scripts = Object.keys(packageJson.scripts);
      const named = [...textOf(file).matchAll(/npm run (?:--\S+ )?([\w:-]+)/g)].map(
        ([, name = '']) => name,
      );
      expect(named.filter((name) => !scripts.includes(name))).toEqual([]);
    });
  },
);

describe('README', () => {
  test('opens with the two commands, and then npx', () => {
    const commands = [...readme.matchAll(/npm ci && npm start|npm cit|npx pongpt/g)].map(
      ([command]) => command,
    );
    expect(commands.slice(0, 3)).toEqual(['npm ci && npm start', 'npm cit', 'npx pongpt']);
    expect(readme.indexOf('npx pongpt')).toBeLessThan(1000);
  });

  test('lists the levels as they are', () => {
    const rows = [...readme.matchAll(/^\| (\d+) \| (.+) \| (.+) \| (\d+) \|$/gm)].map(
      ([, number, title, goal, minutes]) => ({ number, title, goal, minutes }),
    );
    expect(rows).toEqual(
      levels.map(({ number, title, goal, minutes }) => ({
        number: `${number}`,
        title,
        goal,
        minutes: `${minutes}`,
      })),
    );
  });

  test('explains the words of the game as the game does', () => {
    const words = world.worlds.flatMap((each) => glossary(each));
    for (const [word, meaning] of words) expect(readme).toContain(`| ${word} | ${meaning} |`);
  });

  test('asks for the Node that package.json asks for', () => {
    const [, version] = /Node\.js\S* ([\d.]+) or later/.exec(readme) ?? [];
    expect(packageJson.engines.node).toBe(`>=${version}`);
  });
});

describe('the level in CONTRIBUTING', () => {
  test('is read without a problem', () => {
    const { worlds, problems } = shownLevel();
    expect(problems.map(problemLine)).toEqual([]);
    expect(worlds.flatMap((each) => each.levels)).toHaveLength(1);
  });

  test('is won with three stars by its own solution', () => {
    const [level] = shownLevel().worlds.flatMap((each) => each.levels);
    if (!level) throw new Error('no level was read');
    expect(starsOf(level)).toBe(3);
  });
});

test('CONTRIBUTING says of every dependency what it is for', () => {
  const [, section = ''] = /^## Dependencies\n([\s\S]*?)^## /m.exec(contributing) ?? [];
  const said: Readonly<Record<string, string>> = {
    '@biomejs/biome': 'biome (',
    '@lydell/node-pty': 'node-pty',
    '@types/node': 'the types of Node, React and seedrandom',
    '@types/react': 'the types of Node, React and seedrandom',
    '@types/seedrandom': 'the types of Node, React and seedrandom',
    '@xterm/addon-unicode11': 'xterm',
    '@xterm/headless': 'xterm',
  };
  const names = Object.keys({ ...packageJson.devDependencies });
  expect('dependencies' in packageJson).toBe(false);
  expect(names.length).toBeGreaterThan(20);
  const words: readonly string[] = section.match(/[@\w/-]+/g) ?? [];
  const without = names.filter((name) => {
    const other = said[name];
    return other === undefined ? !words.includes(name) : !section.includes(other);
  });
  expect(without).toEqual([]);
});

test('CHANGELOG tells about this version', () => {
  expect(textOf('CHANGELOG.md')).toContain(`## ${packageJson.version}`);
});

/** The level of CONTRIBUTING as a world of its own. */
function shownLevel(): ReturnType<typeof readLevels> {
  const [, name = ''] = /`(\d+-[\w-]+\.md)`/.exec(contributing) ?? [];
  const [, text = ''] = /^````markdown\n([\s\S]*?)^````$/m.exec(contributing) ?? [];
  const folder = mkdtempSync(path.join(tmpdir(), 'pongpt-docs-'));
  temporary.push(folder);
  const id = name.replace(/^\d+-|\.md$/g, '');
  mkdirSync(path.join(folder, '1-world'));
  writeFileSync(path.join(folder, '1-world', name), text);
  writeFileSync(
    path.join(folder, '1-world', 'world.md'),
    `---\nid: world\nnumber: 1\ntitle: A world\nlevels: [${id}]\n---\nOne level.\n`,
  );
  return readLevels(folder, activities);
}

function starsOf(level: Level): number {
  const activity = activityOf(world, level);
  let session = startSession(level, activity, { seed: 'docs', notebook: [] });
  for (let n = 0; n < 100 && session.stage.at !== 'result'; n += 1) {
    session = playSession(
      level,
      activity,
      session,
      session.stage.at === 'activity'
        ? { type: 'play', move: activity.solve(level.settings, session.state) }
        : { type: 'next' },
    ).session;
  }
  expect(session.stage).toEqual({ at: 'result' });
  return score(level, activity, session).stars;
}

/** '## Add a level' → 'add-a-level' */
function headingsOf(text: string): readonly string[] {
  return [...withoutFences(text).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\w\s-]/g, '')
      .replaceAll(' ', '-'),
  );
}

function withoutFences(text: string): string {
  return text.replaceAll(/^(`{3,})[\s\S]*?^\1$/gm, '');
}
