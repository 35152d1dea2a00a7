#!/usr/bin/env node
// Where Node begins: what must be done before anything is loaded, and the one answer that needs
// nothing. Everything else is in command.ts.
import './colour-env.ts';
import { writeSync } from 'node:fs';
import packageJson from '../package.json' with { type: 'json' };
import { keepCompiledCode } from './compiled-code.ts';

const [first, ...others] = process.argv.slice(2);

if (others.length === 0 && (first === '--version' || first === '-V')) {
  printVersion();
} else {
  keepCompiledCode(__dirname);
  void import('./command.ts').then(({ runCommand }) => runCommand());
}

function printVersion(): void {
  try {
    writeSync(1, `${packageJson.version}\n`);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    // Whoever reads may be gone: no mistake of ours.
    if (code === 'EPIPE') return;
    process.stderr.write(`pongpt: standard output cannot be written: ${message}\n`);
    process.exitCode = 1;
  }
}
