// What the commands `levels` and `progress` print, for people and for programs.
import { padded } from './columns.ts';
import type { Level, World } from './engine/level.ts';
import { visible } from './levels/safe-text.ts';
import { isSaving, type ProgressStore } from './progress.ts';
import { say } from './texts/say.ts';

interface LevelObject {
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  readonly world: string;
  readonly minutes: number;
}

export function levelObjects(worlds: readonly World[]): readonly LevelObject[] {
  return worlds.flatMap(({ levels }) =>
    levels.map(({ id, title, kind, world, minutes }) => ({ id, title, kind, world, minutes })),
  );
}

export function levelLines(worlds: readonly World[]): string {
  return inWorlds(worlds, ({ id, minutes }) => say('command.minutes', { id, minutes }));
}

export function progressLines(
  worlds: readonly World[],
  { progress, path, problem }: ProgressStore,
): string {
  const { notebook, model } = progress;
  return [
    inWorlds(worlds, ({ id }) => {
      const stars = progress.results[id]?.stars;
      const started = progress.sessions[id] !== undefined;
      if (stars === undefined) return started ? say('shell.started') : '-';
      return say(started ? 'command.ofThreeStarsAgain' : 'command.ofThreeStars', { stars });
    }),
    '',
    say('command.yourNotebook', { n: notebook.length }),
    model ? say('command.trainedOn', { n: model.documents.length }) : say('command.notTrained'),
    ...(isSaving(problem) ? [say('command.savedIn', { path: visible(path) })] : []),
  ].join('\n');
}

export function progressObject(
  worlds: readonly World[],
  { progress, path }: ProgressStore,
): object {
  return {
    path,
    levels: worlds.flatMap(({ levels }) =>
      levels.map(({ id }) => ({
        id,
        stars: progress.results[id]?.stars ?? 0,
        started: progress.sessions[id] !== undefined,
      })),
    ),
    notebook: progress.notebook,
    model: progress.model,
    settings: progress.settings,
  };
}

function inWorlds(worlds: readonly World[], about: (level: Level) => string): string {
  return worlds
    .map(({ number, title, levels }) =>
      [
        say('command.world', { number, title }),
        ...levels.map(
          (level) =>
            `  ${String(level.number).padStart(2)}  ${padded(level.title, 28)}  ${about(level)}`,
        ),
      ].join('\n'),
    )
    .join('\n\n');
}
