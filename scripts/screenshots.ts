// Draws the pictures of README from the built command: `npm run screenshots [-- NAME…]`
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { closeTerminals } from '../tests/e2e/pty.ts';
import { pictures } from './screenshots/pictures.ts';
import { take } from './screenshots/take.ts';

const folder = fileURLToPath(new URL('../docs/pictures', import.meta.url));
const wanted = process.argv.slice(2);

try {
  await mkdir(folder, { recursive: true });
  for (const picture of pictures) {
    if (wanted.length > 0 && !wanted.includes(picture.name)) continue;
    for (const { file, svg } of await take(picture)) {
      await writeFile(path.join(folder, file), svg);
      process.stdout.write(`docs/pictures/${file}  ${svg.length} bytes\n`);
    }
  }
} finally {
  await closeTerminals();
}
