// What the screen and the lines say alike: questions, and what became of an answer.
import {
  handCandidates,
  handChunks,
  handMerges,
  rightPair,
  wordAfter,
} from '../../../engine/activities/bpe/by-hand.ts';
import { pairText, pieceText, sizeOf } from '../../../engine/activities/bpe/candidates.ts';
import {
  languageMerges,
  longLetter,
  priceOf,
  priceOptions,
  rightPrice,
  rightStrange,
  strangeOptions,
  strangeTokens,
} from '../../../engine/activities/bpe/languages.ts';
import { comparisonOf, idlePieces, offered } from '../../../engine/activities/bpe/own.ts';
import type { BpeSettings } from '../../../engine/activities/bpe/settings.ts';
import { byteCount, decode, type Merges } from '../../../engine/bpe.ts';
import { bytesOf, numberedBytes } from '../../../engine/bytes.ts';
import { decimal, say } from '../../../texts/say.ts';
import { type Ticked, ticked } from '../../said.ts';
import type { Look } from '../../theme.ts';

/** The question of a merge, or what all merges have come to. */
export function mergeAsks(settings: BpeSettings, merged: number): string {
  if (merged < settings.byHand.merges) return say('bpe.whichPair');
  const [before, after] = [0, merged].map((n) => sizeOf(handChunks(settings, n)));
  return say('bpe.mergesDone', { n: merged, before: before ?? 0, after: after ?? 0 });
}

/** What the last merge did; undefined before the first one. */
export function mergeSees(settings: BpeSettings, merged: number): string | undefined {
  const last = handCandidates(settings, merged - 1)[rightPair(settings, merged - 1)];
  if (merged === 0 || last === undefined) return undefined;
  return say('bpe.glued', {
    pair: pairText(last.pair, handMerges(settings)),
    n: last.count,
    tokens: sizeOf(handChunks(settings, merged)),
  });
}

/** What was done. In ASCII the mark is a +, which joins pairs here: it is left out. */
export function glued(sentence: string, look: Look): Ticked {
  return { ...ticked(sentence), mark: look.ascii ? 'left out' : 'shown' };
}

/** What is easily taken for gone: the halves of the first merge are kinds of piece as before. */
export function oldOnesStay(settings: BpeSettings): string {
  const merges = handMerges(settings);
  const [left = 0, right = 0] = merges[0] ?? [];
  return say('bpe.oldOnesStay', {
    left: pieceText(left, merges),
    right: pieceText(right, merges),
  });
}

export function splitAsks(steps: number): string {
  return say(steps === 0 ? 'bpe.whichMerge' : 'bpe.whichMergeNext');
}

/** The merges in their order, and that none fits any more. */
export function mergeOptions(settings: BpeSettings): readonly string[] {
  const merges = handMerges(settings);
  return [...merges.map((pair) => pairText(pair, merges)), say('bpe.noneFits')];
}

export function wordSees(settings: BpeSettings): string {
  return say('bpe.wordIsCut', { n: wordAfter(settings, settings.byHand.merges).length });
}

export function ownAsks({ own }: BpeSettings): string {
  return say('bpe.pickPieces', { n: own.merges, offered });
}

/** What costs a star, said before. */
export function ownRule({ own }: BpeSettings): string {
  return own.spare === 0
    ? say('bpe.rivalNone')
    : say('bpe.rival', { most: own.spare, slip: own.spare + 1 });
}

/** The pieces picked so far, without the first ones where not all have room. */
export function picksSoFar(picks: Merges, leftOut = 0): string {
  const pieces = picks.map((_, index) => pieceText(byteCount + index, picks)).slice(leftOut);
  return say('bpe.yourPieces', {
    pieces:
      picks.length === 0
        ? say('bpe.noPieces')
        : [...(leftOut > 0 ? ['…'] : []), ...pieces].join('  '),
  });
}

/** Pieces in a row, those in brackets that the other story has no use for. */
export function piecesWithIdle(settings: BpeSettings, merges: Merges): string {
  const idle = idlePieces(settings, merges);
  return merges
    .map((_, index) => {
      const piece = pieceText(byteCount + index, merges);
      return idle.includes(index) ? say('bpe.inBrackets', { piece }) : piece;
    })
    .join('  ');
}

export function ownVerdict(settings: BpeSettings, picks: Merges): string {
  const { unseen, lost } = comparisonOf(settings, picks);
  const more = unseen.yours - unseen.greedy;
  if (more === 0) return say('bpe.same');
  if (more < 0) return say('bpe.youWin', { n: -more });
  return say(lost ? 'bpe.youLose' : 'bpe.almost', { n: more });
}

export function priceAsks({ languages }: BpeSettings): string {
  return say('bpe.whoPays', { n: languages.merges, home: languages.home.language });
}

export function priceSees(settings: BpeSettings, guess: number): string {
  const away = settings.languages.away.language;
  const price = priceOf(settings);
  const sees =
    price === 2
      ? say('bpe.twiceAsMany', { away })
      : say('bpe.timesAsMany', { away, times: decimal(price, 1) });
  return guessed(sees, guess === rightPrice(settings), priceOptions(settings)[guess] ?? '');
}

/** A text that a terminal without its letters can draw as well: those as their bytes. */
export function drawable(text: string, look: Look): string {
  if (!look.ascii) return text;
  return [...text].map((letter) => (isPlain(letter) ? letter : numberedBytes(letter))).join('');
}

function isPlain(letter: string): boolean {
  return bytesOf(letter).length === 1;
}

/** What a byte is, with a letter of the sentence abroad; nothing to say where all of them are plain. */
export function letterSees(settings: BpeSettings, look: Look): string {
  const letter = longLetter(settings);
  if (letter === undefined) return '';
  const slots = { n: bytesOf(letter).length, bytes: numberedBytes(letter) };
  return look.ascii
    ? say('bpe.letterUndrawn', slots)
    : say('bpe.letterBytes', { letter, ...slots });
}

export function whyPays(settings: BpeSettings, look: Look): string {
  const letter = longLetter(settings);
  const home = settings.languages.home.language;
  return letter === undefined || look.ascii
    ? say('bpe.whyPays', { home })
    : say('bpe.whyPaysLetter', { home, letter, bytes: numberedBytes(letter) });
}

/** The strange character with its name; the name alone where it cannot be drawn. */
export function stranger({ strange }: BpeSettings, look: Look): string {
  return look.ascii ? say('bpe.strangerUndrawn', strange) : say('bpe.stranger', strange);
}

export function backAgain(settings: BpeSettings, look: Look): string {
  const text = decode(strangeTokens(settings), languageMerges(settings));
  return say('bpe.backAgain', {
    text: look.ascii ? say('bpe.strangerUndrawn', settings.strange) : text,
  });
}

export function strangeSees(settings: BpeSettings, guess: number): string {
  const sees = say('bpe.strangeSees', {
    n: bytesOf(settings.strange.text).length,
    tokens: strangeTokens(settings).length,
  });
  return guessed(sees, guess === rightStrange(settings), strangeOptions()[guess] ?? '');
}

/** Why no character is lost, and how many kinds of token there are. */
export function allBytes(settings: BpeSettings): string {
  const tokens = byteCount + languageMerges(settings).length;
  return say('bpe.allBytes', { bytes: byteCount, tokens });
}

function guessed(sees: string, right: boolean, guess: string): string {
  return right ? say('bpe.wellGuessed', { sees }) : say('bpe.youGuessed', { guess, sees });
}
