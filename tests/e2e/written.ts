// How much the game may write for a key: the lines that it changed, and nothing else.
import assert from 'node:assert/strict';
import { activityOf } from '../../src/ui/game.ts';
import { type FrameSize, frameOf } from '../frame.tsx';
import type { Pair } from './pair.ts';

/** A frame is written between this and its end, so that no half of it is seen. */
const beginsFrame = '\x1b[?2026h';

/** A key writes at most so many bytes, even one that changes the whole screen. */
const mostBytes = 2048;

/**
 * A check to call whenever terminal and twin show the same: it throws if more was written since
 * the last call than the lines that are different now, as the twin would draw them. Where a kind has
 * something to work out, a bar may have been seen meanwhile, and each of its frames has its own lines.
 * (Whether it was there depends on the machine; the twin may have worked it out long before.)
 */
export function writesOnlyChanges({ terminal, twin, size }: Pair): () => void {
  const frame = () => frameOf(twin.world, twin.getState(), size).split('\n');
  let lines = frame();
  let mark = terminal.mark();
  const works = () => {
    const { screen } = twin.getState();
    return screen.at === 'level' && activityOf(twin.world, screen.level).work !== undefined;
  };
  return () => {
    const before = lines;
    lines = frame();
    const changed = lines.filter((line, row) => line !== before[row]).join('\n');
    const written = terminal.bytesSince(mark);
    const frames = terminal.raw.slice(mark).split(beginsFrame).length - 1;
    mark = terminal.mark();
    if (frames > 1 && works()) return;
    const most = Buffer.byteLength(changed) + overhead(size);
    assert(written <= mostBytes, `${written} bytes, more than a key may write: ${changed}`);
    assert(written <= most, `${written} bytes for ${most} bytes of change: ${changed}`);
  };
}

/** Beginning and end of a frame, the way past each line, and erasing the rest of it; in bytes. */
function overhead({ rows }: FrameSize): number {
  return 64 + 8 * rows;
}
