// Keeps compiled code from run to run, so that only the first start compiles it.
// Node does that itself from 22.1 on. For Node 20 it is done here, for the code of the game alone;
// Node 20 is no longer changed, so what this is built on is not either.
// Whatever goes wrong, the code is compiled as ever: nothing here may stop the game.
import fs from 'node:fs';
import module from 'node:module';
import path from 'node:path';
import vm from 'node:vm';
import envPaths from 'env-paths';
import { makeFolder } from './make-folder.ts';

/** Set by the build: it differs whenever any of the code does. */
declare const BUILD_ID: string;

interface NodeModule22 {
  readonly enableCompileCache?: () => unknown;
}

/** Call it before anything is loaded out of `folder`. NODE_DISABLE_COMPILE_CACHE is honoured. */
export function keepCompiledCode(folder: string): void {
  const { enableCompileCache } = module as NodeModule22;
  if (enableCompileCache) enableCompileCache();
  else if (!process.env.NODE_DISABLE_COMPILE_CACHE) {
    try {
      loadThrough(folder, cacheFile());
    } catch {
      // Then it is compiled afresh.
    }
  }
}

/** One file for this build on this Node. V8 itself looks whether it is for its version and flags. */
function cacheFile(): string {
  const name = [BUILD_ID, process.version, process.arch].join('-');
  return path.join(envPaths('pongpt', { suffix: '' }).cache, 'compiled', name);
}

/** What was kept, read part by part: a run needs some of it. */
interface Kept {
  readonly names: readonly string[];
  readonly read: (name: string) => Buffer | undefined;
}

function loadThrough(folder: string, file: string): void {
  const kept = open(file);
  const fresh = new Map<string, vm.Script>();
  const { _cache: loaded, _extensions: extensions } = module as unknown as NodeModule20;
  const ordinary = extensions['.js'];
  extensions['.js'] = (loading, filename) => {
    if (filename.startsWith(folder)) run(loading, filename);
    else ordinary(loading, filename);
  };
  const run = (loading: NodeJS.Module, filename: string) => {
    const name = path.basename(filename);
    const cachedData = kept.read(name);
    // The build writes nothing but ASCII, and this is the quickest way to read it.
    const script = new vm.Script(module.wrap(fs.readFileSync(filename, 'latin1')), {
      filename,
      ...(cachedData && { cachedData }),
    });
    if (!cachedData || script.cachedDataRejected) fresh.set(name, script);
    const own = path.dirname(filename);
    // A part is where it is said to be: Node would look for it in five ways, links and packages too.
    const require = (id: string): unknown =>
      id.startsWith('./') ? part(path.join(own, id)) : loading.require(id);
    script.runInThisContext()(loading.exports, require, loading, filename, own);
  };
  const part = (filename: string): unknown => {
    const known = loaded[filename];
    if (known) return known.exports;
    const loading = new module.Module(filename);
    loaded[filename] = loading;
    run(loading, filename);
    return loading.exports;
  };
  // At the end, when V8 also knows which functions were needed.
  process.once('exit', () => {
    if (fresh.size > 0) write(file, kept, fresh);
  });
}

interface NodeModule20 {
  readonly _cache: Record<string, NodeJS.Module>;
  readonly _extensions: {
    '.js': (loading: NodeJS.Module, filename: string) => void;
  };
}

/** The first line is no longer than this. */
const longestHead = 1 << 14;

/**
 * The first line says which code of which length follows; V8 would believe half a file. The file stays
 * open: another game may put a new one in its place.
 */
function open(file: string): Kept {
  const places = new Map<string, readonly [number, number]>();
  try {
    const opened = fs.openSync(file, 'r');
    const bytes = (from: number, length: number) => {
      const read = Buffer.allocUnsafe(length);
      return read.subarray(0, fs.readSync(opened, read, 0, length, from));
    };
    const start = bytes(0, longestHead);
    const end = start.indexOf('\n');
    const parts: readonly (readonly [string, number])[] = JSON.parse(
      start.toString('utf8', 0, end),
    );
    let at = end + 1;
    for (const [name, length] of parts) {
      places.set(name, [at, length]);
      at += length;
    }
    if (at !== fs.fstatSync(opened).size) places.clear();
    return {
      names: [...places.keys()],
      read(name) {
        const place = places.get(name);
        return place && bytes(...place);
      },
    };
  } catch {
    return { names: [], read: () => undefined };
  }
}

/** Whole or not at all. */
function write(file: string, kept: Kept, fresh: ReadonlyMap<string, vm.Script>): void {
  try {
    const all = new Map<string, Buffer | undefined>();
    for (const name of kept.names) all.set(name, kept.read(name));
    for (const [name, script] of fresh) all.set(name, script.createCachedData());
    const parts = [...all].flatMap(([name, code]) => (code ? [[name, code] as const] : []));
    const head = JSON.stringify(parts.map(([name, { length }]) => [name, length]));
    const folder = path.dirname(file);
    makeFolder(folder, 0o700);
    const own = `${path.basename(file)}.${process.pid}`;
    const temporary = path.join(folder, own);
    fs.writeFileSync(
      temporary,
      Buffer.concat([Buffer.from(`${head}\n`), ...parts.map(([, code]) => code)]),
      { mode: 0o600, flag: 'wx' },
    );
    fs.renameSync(temporary, file);
    forgetOld(folder);
  } catch {
    // A folder that cannot be written, or another game that writes the same.
  }
}

/** So many builds and Nodes may take turns. */
const most = 4;

function forgetOld(folder: string): void {
  const files = fs.readdirSync(folder).map((name) => path.join(folder, name));
  const times = new Map(files.map((file) => [file, fs.statSync(file).mtimeMs]));
  const newestFirst = files.toSorted(
    (one, other) => (times.get(other) ?? 0) - (times.get(one) ?? 0),
  );
  for (const old of newestFirst.slice(most)) fs.rmSync(old, { force: true });
}
