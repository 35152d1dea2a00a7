// Compiled code that is kept from start to start: it speeds things up, and can never break anything.

import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { cli } from './command.ts';
import { environment, nodeUnderTest } from './program.ts';

let cache = '';
beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), 'pongpt-cache-'));
});
afterEach(() => rmSync(cache, { recursive: true }));

const folder = () => join(cache, 'pongpt', 'compiled');

/** Runs `pongpt levels`; gives back what it printed. */
function levels(env: Readonly<Record<string, string>> = {}): string {
  const { status, stdout, stderr } = spawnSync(nodeUnderTest, [cli, 'levels'], {
    encoding: 'utf8',
    env: environment(cache, { XDG_CACHE_HOME: cache, ...env }),
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return stdout;
}

const { stdout } = spawnSync(nodeUnderTest, ['--version'], { encoding: 'utf8' });
const isNode20 = stdout.startsWith('v20.') && process.platform === 'linux';

describe.runIf(isNode20)('on Node 20', () => {
  test('it is written by the first start, and used by the next', () => {
    const list = levels();
    const [file = '', ...others] = readdirSync(folder());
    expect(others).toEqual([]);
    const kept = join(folder(), file);
    const before = readFileSync(kept);
    utimesSync(kept, 1, 1);
    expect(levels()).toBe(list);
    // Nothing was compiled, so there was nothing to write.
    expect(readFileSync(kept)).toEqual(before);
    expect(readdirSync(folder())).toEqual([file]);
  });

  test('what else is loaded is added to it', () => {
    levels();
    const [file = ''] = readdirSync(folder());
    const before = readFileSync(join(folder(), file)).length;
    spawnSync(nodeUnderTest, [cli, 'rules'], {
      env: environment(cache, { XDG_CACHE_HOME: cache }),
    });
    expect(readFileSync(join(folder(), file)).length).toBeGreaterThan(before);
  });

  test.each<[string, (file: string) => void]>([
    ['cut off', (file) => truncateSync(file, 20_000)],
    ['empty', (file) => truncateSync(file, 0)],
    ['not what it should be', (file) => writeFileSync(file, 'no compiled code\n'.repeat(2000))],
    ['without its first line', (file) => writeFileSync(file, readFileSync(file).subarray(400))],
    ['of another Node', (file) => writeFileSync(file, strange(readFileSync(file)))],
  ])('a file that is %s is not used, and is written anew', (_, damage) => {
    const list = levels();
    const [name = ''] = readdirSync(folder());
    const file = join(folder(), name);
    const good = readFileSync(file);
    damage(file);
    expect(levels()).toBe(list);
    expect(Math.abs(readFileSync(file).length - good.length)).toBeLessThan(good.length / 4);
    expect(levels()).toBe(list);
  });

  test('only the newest few are kept', () => {
    mkdirSync(folder(), { recursive: true });
    for (let n = 1; n < 8; n += 1) {
      writeFileSync(join(folder(), `${n}`), '');
      utimesSync(join(folder(), `${n}`), n, n);
    }
    levels();
    expect(readdirSync(folder())).toEqual(expect.arrayContaining(['5', '6', '7']));
    expect(readdirSync(folder())).toHaveLength(4);
  });

  test('a folder that cannot be made or written stops nothing', () => {
    writeFileSync(join(cache, 'pongpt'), 'a file');
    expect(levels()).toContain('draw-a-document');
    rmSync(join(cache, 'pongpt'));
    mkdirSync(folder(), { recursive: true });
    chmodSync(folder(), 0o500);
    expect(levels()).toContain('draw-a-document');
    chmodSync(folder(), 0o700);
  });

  test('NODE_DISABLE_COMPILE_CACHE turns it off, as it does on later Nodes', () => {
    levels({ NODE_DISABLE_COMPILE_CACHE: '1' });
    expect(readdirSync(cache)).not.toContain('pongpt');
  });
});

test('without anywhere to write, the command works all the same', () => {
  expect(
    levels({ XDG_CACHE_HOME: '/dev/null/none', NODE_COMPILE_CACHE: '/dev/null/none' }),
  ).toContain('draw-a-document');
});

/** The same file, its compiled code marked as from another version of V8. */
function strange(bytes: Buffer): Buffer {
  const changed = Buffer.from(bytes);
  let at = changed.indexOf('\n') + 1;
  const parts: readonly (readonly [string, number])[] = JSON.parse(changed.toString('utf8', 0, at));
  for (const [, length] of parts) {
    changed.fill(0x5a, at, at + 16);
    at += length;
  }
  return changed;
}
