// YAML as plain JSON data, and the line of every field in it.
// Left out on purpose: aliases, tags, keys that are not words, numbers that JSON does not have.
import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import { type Report, shown, shownStart } from './problems.ts';
import { unsafeIn } from './safe-text.ts';
import { deepest, tooDeepAt } from './yaml-depth.ts';

export type Path = readonly (string | number)[];

export interface PlainYaml {
  readonly value: Readonly<Record<string, unknown>>;
  /** The line of a field; of the innermost group around it when the field is missing. */
  lineOf(path: Path): number;
}

/** What is read, when it is no front matter. */
export interface YamlKind {
  /** What it is called in a problem. */
  readonly called: string;
  /** How many characters there may be. */
  readonly longest: number;
  /** What to do about what cannot be parsed, with the parser's own words for it. */
  readonly mend: (problem: string) => string;
  /** What to write instead of something that has no fields. */
  readonly form: string;
}

const frontMatter: YamlKind = {
  called: 'front matter',
  longest: 100_000,
  mend: (problem) => `correct the YAML: ${problem}`,
  form: 'write fields: `id: …`',
};

/** fieldName(['settings', 'documents', 2]) → 'settings.documents[2]' */
export function fieldName(path: Path): string {
  return path.reduce<string>((name, step) => {
    if (typeof step === 'number') return `${name}[${step}]`;
    return name === '' ? step : `${name}.${step}`;
  }, '');
}

/**
 * Reads the YAML between the two `---` lines; `firstLine` is the file's line of its first line.
 * Returns undefined after reporting what keeps it from being plain data.
 * readYaml('id: train', 2, report) → {value: {id: 'train'}, lineOf(['id']) → 2}
 */
export function readYaml(
  source: string,
  firstLine: number,
  report: Report,
  { called, longest, mend, form } = frontMatter,
): PlainYaml | undefined {
  if (source.length > longest) {
    const found = `${source.length} characters`;
    report(Math.max(1, firstLine - 1), called, found, `use at most ${longest}`);
    return undefined;
  }
  const refuse = (line: number, fix: string) => {
    report(line, called, shownStart(source.split('\n')[line - firstLine] ?? ''), fix);
    return undefined;
  };
  const nest = `nest at most ${deepest} deep`;
  const depth = tooDeepAt(source);
  if (depth !== undefined) return refuse(firstLine + depth, nest);
  const counter = new LineCounter();
  const document = parse(source, counter);
  const lineAt = (offset: number) => firstLine - 1 + Math.max(1, counter.linePos(offset).line);
  const error = document?.errors[0] ?? document?.warnings[0];
  if (document === undefined || error !== undefined) {
    const tooDeep = error === undefined || error.code === 'RESOURCE_EXHAUSTION';
    const advice = tooDeep ? nest : mend(error.message.slice(0, 120));
    return refuse(lineAt(error?.pos[0] ?? 0), advice);
  }
  let whole = true;
  const complain: Complain = (node, path, found, fix) => {
    whole = false;
    report(lineAt(startOf(node) ?? 0), fieldName(path) || called, found, fix);
  };
  const value = plain(document.contents, [], complain);
  if (whole && !isGroup(value)) complain(document.contents, [], shown(value), form);
  if (!whole || !isGroup(value)) return undefined;
  return {
    value,
    lineOf: (path) => {
      const offset = offsetOf(document.contents, path);
      return offset === undefined ? firstLine - 1 : lineAt(offset);
    },
  };
}

function parse(source: string, lineCounter: LineCounter) {
  try {
    return parseDocument(source, {
      lineCounter,
      logLevel: 'silent',
      prettyErrors: false,
      resolveKnownTags: false,
      stringKeys: true,
      uniqueKeys: false, // checked below, in one pass
    });
  } catch {
    return undefined;
  }
}

type Complain = (node: unknown, path: Path, found: string, fix: string) => void;

function plain(node: unknown, path: Path, complain: Complain): unknown {
  if (node === null) return null;
  if (path.length > deepest) {
    complain(node, path.slice(0, deepest), 'groups within groups', `nest at most ${deepest} deep`);
  } else if (isAlias(node)) {
    complain(node, path, `the alias *${node.source}`, 'write the value out again');
  } else if (isSeq(node)) {
    return node.items.map((item, index) => plain(item, [...path, index], complain));
  } else if (isMap(node)) {
    return group(node.items, path, complain);
  } else if (isScalar(node)) {
    return leaf(node, path, complain);
  }
  return null;
}

function group(
  pairs: readonly { readonly key: unknown; readonly value: unknown }[],
  path: Path,
  complain: Complain,
): Readonly<Record<string, unknown>> {
  const fields = new Map<string, unknown>();
  for (const { key, value } of pairs) {
    const name = isScalar(key) ? key.value : undefined;
    if (typeof name !== 'string' || name === '__proto__') {
      complain(key, path, 'a field without a usable name', 'name every field with a word');
    } else if (unsafeIn(name) !== undefined) {
      complain(key, path, `the character ${unsafeIn(name)} in a name`, 'take it out');
    } else if (fields.has(name)) {
      complain(key, [...path, name], 'the field a second time', 'keep one of the two');
    } else {
      fields.set(name, plain(value, [...path, name], complain));
    }
  }
  return Object.fromEntries(fields);
}

function leaf(node: { readonly value: unknown }, path: Path, complain: Complain): unknown {
  const { value } = node;
  if (typeof value === 'number' && !Number.isFinite(value)) {
    complain(node, path, String(value), 'write a number that can be counted to');
  }
  if (typeof value === 'string') {
    const name = unsafeIn(value);
    if (name !== undefined) complain(node, path, `the character ${name}`, 'take the escape out');
  }
  return value;
}

/** Where a field starts in the source: its key, or in a list the item itself. */
function offsetOf(node: unknown, path: Path): number | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return startOf(node);
  if (isMap(node)) {
    const pair = node.items.find(({ key }) => isScalar(key) && key.value === step);
    if (pair === undefined) return undefined;
    return (rest.length === 0 ? undefined : offsetOf(pair.value, rest)) ?? startOf(pair.key);
  }
  if (!isSeq(node) || typeof step !== 'number') return undefined;
  const item = node.items[step];
  return (rest.length === 0 ? undefined : offsetOf(item, rest)) ?? startOf(item);
}

function startOf(node: unknown): number | undefined {
  return isScalar(node) || isMap(node) || isSeq(node) || isAlias(node)
    ? node.range?.[0]
    : undefined;
}

export function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
