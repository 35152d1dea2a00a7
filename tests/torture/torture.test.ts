// Every torment, small: the large ones are `npm run torture`. What is tried is the same every time.
import { afterAll, describe, expect, test } from 'vitest';
import { closeTerminals } from '../e2e/pty.ts';
import { torments } from './torments.ts';

afterAll(closeTerminals);

describe('nothing is lost', () => {
  test.each(Object.entries(torments))('%s', async (_, { run, small }) => {
    const { lost } = await run({ seed: 'torture', size: small, note: () => {} });
    expect(lost).toEqual([]);
  });
});
