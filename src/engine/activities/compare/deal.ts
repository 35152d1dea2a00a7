// Dealing: the documents on the wall, the pairs that are shown, and the mysteries.
// Left out: luck that would spoil the game. A deal that cannot be solved is dealt again, as told below.
import { type Document, isFinished, tinyLanguage, type Word } from '../../language.ts';
import { bin, type Table, train } from '../../ngram.ts';
import { type Rng, random, randomBelow } from '../../rng.ts';
import { authorDocuments, keepsRule, longestDocument } from '../../rules.ts';
import { generate } from '../../sampling.ts';
import { evenBits } from '../../scoring.ts';
import { judgeBits, shareOfLeft } from './judge.ts';
import { type CompareSettings, pairsOf, ruleFrom } from './settings.ts';
import { type Both, type Mystery, type Side, sides } from './state.ts';

/** So many deals are tried; the last one is taken as it comes. */
const tries = 100;

/** Words of a document that is shown or judged, at least: one or two tell next to nothing. */
const leastWords = 3;

/** Words of a document that is shown in a pair, at most: two of them stand side by side. */
const mostShownWords = 8;

/** Where a perfect judge is no more sure than this of either side, there is doubt: 0.35 to 0.65. */
const mostSure = 0.65;

/** The two models, each trained on the documents of its side with a context of one word. */
export function models(wall: Both<readonly Document[]>): Both<Table> {
  return { left: train(wall.left, 1, tinyLanguage), right: train(wall.right, 1, tinyLanguage) };
}

/** The words that both sides have balls for, so that both can go on from them. */
export function sharedWords(tables: Both<Table>): readonly Word[] {
  return tinyLanguage.words.filter((word) =>
    sides.every((side) => bin(tables[side], [word]).size > 0),
  );
}

/** The hidden rules of a seed: one of the pairs that the level offers. */
export function dealRules(settings: CompareSettings, rng: Rng): Both<string> {
  const pairs = pairsOf(settings);
  const [index] = randomBelow(rng, pairs.length);
  const { left, right } = pairs[index] ?? settings;
  return { left, right };
}

/**
 * The documents of both sides, each written under its side's rule. They are written again while
 * some other rule of the six is kept by all documents of a side, for then nobody could tell.
 */
export function dealWall(
  settings: CompareSettings,
  rng: Rng,
): readonly [Both<readonly Document[]>, Rng] {
  const wrote = (generator: Rng, side: Side) =>
    authorDocuments(generator, ruleFrom(settings[side]), tinyLanguage, settings.documents);
  let generator = rng;
  for (let left = tries; ; left -= 1) {
    const [first, next] = wrote(generator, 'left');
    const [second, after] = wrote(next, 'right');
    generator = after;
    const wall = { left: first, right: second };
    if (left <= 1 || canBeTold(settings, wall)) return [wall, generator];
  }
}

function canBeTold(settings: CompareSettings, wall: Both<readonly Document[]>): boolean {
  return (
    sharedWords(models(wall)).length > 0 &&
    sides.every((side) =>
      settings.rules
        .filter((name) => name !== settings[side])
        .every((name) => breaking(name, wall[side]).length > 0),
    )
  );
}

/** The documents that break a rule, shortest first: breaking('never-pink', [['pink', 'white']]) → that one */
export function breaking(name: string, documents: readonly Document[]): readonly Document[] {
  return documents
    .filter((document) => !keepsRule(ruleFrom(name), document, tinyLanguage))
    .toSorted((a, b) => a.length - b.length);
}

/**
 * One document drawn from a model, from a first word on. One of more than `most` words is drawn
 * again, and so is one of fewer than `least`.
 */
export function drawDocument(
  rng: Rng,
  table: Table,
  first: Word,
  least = 1,
  most = longestDocument,
): readonly [Document, Rng] {
  let generator = rng;
  for (let left = tries; ; left -= 1) {
    const drawn = generate(generator, [table], [first], { maxWords: most + 1 });
    generator = drawn.rng;
    const whole = isFinished(tinyLanguage, drawn.document);
    if ((whole && drawn.document.length > least) || left <= 1) return [drawn.document, generator];
  }
}

/** One more pair of three to eight words: both go on from the same word, another one each time. */
export function drawPair(
  rng: Rng,
  tables: Both<Table>,
  pairsBefore: number,
): readonly [Both<Document>, Rng] {
  const words = sharedWords(tables);
  const first = words[pairsBefore % words.length] ?? '';
  const [left, next] = drawDocument(rng, tables.left, first, leastWords, mostShownWords);
  const [right, after] = drawDocument(next, tables.right, first, leastWords, mostShownWords);
  return [{ left, right }, after];
}

/**
 * The mysteries: for each, a coin chooses the side, and chance a first word that both sides know.
 * No two are alike, each side wrote at least one, and at least one leaves even a perfect judge in
 * doubt. They are dealt again while a perfect judge who had paid for every look would not do better
 * than an even spread: they tell too little then.
 */
export function dealMysteries(
  settings: CompareSettings,
  wall: Both<readonly Document[]>,
  rng: Rng,
): readonly Mystery[] {
  const { look, mysteries: wanted } = settings;
  if (wanted === undefined) return [];
  const tables = models(wall);
  const most = wanted * evenBits(2) - look.more * look.price;
  let generator = rng;
  for (let left = tries; ; left -= 1) {
    const mysteries: Mystery[] = [];
    while (mysteries.length < wanted) {
      const [mystery, next] = dealMystery(generator, tables);
      mysteries.push(mystery);
      generator = next;
    }
    const different = new Set(mysteries.map(({ document }) => document.join(' '))).size;
    const bits = mysteries.reduce((sum, mystery) => sum + judgeBits(tables, mystery), 0);
    const both = sides.every((side) => mysteries.some((mystery) => mystery.side === side));
    const doubt = mysteries.some(({ document }) => isDoubtful(tables, document));
    const fair = both && doubt && different === mysteries.length && bits < most;
    if (left <= 1 || fair) return mysteries;
  }
}

/** Whether nobody can tell who wrote it, not even a judge who knows both tables. */
export function isDoubtful(tables: Both<Table>, document: Document): boolean {
  const share = shareOfLeft(tables, document);
  return Math.max(share, 1 - share) <= mostSure;
}

function dealMystery(rng: Rng, tables: Both<Table>): readonly [Mystery, Rng] {
  const words = sharedWords(tables);
  const [coin, next] = random(rng);
  const [index, after] = randomBelow(next, words.length);
  const side = coin < 0.5 ? 'left' : 'right';
  const [document, rest] = drawDocument(after, tables[side], words[index] ?? '', leastWords);
  return [{ side, document }, rest];
}
