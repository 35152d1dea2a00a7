import { openTerminal } from '../tests/e2e/pty.ts';
import { cli } from '../tests/e2e/command.ts';
import { gameWith, world } from '../tests/course.ts';
import { nextKeys } from '../tests/solver.ts';
import { linesOf } from '../tests/frame.tsx';
import { hear, showsTwin } from '../tests/e2e/command.ts';
const [level = 'two-words-of-memory', until = 'Now you draw', first = 'Right,Right', keys = 'Down,Left,Up,Right', n = '200', js = cli] = process.argv.slice(2);
const size = { columns: 80, rows: 24 };
const twin = gameWith('pongpt'); twin.dispatch({ type: 'open', levelId: level });
const terminal = await openTerminal({ command: ['node', '--cpu-prof', '--cpu-prof-interval=250', '--cpu-prof-dir=/tmp/speed/prof', js, '--reduced-motion', 'play', level, '--seed', 'pongpt'] });
await showsTwin(terminal, twin, size);
const names: Record<string, string> = { enter: 'Enter', escape: 'Escape', space: 'Space', up: 'Up', down: 'Down', left: 'Left', right: 'Right', backspace: 'Backspace' };
for (let i = 0; i < 2000; i++) { if (linesOf(world, twin.getState(), size).join('\n').includes(until)) break; for (const k of nextKeys(world, twin.getState())) { hear(twin, k); terminal.press(names[k] ?? k); await showsTwin(terminal, twin, size); } }
for (const k of first.split(',')) { terminal.press(k); await terminal.settled({ quiet: 50 }); }
const all = keys.split(',');
for (let i = 0; i < +n; i++) { const mark = terminal.mark(); terminal.press(all[i % all.length]!); await terminal.waitFor(() => terminal.mark() > mark); }
terminal.press('q'); await terminal.settled({ quiet: 50 }); terminal.press('q');
console.log(await terminal.exited);
process.exit();
