// Loaded into the command by bench/memory.ts, with `--expose-gc`: at SIGUSR2 it tells how much memory
// is in use, once everything that is not needed is gone.
const { writeFileSync } = require('node:fs');

process.on('SIGUSR2', () => {
  globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  writeFileSync(process.env.HEAP, `${heapUsed + external}\n`);
});
