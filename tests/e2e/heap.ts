// How much memory a running game has in use, once everything that is not needed is gone: what the system
// says that it holds also tells how much leisure the garbage collector takes.
import { readFile, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const hook = fileURLToPath(new URL('../fixtures/heap.cjs', import.meta.url));

/** For Node, before the program: then it can be asked. It needs HEAP, a file, in its environment. */
export const tellsHeap = ['--expose-gc', '--require', hook] as const;

/** In MB; undefined if the game ends meanwhile. `file` is its HEAP. */
export async function heapOf(
  { pid, exited }: { readonly pid: number; readonly exited: Promise<unknown> },
  file: string,
): Promise<number | undefined> {
  let over = false;
  void exited.then(() => {
    over = true;
  });
  await rm(file, { force: true });
  try {
    process.kill(pid, 'SIGUSR2');
  } catch {
    return undefined;
  }
  while (!over) {
    const told = await readFile(file, 'utf8').catch(() => '');
    if (told.endsWith('\n')) return Number(told) / 2 ** 20;
    await new Promise((later) => setTimeout(later, 20));
  }
  return undefined;
}
