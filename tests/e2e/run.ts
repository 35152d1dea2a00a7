// The built command without a terminal, run to its end.
import { spawnSync } from 'node:child_process';
import { cli } from './command.ts';
import { environment, nodeUnderTest } from './program.ts';

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** run('/some/home', ['--version']) → {code: 0, out: '0.1.0\n', err: ''} */
export function run(home: string, args: readonly string[]): Ran {
  const { status, stdout, stderr } = spawnSync(nodeUnderTest, [cli, ...args], {
    encoding: 'utf8',
    env: environment(home),
  });
  return { code: status, out: stdout, err: stderr };
}
