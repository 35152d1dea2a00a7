// `npm run torture` runs every torment large; `npm run torture -- keys --size 5000 --seed a` one
// of them as one likes. Plays the built command, so build first. Exit 1 if anything was lost.
import { parseArgs } from 'node:util';
import { closeTerminals } from '../e2e/pty.ts';
import { torments } from './torments.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string' }, size: { type: 'string' } },
});
const seed = values.seed ?? Math.random().toString(36).slice(2, 8);
const stranger = positionals.find((name) => !Object.hasOwn(torments, name));

if (stranger !== undefined || (values.size !== undefined && !/^[1-9]\d*$/.test(values.size))) {
  const names = Object.keys(torments).join(', ');
  process.stderr.write(`npm run torture -- [${names}] [--seed word] [--size number]\n`);
  process.exitCode = 2;
} else {
  for (const [name, torment] of Object.entries(torments)) {
    if (positionals.length > 0 && !positionals.includes(name)) continue;
    const size = Number(values.size ?? torment.large);
    const start = performance.now();
    print(`${name}: ${torment.about}, ${size} times, --seed ${seed}`);
    const { tried, lost } = await torment.run({ seed, size, note: (line) => print(`  … ${line}`) });
    for (const line of tried) print(`  tried ${line}`);
    for (const line of lost) print(`  LOST ${line}`);
    print(`  ${lost.length} lost in ${Math.round((performance.now() - start) / 1000)} s`);
    if (lost.length > 0) process.exitCode = 1;
  }
  await closeTerminals();
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
