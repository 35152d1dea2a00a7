// `train`, `sample`, `score` and `rules` as scripts meet them: exit codes, pipes, one line of refusal.
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { cli } from './command.ts';
import { environment, nodeUnderTest } from './program.ts';

const folder = mkdtempSync(join(tmpdir(), 'pongpt-text-'));
afterAll(() => rmSync(folder, { recursive: true }));
const tiny = fileURLToPath(new URL('../fixtures/tiny-language.csv', import.meta.url));
const env = environment(folder);

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const spot = file('spot.txt', 'See Spot run. See Spot jump. Run, Spot, run. Jump, Spot, jump.\n');
const stickies = file('stickies.txt', 'green blue purple blue pink blue white\n');

function pongpt(args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(nodeUnderTest, [cli, ...args], {
    input,
    cwd: folder,
    env,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return { status, stdout, stderr };
}

describe('what is asked for is on standard output, and nothing on standard error', () => {
  test.each<[readonly string[], string, RegExp]>([
    [['train', stickies], '', /^ +purple +blue/],
    [['train', '-'], 'see spot run', /^ +see +spot +run\n/],
    [['train', '-', '--format', 'csv'], ',blue,white\nblue,1,2\n', /^,blue,white\nblue,1,2\n$/],
    [['sample', tiny, '--count', '2'], '', /^[a-z ]+white\n[a-z ]+white\n$/],
    [
      ['sample', '-', '--prompt', 'See Spot', '--max-words', '5'],
      'See Spot run.',
      /^see spot run\.\n/,
    ],
    [['score', spot, '-'], 'See Spot jump.', /^context +bits per word/],
    [['rules'], '', /^no-double /],
    [['train', '--help'], '', /--documents <division>/],
    [['sample', '--help'], '', /--check <rule>/],
  ])('%j', (args, input, expected) => {
    const { status, stdout, stderr } = pongpt(args, input);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(expected);
  });

  test('one command feeds the next', () => {
    const csv = pongpt(['train', stickies, '--format', 'csv']).stdout;
    const documents = pongpt(['sample', '-', '--seed', 'a', '--count', '20'], csv).stdout;
    const again = pongpt(['train', '-', '--format', 'json'], documents).stdout;
    expect(JSON.parse(again)).toMatchObject({ documents: 20, contextLength: 1 });
  });
});

test('docs/commands.md shows what is printed', () => {
  const docs = readFileSync(new URL('../../docs/commands.md', import.meta.url), 'utf8');
  const [, shown = ''] = /^```console\n\$ cat spot\.txt\n([\s\S]*?)^```$/m.exec(docs) ?? [];
  const [content = '', ...examples] = shown.split(/^\$ /m);
  file('spot.txt', content);
  expect(examples.length).toBeGreaterThan(1);
  for (const example of examples) {
    const [command = '', ...printed] = example.split('\n');
    const words = command.match(/"[^"]*"|\S+/g) ?? [];
    const [name, ...args] = words.map((word) => word.replaceAll('"', ''));
    expect(name).toBe('pongpt');
    const stdout = printed.join('\n');
    expect(pongpt(args)).toEqual({ status: 0, stdout, stderr: '' });
  }
});

test('a word that is none is cut short to be looked at, and whole in CSV', () => {
  const long = 'x'.repeat(3 << 20);
  const table = pongpt(['train', '-'], `see ${long} run`);
  expect(table.status).toBe(0);
  expect(table.stdout).toContain(`${'x'.repeat(39)}…`);
  expect(table.stdout.length).toBeLessThan(2000);
  const manyWords = 'a b c d e f g h i j k l m';
  expect(pongpt(['train', '-'], `${manyWords} ${long}`).stdout.length).toBeLessThan(2000);
  const csv = pongpt(['train', '-', '--format', 'csv'], `see ${long} run`).stdout;
  expect(csv).toContain('x'.repeat(1 << 20));
}, 60_000);

describe('it refuses with one line and exit code 2', () => {
  const empty = file('empty.txt', '');
  const binary = file('binary.txt', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]));
  const negative = file('negative.csv', ',blue,white\nblue,1,-2\n');
  const slip = file('slip.txt', 'blue pnik\n');
  test.each<[readonly string[], string]>([
    [['train'], 'Give a file, or - for standard input: pongpt train story.txt'],
    [['sample'], 'Give a file, or - for standard input: pongpt sample story.txt'],
    [['score', spot], 'Give a model and a text'],
    [['train', empty], 'empty.txt is empty.'],
    [['train', '-'], 'standard input is empty.'],
    [['train', binary], 'binary.txt is binary'],
    [['sample', negative], 'negative.csv, line 2, column 3: "-2" is not'],
    [['train', slip, '--language', 'stickies'], 'there is no colour "pnik". Did you mean pink?'],
    [['sample', tiny, '--prompt', 'bleu'], 'there is no colour "bleu". Did you mean blue?'],
    [['sample', spot, '--prompt', 'zebra'], '"zebra" was never seen, so its bin is empty.'],
    [
      ['sample', tiny, '--count', '-3'],
      "argument '-3' is invalid. It must be a whole number, 1 or more.",
    ],
    [['sample', tiny, '--count', 'many'], 'It must be a whole number, 1 or more.'],
    [['sample', tiny, '--top-k', '0'], 'It must be a whole number, 1 or more.'],
    [['sample', tiny, '--temperature', '-1'], 'It must be a number from 0 to 1000'],
    [['sample', tiny, '--max-words', '0'], 'It must be a whole number, 1 or more.'],
    [['sample', tiny, '--check', 'never-pnik'], 'Did you mean never-pink?'],
    [['train', spot, '--context', '0'], 'It must be a whole number, 1 to 20.'],
    [['train', spot, '--format', 'cvs'], 'Did you mean csv?'],
    [['train', spot, '--language', 'stikies'], 'Did you mean stickies?'],
    [['train', spot, '--documents', 'chapter'], 'Choose line, paragraph or file.'],
    [
      ['train', '--documants', 'line', spot],
      "unknown option '--documants' (Did you mean --documents?)",
    ],
    [['trian', spot], 'There is no command "trian". Did you mean train?'],
  ])('%j', (args, line) => {
    const { status, stdout, stderr } = pongpt(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^pongpt: [^\n]+\n$/);
    expect(stderr).toContain(line);
  });
});

