// The figures that README quotes: `npm run bench [-- --rounds 15 --presses 200]`
// Measures the built command, so build first. Nothing is judged here: figures depend on the machine.
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { cli } from '../tests/e2e/command.ts';
import { closeTerminals } from '../tests/e2e/pty.ts';
import { type KeyPlace, measureKeys } from './keys.ts';
import { measureStart } from './start.ts';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '15' },
    presses: { type: 'string', default: '200' },
    level: { type: 'string', default: 'two-words-of-memory' },
    until: { type: 'string', default: 'Now you draw' },
    first: { type: 'string', default: 'Right,Right' },
    keys: { type: 'string', default: 'Down,Left,Up,Right' },
  },
});

const sixteenBins = {
  level: values.level,
  until: new RegExp(values.until),
  first: values.first.split(','),
};
const places: readonly KeyPlace[] = [
  { name: 'pointing at one of sixteen bins', ...sixteenBins, keys: values.keys.split(',') },
  { name: 'opening and closing the help', ...sixteenBins, keys: ['?'] },
];

const hello = fileURLToPath(new URL('hello.tsx', import.meta.url));

print(`Machine: ${cpus()[0]?.model.trim()}, ${cpus().length} cores; Node ${process.versions.node}`);
try {
  const start = await measureStart(cli, hello, Number(values.rounds));
  print('');
  print(`First frame, median of ${values.rounds} rounds by turns:`);
  print(`  the game           ${ms(start.game)}`);
  print(`  a bare Ink program ${ms(start.ink)}`);
  print(`  node -e 0          ${ms(start.node)}`);
  print(`  game / bare Ink    ${start.ratio.toFixed(2)} (median of the ratios of each round)`);
  for (const place of places) {
    const { p50, p95, p99, bytes, presses } = await measureKeys(place, Number(values.presses));
    print('');
    print(`From a key to the last byte of its frame, ${place.name}, ${presses} keys:`);
    print(`  50 %  ${ms(p50)}`);
    print(`  95 %  ${ms(p95)}`);
    print(`  99 %  ${ms(p99)}`);
    print(`  bytes a key: ${bytes.p50} in the middle, ${bytes.most} at most`);
  }
} finally {
  await closeTerminals();
}

function ms(value: number): string {
  return `${value.toFixed(1).padStart(7)} ms`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
