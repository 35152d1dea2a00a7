// Builds dist/: checks and packs the levels, the warm-up and their translations, bundles the command,
// and writes the texts to learn from and the JSON Schemas of levels.
// `node scripts/build.mjs [--out DIR] [--languages DIR]`
import { existsSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { bundleCommand } from './bundle-command.mjs';
import { bundleOptions } from './bundle-options.mjs';
import { LateData } from './late-json.mjs';
import { licences } from './licences.mjs';
import { largestShipped, shippedTexts } from './texts.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({
  options: {
    out: { type: 'string', default: 'dist' },
    languages: { type: 'string', default: 'languages' },
  },
});
const out = path.resolve(root, values.out);

/** The texts as files of their own: none is read before a level is opened that names it. */
async function writeTexts(texts) {
  const folder = path.join(out, 'texts');
  await mkdir(folder, { recursive: true });
  for (const [name, text] of Object.entries(texts)) {
    const size = Buffer.byteLength(text);
    if (size > largestShipped) throw new Error(`levels/texts/${name}.txt has ${size} bytes`);
    await writeFile(path.join(folder, `${name}.txt`), text);
  }
  await copyFile(path.join(root, 'levels/texts/README.md'), path.join(folder, 'README.md'));
}

/** Reads levels/ and warm-up/ with the same code that `--levels` uses; stops the build at the first mistake. */
async function packLevels(texts) {
  const folder = await mkdtemp(path.join(tmpdir(), 'pongpt-build-'));
  try {
    const outfile = path.join(folder, 'levels.mjs');
    await build(
      bundleOptions({
        stdin: {
          contents: `
            export { problemLine, readLevels } from './src/levels.ts';
            export { levelSchema, worldSchema } from './src/levels/level-schema.ts';
            export { activities } from './src/engine/activities/registry.ts';
            export { english } from './src/texts/en.ts';
            export { isTranslation, readTranslation } from './src/translations/read-translation.ts';`,
          resolveDir: root,
        },
        outfile,
      }),
    );
    const made = await import(pathToFileURL(outfile).href);
    const { activities, isTranslation, problemLine, readLevels, readTranslation, english } = made;
    const problems = [];
    const shipped = (name) => texts[name];
    const read = (name) => {
      const found = readLevels(path.join(root, name), activities, { shipped });
      problems.push(...found.problems);
      return found.worlds;
    };
    const worlds = read('levels');
    const [warmUp] = read('warm-up');
    const translations = (await foldersIn(values.languages))
      .filter(isTranslation)
      .map((folder) => readTranslation(folder, [...worlds, warmUp], activities, shipped));
    problems.push(...translations.flatMap((read) => read.problems));
    if (problems.length > 0) throw new Error(problems.map(problemLine).join('\n'));
    const languages = translations.map(({ translation }) => translation);
    return {
      worlds,
      warmUp,
      languages,
      english,
      level: made.levelSchema(activities),
      world: made.worldSchema(),
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function foldersIn(folder) {
  const inside = path.resolve(root, folder);
  if (!existsSync(inside)) return [];
  return (await readdir(inside)).map((name) => path.join(inside, name));
}

/** Each language is a piece of its own, which only those load who chose it. */
function builtInLanguages(languages) {
  return {
    name: 'built-in-languages',
    setup(plugin) {
      const known = new Map(languages.map((language) => [language.tag, language]));
      plugin.onResolve({ filter: /^built-in-languages$/ }, ({ path: name }) => ({
        path: name,
        namespace: 'languages',
      }));
      plugin.onResolve({ filter: /^language:/ }, ({ path: name }) => ({
        path: name.slice('language:'.length),
        namespace: 'language',
      }));
      plugin.onLoad({ filter: /.*/, namespace: 'languages' }, () => ({
        contents: `export default {${[...known.keys()]
          .map(
            (tag) => `${JSON.stringify(tag)}: () => import(${JSON.stringify(`language:${tag}`)})`,
          )
          .join(',')}};`,
      }));
      plugin.onLoad({ filter: /.*/, namespace: 'language' }, ({ path: tag }) => ({
        contents: JSON.stringify(known.get(tag)),
        loader: 'json',
      }));
    },
  };
}

/** What was read, by the name under which the code imports it; on the map, no level needs what is late. */
function builtIn(late, worlds) {
  const lateParts = ['settings', 'cards', 'hints', 'debrief'];
  const levelCode = (level) => late.object(level, { [`${level.world}-${level.id}`]: lateParts });
  const worldCode = ({ levels, ...world }) =>
    `{...${JSON.stringify(world)},levels:[${levels.map(levelCode)}]}`;
  return {
    name: 'built-in',
    setup(plugin) {
      plugin.onResolve({ filter: /^built-in-(levels|warm-up)$/ }, ({ path: name }) => ({
        path: name,
        namespace: 'levels',
      }));
      plugin.onLoad({ filter: /.*/, namespace: 'levels' }, ({ path: name }) => ({
        contents: late.module(`default ${worlds[name](worldCode)}`),
        resolveDir: root,
      }));
    },
  };
}

/** The texts of the game, each area late. src/texts/en.ts as it is written is for the types. */
function lateTexts(late, english) {
  const files = Object.keys(english).map((area) => [`texts-${area}`, [area]]);
  return {
    name: 'late-texts',
    setup(plugin) {
      plugin.onLoad({ filter: /[\\/]src[\\/]texts[\\/]en\.ts$/ }, () => ({
        contents: late.module(`const english = ${late.object(english, Object.fromEntries(files))}`),
        resolveDir: root,
      }));
    },
  };
}

try {
  const texts = shippedTexts();
  const { worlds, warmUp, languages, english, level, world } = await packLevels(texts);
  const late = new LateData();
  const metafile = await bundleCommand(out, [
    builtIn(late, {
      'built-in-levels': (code) => `[${worlds.map(code)}]`,
      'built-in-warm-up': (code) => code(warmUp),
    }),
    builtInLanguages(languages),
    lateTexts(late, english),
  ]);
  await writeTexts(texts);
  await mkdir(path.join(out, 'data'));
  for (const [file, json] of late.files) await writeFile(path.join(out, file), json);
  await writeFile(path.join(out, 'THIRD-PARTY-LICENCES.txt'), await licences(metafile, root));
  await writeFile(path.join(out, 'level.schema.json'), `${JSON.stringify(level)}\n`);
  await writeFile(path.join(out, 'world.schema.json'), `${JSON.stringify(world)}\n`);
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
