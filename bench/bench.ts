// The figures that README quotes: `npm run bench`, or parts of them: `npm run bench -- train`
// Measures the built command, so build first. Nothing is judged here: figures depend on the machine.
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { closeTerminals } from '../tests/e2e/pty.ts';
import { keyFigures } from './keys.ts';
import { labFigures } from './lab.ts';
import { memoryFigures } from './memory.ts';
import type { Part } from './part.ts';
import { sizeFigures } from './sizes.ts';
import { startFigures } from './start.ts';
import { trainingFigures } from './training.ts';

/** By the name that runs it alone; all of them run in this order. */
const parts: Readonly<Record<string, Part>> = {
  start: startFigures,
  keys: keyFigures,
  sizes: sizeFigures,
  memory: memoryFigures,
  train: trainingFigures,
  lab: labFigures,
};

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string' },
    // keys: how many, where, and which
    presses: { type: 'string', default: '200' },
    level: { type: 'string', default: 'two-words-of-memory' },
    until: { type: 'string', default: 'Now you draw' },
    first: { type: 'string', default: 'Right,Right' },
    keys: { type: 'string', default: 'Down,Left,Up,Right' },
    // train: how many words, and of which text instead of a made one
    words: { type: 'string', default: '1000000' },
    text: { type: 'string' },
  },
});

const stranger = positionals.find((name) => !(name in parts));
if (stranger !== undefined) {
  process.stderr.write(
    `There is no part "${stranger}"; there are ${Object.keys(parts).join(', ')}.\n`,
  );
  process.exitCode = 2;
} else {
  print(
    `Machine: ${cpus()[0]?.model.trim()}, ${cpus().length} cores; Node ${process.versions.node}`,
  );
  try {
    for (const [name, part] of Object.entries(parts)) {
      if (positionals.length > 0 && !positionals.includes(name)) continue;
      print('');
      for await (const line of part(options)) print(line);
    }
  } finally {
    await closeTerminals();
  }
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
