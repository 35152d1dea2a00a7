// A problem in a level file, as data and as one line of text.
import { meant } from '../nearest.ts';
import { visible } from './safe-text.ts';

export interface LevelProblem {
  readonly file: string;
  /** From 1; 0 when it is about the whole file or folder. */
  readonly line: number;
  /** Where in the file: `settings.documents[2]`, `story card 1`, `hint 3`. */
  readonly field: string;
  /** What stands there, for a reader: `"tittle"`, `nothing`, `61 words`. */
  readonly found: string;
  /** What to do about it, as an instruction. */
  readonly fix: string;
}

/** Takes down one problem of the file being read. */
export type Report = (line: number, field: string, found: string, fix: string) => void;

/**
 * problemLine({file: 'a.md', line: 3, field: 'kind', found: '"drwa"', fix: 'did you mean "draw"?'}) →
 *   'a.md:3 kind: found "drwa"; did you mean "draw"?'
 * Safe to print: control characters are spelt out.
 */
export function problemLine(problem: LevelProblem): string {
  const place = problem.line > 0 ? `${problem.file}:${problem.line}` : problem.file;
  return visible(`${place} ${problem.field}: found ${problem.found}; ${problem.fix}`);
}

/** More problems than this in one file are not listed, nor are words longer than that. */
const enough = 100;
const long = 120;

/** A report that writes into a list: reportInto(problems, 'a.md')(3, 'kind', 'nothing', '…') */
export function reportInto(problems: LevelProblem[], file: string): Report {
  let count = 0;
  return (line, field, found, fix) => {
    count += 1;
    if (count > enough) return;
    problems.push({
      file,
      line,
      field: shortened(field, long),
      found: shortened(found, long),
      fix,
    });
  };
}

function shortened(text: string, most: number): string {
  const letters = [...text.slice(0, 2 * most + 2)];
  return letters.length > most ? `${letters.slice(0, most).join('')}…` : text;
}

/** A value as a reader sees it: shown('a') → '"a"'; shown(undefined) → 'nothing'; shown([1]) → 'a list' */
export function shown(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object') return 'a group of fields';
  if (typeof value !== 'string') return String(value);
  return `"${visible(shortened(value, 50))}"`;
}

/** The first line of a stretch of text: shownStart('a\nb') → '"a"' */
export function shownStart(text: string): string {
  return shown(text.trim().split('\n')[0] || undefined);
}

/**
 * What to do about a name that is not known: the one that was meant, or else all of them.
 * knownName('tittle', ['title', 'kind'], 'take it out') → 'did you mean "title"?'
 * knownName('x', ['title', 'kind'], 'take it out') → 'take it out, or use one of: title, kind'
 */
export function knownName(found: string, known: readonly string[], otherwise: string): string {
  const near = meant(found, known);
  if (near !== undefined) return `did you mean "${near}"?`;
  if (known.length === 0) return otherwise;
  const first = known.slice(0, 12).join(', ');
  return `${otherwise}, or use one of: ${first}${known.length > 12 ? ' …' : ''}`;
}
