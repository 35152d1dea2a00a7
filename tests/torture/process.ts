// What a running process takes of the machine, where the system says so (Linux).
import { readFileSync } from 'node:fs';

/** The memory that it holds in MB; undefined where nobody can tell, or once it is gone. */
export function memoryOf(pid: number): number | undefined {
  const kilobytes = /^VmRSS:\s*(\d+) kB$/m.exec(read(`/proc/${pid}/status`))?.[1];
  return kilobytes === undefined ? undefined : Math.round(Number(kilobytes) / 1024);
}

/** How long it has been at work, in hundredths of a second; undefined where nobody can tell. */
export function workOf(pid: number): number | undefined {
  // The name of the program, in brackets, may hold spaces.
  const fields = read(`/proc/${pid}/stat`).split(') ')[1]?.split(' ');
  return fields === undefined ? undefined : Number(fields[11]) + Number(fields[12]);
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
