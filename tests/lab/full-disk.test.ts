// Saving where the disk is full or read-only: told, and no half a file is left.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { seeSpot } from '../commands/hands.ts';
import { openLab } from './helpers.ts';

const trouble: { open?: string; write?: string } = {};

vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>();
  const fail = (code: string) => Promise.reject(Object.assign(new Error(code), { code }));
  return {
    ...real,
    open: async (...args: Parameters<typeof real.open>) => {
      if (trouble.open !== undefined) return fail(trouble.open);
      const handle = await real.open(...args);
      const { write } = trouble;
      if (write !== undefined) handle.writeFile = () => fail(write);
      return handle;
    },
  };
});

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pongpt-full-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  delete trouble.open;
  delete trouble.write;
});

async function save(name: string, consent: 'nothing' | 'overwrite') {
  const lab = await openLab({ 'spot.txt': seeSpot });
  return lab.act({ type: 'save', path: join(folder, name), consent });
}

test('a full disk leaves no half a file', async () => {
  trouble.write = 'ENOSPC';
  const state = await save('table.csv', 'nothing');
  expect(state.message).toMatchObject({ tone: 'wrong' });
  expect(state.message?.text).toContain('was not saved: that disk is full');
  expect(existsSync(join(folder, 'table.csv'))).toBe(false);
});

test('a full disk leaves the file that was to be written over', async () => {
  writeFileSync(join(folder, 'table.csv'), 'mine');
  trouble.write = 'ENOSPC';
  expect((await save('table.csv', 'overwrite')).message?.text).toContain('that disk is full');
  expect(readdirSync(folder)).toEqual(['table.csv']);
  expect(readFileSync(join(folder, 'table.csv'), 'utf8')).toBe('mine');
});

test.each([
  ['EROFS', 'that disk is read-only'],
  ['EACCES', 'you may not write there'],
])('%s is told in plain words, and the lab goes on', async (code, reason) => {
  trouble.open = code;
  const state = await save('table.csv', 'nothing');
  expect(state.message?.text).toContain(`was not saved: ${reason}`);
  expect(state).toMatchObject({ screen: { at: 'table' }, work: null, saved: [] });
});
