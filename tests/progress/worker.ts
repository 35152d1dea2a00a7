// A game in a process of its own: it commits as often as it is told, and says so after each time.
// Bundled and started by startGame in game.ts: worker FOLDER NAME COUNT
import fs from 'node:fs';
import { openProgress } from '../../src/progress.ts';
import { session } from './samples.ts';

const [, , folder = '', name = '', count = '1'] = process.argv;
const { PATIENT: isPatient, KILL_AT: killAt } = process.env;

const store = openProgress({ cwd: folder });
if (killAt) killBeforeCall(Number(killAt));
for (let step = 0; step < Number(count); step += 1) {
  store.commit([
    { type: 'result', levelId: `${name}-${step}`, stars: 2 },
    { type: 'session', session: session(name, Array(step).fill({ type: 'draw' })) },
    { type: 'notebook', added: [[name, `${step}`, 'white']], removed: [] },
  ]);
  fs.writeSync(1, `${JSON.stringify({ step, problem: store.problem ?? null })}\n`);
}
// Games that never pause may keep one another waiting for too long; what waits is saved later.
while (isPatient && store.problem?.type === 'unwritable') {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
  store.commit([{ type: 'result', levelId: `${name}-0`, stars: 1 }]);
}

/** SIGKILL right before the nth call to the disk from now; a write is killed half way. */
function killBeforeCall(n: number): void {
  let calls = 0;
  const die = () => {
    process.kill(process.pid, 'SIGKILL');
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10_000);
  };
  const isTime = () => {
    calls += 1;
    return calls === n;
  };
  const write = fs.writeFileSync;
  fs.writeFileSync = (file, data, options) => {
    if (isTime()) {
      write(file, data.toString().slice(0, data.toString().length / 2), options);
      die();
    }
    write(file, data, options);
  };
  const wrap = <Name extends 'openSync' | 'fsyncSync' | 'closeSync' | 'renameSync' | 'rmSync'>(
    name: Name,
  ) => {
    fs[name] = new Proxy(fs[name], {
      apply: (original, self, args) => {
        if (isTime()) die();
        return Reflect.apply(original, self, args);
      },
    });
  };
  wrap('openSync');
  wrap('fsyncSync');
  wrap('closeSync');
  wrap('renameSync');
  wrap('rmSync');
}
