// What is told when the game dies of a mistake of its own: one line, and a file with the rest.
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { visible } from '../levels/safe-text.ts';
import { say } from '../texts/say.ts';

/**
 * Writes the trace into a new file in `folder`; gives back the lines for the player: one, unless
 * something could not be saved.
 */
export function reportCrash(
  error: unknown,
  unsaved: readonly string[] = [],
  folder = tmpdir(),
): string {
  const saved = unsaved.length === 0 ? [say('command.progressSaved')] : [];
  return [[say('command.crashed'), ...saved, traceOf(error, folder)].join(' '), ...unsaved].join(
    '\n',
  );
}

function traceOf(error: unknown, folder: string): string {
  const file = join(folder, `pongpt-crash-${Date.now()}-${process.pid}.txt`);
  try {
    // 'wx': never write through a file or link that is there already.
    writeFileSync(file, details(error), { flag: 'wx', mode: 0o600 });
    return say('command.details', { file: visible(file) });
  } catch {
    return say('command.noDetails', { folder: visible(folder) });
  }
}

function details(error: unknown): string {
  const { platform, arch, version, env, stdout } = process;
  return [
    new Date().toISOString(),
    `Node ${version} on ${platform} ${arch}`,
    `terminal ${env.TERM ?? 'unknown'}, ${stdout.columns} x ${stdout.rows}`,
    '',
    inspect(error, { depth: 4, colors: false }),
    '',
  ].join('\n');
}
