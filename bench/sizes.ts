// How large the command is, and how much it writes while nobody does anything.
import { execFileSync } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { cli, openGame } from '../tests/e2e/command.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const idle = 5000;

/** The part `sizes`. */
export async function* sizeFigures(): AsyncGenerator<string> {
  const dist = path.dirname(cli);
  const names = await readdir(dist, { recursive: true, encoding: 'utf8' });
  const files = names.filter((name) => name.endsWith('.js'));
  const data = names.filter((name) => path.dirname(name) === 'data');
  const read = (all: readonly string[]) =>
    Promise.all(all.map((name) => readFile(path.join(dist, name))));
  const code = await read(files);
  const gzipped = (all: readonly Buffer[]) => sum(all.map((text) => gzipSync(text).length));
  const sum = (sizes: readonly number[]) => sizes.reduce((all, size) => all + size, 0);
  yield 'Sizes:';
  yield `  the package as it is fetched     ${kilobytes(tarball())}`;
  yield `  all of its code, gzipped         ${kilobytes(gzipped(code))}`;
  yield `  its texts and levels, gzipped    ${kilobytes(gzipped(await read(data)))}`;
  yield `  all of its code                  ${kilobytes(sum(code.map(({ length }) => length)))}`;
  yield `  files of code                    ${`${files.length}`.padStart(7)}`;
  for (const args of [[], ['play', 'draw-a-document']]) {
    const terminal = await openGame(args);
    await terminal.waitFor('help');
    await terminal.settled();
    const mark = terminal.mark();
    await terminal.settled({ quiet: idle, timeout: idle + 1000 });
    const written = terminal.bytesSince(mark);
    await terminal.close();
    yield `  written in five idle seconds     ${`${written}`.padStart(7)} bytes (pongpt ${args.join(' ')})`;
  }
}

function tarball(): number {
  const told = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [packed]: readonly { readonly size: number }[] = JSON.parse(told);
  return packed?.size ?? Number.NaN;
}

function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1024)}`.padStart(7).concat(' KB');
}
