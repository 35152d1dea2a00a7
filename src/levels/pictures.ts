// The pictures of a card, written as fenced blocks: document, bin, pair and table. Those of other
// words than the five stand in word-pictures.ts.
import type { Tokens } from 'marked';
import { tinyLanguage, vocabulary, type Word } from '../engine/language.ts';
import type { Picture } from '../engine/level.ts';
import type { Placed } from './markdown.ts';
import { knownName, type Report, shown } from './problems.ts';
import { dictionaryOf, matrixOf, plainWordsOf } from './word-pictures.ts';

const known = vocabulary(tinyLanguage);
const kinds = ['document', 'bin', 'pair', 'table', 'words', 'dictionary', 'matrix'];
const mostWords = 80;
const mostBalls = 100;

/** Reports a problem of this picture. */
export type Complain = (line: number, found: string, fix: string) => void;

export interface PlacedWord {
  readonly word: Word;
  readonly line: number;
}

/**
 * The picture of one fenced block, or undefined after reporting what is wrong with it.
 * pictureOf('```pair\ngreen blue -> pink\n```') → {type: 'pair', context: ['green', 'blue'], ball: 'pink'}
 */
export function pictureOf(
  { token, line }: Placed<Tokens.Code>,
  field: string,
  report: Report,
): Picture | undefined {
  let whole = true;
  const complain: Complain = (at, found, fix) => {
    whole = false;
    report(at, `${field}, picture`, found, fix);
  };
  const [kind = '', ...names] = (token.lang ?? '').split(/\s+/).filter((part) => part !== '');
  const words = wordsOf(token.text, line + 1);
  if (!/\n {0,3}(`{3,}|~{3,}) *\n*$/.test(token.raw)) {
    complain(line, 'no end of it', 'close it with a line of ```');
    return undefined;
  }
  const picture = pictureNamed(kind, names, words, line, complain);
  return whole ? picture : undefined;
}

function pictureNamed(
  kind: string,
  names: readonly string[],
  words: readonly PlacedWord[],
  line: number,
  complain: Complain,
): Picture | undefined {
  if (words.length > mostWords) {
    complain(line, `${words.length} words`, `show at most ${mostWords}`);
    return undefined;
  }
  switch (kind) {
    case 'document':
      noNames(kind, names, line, complain);
      return documentOf(words, line, complain);
    case 'bin':
      return binOf(names, words, line, complain);
    case 'pair':
      noNames(kind, names, line, complain);
      return pairOf(words, line, complain);
    case 'table':
      return tableOf(names, words, line, complain);
    case 'words':
      noNames(kind, names, line, complain);
      return plainWordsOf(words, line, complain);
    case 'dictionary':
      noNames(kind, names, line, complain);
      return dictionaryOf(words, line, complain);
    case 'matrix':
      return matrixOf(names, words, line, complain);
    default:
      complain(
        line,
        shown(kind || undefined),
        knownName(kind, kinds, 'name the picture after ```'),
      );
      return undefined;
  }
}

function documentOf(words: readonly PlacedWord[], line: number, complain: Complain): Picture {
  if (words.length === 0) complain(line, 'no words', 'write the words of the document');
  checkWords(words, complain);
  noWhite(words.slice(0, -1), 'put white last: it ends the document', complain);
  return { type: 'document', words: words.map(({ word }) => word) };
}

function binOf(
  names: readonly string[],
  words: readonly PlacedWord[],
  line: number,
  complain: Complain,
): Picture {
  const [name = ''] = names;
  if (names.length !== 1) {
    complain(line, shown(names.join(' ') || undefined), 'name one bin, such as ```bin purple');
  }
  const balls: PlacedWord[] = [];
  for (const [index, { word, line: at }] of words.entries()) {
    const before = words[index - 1]?.word ?? '';
    if (isNumber(word)) {
      const next = words[index + 1];
      if (next !== undefined && !isNumber(next.word)) continue;
      complain(at, shown(word), 'write a word after each number, such as 3 blue');
    } else {
      const count = isNumber(before) ? Number(before) : 1;
      for (let n = 0; n < Math.min(count, mostBalls + 1); n += 1) balls.push({ word, line: at });
    }
  }
  if (balls.length > mostBalls) {
    complain(line, `more than ${mostBalls} balls`, `show at most ${mostBalls}`);
  } else {
    const bin = names.length === 1 ? [{ word: name, line }] : [];
    checkWords([...bin, ...words.filter(({ word }) => !isNumber(word))], complain);
    noWhite(bin, 'name another: nothing comes after white, so it has no bin', complain);
  }
  return { type: 'bin', word: name, balls: balls.map(({ word }) => word) };
}

function pairOf(
  words: readonly PlacedWord[],
  line: number,
  complain: Complain,
): Picture | undefined {
  const arrow = words.findIndex(({ word }) => word === '->');
  const context = words.slice(0, Math.max(arrow, 0));
  const [ball, ...more] = words.slice(arrow + 1);
  if (arrow < 1 || ball === undefined || more.length > 0) {
    const found = words.map(({ word }) => word).join(' ');
    const fix = 'write the context, ->, and one ball, such as green -> blue';
    complain(words[0]?.line ?? line, shown(found || undefined), fix);
    return undefined;
  }
  checkWords([...context, ball], complain);
  noWhite(context, 'use another word: nothing comes after white', complain);
  return { type: 'pair', context: context.map(({ word }) => word), ball: ball.word };
}

function tableOf(
  names: readonly string[],
  words: readonly PlacedWord[],
  line: number,
  complain: Complain,
): Picture | undefined {
  const lines = [...new Set(words.map(({ line: at }) => at))];
  const rows = lines.flatMap((at) => {
    const row = words.filter((word) => word.line === at);
    return tableRowOf(row, at, complain) ?? [];
  });
  if (words.length === 0) complain(line, 'no rows', tableAdvice);
  const unit = names.join(' ');
  if (unit === 'percent' || unit === 'balls') return { type: 'table', unit, rows };
  complain(line, shown(unit || undefined), knownName(unit, ['percent', 'balls'], 'name its unit'));
  return undefined;
}

const tableAdvice = 'write rows of a colour and five numbers, such as blue 10 10 40 20 20';

function tableRowOf(
  row: readonly PlacedWord[],
  line: number,
  complain: Complain,
): { readonly context: Word; readonly cells: readonly number[] } | undefined {
  const [context, ...cells] = row.map(({ word }) => word);
  const isRow = context !== undefined && tinyLanguage.words.includes(context);
  if (isRow && cells.length === known.length && cells.every(isNumber)) {
    return { context, cells: cells.map(Number) };
  }
  complain(line, shown(row.map(({ word }) => word).join(' ')), tableAdvice);
  return undefined;
}

/** Words of the tiny language, all of them, or all of another language: a mix is a slip of the pen. */
function checkWords(words: readonly PlacedWord[], complain: Complain): void {
  if (!words.some(({ word }) => known.includes(word))) return;
  for (const { word, line } of words) {
    if (known.includes(word)) continue;
    complain(line, shown(word), knownName(word, known, 'do not mix languages'));
  }
}

function noWhite(words: readonly PlacedWord[], fix: string, complain: Complain): void {
  const white = words.find(({ word }) => word === tinyLanguage.end);
  if (white !== undefined) complain(white.line, shown(white.word), fix);
}

function noNames(kind: string, names: readonly string[], line: number, complain: Complain): void {
  if (names.length === 0) return;
  complain(line, shown(names.join(' ')), `write nothing after ${kind}; its words go below`);
}

function wordsOf(text: string, firstLine: number): readonly PlacedWord[] {
  return text.split('\n').flatMap((row, index) =>
    row
      .split(/\s+/)
      .filter((word) => word !== '')
      .map((word) => ({ word, line: firstLine + index })),
  );
}

function isNumber(word: string): boolean {
  return /^\d+$/.test(word);
}
