// The rows of the settings and of the reset list: what they say and what they do.
import type { Level } from '../engine/level.ts';
import type { Progress } from '../progress.ts';
import { allLevels, type GameAction, type GameWorld, settingsOf } from './game.ts';

export interface MenuRow {
  readonly label: string;
  readonly value: string;
  readonly about: string;
  readonly verb: string;
  readonly action: GameAction;
}

export function settingRows(world: GameWorld, progress: Progress): readonly MenuRow[] {
  const { colour, ascii, reducedMotion } = settingsOf(world, progress);
  const { terminal } = world;
  return [
    {
      label: 'Colours',
      value: colour ? 'on' : 'off',
      ...(terminal.colour
        ? {
            about: 'Every word also has its shape and its letters, so nothing is lost without.',
            verb: 'change',
          }
        : fixed('NO_COLOR, FORCE_COLOR or --no-color turned them off for now.')),
      action: { type: 'set', settings: { colour: !colour } },
    },
    {
      label: 'Shapes and lines',
      value: ascii ? 'ASCII only' : 'full',
      ...(terminal.ascii
        ? fixed('--ascii, or a terminal without UTF-8, asks for ASCII for now.')
        : {
            about: 'Choose ASCII if shapes or borders look broken in your terminal.',
            verb: 'change',
          }),
      action: { type: 'set', settings: { ascii: !ascii } },
    },
    {
      label: 'Motion',
      value: reducedMotion ? 'off' : 'on',
      ...(terminal.reducedMotion
        ? fixed('--reduced-motion turned it off for now.')
        : { about: 'Balls fly for less than half a second. Any key skips it.', verb: 'change' }),
      action: { type: 'set', settings: { reducedMotion: !reducedMotion } },
    },
    {
      label: 'Start over',
      value: '',
      about: 'Forget one level, or everything. You will be asked twice.',
      verb: 'open',
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
      label: `${level.number} ${level.title}`,
      value: '',
      about: `Lost: ${levelLoss(progress, level)}.`,
      verb: 'forget',
      action: askTwice(`Forget ${level.number} ${level.title}?`, levelLoss(progress, level), {
        type: 'reset',
        levelId: level.id,
      }),
    })),
    {
      label: 'Everything',
      value: '',
      ...(everything === ''
        ? fixed('There is nothing to forget yet.')
        : { about: `Lost: ${everything}.`, verb: 'forget' }),
      action: askTwice('Forget everything?', everything, { type: 'reset', levelId: null }),
    },
  ];
}

function askTwice(question: string, loss: string, yes: GameAction): GameAction {
  return {
    type: 'overlay',
    overlay: {
      type: 'ask',
      question,
      detail: `You would lose ${loss}.`,
      loses: true,
      yes: {
        type: 'overlay',
        overlay: {
          type: 'ask',
          question: 'Really? This cannot be undone.',
          detail: `Gone for good: ${loss}.`,
          loses: true,
          yes,
        },
      },
    },
  };
}

export function levelLoss({ results, sessions }: Progress, { id }: Level): string {
  const stars = results[id]?.stars;
  return [
    ...(stars === undefined ? [] : [counted(stars, 'star')]),
    ...(sessions[id] ? ['the place where you stopped'] : []),
  ].join(' and ');
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
  const parts = [
    ...(stars > 0 ? [counted(stars, 'star')] : []),
    ...(places > 0
      ? [places === 1 ? 'the place where you stopped' : 'the places where you stopped']
      : []),
    ...(notebook.length > 0 ? [`${counted(notebook.length, 'document')} of your own`] : []),
    ...(model ? ['your model'] : []),
    ...(Object.keys(answers).length > 0 ? ['your first answer'] : []),
    ...(warmUp?.at ? ['your warm-up'] : []),
  ];
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

function counted(n: number, what: string): string {
  return `${n} ${what}${n === 1 ? '' : 's'}`;
}
