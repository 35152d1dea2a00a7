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
  priceOf,
  priceOptions,
  rightPrice,
  rightStrange,
  strangeOptions,
  strangeTokens,
} from '../../../engine/activities/bpe/languages.ts';
import { comparisonOf, idlePieces } from '../../../engine/activities/bpe/own.ts';
import type { BpeSettings } from '../../../engine/activities/bpe/settings.ts';
import { byteCount, type Merges } from '../../../engine/bpe.ts';
import { bytesOf } from '../../../engine/bytes.ts';
import { decimal, say } from '../../../texts/say.ts';

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
  return say('bpe.pickPieces', { n: own.merges });
}

/** What costs a star, said before. */
export function ownRule({ own }: BpeSettings): string {
  return own.spare === 0 ? say('bpe.rivalNone') : say('bpe.rival', { most: own.spare });
}

export function picksSoFar(picks: Merges): string {
  const pieces = picks.map((_, index) => pieceText(byteCount + index, picks));
  return say('bpe.yourPieces', {
    pieces: pieces.length === 0 ? say('bpe.noPieces') : pieces.join('  '),
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
  const { away } = settings.languages;
  const sees = say('bpe.timesAsMany', {
    away: away.language,
    times: decimal(priceOf(settings), 1),
  });
  return guessed(sees, guess === rightPrice(settings), priceOptions(settings)[guess] ?? '');
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
