// `pongpt sample`: documents drawn from a model, and whether they keep a rule.
import { beginnerOf, drawerOf } from '../engine/drawing.ts';
import type { Document } from '../engine/language.ts';
import { tablesOf } from '../engine/model-tables.ts';
import { type Rng, seeded } from '../engine/rng.ts';
import { keepsRule, type Rule, ruleName } from '../engine/rules.ts';
import type { Generated, Sampling } from '../engine/sampling.ts';
import { joinWords } from '../engine/text.ts';
import { type Io, writeLines } from './io.ts';
import { type Loaded, type LoadOptions, load } from './load.ts';
import { promptWords } from './prompt.ts';
import { ruleNamed } from './rule-option.ts';
import type { ListFormat } from './rules.ts';

export interface SampleOptions extends LoadOptions, Sampling {
  readonly prompt?: string;
  readonly count: number;
  readonly seed: string;
  readonly maxWords: number;
  readonly format: ListFormat;
  /** The name of a rule. */
  readonly check?: string;
}

/** How many documents kept a rule. One that never came to its end is no whole document: not kept. */
interface Tally {
  kept: number;
  broken: number;
  unfinished: number;
}

export async function sample(io: Io, path: string, options: SampleOptions): Promise<void> {
  const loaded = await load(io, [path], options);
  const rule =
    options.check === undefined ? undefined : ruleNamed(options.check, loaded.model.language);
  const tally: Tally = { kept: 0, broken: 0, unfinished: 0 };
  const documents = draws(loaded, options, rule, tally);
  const lines = options.format === 'json' ? jsonLines : textLines;
  await writeLines(io, lines(documents, loaded, options, rule, tally));
}

/** The documents one by one; the tally is kept while they are drawn. */
function* draws(
  loaded: Loaded,
  { prompt, count, seed, maxWords, temperature = 1, topK }: SampleOptions,
  rule: Rule | undefined,
  tally: Tally,
): Generator<Generated> {
  const { model, documents, learnt } = loaded;
  const anywhere = learnt === undefined || documents === 'file';
  const given = prompt === undefined ? undefined : promptWords(prompt, loaded);
  const begin = given ? (rng: Rng) => [given, rng] as const : beginnerOf(model, anywhere);
  const draw = drawerOf(tablesOf(model), { temperature, ...(topK === undefined ? {} : { topK }) });
  let rng = seeded(seed);
  for (let n = 0; n < count; n += 1) {
    const [beginning, next] = begin(rng);
    const drawn = draw(next, beginning, maxWords);
    rng = drawn.rng;
    if (drawn.ending !== 'ended') tally.unfinished += 1;
    else if (rule && keepsRule(rule, drawn.document, model.language)) tally.kept += 1;
    else tally.broken += 1;
    yield drawn;
  }
}

function* textLines(
  documents: Iterable<Generated>,
  loaded: Loaded,
  { count }: SampleOptions,
  rule: Rule | undefined,
  tally: Tally,
): Generator<string> {
  for (const { document } of documents) yield documentText(document, loaded);
  if (rule === undefined) return;
  const { kept, broken, unfinished } = tally;
  const share = ((100 * kept) / count).toFixed(1);
  yield '';
  yield `${ruleName(rule, loaded.model.language)}: ${share} % kept it (${kept} kept, ${broken} broke it, ${unfinished} never came to an end)`;
}

/** Stickies with the white one that ends them; of words, the end word is not to be read. */
function documentText(document: Document, { model, language }: Loaded): string {
  if (language === 'stickies') return document.join(' ');
  return joinWords(document.filter((word) => word !== model.language.end));
}

/** One value of JSON, a document a line. */
function* jsonLines(
  documents: Iterable<Generated>,
  { model }: Loaded,
  { seed, count }: SampleOptions,
  rule: Rule | undefined,
  tally: Tally,
): Generator<string> {
  const head = { seed, contextLength: model.contextLength };
  let open = `${JSON.stringify(head).slice(0, -1)},"documents":[`;
  for (const { document, ending } of documents) {
    yield open;
    open = `${JSON.stringify({ words: document, ending })},`;
  }
  if (rule === undefined) {
    yield `${open.slice(0, -1)}]}`;
    return;
  }
  yield `${open.slice(0, -1)}],`;
  const name = ruleName(rule, model.language);
  yield `"survival":${JSON.stringify({ rule: name, ...tally, share: tally.kept / count })}}`;
}
