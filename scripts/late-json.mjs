// Data that stand in files of their own beside the bundle until they are asked for: a run needs some of the
// game's texts, and the cards of one level at most. As code they would be read and built at every start.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of these files, beside the one of the command's parts. */
const folder = 'data';

/**
 * In the bundle: an object with the parts that its files hold, read once one of them is asked for.
 * late({ id: 'train' }, { train: ['cards', 'hints'] }).cards → […], out of train.json
 */
export function late(whole, files) {
  const become = (part, own) =>
    Object.defineProperty(whole, part, { enumerable: true, configurable: true, ...own });
  for (const [name, parts] of Object.entries(files)) {
    const read = () => {
      const path = join(__dirname, '..', folder, `${name}.json`);
      const values = JSON.parse(readFileSync(path, 'utf8'));
      for (const part of parts) become(part, { value: values[part] });
    };
    for (const part of parts) {
      become(part, {
        get() {
          read();
          return whole[part];
        },
      });
    }
  }
  return whole;
}

/** In the build: the code of such objects, and the files that they read. */
export class LateData {
  /** What is to be written, by its place beside the command. */
  files = new Map();

  /** lateData.object(level, { train: ['cards', 'hints'] }) → 'late({…},{…})' */
  object(whole, files) {
    const now = { ...whole };
    for (const [name, parts] of Object.entries(files)) {
      const later = Object.fromEntries(parts.map((part) => [part, whole[part]]));
      for (const part of parts) delete now[part];
      this.files.set(join(folder, `${name}.json`), JSON.stringify(later));
    }
    return `late(${JSON.stringify(now)},${JSON.stringify(files)})`;
  }

  /** A module that exports something made of them: lateData.module('default [late(…)]') */
  module(exported) {
    return `import { late } from ${JSON.stringify(fileURLToPath(import.meta.url))}; export ${exported};`;
  }
}
