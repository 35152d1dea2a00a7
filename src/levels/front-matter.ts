// The two halves of a file: fields between two lines of ---, then text; and what fields there are.
import * as v from 'valibot';
import type { Report } from './problems.ts';

export interface Halves {
  readonly fields: string;
  /** The file's line of the first line of `fields`. */
  readonly fieldsLine: number;
  readonly body: string;
  readonly bodyLine: number;
}

/**
 * splitFile('---\nid: a\n---\nText') → {fields: 'id: a', fieldsLine: 2, body: 'Text', bodyLine: 4}
 * Returns undefined after reporting a missing `---`.
 */
export function splitFile(text: string, report: Report): Halves | undefined {
  const lines = text.split('\n');
  const isFence = (line: string) => /^--- *$/.test(line);
  if (!isFence(lines[0] ?? '')) {
    const found = text.trim() === '' ? 'an empty file' : 'no front matter';
    report(1, 'front matter', found, 'begin with a line of ---, the fields, and another ---');
    return undefined;
  }
  const end = lines.findIndex((line, index) => index > 0 && isFence(line));
  if (end < 0) {
    report(1, 'front matter', 'no end of it', 'put a line of --- after the last field');
    return undefined;
  }
  return {
    fields: lines.slice(1, end).join('\n'),
    fieldsLine: 2,
    body: lines.slice(end + 1).join('\n'),
    // Without a body, it is the last line there is.
    bodyLine: Math.min(end + 2, lines.length),
  };
}

const idAdvice = 'write small letters and digits, joined by single hyphens, at most 40 in all';

/**
 * Names that are also parts of file names, so nothing that a path could be made of. What is saved is
 * looked up by them, so none is the name of what every object has: only "constructor" is spelt so.
 */
const id = v.pipe(
  v.string(idAdvice),
  v.maxLength(40, idAdvice),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, idAdvice),
  v.check((name) => !(name in {}), 'choose another: the game cannot save anything by this name'),
);

function line(longest: number) {
  const advice = `write one line of text, at most ${longest} characters`;
  return v.pipe(
    v.string(advice),
    v.trim(),
    v.nonEmpty(advice),
    v.maxLength(longest, advice),
    v.regex(/^[^\n]*$/, advice),
  );
}

function count(least: number) {
  const advice = `write a whole number from ${least} to 999`;
  return v.pipe(
    v.number(advice),
    v.integer(advice),
    v.minValue(least, advice),
    v.maxValue(999, advice),
  );
}

const fields = 'write fields under it, such as `three: 0`';

const stars = v.pipe(
  v.strictObject({ three: v.optional(count(0), 0), two: v.optional(count(0), 1) }, fields),
  v.check(({ three, two }) => two >= three, 'let two stars forgive at least as much as three'),
);

/** The front matter of a level. Its settings are checked by its kind. */
export const levelFields = v.strictObject({
  id,
  title: line(60),
  kind: v.string('write the name of an activity'),
  number: count(1),
  minutes: count(1),
  goal: line(200),
  needs: v.optional(v.array(id, 'write a list of level ids, such as [train]'), []),
  stars: v.optional(stars, {}),
  settings: v.optional(v.unknown()),
});

/** The front matter of a world.md. */
export const worldFields = v.strictObject({
  id,
  number: count(1),
  title: line(60),
  levels: v.pipe(
    v.array(id, 'write the list of its level ids, in order'),
    v.minLength(1, 'name at least one level'),
  ),
  talk: v.optional(
    v.pipe(
      v.array(line(120), 'write a list of questions'),
      v.maxLength(4, 'ask at most four questions: they share a screen'),
    ),
    [],
  ),
});
