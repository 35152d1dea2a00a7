// Files of answers: a line each, as they are typed. Lines that begin with # are for whoever reads the file.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('answers', import.meta.url));

export interface AnswersFile {
  /** The id of its level. */
  readonly level: string;
  /** What to write to the game. */
  readonly text: string;
}

/** '05-draw-a-document.txt' is for the level draw-a-document. */
export const answersFiles: readonly AnswersFile[] = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => ({
    level: name.replace(/^\d+-|\.txt$/g, ''),
    text: withoutComments(readFileSync(join(folder, name), 'utf8')),
  }));

function withoutComments(text: string): string {
  return text.replaceAll(/^#.*\n/gm, '');
}
