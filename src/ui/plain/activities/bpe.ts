// Pieces of words, line by line: pieces stand apart by spaces, words by slashes, and bars are numbers.
import {
  handCandidates,
  handChunks,
  handMerges,
  kindsAfter,
  wordAfter,
} from '../../../engine/activities/bpe/by-hand.ts';
import { pairText, pieceTexts, sizeOf } from '../../../engine/activities/bpe/candidates.ts';
import {
  languageMerges,
  priceOptions,
  type Side,
  sentenceChunks,
  sizeOfSentence,
  strangeOptions,
  strangeTokens,
} from '../../../engine/activities/bpe/languages.ts';
import {
  allPicked,
  comparisonOf,
  otherStory,
  ownCandidates,
} from '../../../engine/activities/bpe/own.ts';
import type { BpeSettings } from '../../../engine/activities/bpe/settings.ts';
import type { BpeMove, BpeState, With } from '../../../engine/activities/bpe/state.ts';
import { encodeChunks, type Merges, type Tokens } from '../../../engine/bpe.ts';
import { inOnePiece } from '../../../texts/one-piece.ts';
import { say } from '../../../texts/say.ts';
import {
  allBytes,
  backAgain,
  letterSees,
  mergeAsks,
  mergeOptions,
  mergeSees,
  oldOnesStay,
  ownAsks,
  ownRule,
  ownVerdict,
  picksSoFar,
  piecesWithIdle,
  priceAsks,
  priceSees,
  stranger,
  strangeSees,
  whyPays,
  wordSees,
} from '../../activities/bpe/verdicts.ts';
import type { Look } from '../../theme.ts';
import type { PlainActivity } from '../plain-activity.ts';
import { choose, goOn, type Question } from '../question.ts';

/** Lines are written in letters of any kind; a terminal that lacks some shows its own sign for them. */
const unicode: Look = { colour: false, ascii: false, motion: false };

const sides = ['home', 'away'] as const satisfies readonly Side[];

export const plainBpe: PlainActivity<BpeSettings, BpeState, BpeMove> = {
  kind: 'bpe',

  tell(settings, state, before): readonly string[] {
    switch (state.phase) {
      case 'merge':
        return tellMerge(settings, state, before);
      case 'split':
        return [
          ...(before === undefined || before.phase !== 'split' ? [say('bpe.whichMerge')] : []),
          tellWord(settings, state.steps),
        ];
      case 'cut':
        return [
          wordSees(settings),
          tellWord(settings, settings.byHand.merges),
          say('bpe.neverUnknown'),
          say('bpe.nextRival', { n: settings.own.merges }),
        ];
      case 'own':
        return tellOwn(settings, state, before);
      case 'compared':
        return tellCompared(settings, state);
      case 'other-story':
        return tellOtherStory(settings, state);
      case 'price':
        return [
          priceAsks(settings),
          ...sides.map((side) =>
            say('bpe.sentenceIs', {
              ...settings.languages[side],
              n: sizeOfSentence(settings, side).bytes,
            }),
          ),
          ...[letterSees(settings, unicode)].filter((line) => line !== ''),
        ];
      case 'paid':
        return [
          ...sides.map((side) =>
            say('bpe.sentenceInPieces', {
              language: settings.languages[side].language,
              n: sizeOfSentence(settings, side).tokens,
              pieces: inWords(sentenceChunks(settings, side), languageMerges(settings)),
            }),
          ),
          priceSees(settings, state.guess),
          whyPays(settings, unicode),
        ];
      case 'strange':
        return [say('bpe.whatBecomes'), stranger(settings, unicode)];
      case 'bytes': {
        const merges = languageMerges(settings);
        const tokens = strangeTokens(settings);
        return [
          strangeSees(settings, state.guess),
          say('bpe.thePieces', { pieces: inWords([tokens], merges) }),
          allBytes(settings),
          backAgain(settings, unicode),
        ];
      }
      case 'done':
        return [];
    }
  },

  ask(settings, state): Question<BpeMove> {
    switch (state.phase) {
      case 'merge':
        if (state.merged === settings.byHand.merges) return goOn({ type: 'go-on' });
        return options(
          say('bpe.whichPair'),
          handCandidates(settings, state.merged).map(({ pair }) =>
            pairText(pair, handMerges(settings)),
          ),
        );
      case 'split':
        return options(say('bpe.whichMergeNext'), mergeOptions(settings));
      case 'own':
        if (allPicked(settings, state.picks)) return goOn({ type: 'go-on' }, say('bpe.compareKey'));
        return choose<BpeMove>(
          say('bpe.pickOne'),
          ownCandidates(settings, state.picks).map(({ pair, count }, option) => [
            say('bpe.pairTimes', { pair: pairText(pair, state.picks), n: count }),
            { type: 'pick', option },
          ]),
        );
      case 'price':
        return options('', priceOptions(settings));
      case 'strange':
        return options('', strangeOptions());
      case 'cut':
      case 'compared':
      case 'other-story':
      case 'paid':
      case 'bytes':
      case 'done':
        return goOn({ type: 'go-on' });
    }
  },
};

