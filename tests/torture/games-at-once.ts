// Two and five games at once that finish levels with one save file: every result is in it.
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { openProgress } from '../../src/progress.ts';
import { activityOf } from '../../src/ui/game.ts';
import { levels, world } from '../course.ts';
import { cli } from '../e2e/command.ts';
import { environment } from '../e2e/program.ts';
import { type AnswersFile, answersFiles } from '../plain/answers.ts';
import { diceFrom } from './dice.ts';
import type { Torment } from './torment.ts';

/** The levels that are the same whatever another game has just put into the notebook. */
const playable = answersFiles.filter(({ level: id }) => {
  const level = levels.find((each) => each.id === id);
  if (level === undefined) return false;
  const { start } = activityOf(world, level);
  const [empty, full] = [[], [['blue', 'pink', 'white']]].map((notebook) =>
    start(level.settings, { seed: 'a', notebook }),
  );
  return isDeepStrictEqual(empty, full);
});

export const gamesAtOnce: Torment = {
  about: 'two and five games at once that finish levels',
  small: 1,
  large: 20,
  async run({ seed, size }) {
    const dice = diceFrom(seed);
    const lost: string[] = [];
    for (let round = 1; round <= size; round += 1) {
      for (const count of [2, 5]) {
        const first = dice.between(0, playable.length - 1);
        const chosen = [...playable.slice(first), ...playable].slice(0, count);
        lost.push(...(await playAtOnce(chosen)).map((line) => `round ${round}: ${line}`));
      }
    }
    return { tried: [`${size} times two games and five games`], lost };
  },
};

async function playAtOnce(files: readonly AnswersFile[]): Promise<readonly string[]> {
  const home = mkdtempSync(join(tmpdir(), 'pongpt-torture-'));
  try {
    const games = files.map((file) => playLines(file, home));
    const ends = await Promise.all(games);
    const { progress, problem } = openProgress({ cwd: home });
    const litter = readdirSync(home).filter((name) => name !== 'progress.json');
    return [
      ...ends.filter((end) => end !== ''),
      ...(problem ? [`the save file: ${problem.type}`] : []),
      ...litter.map((name) => `left behind: ${name}`),
      ...files
        .filter(({ level }) => progress.results[level]?.stars !== 3)
        .map(({ level }) => `no result of ${level} among ${files.length} games`),
    ];
  } finally {
    rmSync(home, { recursive: true });
  }
}

/** Plays a level to three stars by its file of answers; '' or what went wrong. */
function playLines({ level, text }: AnswersFile, home: string): Promise<string> {
  const args = [cli, '--plain', 'play', level, '--seed', 'a'];
  const game = spawn(process.execPath, args, { env: environment(home, { TMPDIR: home }) });
  let said = '';
  game.stdout.setEncoding('utf8').on('data', (part: string) => {
    said += part;
  });
  game.stderr.setEncoding('utf8').on('data', (part: string) => {
    said += part;
  });
  game.stdin.end(text);
  return new Promise((done) => {
    game.on('close', (code) =>
      done(code === 0 && said.includes('Everything is saved.') ? '' : `${level} ended: ${said}`),
    );
  });
}