describe('a file that cannot be read is one line and exit code 1', () => {
  const directory = join(folder, 'folder');
  mkdirSync(directory);
  test.each<[readonly string[], string]>([
    [['train', join(folder, 'none.txt')], 'none.txt cannot be read: there is no such file.'],
    [['sample', directory], 'folder cannot be read: it is a folder.'],
    [['score', spot, join(folder, 'none.txt')], 'none.txt cannot be read: there is no such file.'],
    [['train', join(spot, 'inside')], 'inside cannot be read: part of its path is not a folder.'],
  ])('%j', (args, line) => {
    const { status, stdout, stderr } = pongpt(args);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(/^pongpt: [^\n]+\n$/);
    expect(stderr).toContain(line);
  });
});

describe('pipes', () => {
  test('a reader that stops in the middle is no mistake', () => {
    const script = `"$0" "$1" sample "$2" --count 100000 2>"$3" | head -n 1; cat "$3"`;
    const { stdout } = spawnSync(
      'bash',
      ['-c', `set -o pipefail; ${script}`, nodeUnderTest, cli, tiny, join(folder, 'err')],
      { env, encoding: 'utf8' },
    );
    expect(stdout).toMatch(/^[a-z ]+white\n$/);
  });

  test('it begins to write before all is drawn, and stops when nobody reads', async () => {
    const child = spawn(nodeUnderTest, [cli, 'sample', tiny, '--count', '1000000000'], { env });
    const [chunk] = await once<Buffer>((done) => child.stdout.once('data', done));
    expect(String(chunk)).toContain('white\n');
    child.stdout.destroy();
    const [code] = await once<number | null>((done) => child.once('exit', done));
    expect(code).toBe(0);
  });

  test('a refusal does not wait for the end of its input', async () => {
    const child = spawn(nodeUnderTest, [cli, 'train', spot, '-'], { env });
    let error = '';
    child.stderr.on('data', (text) => {
      error += text;
    });
    child.stdin.on('error', () => {});
    child.stdin.write(',blue,white\nblue,1,1\n');
    const [code] = await once<number | null>((done) => child.once('close', done));
    expect({ code, error }).toEqual({
      code: 2,
      error: 'pongpt: Give texts or tables in CSV, not both at once.\n',
    });
  });

  test('a text of ten million characters is trained on without holding its words', () => {
    const line = 'the quick brown fox jumps over the lazy dog, and then it sleeps.\n';
    const { status, stdout } = spawnSync(
      nodeUnderTest,
      ['--max-old-space-size=40', cli, 'train', '-', '--context', '2', '--format', 'json'],
      { input: line.repeat(160_000), env, encoding: 'utf8' },
    );
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ words: 160_000 * 15, documents: 1 });
  });
});

function once<T>(listen: (done: (...values: T[]) => void) => void): Promise<T[]> {
  return new Promise((resolve) => listen((...values) => resolve(values)));
}
