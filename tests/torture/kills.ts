// SIGKILL at random moments of real play. How it is known that nothing is lost: the same game is
// played in this process, and after each key its whole progress is kept. The save file must be one of
// these, key for key, and none before the one whose frame the player had already seen.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { openProgress, type Progress } from '../../src/progress.ts';
import type { GameState } from '../../src/ui/game.ts';
import { createGame, type Game, withoutWaiting } from '../../src/ui/store.ts';
import { levels, memoryStore, world } from '../course.ts';
import { bytesOf, hear, openGame, showsTwin } from '../e2e/command.ts';
import { type FrameSize, linesOf } from '../frame.tsx';
import { nextKeys } from '../solver.ts';
import { type Dice, diceFrom } from './dice.ts';
import type { Torment } from './torment.ts';

const size: FrameSize = { columns: 80, rows: 24 };
/** Moves that are played and seen first, and moves among which the kill comes. */
const mostMoves = 8;
const mostKeys = 6;

/** Generous: others may be at work on this machine, too. */
const timeout = 60_000;

export const kills: Torment = {
  about: 'SIGKILL at a random moment of real play, and on from there',
  small: 10,
  large: 500,
  async run({ seed, size: rounds, note }) {
    const dice = diceFrom(seed);
    const home = mkdtempSync(join(tmpdir(), 'pongpt-torture-'));
    const lost: string[] = [];
    const behind = new Map<number, number>();
    let keys = 0;
    try {
      for (let round = 1; round <= rounds && lost.length === 0; round += 1) {
        const killed = await playAndKill(home, seed, dice);
        keys += killed.pressed;
        behind.set(killed.behind, (behind.get(killed.behind) ?? 0) + 1);
        lost.push(...killed.lost.map((line) => `round ${round}: ${line}`));
        if (round % 50 === 0) note(`${round} kills, ${killed.progress}`);
      }
    } finally {
      rmSync(home, { recursive: true });
    }
    const steps = [...behind].sort(([a], [b]) => a - b).map(([n, times]) => `${n}: ${times}`);
    return {
      tried: [
        `${rounds} kills among ${keys} keys`,
        `keys that were on their way and not saved yet: ${steps.join(', ')}`,
      ],
      lost,
    };
  },
};

interface Killed {
  readonly pressed: number;
  /** How many keys of the last ones were not in the file. */
  readonly behind: number;
  readonly lost: readonly string[];
  readonly progress: string;
}

async function playAndKill(home: string, seed: string, dice: Dice): Promise<Killed> {
  const before = openProgress({ cwd: home }).progress;
  const level = levels.find(({ id }) => before.results[id] === undefined) ?? dice.oneOf(levels);
  const args = ['--reduced-motion', 'play', level.id, '--seed', seed];
  const terminal = await openGame(args, { home });
  const twin = withoutWaiting(createGame(world, memoryStore(before), () => seed));
  twin.dispatch({ type: 'open', levelId: level.id });
  // At the same step as before the last kill: the twin went on from the file.
  await showsTwin(terminal, twin, size, { timeout });
  const states: GameState[] = [twin.getState()];
  // A key that comes while something is worked out is not heard; the twin never has to.
  const works = world.activities[level.kind]?.work !== undefined;
  const press = async (key: string) => {
    if (works) await showsTwin(terminal, twin, size, { timeout });
    hear(twin, key);
    states.push(twin.getState());
    terminal.press(bytesOf(key));
  };
  for (const key of nextFew(twin, dice, dice.between(0, mostMoves))) await press(key);
  await showsTwin(terminal, twin, size, { timeout });
  for (const key of nextFew(twin, dice, dice.between(0, mostKeys))) {
    await press(key);
    if (dice.chance(50)) await pause(dice.between(0, 15));
  }
  await pause(dice.between(0, 150));
  terminal.kill('SIGKILL');
  await terminal.exited;
  const shown = terminal.text();
  await terminal.close();
  const after = openProgress({ cwd: home });
  const saved = states.findLastIndex(({ progress }) => isDeepStrictEqual(progress, after.progress));
  // The same frame may come more than once: then only the first is known to have been seen.
  const seen = states.findIndex((state) => showsOf(state) === shown.trimEnd());
  const lost = [
    ...(after.problem ? [`the save file: ${after.problem.type}`] : []),
    ...(saved < 0 ? [`saved is no step of play: ${apart(after.progress, states)}`] : []),
    ...(saved >= 0 && seen > saved ? [`step ${seen} was seen, step ${saved} saved`] : []),
  ];
  const pressed = states.length - 1;
  return { pressed, behind: pressed - saved, lost, progress: summary(after.progress) };
}

/** Some of the keys that lead on to three stars; sometimes a hint, a slip, a setting, a look around. */
function* nextFew(twin: Game, dice: Dice, moves: number): Generator<string> {
  for (let left = moves; left > 0; left -= 1) {
    const { screen, overlay } = twin.getState();
    if (overlay === null && screen.at === 'level' && screen.session.stage.at !== 'result') {
      if (screen.session.stage.at === 'activity' && dice.chance(10)) yield 'h';
      else if (dice.chance(5)) yield* ['q', 's', 'enter', 'q', 'enter'];
      else yield* nextKeys(twin.world, twin.getState());
    } else yield 'enter';
  }
}

/** In which fields a save differs from each step of play. */
function apart(saved: Progress, states: readonly GameState[]): string {
  return states
    .map(({ progress }, step) => {
      const fields = Object.entries({ ...progress, ...saved }).flatMap(([name]) => {
        const [one, other] = [saved, progress].map(
          (each) => Object.entries(each).find(([key]) => key === name)?.[1],
        );
        return isDeepStrictEqual(one, other)
          ? []
          : [`${name}: ${JSON.stringify(one)} and not ${JSON.stringify(other)}`];
      });
      return `step ${step}: ${fields.join('; ')}`;
    })
    .join('\n');
}

function showsOf(state: GameState): string {
  return linesOf(world, state, size).join('\n').trimEnd();
}

function summary({ results, sessions, notebook }: Progress): string {
  const [done, begun] = [results, sessions].map((record) => Object.keys(record).length);
  return `${done} levels done, ${begun} begun, ${notebook.length} documents`;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}
