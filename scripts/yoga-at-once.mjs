// In the bundle: the layout engine under Ink, compiled at once instead of in turns with everything else
// that is waiting, from a file beside the part that needs it instead of from text within JavaScript.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The name of that file. */
export const yogaFile = 'yoga.wasm';

/** What the library's own `await loadYoga()` gives. */
export function yogaAtOnce(loadYoga) {
  const yoga = {
    instantiateWasm(imports, done) {
      const code = readFileSync(join(__dirname, yogaFile));
      done(
        new WebAssembly.Instance(
          withPatience(() => new WebAssembly.Module(code)),
          imports,
        ),
      );
    },
  };
  loadYoga(yoga);
  return yoga;
}

/**
 * Node 20 optimises what runs for a few milliseconds, in the middle of the first frame, and that costs
 * more than it gains. Later ones wait longer by themselves. Flags count for the modules that are made
 * under them; once they are as they were, code that was kept is of use again.
 */
function withPatience(compile) {
  if (!process.version.startsWith('v20.')) return compile();
  const { setFlagsFromString } = require('node:v8');
  setFlagsFromString('--wasm-tiering-budget=100000000');
  try {
    return compile();
  } finally {
    setFlagsFromString('--wasm-tiering-budget=1800000');
  }
}
