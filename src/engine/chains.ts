// How long a document becomes, computed instead of drawn: the table as a chain of bins.
// Left out: how much lengths vary around that mean, and large languages: one equation a bin is slow there.
import { type Equation, solve } from './equations.ts';
import type { Document } from './language.ts';
import { bin, type Context, contextKey, probability, type Table } from './ngram.ts';

/**
 * The mean number of words of a document from this prompt, the prompt counted and the end word not.
 * expectedWords(the tiny language, ['purple']) → 4.48
 *
 * Let E(bin) be the words still to come. Each draw adds a word unless it is the end word, so
 * E(bin) = the sum over words of P(word) x (1 + E(the bin that the word leads to)):
 * one equation a bin, solved together. An empty bin ends the document.
 * Infinity if some bin on the way can never reach an end.
 * Throws a RangeError if the prompt is shorter than the context.
 */
export function expectedWords(table: Table, prompt: Document): number {
  const length = table.contextLength;
  if (prompt.length < length) {
    throw new RangeError(`a prompt of ${prompt.length} names no bin at a context of ${length}`);
  }
  if (prompt.at(-1) === table.language.end) return prompt.length - 1;
  const contexts = reachable(table, prompt.slice(prompt.length - length));
  if (contexts.some((context) => isTrap(table, context))) return Number.POSITIVE_INFINITY;
  const places = new Map(contexts.map((context, at) => [contextKey(context), at]));
  const equations = contexts.map((context, at): Equation => {
    const coefficients = contexts.map((_, other) => Number(other === at));
    let goesOn = 0;
    for (const { chance, next } of onward(table, context)) {
      const place = places.get(contextKey(next)) ?? 0;
      coefficients[place] = (coefficients[place] ?? 0) - chance;
      goesOn += chance;
    }
    return [coefficients, goesOn];
  });
  return prompt.length + (solve(equations)[0] ?? 0);
}

/** Where one draw leads that does not end the document, and how likely each is. */
function onward(table: Table, context: Context) {
  return table.language.words
    .map((word) => ({
      chance: probability(table, context, word),
      next: [...context, word].slice(1),
    }))
    .filter(({ chance }) => chance > 0);
}

/** Every context that can be met from the first one on, the first one first. */
function reachable(table: Table, first: Context): readonly Context[] {
  const found = new Map([[contextKey(first), first]]);
  for (const context of found.values()) {
    for (const { next } of onward(table, context)) {
      if (!found.has(contextKey(next))) found.set(contextKey(next), next);
    }
  }
  return [...found.values()];
}

/** Whether no draw from here on can ever end the document. */
function isTrap(table: Table, context: Context): boolean {
  return reachable(table, context).every(
    (met) => bin(table, met).size > 0 && probability(table, met, table.language.end) === 0,
  );
}
