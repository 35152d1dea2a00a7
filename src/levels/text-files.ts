// The texts of a folder of levels: plain text in texts/, beside its worlds. Left out: what is learnt from them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReadText } from '../engine/activity.ts';
import { bytesOf, namesIn } from './files.ts';
import { type LevelProblem, reportInto } from './problems.ts';
import { decode } from './safe-text.ts';

/** A name can lead nowhere but into the folder of texts. */
const textName = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const ending = '.txt';

/** The texts that the game ships, read when one is asked for: shippedTexts('…/dist/texts') */
export function shippedTexts(folder: string): ReadText {
  return (name) => {
    if (!textName.test(name)) return undefined;
    try {
      return readFileSync(join(folder, `${name}${ending}`), 'utf8');
    } catch {
      return undefined;
    }
  };
}

/** A folder of texts, which need not be there. */
export interface TextFolder {
  /** The names of its own texts. */
  readonly names: readonly string[];
  readonly read: ReadText;
}

/**
 * The texts of a folder, and for every other name those that the game ships. Each file is read once,
 * and what is wrong with it is a problem of its own: bytes that are no text, or more than 1 MB.
 */
export function textsIn(folder: string, shipped: ReadText, problems: LevelProblem[]): TextFolder {
  const inside = namesIn(folder);
  const names = (inside.ok ? inside.value : [])
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length));
  const known = new Map<string, string | undefined>();
  const read: ReadText = (name) => {
    if (!textName.test(name)) return undefined;
    if (!names.includes(name)) return shipped(name);
    if (!known.has(name)) known.set(name, textOf(join(folder, `${name}${ending}`), problems));
    return known.get(name);
  };
  return { names, read };
}

function textOf(file: string, problems: LevelProblem[]): string | undefined {
  const report = reportInto(problems, file);
  const bytes = bytesOf(file, 'cut it down: 1 MB is plenty for a model here');
  if (bytes.ok) return decode(bytes.value, report);
  report(0, 'file', bytes.found, bytes.fix);
  return undefined;
}
