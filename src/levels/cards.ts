// Cards: a ### heading each, and under it prose and pictures.
import type { Tokens } from 'marked';
import type { Block, Card } from '../engine/level.ts';
import { type Placed, refuse } from './markdown.ts';
import { pictureOf } from './pictures.ts';
import { type Report, shown, shownStart } from './problems.ts';
import { plainText, spansOf, wordCount } from './prose.ts';

/** How many cards there may be, and how many words of prose on one. */
const limits = {
  story: { least: 2, most: 5, words: 60 },
  debrief: { least: 1, most: 5, words: 80 },
};

const longestTitle = 60;

/**
 * The cards of one part of a level. What is wrong with them is reported, and left out of them.
 * '### Bins\nOne **bin** a word.' → [{title: 'Bins', blocks: [{type: 'prose', spans: […]}]}]
 */
export function readCards(
  part: keyof typeof limits,
  partLine: number,
  blocks: readonly Placed[],
  report: Report,
): readonly Card[] {
  const { least, most, words } = limits[part];
  const { before, drafts } = draftsOf(blocks);
  const [lost] = before;
  if (lost !== undefined) {
    report(lost.line, part, shownStart(lost.token.raw), 'put a title above it: ### A title');
  }
  if (drafts.length < least || drafts.length > most) {
    report(partLine, part, cards(drafts.length), `write ${least} to ${most}, a ### title each`);
  }
  return drafts.map((draft, index) => cardOf(draft, `${part} card ${index + 1}`, words, report));
}

/** A heading and the blocks below it. */
interface Draft {
  readonly heading: Placed<Tokens.Heading>;
  readonly blocks: readonly Placed[];
}

function draftsOf(blocks: readonly Placed[]): {
  readonly before: readonly Placed[];
  readonly drafts: readonly Draft[];
} {
  const before: Placed[] = [];
  const drafts: Draft[] = [];
  let below = before;
  for (const block of blocks) {
    const { token, line } = block;
    if (token.type !== 'heading' || token.depth !== 3) {
      below.push(block);
      continue;
    }
    below = [];
    drafts.push({ heading: { token, line }, blocks: below });
  }
  return { before, drafts };
}

function cardOf({ heading, blocks }: Draft, field: string, most: number, report: Report): Card {
  const { token, line } = heading;
  const inline = { tokens: token.tokens, source: token.raw, line, field: `${field}, title` };
  const title = plainText(inline, report);
  if (title === '') report(line, inline.field, 'nothing', 'give the card a title');
  if (title.length > longestTitle) {
    report(line, inline.field, shown(title), `use at most ${longestTitle} characters`);
  }
  const content = blocks.flatMap((block) => contentOf(block, field, report));
  if (blocks.length === 0) report(line, field, 'an empty card', 'write something under its title');
  const words = content.reduce(
    (sum, block) => sum + (block.type === 'prose' ? wordCount(block.spans) : 0),
    0,
  );
  if (words > most) report(line, field, `${words} words`, `use at most ${most}`);
  return { title, blocks: content };
}

function contentOf(block: Placed, field: string, report: Report): readonly Block[] {
  const { token, line } = block;
  if (token.type === 'paragraph') {
    const inline = { tokens: token.tokens ?? [], source: token.raw, line, field };
    return [{ type: 'prose', spans: spansOf(inline, report) }];
  }
  if (token.type === 'code' && token.codeBlockStyle === undefined) {
    const picture = pictureOf({ token, line }, field, report);
    return picture === undefined ? [] : [{ type: 'picture', picture }];
  }
  refuse(block, field, report);
  return [];
}

function cards(count: number): string {
  return count === 1 ? '1 card' : `${count} cards`;
}
