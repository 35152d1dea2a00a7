// The text of a level file: its story, its three hints, its debrief.
import type { Tokens } from 'marked';
import type { Card, Level } from '../engine/level.ts';
import { meant } from '../nearest.ts';
import { readCards } from './cards.ts';
import { blocksOf, type Placed, placed } from './markdown.ts';
import { knownName, type Report, shown, shownStart } from './problems.ts';
import { plainText } from './prose.ts';

export interface Body {
  readonly cards: readonly Card[];
  readonly hints: Level['hints'];
  readonly debrief: readonly Card[];
}

interface Part {
  readonly name: string;
  readonly line: number;
  readonly blocks: readonly Placed[];
}

const parts = ['Story', 'Hints', 'Debrief'];

/** The body of a level, or undefined when a part of it cannot be read. Every problem is reported. */
export function parseBody(text: string, firstLine: number, report: Report): Body | undefined {
  const blocks = blocksOf(text, firstLine, report);
  if (blocks === undefined) return undefined;
  const found = partsOf(blocks, report);
  const part = (name: string) => {
    const [one] = found.filter((candidate) => candidate.name === name);
    if (one === undefined) report(firstLine, name, 'nothing', `add a heading: ## ${name}`);
    return one;
  };
  const story = part('Story');
  const hints = part('Hints');
  const debrief = part('Debrief');
  const cards = story && readCards('story', story.line, story.blocks, report);
  const three = hints && hintsOf(hints, report);
  const last = debrief && readCards('debrief', debrief.line, debrief.blocks, report);
  return cards && three && last && { cards, hints: three, debrief: last };
}

/** Blocks by the ## heading above them; a misspelt one is taken for what it was meant to be. */
function partsOf(blocks: readonly Placed[], report: Report): readonly Part[] {
  const found: Part[] = [];
  let inside: Placed[] | undefined;
  for (const block of blocks) {
    const { token, line } = block;
    if (token.type !== 'heading' || token.depth !== 2) {
      if (inside !== undefined) inside.push(block);
      else if (found.length === 0) {
        report(line, 'text', shownStart(token.raw), 'begin with the heading ## Story');
        inside = [];
      }
      continue;
    }
    const written = token.text.trim();
    const name = parts.includes(written) ? written : meant(written, parts);
    inside = [];
    if (name !== written) {
      report(line, 'part', shown(written), knownName(written, parts, 'take it out'));
    }
    if (found.some((part) => part.name === name)) {
      report(line, written, 'the part a second time', 'put the two together');
    } else if (name !== undefined) {
      found.push({ name, line, blocks: inside });
    }
  }
  return found;
}

function hintsOf({ line, blocks }: Part, report: Report): Level['hints'] | undefined {
  const [list, ...more] = blocks;
  if (list?.token.type !== 'list' || !list.token.ordered) {
    report(
      list?.line ?? line,
      'Hints',
      shownStart(list?.token.raw ?? ''),
      'write a list: 1. 2. 3.',
    );
    return undefined;
  }
  for (const { token, line: at } of more) {
    report(at, 'Hints', shownStart(token.raw), 'write nothing but the three hints');
  }
  const items = placed(list.token.items, list.token.raw, list.line);
  const texts = items.map(({ token, line: at }, index) =>
    token.type === 'list_item' ? hintOf(token, index, at, report) : '',
  );
  const [nudge, place, answer] = texts;
  if (texts.length === 3 && nudge && place && answer) return [nudge, place, answer];
  if (texts.length !== 3) report(list.line, 'Hints', String(texts.length), 'write exactly three');
  return undefined;
}

/** What may be filled in, hint by hint: the answer is not given away before the last. */
const slots = ['{nudge}', '{place}', '{answer}'];

function hintOf(item: Tokens.ListItem, index: number, line: number, report: Report): string {
  const field = `hint ${index + 1}`;
  const [paragraph, ...more] = item.tokens;
  const isText = paragraph?.type === 'text' || paragraph?.type === 'paragraph';
  const tokens = isText ? paragraph.tokens : undefined;
  if (
    paragraph === undefined ||
    tokens === undefined ||
    more.some(({ type }) => type !== 'space')
  ) {
    report(line, field, shownStart(item.text), 'write one paragraph of text');
    return '';
  }
  const text = plainText({ tokens, source: paragraph.raw, line, field }, report);
  const allowed = slots.slice(0, index + 1);
  for (const [row, part] of paragraph.raw.split('\n').entries()) {
    for (const [slot] of part.matchAll(/\{[^{}]*\}?|\}/g)) {
      if (allowed.includes(slot)) continue;
      const later = slots.includes(slot);
      const fix = later ? 'keep it for a later hint' : knownName(slot, allowed, 'take it out');
      report(line + row, field, shown(slot), fix);
    }
  }
  return text;
}
