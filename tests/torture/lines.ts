// Random lines to the game played line by line: it answers all of them, writes nothing but text, and
// what it saves can be gone on with.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cli } from '../e2e/command.ts';
import { environment } from '../e2e/program.ts';
import { type Dice, diceFrom } from './dice.ts';
import { eventFrom } from './noise.ts';
import { memoryOf } from './process.ts';
import { flawsOf } from './saved.ts';
import type { Outcome, Torment, Trial } from './torment.ts';

const seed = 'torture';
/** Held at most at any time, in MB. */
const mostMemory = 250;

export const lines: Torment = {
  about: 'random lines to the game and the warm-up, line by line',
  small: 1000,
  large: 100_000,
  async run(trial) {
    const games = [['--plain'], ['--plain', 'warmup', '--seed', seed]];
    const half = { ...trial, size: Math.ceil(trial.size / games.length) };
    const outcomes = [];
    for (const args of games) outcomes.push(await torment(args, half));
    return {
      tried: outcomes.flatMap(({ tried }) => tried),
      lost: outcomes.flatMap(({ lost }) => lost),
    };
  },
};

async function torment(args: readonly string[], { seed: word, size }: Trial): Promise<Outcome> {
  const dice = diceFrom(`${word} ${args.join(' ')}`);
  const home = mkdtempSync(join(tmpdir(), 'pongpt-torture-'));
  const name = ['pongpt', ...args].join(' ');
  const lost: string[] = [];
  let [starts, answered, most] = [0, 0, 0];
  try {
    // Some lines leave, as Enter does at the end of a warm-up: then it is started again.
    while (answered < size && lost.length === 0) {
      const played = await play(args, home, dice, size - answered);
      starts += 1;
      answered += played.answers;
      most = Math.max(most, played.memory);
      lost.push(...played.flaws, ...flawsOf(home));
    }
  } finally {
    rmSync(home, { recursive: true });
  }
  return {
    tried: [`${name}: ${answered} lines, ${starts} starts, ${most} MB at most`],
    lost: lost.map((flaw) => `${name}: ${flaw}`),
  };
}

interface Played {
  readonly answers: number;
  /** The most that it held, in MB. */
  readonly memory: number;
  readonly flaws: readonly string[];
}

/** One game with so many lines, or as many as it hears before one of them leaves. */
async function play(
  args: readonly string[],
  home: string,
  dice: Dice,
  count: number,
): Promise<Played> {
  const game = spawn(process.execPath, [cli, ...args], {
    env: environment(home, { TMPDIR: home }),
  });
  let [answers, memory, end, errors, noText] = [0, 0, '', '', ''];
  game.stdout.setEncoding('utf8').on('data', (part: string) => {
    // Pieces may be cut anywhere.
    const joined = end.slice(-2) + part;
    answers += joined.split('\n> ').length - 1;
    noText ||= controlIn(joined);
    end = (end + part).slice(-2000);
  });
  game.stderr.setEncoding('utf8').on('data', (part: string) => {
    errors += part;
  });
  // It may have left while lines are still on their way.
  game.stdin.on('error', () => {});
  const over = new Promise<number | null>((done) => game.on('close', done));
  for (let sent = 0; sent < count && game.exitCode === null; sent += 1) {
    if (!game.stdin.write(Buffer.concat([lineFrom(dice), Buffer.from('\n')]))) {
      await Promise.race([over, new Promise((ready) => game.stdin.once('drain', ready))]);
    }
    if (sent % 100 === 0) memory = Math.max(memory, memoryOf(game.pid ?? 0) ?? 0);
  }
  game.stdin.end();
  const code = await over;
  const flaws = [
    ...(code === 0 && errors === '' ? [] : [`ended with ${code}: ${errors}`]),
    ...(end.includes('pongpt') ? [] : [`no farewell: ${end}`]),
    ...(answers > 0 ? [] : [`no answer: ${end}`]),
    ...(noText === '' ? [] : [`wrote control characters: ${JSON.stringify(noText)}`]),
    ...(memory > mostMemory ? [`held ${memory} MB`] : []),
  ];
  return { answers, memory, flaws };
}

/** What stands around a character that is no text. */
function controlIn(text: string): string {
  const found = /(?!\n)[\p{Cc}\p{Cf}]/u.exec(text);
  return found ? text.slice(Math.max(0, found.index - 40), found.index + 40) : '';
}

const words = [
  ...['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '14', '0', '-1', '99', '1.5', '50 %'],
  ...['h', 'g', 'u', 'b', 'r', 'n', 's', 'a', 'm', '?', 'y', 'yes', 'no', 'x'],
  ...['blue', 'PINK', 'white', 'purple green white', 'blue pink white', 'bleu', '4 3 2 1', '2 2 5'],
] as const;

/** Never `q` alone, which leaves. About a third are empty: that is how one goes on. */
function lineFrom(dice: Dice): Buffer {
  const kind = dice.between(1, 100);
  if (kind <= 35) return Buffer.alloc(0);
  if (kind <= 85) return Buffer.from(dice.oneOf(words));
  if (kind <= 90) return Buffer.from('x'.repeat(dice.between(1, 20_000)));
  const noise = kind <= 95 ? Buffer.concat(eventFrom(dice)) : dice.bytes(dice.between(1, 60));
  // One line, and none that leaves.
  return Buffer.concat([Buffer.from('z'), noise.map((byte) => (byte === 10 ? 32 : byte))]);
}
