// How much the game may write for a key: the lines that it changed, and nothing else.
import assert from 'node:assert/strict';
import { type FrameSize, frameOf } from '../frame.tsx';
import type { Pair } from './pair.ts';

/** A key writes at most so many bytes, even one that changes the whole screen. */
const mostBytes = 2048;

/**
 * A check to call whenever terminal and twin show the same: it throws if more was written since
 * the last call than the lines that are different now, as the twin would draw them. Where something
 * was worked out for so long that a bar could be seen, each of its frames has its own lines.
 */
export function writesOnlyChanges({ terminal, twin, size }: Pair): () => void {
  const frame = () => frameOf(twin.world, twin.getState(), size).split('\n');
  let lines = frame();
  let mark = terminal.mark();
  let worked = false;
  twin.subscribe(() => {
    const { screen } = twin.getState();
    if (screen.at === 'level' && screen.work?.needed) worked = true;
  });
  return () => {
    const before = lines;
    lines = frame();
    const changed = lines.filter((line, row) => line !== before[row]).join('\n');
    const written = terminal.bytesSince(mark);
    mark = terminal.mark();
    const most = Buffer.byteLength(changed) + overhead(size);
    const hadBar = worked;
    worked = false;
    if (hadBar) return;
    assert(written <= mostBytes, `${written} bytes, more than a key may write: ${changed}`);
    assert(written <= most, `${written} bytes for ${most} bytes of change: ${changed}`);
  };
}

/** Beginning and end of a frame, the way past each line, and erasing the rest of it; in bytes. */
function overhead({ rows }: FrameSize): number {
  return 64 + 8 * rows;
}
