// A translator made of a list: split a text into tokens, look each one up, join what was found.
// Left out: the order of words, and words that mean two things. A list knows neither.

/** Entries [from, to], such as ['chat', 'cat']: at most one for each `from`. */
export type Dictionary = readonly (readonly [from: string, to: string])[];

/** A text split at its spaces: tokensOf('le chat  est') → ['le', 'chat', 'est'] */
export function tokensOf(text: string): readonly string[] {
  return text.split(/\s+/).filter((token) => token !== '');
}

/**
 * What stands beside a token, where every letter is the same.
 * lookUp([['table', 'table']], 'tables') → undefined
 */
export function lookUp(dictionary: Dictionary, token: string): string | undefined {
  return dictionary.find(([from]) => from === token)?.[1];
}

/** Every token looked up: lookUpAll([['le', 'the']], ['le', 'chien']) → ['the', undefined] */
export function lookUpAll(
  dictionary: Dictionary,
  tokens: readonly string[],
): readonly (string | undefined)[] {
  return tokens.map((token) => lookUp(dictionary, token));
}

/** Tokens as a text again: joinTokens(['the', 'cat']) → 'the cat' */
export function joinTokens(tokens: readonly string[]): string {
  return tokens.join(' ');
}

/** The words on the left, which can be looked up: keysOf([['le', 'the'], ['la', 'the']]) → ['le', 'la'] */
export function keysOf(dictionary: Dictionary): readonly string[] {
  return dictionary.map(([from]) => from);
}
