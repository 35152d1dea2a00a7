// How deep YAML nests, told from its tokens, before a parser that calls itself is let near it.
// Left out: groups within groups by indentation. They cost a line each, so they stay few.
import { Lexer } from 'yaml';

export const deepest = 12;

/** The mark that the lexer puts before plain text, which may itself look like a bracket. */
const plainText = '\u001f';

/**
 * The line, from 0, on which more than twelve groups are open, or undefined when none is.
 * tooDeepAt('a: [[1]]') → undefined
 */
export function tooDeepAt(source: string): number | undefined {
  let line = 0;
  let brackets = 0;
  let dashes = 0;
  let before = '';
  for (const token of new Lexer().lex(source)) {
    if (before !== plainText) {
      if (token === '[' || token === '{') brackets += 1;
      if (token === ']' || token === '}') brackets = Math.max(0, brackets - 1);
      if (token === '-' || token === '?') dashes += 1;
    }
    const newlines = token.split('\n').length - 1;
    if (newlines > 0) dashes = 0;
    if (brackets > deepest || dashes > deepest) return line;
    line += newlines;
    before = token;
  }
  return undefined;
}
