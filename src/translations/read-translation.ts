// A folder with a translation: texts.json and levels/, read and checked. Nothing in it can make this throw.
import { basename, join, resolve } from 'node:path';
import type { ReadText } from '../engine/activity.ts';
import type { World } from '../engine/level.ts';
import { bytesOf, isFolder, namesIn } from '../levels/files.ts';
import type { Activities } from '../levels/parse-level.ts';
import { readYaml, type YamlKind } from '../levels/plain-yaml.ts';
import { type LevelProblem, reportInto } from '../levels/problems.ts';
import { type FoundLevel, isWorldFolder, readLevels } from '../levels/read-folder.ts';
import { decode } from '../levels/safe-text.ts';
import type { Catalogue } from '../texts/catalogue.ts';
import { english } from '../texts/en.ts';
import { isTag } from './asked-for.ts';
import { checkTranslations } from './check-levels.ts';
import { type CheckedTexts, checkTexts, type Gap } from './check-texts.ts';
import type { Translation } from './translated.ts';

const textsName = 'texts.json';
const levelsName = 'levels';

/** All texts of a language are in one file of JSON: more than a level ever needs. */
export const textsKind: YamlKind = {
  called: 'texts',
  longest: 1_000_000,
  // The parser is one for YAML, which JSON is a part of; a translator need not know.
  mend: () => 'correct the JSON, here or just before: look for a comma, a quote or a bracket',
  form: 'begin with what `pongpt check --texts` prints',
};

export interface ReadTranslation {
  readonly translation: Translation;
  /** What is wrong with it. What is only missing is none of these. */
  readonly problems: readonly LevelProblem[];
  /** What is missing from its texts. */
  readonly missing: readonly Gap[];
  readonly levels: readonly FoundLevel[];
  readonly textsFile: string;
}

/** Whether a folder holds a translation, and not levels alone: its texts, or else its levels/. */
export function isTranslation(folder: string): boolean {
  if (holdsTexts(folder)) return true;
  const names = namesIn(folder);
  const places = names.ok ? ['.', ...names.value] : [];
  const holdsWorlds = places.some((name) => isWorldFolder(join(folder, name)));
  return isFolder(join(folder, levelsName)) && !holdsWorlds;
}

function holdsTexts(folder: string): boolean {
  const names = namesIn(folder);
  return names.ok && names.value.includes(textsName);
}

/**
 * The translation in a folder that has the name of its language.
 * `originals` are the levels that it translates; `shipped` reads the texts that they name.
 */
export function readTranslation(
  folder: string,
  originals: readonly World[],
  activities: Activities,
  shipped?: ReadText,
): ReadTranslation {
  const problems: LevelProblem[] = [];
  const tag = basename(resolve(folder));
  const known = isTag(tag);
  if (!known) {
    const fix = 'name the folder after its language, such as de or pt-BR';
    problems.push({ file: folder, line: 0, field: 'folder', found: `"${tag}"`, fix });
  }
  const textsFile = join(folder, textsName);
  const levelsFolder = join(folder, levelsName);
  const hasLevels = isFolder(levelsFolder);
  const { texts, missing } =
    hasLevels && !holdsTexts(folder) ? noTexts : textsOf(textsFile, known ? tag : 'en', problems);
  const read = hasLevels
    ? readLevels(levelsFolder, activities, { partly: true, ...(shipped ? { shipped } : {}) })
    : { worldFiles: [], problems: [], levels: [] };
  problems.push(...read.problems, ...checkTranslations(read.levels, originals, activities));
  return {
    translation: {
      tag,
      texts,
      worlds: read.worldFiles,
      levels: read.levels.map(({ asWritten }) => asWritten),
    },
    problems,
    missing,
    levels: read.levels,
    textsFile,
  };
}

/** A folder that has levels and no texts yet. */
const noTexts: CheckedTexts = {
  texts: {},
  missing: [
    {
      line: 0,
      field: 'file',
      found: 'nothing there',
      fix: `begin with what \`pongpt check --texts\` prints; until then all texts are in English`,
    },
  ],
};

function textsOf(file: string, tag: string, problems: LevelProblem[]): CheckedTexts {
  const report = reportInto(problems, file);
  const bytes = bytesOf(file, 'keep all texts of a language below 1 MB');
  if (!bytes.ok) report(0, 'file', bytes.found, bytes.fix);
  const text = bytes.ok ? decode(bytes.value, report) : undefined;
  // A file that is only there to be filled is as good as one with nothing in it.
  const begun = text?.trim() === '' ? '{}' : text;
  const yaml = begun === undefined ? undefined : readYaml(begun, 1, report, textsKind);
  return yaml === undefined
    ? { texts: {}, missing: [] }
    : checkTexts(yaml, english as Catalogue, tag, report);
}
