// A paragraph of Markdown as spans: plain words, strong words, and words of the game as chips.
import type { Token } from 'marked';
import { tinyLanguage, vocabulary } from '../engine/language.ts';
import type { Span } from '../engine/level.ts';
import { type Placed, placed, refuse } from './markdown.ts';
import { knownName, type Report, shown } from './problems.ts';

const words = vocabulary(tinyLanguage);

/** Where a stretch of inline Markdown stands. */
export interface Inline {
  readonly tokens: readonly Token[];
  readonly source: string;
  readonly line: number;
  readonly field: string;
}

/** The spans of 'the **last** `blue`' → plain 'the ', strong 'last', plain ' ', chip blue */
export function spansOf(inline: Inline, report: Report): readonly Span[] {
  return joined(spansWithin(inline, 'plain', report));
}

/** Text that can only be plain, on one line; markup is reported: 'A title' → 'A title' */
export function plainText(inline: Inline, report: Report): string {
  let text = '';
  for (const piece of placed(inline.tokens, inline.source, inline.line)) {
    const { token } = piece;
    if (token.type === 'text' || token.type === 'escape') text += token.text;
    else refuse(piece, inline.field, report);
  }
  return text.replace(/\s+/g, ' ').trim();
}

/** How many words are read: wordCount([{type: 'plain', text: 'two words'}]) → 2 */
export function wordCount(spans: readonly Span[]): number {
  const text = spans.map((span) => (span.type === 'chip' ? span.word : span.text)).join('');
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

function spansWithin(
  { tokens, source, line, field }: Inline,
  type: 'plain' | 'strong',
  report: Report,
): readonly Span[] {
  return placed(tokens, source, line).flatMap((piece): readonly Span[] => {
    const { token } = piece;
    switch (token.type) {
      case 'text':
      case 'escape':
        reportSlot(token.text, piece, field, report);
        return [{ type, text: token.text.replace(/\s+/g, ' ') }];
      case 'strong': {
        const inner = { tokens: token.tokens, source: token.raw, line: piece.line, field };
        return spansWithin(inner, 'strong', report);
      }
      case 'codespan':
        if (words.includes(token.text)) return [{ type: 'chip', word: token.text }];
        report(
          piece.line,
          field,
          `the code ${shown(token.text)}`,
          knownName(token.text, words, 'write it without the backticks'),
        );
        return [];
      default:
        refuse(piece, field, report);
        return [];
    }
  });
}

function reportSlot(text: string, { line }: Placed, field: string, report: Report): void {
  const slot = /\{(nudge|place|answer)\}/.exec(text);
  if (slot === null) return;
  const before = text.slice(0, slot.index).split('\n').length - 1;
  report(line + before, field, slot[0], 'take it out: it is filled in only in hints');
}

/** Neighbours of one type as one span, and no space at either end. */
function joined(spans: readonly Span[]): readonly Span[] {
  const whole: Span[] = [];
  for (const span of spans) {
    const last = whole.at(-1);
    if (last === undefined || last.type === 'chip' || span.type !== last.type) whole.push(span);
    else whole.splice(-1, 1, { ...last, text: last.text + span.text });
  }
  return whole
    .map((span, index): Span => {
      if (span.type === 'chip') return span;
      const start = index === 0 ? span.text.trimStart() : span.text;
      return { ...span, text: index === whole.length - 1 ? start.trimEnd() : start };
    })
    .filter((span) => span.type === 'chip' || span.text !== '');
}
