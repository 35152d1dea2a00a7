// Markdown cut into blocks, each with its line. Left out on purpose: everything that nests.
import { lexer, type MarkedToken, type Token } from 'marked';
import { type Report, shownStart } from './problems.ts';

/** A piece of Markdown and the file's line on which it starts. */
export interface Placed<Piece = MarkedToken> {
  readonly token: Piece;
  readonly line: number;
}

const longestLine = 1000;
const longestText = 32_000;

/**
 * The blocks of a text, or undefined after reporting what they cannot be made of.
 * blocksOf('## Story\n\nHello.', 10, report) → a heading on line 10, a paragraph on line 12
 */
export function blocksOf(
  text: string,
  firstLine: number,
  report: Report,
): readonly Placed[] | undefined {
  if (text.length > longestText) {
    report(firstLine, 'text', `${text.length} characters`, `use at most ${longestText}`);
    return undefined;
  }
  let flat = true;
  for (const [index, line] of text.split('\n').entries()) {
    const trouble = troubleIn(line);
    if (trouble === undefined) continue;
    flat = false;
    report(firstLine + index, 'text', ...trouble);
  }
  if (!flat) return undefined;
  try {
    return placed(lexer(text), text, firstLine);
  } catch {
    report(firstLine, 'text', 'text that is not Markdown', 'write headings and paragraphs');
    return undefined;
  }
}

/** What would nest, or take forever to read, with what to do about it. */
function troubleIn(line: string): readonly [string, string] | undefined {
  if (line.length > longestLine) {
    return [`a line of ${line.length} characters`, `use at most ${longestLine} on a line`];
  }
  if (/^ {4,}\S/.test(line)) return ['four or more spaces before the text', 'use at most three'];
  if (/^ *>/.test(line)) return ['a quotation', 'write it as plain prose'];
  if (/^ *([-*+]|\d+[.)]) +([-*+]|\d+[.)]) /.test(line)) {
    return ['a list in a list', 'write it as plain prose'];
  }
  return undefined;
}

/** Each token with its line, found by looking for its source in the text around it. */
export function placed(
  tokens: readonly Token[],
  source: string,
  firstLine: number,
): readonly Placed[] {
  let line = firstLine;
  let cursor = 0;
  return tokens.filter(isMarked).map((token) => {
    const start = Math.max(cursor, source.indexOf(token.raw, cursor));
    line += newlines(source.slice(cursor, start));
    const here = line + newlines(/^\n*/.exec(token.raw)?.[0] ?? '');
    cursor = start + token.raw.length;
    line += newlines(token.raw);
    return { token, line: here };
  });
}

/** No extensions are installed, so that every token is one of marked's own. */
function isMarked(token: Token): token is MarkedToken {
  return token.type !== 'space';
}

function newlines(text: string): number {
  return text.split('\n').length - 1;
}

/** Markdown that a level has no use for: what it is called, and what to do instead. */
const useless: Readonly<Record<string, readonly [string, string]>> = {
  blockquote: ['a quotation', 'write it as plain prose'],
  br: ['a forced line break', 'leave the lines to the screen, or start a paragraph'],
  codespan: ['inline code', 'write it without the backticks'],
  def: ['a link target', 'take it out: links cannot be followed here'],
  del: ['struck-out text', 'take it out'],
  em: ['emphasis', 'use **strong** words'],
  heading: ['a heading', 'use ## for a part and ### for a card'],
  hr: ['a rule', 'take it out: a card ends where the next begins'],
  html: ['HTML', 'take it out'],
  image: ['an image', 'use a picture such as a ```document'],
  link: ['a link', 'take it out: links cannot be followed here'],
  list: ['a list', 'write it as sentences'],
  strong: ['strong words', 'write them without the asterisks'],
  table: ['a Markdown table', 'use a picture such as a ```table percent'],
};

/** Reports a piece of Markdown that has no place here. */
export function refuse({ token, line }: Placed, field: string, report: Report): void {
  const [found, fix] = useless[token.type] ?? ['something that is not prose', 'take it out'];
  const start = token.raw.trim() === '' ? '' : `: ${shownStart(token.raw)}`;
  report(line, field, `${found}${start}`, fix);
}
