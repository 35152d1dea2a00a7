// What the result says, where words and numbers have to agree.
import { renderToString } from 'ink';
import { describe, expect, test } from 'vitest';
import type { Slip } from '../../src/engine/session.ts';
import { resultVerdict } from '../../src/ui/result-text.ts';
import { ResultScreen } from '../../src/ui/screens/Result.tsx';
import { smallLevel } from '../small-course.ts';

const level = smallLevel('first');
const slip = (type: Slip['type'], n: number): Slip => ({ type, what: `Number ${n}.`, after: n });

test('only a run without any slip is called clean', () => {
  expect(resultVerdict(level, { stars: 3, slips: [] })).toMatch(/^A clean run: /);
  expect(resultVerdict(level, { stars: 3, slips: [slip('bet', 1)] })).toMatch(/^Three stars: /);
});

describe('slips that find no room', () => {
  const slips = [
    ...Array.from({ length: 7 }, (_, n) => slip('wrong', n)),
    ...Array.from({ length: 3 }, (_, n) => slip('hint', n)),
  ];

  test.each([11, 12, 13])('are counted without the hints, at %i rows', (height) => {
    const shown = renderToString(
      <ResultScreen
        level={level}
        score={{ stars: 1, slips }}
        best={1}
        next={undefined}
        unfinished={[]}
        size={{ width: 58, height }}
      />,
      { columns: 58 },
    );
    const listed = shown.match(/Number \d\./g)?.length ?? 0;
    const more = Number(shown.match(/and (\d) more/)?.[1] ?? 0);
    expect(more).toBeGreaterThan(0);
    expect(listed + more).toBe(7);
  });
});
