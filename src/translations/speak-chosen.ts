// The language of this run: one that is packed into the command, or a folder; else English.
import { statSync } from 'node:fs';
import packed from 'built-in-languages';
import type { ReadText } from '../engine/activity.ts';
import type { World } from '../engine/level.ts';
import type { Environment } from '../terminal/looks.ts';
import { say, speak } from '../texts/say.ts';
import { fitting, languageOf, optionOf } from './asked-for.ts';
import { type Translation, translated } from './translated.ts';

export type Chosen =
  | { readonly type: 'ready'; readonly inIt: (worlds: readonly World[]) => readonly World[] }
  /** There is no such language; a line that says so. */
  | { readonly type: 'unknown'; readonly line: string }
  /** What is wrong with the folder, a line each. */
  | { readonly type: 'faulty'; readonly lines: readonly string[] };

/** English, and the levels as they are. */
export const asItIs: Chosen = { type: 'ready', inIt: (worlds) => worlds };

/** Chooses the language before anything is said in it. Only the one that is chosen is loaded. */
export async function speakChosen(
  args: readonly string[],
  env: Environment,
  originals: () => Promise<readonly World[]>,
  /** Reads the texts that the game ships, which a translated level may name. */
  shipped: ReadText,
): Promise<Chosen> {
  const option = optionOf(args, '--language');
  if (option !== undefined && isFolder(option)) {
    return fromFolder(option, await originals(), shipped);
  }
  const asked = option ?? languageOf(env);
  if (asked === undefined) return asItIs;
  const tag = fitting(asked, Object.keys(packed));
  const load = tag === undefined ? undefined : packed[tag];
  if (load !== undefined) return spoken((await load()).default);
  if (option === undefined || fitting(option, ['en']) !== undefined) return asItIs;
  return { type: 'unknown', line: say('command.noLanguage', { name: option }) };
}

async function fromFolder(
  folder: string,
  originals: readonly World[],
  shipped: ReadText,
): Promise<Chosen> {
  const [{ readTranslation }, { problemLine }, { activities }] = await Promise.all([
    import('./read-translation.ts'),
    import('../levels.ts'),
    import('../engine/activities/registry.ts'),
  ]);
  const { translation, problems } = readTranslation(folder, originals, activities, shipped);
  return problems.length > 0
    ? { type: 'faulty', lines: problems.map(problemLine) }
    : spoken(translation);
}

function spoken(translation: Translation): Chosen {
  speak(translation);
  return { type: 'ready', inIt: (worlds) => translated(worlds, translation) };
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
