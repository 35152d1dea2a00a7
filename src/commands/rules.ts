// `pongpt rules`: the rules by name, and what each asks of a document.
import { tinyLanguage } from '../engine/language.ts';
import { ruleName, rulesOf, ruleText } from '../engine/rules.ts';
import { type Io, writeLines } from './io.ts';

export type ListFormat = 'text' | 'json';

export async function rules(
  io: Pick<Io, 'write'>,
  { format }: { readonly format: ListFormat },
): Promise<void> {
  const all = rulesOf(tinyLanguage).map((rule) => ({ name: ruleName(rule), text: ruleText(rule) }));
  if (format === 'json') return io.write(`${JSON.stringify(all, null, 2)}\n`);
  const width = Math.max(...all.map(({ name }) => name.length));
  await writeLines(
    io,
    all.map(({ name, text }) => `${name.padEnd(width)}  ${text}`),
  );
}
