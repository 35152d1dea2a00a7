// A translation for tests: a few texts and one level in German, in a folder of its own.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach } from 'vitest';

const levels = fileURLToPath(new URL('../../levels', import.meta.url));
const world = join('1-sticky-notes', 'world.md');
const level = join('1-sticky-notes', '05-draw-a-document.md');

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** In German, as far as numbers and plurals go. */
export const texts = {
  words: { purple: 'lila', blue: 'blau', green: 'grün', pink: 'rosa', white: 'weiß' },
  letters: { purple: 'LIL', purpleOne: 'L' },
  shell: {
    map: 'Karte',
    stars: { plural: 'stars', one: '{stars} Stern', other: '{stars} Sterne' },
    saved: 'Alles ist gespeichert. Weiter mit: pongpt',
  },
  draw: { wrongBin: 'Der letzte Zettel ist {last}, also kommt der Ball aus dem Eimer {last}.' },
  command: { noLevel: 'Es gibt kein Level „{name}“. `pongpt levels` zeigt alle.' },
};

interface Change {
  readonly texts?: object | string;
  /** What becomes of the level's file. */
  readonly level?: (text: string) => string;
  /** What is not translated yet. */
  readonly without?: readonly ('texts.json' | 'world.md' | 'level')[];
}

/** A folder of languages with `de` in it: a few texts and level 5. */
export function languagesFolder(change: Change = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'pongpt-languages-'));
  folders.push(folder);
  const de = join(folder, 'de');
  mkdirSync(join(de, 'levels', '1-sticky-notes'), { recursive: true });
  const own = change.texts ?? texts;
  writeFileSync(
    join(de, 'texts.json'),
    typeof own === 'string' ? own : `${JSON.stringify(own, null, 2)}\n`,
  );
  cpSync(join(levels, world), join(de, 'levels', world));
  const original = readFileSync(join(levels, level), 'utf8')
    .replace('title: Draw a document', 'title: Ein Dokument ziehen')
    .replace('### You are the machine', '### Du bist die Maschine');
  writeFileSync(join(de, 'levels', level), change.level?.(original) ?? original);
  const places = {
    'texts.json': 'texts.json',
    'world.md': join('levels', world),
    level: join('levels', level),
  };
  for (const name of change.without ?? []) rmSync(join(de, places[name]));
  return folder;
}

/** The folder of the one language in it. */
export function germanFolder(change: Change = {}): string {
  return join(languagesFolder(change), 'de');
}
