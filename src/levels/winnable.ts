// Plays a level by its own solution, as learners of several kinds would meet it: can it be won?
// Left out: whether it can be seen and pressed. The tests of the views are for that.
import { runInNewContext } from 'node:vm';
import type { AnyActivity, Given } from '../engine/activity.ts';
import type { Document } from '../engine/language.ts';
import type { Level } from '../engine/level.ts';
import { playSession } from '../engine/play-session.ts';
import { score } from '../engine/score.ts';
import { hintsOf, type Session, startSession } from '../engine/session.ts';
import type { Activities } from './parse-level.ts';
import { isGroup } from './plain-yaml.ts';
import type { LevelProblem } from './problems.ts';
import type { FoundLevel } from './read-folder.ts';

export interface Limits {
  /** After so many moves, nobody would still be playing. */
  readonly moves: number;
  /** So long may one play take, from its first card to its stars. */
  readonly seconds: number;
}

const usual: Limits = { moves: 2000, seconds: 30 };

const seeds = ['1', '2', '3'];

/** What learners may have written before, by what to call it. */
const notebooks: Readonly<Record<string, readonly Document[]>> = {
  'an empty notebook': [],
  'three documents': [
    ['green', 'blue', 'purple', 'blue', 'pink', 'blue', 'white'],
    ['pink', 'white'],
    ['blue', 'blue', 'green', 'white'],
  ],
};

/** What kept a level from being won, and what to do about it. */
type NotWon = Pick<LevelProblem, 'found' | 'fix'>;

/**
 * The problem of a level that its own solution does not win with three stars, whatever learners of
 * several kinds bring along; undefined if it always does. Nothing in the level can make this throw
 * or keep it from coming back.
 */
export function unwinnable(
  { level, file, line }: FoundLevel,
  activities: Activities,
  limits = usual,
): LevelProblem | undefined {
  const activity = activities[level.kind];
  if (activity === undefined) return undefined;
  for (const [brought, notebook] of Object.entries(notebooks)) {
    for (const seed of seeds) {
      const reason = within(limits, () => playThrough(level, activity, { seed, notebook }, limits));
      if (reason === undefined) continue;
      const found = `no way to win it: ${reason.found} (seed ${seed}, ${brought})`;
      return { file, line, field: 'settings', found, fix: reason.fix };
    }
  }
  return undefined;
}

function playThrough(
  level: Level,
  activity: AnyActivity,
  given: Given,
  { moves }: Limits,
): NotWon | undefined {
  let session: Session = startSession(level, activity, given);
  while (session.stage.at !== 'result') {
    if (session.moves.length >= moves) {
      const fix = 'let it come to an end: see what its settings leave to chance';
      return { found: `it goes on after ${moves} moves`, fix };
    }
    const next = nextMove(level, activity, session);
    const outcome = playSession(level, activity, session, next);
    if (outcome.type === 'refused') {
      const fix = 'change the settings so that its own solution is let through';
      return { found: `move ${session.moves.length + 1} is refused: ${outcome.reason}`, fix };
    }
    session = outcome.session;
  }
  const { stars, slips } = score(level, activity, session);
  if (stars === 3) return undefined;
  const fix = 'change the settings, or let `stars` forgive more';
  return { found: `the best is ${stars} of 3 stars. ${slips[0]?.what ?? ''}`.trim(), fix };
}

function nextMove(level: Level, activity: AnyActivity, session: Session) {
  if (session.stage.at !== 'activity') return { type: 'next' } as const;
  // A hint that breaks would be met only by those who ask for it.
  hintsOf(level, activity, { ...session, hintsShown: level.hints.length });
  return { type: 'play', move: activity.solve(level.settings, session.state) } as const;
}

/** What Node calls work that was stopped. */
const tooLong = 'ERR_SCRIPT_EXECUTION_TIMEOUT';

/** What comes of the play, or what became of it: it broke, or it was stopped for taking too long. */
function within({ seconds }: Limits, play: () => NotWon | undefined): NotWon | undefined {
  let result: NotWon | undefined;
  const work = () => {
    result = play();
  };
  try {
    // The one way to stop a loop in this thread from outside.
    runInNewContext('work()', { work }, { timeout: seconds * 1000 });
    return result;
  } catch (error) {
    // The error of a stopped loop belongs to the new context: it is no Error of ours.
    const { code = '', message = String(error) } = isGroup(error) ? error : {};
    if (code === tooLong) {
      return {
        found: `it takes more than ${seconds} s`,
        fix: 'use smaller numbers in the settings',
      };
    }
    return { found: `it breaks: ${message}`, fix: 'change the settings: nobody could play on' };
  }
}
