#!/usr/bin/env node
// Where Node begins: what must be done before anything is loaded, and the one answer that needs
// nothing. Everything else is in command.ts.
import './colour-env.ts';
import fs from 'node:fs';
import packageJson from '../package.json' with { type: 'json' };
import { keepCompiledCode } from './compiled-code.ts';

const [first, ...others] = process.argv.slice(2);

const asksVersion = others.length === 0 && (first === '--version' || first === '-V');
if (!(asksVersion && printVersion())) {
  keepCompiledCode(__dirname);
  void import('./command.ts').then(({ runCommand }) => runCommand());
}

/** Whether it could be written; if not, the whole command says why. */
function printVersion(): boolean {
  try {
    fs.writeSync(1, `${packageJson.version}\n`);
    return true;
  } catch {
    return false;
  }
}
