// The same sentence in two languages under one tokenizer, and a character that it never saw.
import { say } from '../../../texts/say.ts';
import { encode, encodeChunks, type Merges, mergeSlices, type Tokens } from '../../bpe.ts';
import { bytesOf } from '../../bytes.ts';
import { inSlices, type Work } from '../../work.ts';
import type { BpeSettings } from './settings.ts';
import type { BpeState } from './state.ts';

/** The merges of a text, remembered by the text and their number. */
const trained = inSlices<readonly [string, string], Merges>((text, merges) =>
  mergeSlices(text, Number(merges)),
);

function keyOf({ languages }: BpeSettings): readonly [string, string] {
  return [languages.text ?? '', `${languages.merges}`];
}

/** The merges that the text of the level teaches. Whatever is left to do is done at once. */
export function languageMerges(settings: BpeSettings): Merges {
  return trained.result(...keyOf(settings));
}

/** Training is done ahead from the first moment on, and needed once it is shown what it made. */
export function workOf(settings: BpeSettings, { phase }: BpeState): Work | undefined {
  const key = keyOf(settings);
  const done = trained.progress(...key);
  if (done === undefined || phase === 'done') return undefined;
  const needed = phase === 'paid' || phase === 'bytes';
  return { says: say('bpe.training'), done, needed, goOn: () => trained.goOn(...key) };
}

export type Side = 'home' | 'away';

/** A sentence in its pieces. */
export function sentenceChunks(settings: BpeSettings, side: Side): readonly Tokens[] {
  return encodeChunks(settings.languages[side].text, languageMerges(settings));
}

/** The first letter of the sentence abroad that is more than one byte, if there is one: 'è' */
export function longLetter({ languages }: BpeSettings): string | undefined {
  return [...languages.away.text].find((letter) => bytesOf(letter).length > 1);
}

export interface Size {
  readonly characters: number;
  readonly bytes: number;
  readonly tokens: number;
}

export function sizeOfSentence(settings: BpeSettings, side: Side): Size {
  const { text } = settings.languages[side];
  return {
    characters: [...text].length,
    bytes: bytesOf(text).length,
    tokens: encode(text, languageMerges(settings)).length,
  };
}

/** How many times as many tokens the sentence has that is not in the language of the text. */
export function priceOf(settings: BpeSettings): number {
  const [home, away] = [sizeOfSentence(settings, 'home'), sizeOfSentence(settings, 'away')];
  return away.tokens / home.tokens;
}

/** Who pays more: the answers to choose from. */
export function priceOptions({ languages }: BpeSettings): readonly string[] {
  const names = { home: languages.home.language, away: languages.away.language };
  return [
    say('bpe.homePays', names),
    say('bpe.bothPay'),
    say('bpe.awayPays', names),
    say('bpe.awayPaysDouble', names),
  ];
}

/** The place of the right answer. Exactly twice as much is twice as much. */
export function rightPrice(settings: BpeSettings): number {
  const price = priceOf(settings);
  if (price < 1) return 0;
  if (price === 1) return 1;
  return price < 2 ? 2 : 3;
}

/** The strange character in its pieces, all in one row. */
export function strangeTokens(settings: BpeSettings): Tokens {
  return encode(settings.strange.text, languageMerges(settings));
}

/** What becomes of it: lost, a piece of its own, or its bytes. */
export function strangeOptions(): readonly string[] {
  return [say('bpe.isLost'), say('bpe.isOnePiece'), say('bpe.isBytes')];
}

export function rightStrange(settings: BpeSettings): number {
  return strangeTokens(settings).length === 1 ? 1 : 2;
}
