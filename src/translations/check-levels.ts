// Translated levels against the levels that they translate: the same but for their words.
// Left out: whether a level is sound in itself; levels/ checks it like any other.
import { isDeepStrictEqual } from 'node:util';
import type { Level, World } from '../engine/level.ts';
import type { Activities } from '../levels/parse-level.ts';
import { isGroup } from '../levels/plain-yaml.ts';
import { knownName, type LevelProblem, shown } from '../levels/problems.ts';
import type { FoundLevel } from '../levels/read-folder.ts';

const fixed = ['number', 'kind', 'minutes', 'needs', 'stars'] as const;

/** What differs from the original and must not, a problem each. */
export function checkTranslations(
  found: readonly FoundLevel[],
  originals: readonly World[],
  activities: Activities,
): readonly LevelProblem[] {
  const levels = originals.flatMap((world) => world.levels);
  const ids = levels.map(({ id }) => id);
  return found.flatMap(({ asWritten: level, file, line }): readonly LevelProblem[] => {
    const original = levels.find(({ id }) => id === level.id);
    if (original === undefined) {
      const fix = knownName(level.id, ids, 'take it out: it translates no level');
      return [{ file, line: 0, field: 'id', found: shown(level.id), fix }];
    }
    const wrong = fixed.filter((name) => !isDeepStrictEqual(level[name], original[name]));
    const own = activities[level.kind]?.translatedSettings ?? [];
    const changed =
      level.kind === original.kind ? differences(level.settings, original.settings, []) : [];
    return [
      ...wrong.map((name) => ({
        file,
        line: 0,
        field: name,
        found: JSON.stringify(level[name]),
        fix: `keep that of the original: ${JSON.stringify(original[name])}`,
      })),
      ...changed
        .filter((path) => !own.some((name) => path === name || path.startsWith(`${name}.`)))
        .map((path) => ({
          file,
          line,
          field: `settings.${path}`,
          found: 'another value than in the original',
          fix:
            own.length === 0
              ? 'keep the settings of the original'
              : `keep it; a translation may change: ${own.join(', ')}`,
        })),
    ];
  });
}

/** The levels that have no translation yet. */
export function untranslated(
  found: readonly FoundLevel[],
  originals: readonly World[],
): readonly Level[] {
  return originals
    .flatMap((world) => world.levels)
    .filter(({ id }) => !found.some(({ level }) => level.id === id));
}

/** The worlds whose title and paragraph have no translation yet. */
export function untitled(
  found: readonly Omit<World, 'levels'>[],
  originals: readonly World[],
): readonly World[] {
  return originals.filter(({ id }) => !found.some((world) => world.id === id));
}

/** The fields that differ, without places in lists: differences({a: [{b: 1}]}, {a: [{b: 2}]}, []) → ['a.b'] */
function differences(a: unknown, b: unknown, path: readonly string[]): readonly string[] {
  if (isDeepStrictEqual(a, b)) return [];
  if (Array.isArray(a) && Array.isArray(b) && a.length === b.length) {
    return [...new Set(a.flatMap((item, at) => differences(item, b[at], path)))];
  }
  if (isGroup(a) && isGroup(b)) {
    const names = [...new Set([...Object.keys(a), ...Object.keys(b)])];
    return names.flatMap((name) => differences(a[name], b[name], [...path, name]));
  }
  return [path.join('.')];
}
