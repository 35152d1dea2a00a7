// The rows of the settings and of the reset list: what they say and what they do.
import type { Level } from '../engine/level.ts';
import type { Progress } from '../progress.ts';
import { list, say } from '../texts/say.ts';
import { allLevels, type GameAction, type GameWorld, settingsOf } from './game.ts';
import { levelAsked, levelName } from './text.ts';

export interface MenuRow {
  readonly label: string;
  readonly value: string;
  readonly about: string;
  readonly verb: string;
  readonly action: GameAction;
  /** The level that it is about, if it is about one. */
  readonly level?: Level;
}

export function settingRows(world: GameWorld, progress: Progress): readonly MenuRow[] {
  const { colour, ascii, reducedMotion } = settingsOf(world, progress);
  const { terminal } = world;
  return [
    {
      label: say('shell.colours'),
      value: say(colour ? 'shell.on' : 'shell.off'),
      ...(terminal.colour
        ? {
            about: say('shell.coloursAbout'),
            verb: say('shell.change'),
          }
        : fixed(say('shell.coloursFixed'))),
      action: { type: 'set', settings: { colour: !colour } },
    },
    {
      label: say('shell.shapes'),
      value: say(ascii ? 'shell.asciiOnly' : 'shell.full'),
      ...(terminal.ascii
        ? fixed(say('shell.shapesFixed'))
        : {
            about: say('shell.shapesAbout'),
            verb: say('shell.change'),
          }),
      action: { type: 'set', settings: { ascii: !ascii } },
    },
    {
      label: say('shell.motion'),
      value: say(reducedMotion ? 'shell.off' : 'shell.on'),
      ...(terminal.reducedMotion
        ? fixed(say('shell.motionFixed'))
        : { about: say('shell.motionAbout'), verb: say('shell.change') }),
      action: { type: 'set', settings: { reducedMotion: !reducedMotion } },
    },
    {
      label: say('shell.startOver'),
      value: '',
      about: say('shell.startOverAbout'),
      verb: say('shell.open'),
      action: { type: 'to-reset' },
    },
  ];
}

/** A row at which Enter does nothing, and that says why. */
function fixed(about: string): Pick<MenuRow, 'about' | 'verb'> {
  return { about, verb: '' };
}

/** One row for each level that has something to forget, and one for everything. */
export function resetRows(world: GameWorld, progress: Progress): readonly MenuRow[] {
  const levels = allLevels(world).filter(({ id }) => progress.results[id] || progress.sessions[id]);
  const everything = totalLoss(progress);
  return [
    ...levels.map((level) => ({
      level,
      label: levelName(level),
      value: '',
      about: say('shell.wouldBeLost', { loss: levelLoss(progress, level) }),
      verb: say('shell.forget'),
      action: askTwice(
        say('shell.forgetLevel', { level: levelAsked(level) }),
        levelLoss(progress, level),
        {
          type: 'reset',
          levelId: level.id,
        },
      ),
    })),
    {
      label: say('shell.everything'),
      value: '',
      ...(everything === ''
        ? fixed(say('shell.nothingToForget'))
        : { about: say('shell.wouldBeLost', { loss: everything }), verb: say('shell.forget') }),
      action: askTwice(say('shell.forgetEverything'), everything, { type: 'reset', levelId: null }),
    },
  ];
}

function askTwice(question: string, loss: string, yes: GameAction): GameAction {
  return {
    type: 'overlay',
    overlay: {
      type: 'ask',
      question,
      detail: say('shell.youWouldLose', { loss }),
      loses: true,
      yes: {
        type: 'overlay',
        overlay: {
          type: 'ask',
          question: say('shell.really'),
          detail: say('shell.goneForGood', { loss }),
          loses: true,
          yes,
        },
      },
    },
  };
}

/** What forgetting a level would lose, as a list in words; '' when there is nothing to lose. */
export function levelLoss({ results, sessions }: Progress, { id }: Level): string {
  const stars = results[id]?.stars;
  return list([
    ...(stars === undefined ? [] : [say('shell.stars', { stars })]),
    ...(sessions[id] ? [say('shell.placeYouStopped', { places: 1 })] : []),
  ]);
}

/** What forgetting everything would lose, as a list in words; '' when there is nothing to lose. */
export function totalLoss({
  results,
  sessions,
  notebook,
  model,
  answers = {},
  warmUp,
}: Progress): string {
  const stars = Object.values(results).reduce((sum, result) => sum + result.stars, 0);
  const places = Object.keys(sessions).length;
  return list([
    ...(stars > 0 ? [say('shell.stars', { stars })] : []),
    ...(places > 0 ? [say('shell.placeYouStopped', { places })] : []),
    ...(notebook.length > 0 ? [say('shell.ownDocuments', { n: notebook.length })] : []),
    ...(model ? [say('shell.yourModel')] : []),
    ...(Object.keys(answers).length > 0 ? [say('shell.yourFirstAnswer')] : []),
    ...(warmUp?.at ? [say('warmUp.yourWarmUp')] : []),
  ]);
}
