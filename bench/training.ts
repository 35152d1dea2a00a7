// How fast a million words are learnt and drawn, and in how much memory, beside other packages.
// They take turns, each in a process of its own, and are compared within each round. Measured are the
// clock and processor time, which a busy machine stretches least but which counts helping threads too.
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { bundleOptions } from '../scripts/bundle-options.mjs';
import { readRest, startReading } from '../src/engine/reading.ts';
import type { ContenderFigures } from './contender.ts';
import type { ContenderName } from './contenders.ts';
import { madeText } from './made-text.ts';
import type { BenchOptions } from './part.ts';
import { median } from './statistics.ts';

/** One line of the figures: who, and at which context. */
interface Turn {
  readonly name: ContenderName;
  readonly contextLength: number;
}

/** Where all are compared. */
const compared = 2;

const turns: readonly Turn[] = [
  { name: 'PongPT', contextLength: 1 },
  { name: 'PongPT', contextLength: compared },
  { name: 'PongPT', contextLength: 5 },
  { name: 'markov-chains', contextLength: compared },
  { name: 'markov-strings', contextLength: compared },
];

/** The part `train`. */
export async function* trainingFigures(options: BenchOptions): AsyncGenerator<string> {
  const rounds = Number(options.rounds ?? 5);
  const size = Number(options.words);
  const words = await textFor(options.text, size);
  const table = await measureTurns(words, size, rounds);
  const of = (turn: Turn | undefined) => table.map((round) => figuresOf(round, turn));
  const [ours, ...others] = turns.filter(({ contextLength }) => contextLength === compared);

  yield `Training, from a file to a model, medians of ${rounds} rounds by turns;`;
  yield `${described(words)}:`;
  for (const turn of turns) {
    const seconds = median(of(turn).map(({ waiting }) => waiting / 1000));
    const processor = median(of(turn).map(({ training }) => training / 1000));
    const memory = median(of(turn).map((each) => each.memory));
    const contexts = of(turn)[0]?.contexts ?? 0;
    yield `  context ${turn.contextLength}, ${turn.name.padEnd(14)} ${rate(words.count / seconds)} words a second, ${seconds.toFixed(2).padStart(6)} s (processor ${processor.toFixed(2)} s), ${memory.toFixed(0).padStart(4)} MB, ${whole(contexts)} contexts`;
  }
  yield '';
  yield `Drawing at context ${compared}:`;
  for (const turn of [ours, ...others]) {
    if (!turn) continue;
    const speed = median(of(turn).map(({ drawn, drawing }) => (1000 * drawn) / drawing));
    const drawn = median(of(turn).map((each) => each.drawn));
    yield `  ${turn.name.padEnd(14)} ${rate(speed)} words a second (${whole(drawn)} words)`;
  }
  yield '';
  yield `PongPT beside the others at context ${compared}, median of the ratios of each round:`;
  for (const turn of others) {
    const ratio = (what: (figures: ContenderFigures) => number) =>
      median(table.map((round) => what(figuresOf(round, turn)) / what(figuresOf(round, ours))));
    const slower = ratio(({ waiting }) => waiting).toFixed(1);
    const work = ratio(({ training }) => training).toFixed(1);
    const leaner = ratio(({ memory }) => memory).toFixed(1);
    yield `  ${turn.name.padEnd(14)} takes ${slower} times as long to train (${work} times the processor time), and ${leaner} times the memory`;
  }
}

interface Words {
  /** A sentence a line, spaces between the words. */
  readonly text: string;
  readonly count: number;
  readonly name: string;
}

/** So many words of a file, cut as PongPT cuts them, or of a made text. */
async function textFor(file: string | undefined, size: number): Promise<Words> {
  if (file === undefined) {
    return { text: madeText('bench', size), count: size, name: 'made from a seed' };
  }
  const rest = await readFile(file, 'utf8');
  const lines: string[] = [];
  let count = 0;
  for (const { words } of readRest({ ...startReading('line'), rest })) {
    const some = words.slice(0, size - count);
    if (some.length > 0) lines.push(some.join(' '));
    count += some.length;
  }
  return { text: `${lines.join('\n')}\n`, count, name: path.basename(file) };
}

function described({ text, count, name }: Words): string {
  const sentences = text.trimEnd().split('\n');
  const different = new Set(sentences.flatMap((sentence) => sentence.split(' ')));
  return `${whole(count)} words, ${whole(different.size)} different ones, ${whole(sentences.length)} sentences (${name})`;
}

/** By round, then by turn. */
async function measureTurns(
  { text }: Words,
  size: number,
  rounds: number,
): Promise<readonly (readonly ContenderFigures[])[]> {
  // Inside the repository, so that packages are found from there.
  const root = fileURLToPath(new URL('../.test', import.meta.url));
  await mkdir(root, { recursive: true });
  const folder = await mkdtemp(path.join(root, 'bench-'));
  try {
    const file = path.join(folder, 'words.txt');
    const contender = path.join(folder, 'contender.mjs');
    await writeFile(file, text);
    await build(
      bundleOptions({
        entryPoints: [fileURLToPath(new URL('contender.ts', import.meta.url))],
        outfile: contender,
        packages: 'external',
      }),
    );
    const table: (readonly ContenderFigures[])[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const row: ContenderFigures[] = [];
      for (const { name, contextLength } of turns) {
        const draws = contextLength === compared ? size : 0;
        const args = [contender, name, file, String(contextLength), String(draws)];
        const { stdout } = await promisify(execFile)(process.execPath, args);
        row.push(JSON.parse(stdout));
      }
      table.push(row);
    }
    return table;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function figuresOf(round: readonly ContenderFigures[], turn: Turn | undefined): ContenderFigures {
  const figures = turn && round[turns.indexOf(turn)];
  if (!figures) throw new Error('no such turn');
  return figures;
}

/** rate(1234567.8) → '1,234,568' with room for seven digits */
function rate(value: number): string {
  return whole(value).padStart(9);
}

function whole(value: number): string {
  return Math.round(value).toLocaleString('en');
}
