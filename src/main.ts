#!/usr/bin/env node
// Where Node begins: what must be done before anything is loaded, and the one answer that needs
// nothing. Everything else is in command.ts.
import './colour-env.ts';
import packageJson from '../package.json' with { type: 'json' };
import { keepCompiledCode } from './compiled-code.ts';

const [first, ...others] = process.argv.slice(2);

if (others.length === 0 && (first === '--version' || first === '-V')) {
  process.stdout.write(`${packageJson.version}\n`);
} else {
  keepCompiledCode(__dirname);
  void import('./command.ts').then(({ runCommand }) => runCommand());
}