function options(text: string, labels: readonly string[]): Question<BpeMove> {
  return choose<BpeMove>(
    text,
    labels.map((label, option) => [label, { type: 'choose', option }]),
  );
}

/** inWords(…) → 'the / _h en'; no word is cut where a line ends. */
function inWords(chunks: readonly Tokens[], merges: Merges): string {
  return pieceTexts(chunks, merges)
    .map((word) => inOnePiece(word.join(' ')))
    .join(' / ');
}

function tellMerge(
  settings: BpeSettings,
  { merged }: With<'merge'>,
  before: BpeState | undefined,
): readonly string[] {
  const chunks = handChunks(settings, merged);
  const sees = before === undefined ? undefined : mergeSees(settings, merged);
  return [
    ...(sees === undefined ? [] : [sees]),
    ...(merged === settings.byHand.merges ? [mergeAsks(settings, merged)] : []),
    ...(before === undefined ? [say('bpe.piecesAre')] : []),
    inWords(chunks, handMerges(settings)),
    say('bpe.twoNumbers', { tokens: sizeOf(chunks), kinds: kindsAfter(settings, merged) }),
    ...(merged === 1 ? [oldOnesStay(settings)] : []),
  ];
}

function tellWord(settings: BpeSettings, steps: number): string {
  return say('bpe.theWord', {
    pieces: inWords([wordAfter(settings, steps)], handMerges(settings)),
  });
}

function tellOwn(
  settings: BpeSettings,
  { picks }: With<'own'>,
  before: BpeState | undefined,
): readonly string[] {
  const tokens = (merges: Merges) => sizeOf(encodeChunks(settings.own.text, merges));
  const n = tokens(picks);
  const less = tokens(picks.slice(0, -1)) - n;
  const soFar = [
    picks.length === 0 ? say('bpe.tokensHereAre', { n }) : say('bpe.tokensHereNow', { n, less }),
    picksSoFar(picks),
  ];
  // Its pieces are many to listen to: they are told when everything is read again.
  if (before?.phase === 'own') return soFar;
  const { text } = settings.own;
  const cut = inWords(encodeChunks(text, picks), picks);
  return [
    ownAsks(settings),
    ownRule(settings),
    say('bpe.theStory', { text: picks.length === 0 ? text : cut }),
    ...soFar,
  ];
}

function tellOtherStory(settings: BpeSettings, { picks }: With<'other-story'>): readonly string[] {
  const { greedy, unseen } = comparisonOf(settings, picks);
  return [
    say('bpe.otherInPieces'),
    say('bpe.tokensOf', {
      who: say('bpe.inYours', { n: unseen.yours }),
      pieces: inWords(otherStory(settings, picks), picks),
    }),
    say('bpe.tokensOf', {
      who: say('bpe.inTheirs', { n: unseen.greedy }),
      pieces: inWords(otherStory(settings, greedy), greedy),
    }),
  ];
}

function tellCompared(settings: BpeSettings, { picks }: With<'compared'>): readonly string[] {
  const { greedy, seen, unseen } = comparisonOf(settings, picks);
  return [
    say('bpe.tokensThere'),
    say('bpe.rowOf', { who: say('bpe.yours'), seen: seen.yours, unseen: unseen.yours }),
    say('bpe.rowOf', { who: say('bpe.machine'), seen: seen.greedy, unseen: unseen.greedy }),
    ownVerdict(settings, picks),
    say('bpe.yourList', { pieces: piecesWithIdle(settings, picks) }),
    say('bpe.machineList', { pieces: piecesWithIdle(settings, greedy) }),
    say('bpe.idle'),
  ];
}
