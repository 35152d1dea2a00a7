// The licences of everything that is bundled, as one text. Left out: whether they are acceptable.
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * The text, and the packages in it; throws if one of them has no licence text.
 * @param {import('esbuild').Metafile} metafile what esbuild says is in the bundle
 * @param {string} root where its paths begin
 */
export async function licences(metafile, root) {
  const folders = packageFolders(metafile);
  const parts = await Promise.all(folders.map((folder) => licenceOf(path.join(root, folder))));
  const intro =
    'PongPT is one bundle. These packages are in it, each under the licence that follows its name.';
  return `${[intro, ...parts].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}

/** The folders of the packages of which something got into the bundle, in order of their names. */
export function packageFolders({ outputs }) {
  const files = Object.values(outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([file, { bytesInOutput }]) =>
      bytesInOutput > 0 ? [file] : [],
    ),
  );
  const folders = files.flatMap(
    (file) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? [],
  );
  return [...new Set(folders)].sort();
}

async function licenceOf(folder) {
  const { name, version, license } = JSON.parse(
    await readFile(path.join(folder, 'package.json'), 'utf8'),
  );
  const file = (await readdir(folder)).find((entry) => /^(licen[cs]e|copying)\b/i.test(entry));
  const text = file
    ? await readFile(path.join(folder, file), 'utf8')
    : await elsewhere[name]?.(folder, license);
  if (!text?.trim()) {
    throw new Error(`licences.mjs: ${name} is bundled, but has no licence text in ${folder}`);
  }
  return `${name} ${version} (${license})\n\n${text.trim()}`;
}

/** Packages that have no file of their own for it. */
const elsewhere = {
  /** At the end of its README; and above the part that is used, for the work that it is a port of. */
  async seedrandom(folder) {
    const readme = await readFile(path.join(folder, 'README.md'), 'utf8');
    const alea = await readFile(path.join(folder, 'lib', 'alea.js'), 'utf8');
    const [, own] = /^LICENSE \(MIT\)\n-+\n(.*)/ms.exec(readme) ?? [];
    const [notice] = /^\/\/ A port of .*THE SOFTWARE\.$/ms.exec(alea) ?? [];
    return own && notice && `${own.trim()}\n\n${notice.replace(/^\/\/ ?/gm, '')}`;
  },
  /**
   * Only the name of the licence is in the package: the text is that of its repository. Its files name the
   * holder by a later name, so that notice is quoted as well.
   */
  async 'yoga-layout'(folder, license) {
    const text = await readFile(new URL('licences/yoga-layout.txt', import.meta.url), 'utf8');
    const source = await readFile(path.join(folder, 'src', 'index.ts'), 'utf8');
    const [notice] = /Copyright \(c\) .+/.exec(source) ?? [];
    return license === 'MIT' && notice && `${text.trim()}\n\nAt the head of its files: ${notice}`;
  },
};
