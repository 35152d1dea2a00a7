// The lab as a learner has it: keys go in, and the rows of the screen come out.
import { stripVTControlCharacters } from 'node:util';
import { renderToString } from 'ink';
import stringWidth from 'string-width';
import { expect } from 'vitest';
import { bindingFor } from '../../../src/ui/keys.ts';
import { labKeys } from '../../../src/ui/lab/bindings.ts';
import { WholeLab } from '../../../src/ui/lab/LabApp.tsx';
import { LookProvider } from '../../../src/ui/theme.ts';
import type { FrameSize } from '../../frame.tsx';
import type { TestLab } from '../../lab/helpers.ts';

const looks = {
  colour: { colour: true, ascii: false, motion: false },
  ascii: { colour: false, ascii: true, motion: false },
} as const;

export type LookName = keyof typeof looks;

/** Presses keys one after the other; a text in quotes is typed letter by letter. */
export async function press(lab: TestLab, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    if (key.startsWith('"')) {
      for (const text of key.slice(1, -1)) await lab.act({ type: 'type', text });
      continue;
    }
    const binding = bindingFor(labKeys(lab.getState(), lab.shelf).bindings, key);
    if (!binding) throw new Error(`nothing hears ${key}`);
    await lab.act(binding.action);
  }
}

/** The rows of the screen, once they are seen to fit. */
export function linesOf(
  lab: TestLab,
  look: LookName = 'colour',
  size: FrameSize = { columns: 80, rows: 24 },
): readonly string[] {
  const drawn = renderToString(
    <LookProvider value={looks[look]}>
      <WholeLab state={lab.getState()} shelf={lab.shelf} {...size} />
    </LookProvider>,
    // Wider than the screen, so that a line that is too long shows itself.
    { columns: size.columns + 20 },
  );
  const lines = stripVTControlCharacters(drawn)
    .split('\n')
    .map((line) => line.trimEnd());
  expect(lines.length).toBeLessThanOrEqual(size.rows - 1);
  for (const line of lines) {
    expect(stringWidth(line), line).toBeLessThanOrEqual(size.columns);
    if (look === 'ascii') expect(line).toMatch(/^[ -~]*$/);
  }
  return lines;
}

/** All of the screen as one line of running text. */
export function textOf(lab: TestLab, look: LookName = 'colour', size?: FrameSize): string {
  return linesOf(lab, look, size)
    .join(' ')
    .replaceAll(/[\s│|]+/g, ' ');
}
