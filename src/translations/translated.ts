// A course in another language: every level that is translated, and the others as they are.
import type { Level, World } from '../engine/level.ts';
import type { Catalogue } from '../texts/catalogue.ts';

/** What a translation brings along. */
export interface Translation {
  /** Its BCP 47 tag: for plurals, numbers and lists. */
  readonly tag: string;
  readonly texts: Catalogue;
  /** Titles and paragraphs, where there is a world.md. */
  readonly worlds: readonly Omit<World, 'levels'>[];
  readonly levels: readonly Level[];
}

/** The worlds with what is translated of them; number, kind, needs and stars stay as they are. */
export function translated(
  worlds: readonly World[],
  { worlds: others, levels: inOthers }: Pick<Translation, 'worlds' | 'levels'>,
): readonly World[] {
  const levels = new Map(inOthers.map((level) => [level.id, level]));
  return worlds.map((world) => {
    const { title, about, talk } = others.find(({ id }) => id === world.id) ?? world;
    return {
      ...world,
      title,
      about,
      talk,
      levels: world.levels.map((level) => inOtherWords(level, levels.get(level.id))),
    };
  });
}

function inOtherWords(level: Level, other: Level | undefined): Level {
  if (other === undefined) return level;
  const { title, goal, settings, cards, hints, debrief } = other;
  return { ...level, title, goal, settings, cards, hints, debrief };
}
