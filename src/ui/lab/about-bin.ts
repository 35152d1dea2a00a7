// The bin that is pointed at, in a sentence that never takes more than a line.
// Left out: its balls one by one; see BinScreen.tsx.

import { columnsOf } from '../../columns.ts';
import type { Word } from '../../engine/language.ts';
import type { Held } from '../../lab/held.ts';
import { allBalls, type BinFacts, factsOf, fullestOf, percentsOf } from '../../lab/peek.ts';
import { percentOf } from '../../lab/sentences.ts';
import { decimal, list, say } from '../../texts/say.ts';
import { type Look, marks, spell } from '../theme.ts';
import { cut } from './cells.ts';
import { inSentence } from './Name.tsx';

/** More words than these are counted, not named. */
const mostTied = 3;

/** So much of a name is to be seen, in columns, before the words that tie are named. */
const enoughName = 12;

/** One bin in a sentence of at most so many columns. Of a long name its end stands there: the numbers matter more. */
export function aboutBin(held: Held, bin: number, width: number, look: Look): string {
  const { model, language } = held;
  const facts = factsOf(model, bin);
  const stickies = language === 'stickies';
  const name = inSentence(facts.context, stickies, look);
  const roomIn = (told: Told) => width - columnsOf(spell(told(''), look));
  const told = toldOf(held, facts, stickies, look);
  const wanted = Math.min(columnsOf(name), enoughName);
  const tell = told.find((each) => roomIn(each) >= wanted) ?? told.at(-1) ?? String;
  const shown = shortName(facts.context, stickies, roomIn(tell), look);
  return cut(spell(tell(shown), look), width, look);
}

/** The last words of a context that fit, behind a mark: '… blue green' */
function shortName(context: readonly Word[], stickies: boolean, room: number, look: Look): string {
  const { ellipsis } = marks(look);
  for (let from = 0; from < context.length; from += 1) {
    const text = inSentence(context.slice(from), stickies, look);
    const marked = from === 0 ? text : `${ellipsis} ${text}`;
    if (columnsOf(marked) <= room) return marked;
  }
  const least = ellipsis.length + 1;
  return cut(inSentence(context.slice(-1), stickies, look), Math.max(least, room), look);
}

type Told = (bin: string) => string;

/** What there is to say of a bin by whatever name, the fullest way first. */
function toldOf(held: Held, facts: BinFacts, stickies: boolean, look: Look): readonly Told[] {
  const { model } = held;
  const { balls: words, tied } = fullestOf(model, facts.bin, mostTied);
  const [most] = words;
  if (most === undefined) {
    const why = whyEmpty(held, facts.bin);
    return [(bin) => say(why, { bin })];
  }
  const balls = say('lab.balls', { n: facts.balls });
  const bits = say('lab.bits', { n: decimal(facts.bits, 2) });
  const names = words.map(({ word }) => inSentence([word], stickies, look));
  const { count } = most;
  if (tied > 1) {
    const named: Told = (bin) =>
      say('lab.thisBinTied', { bin, balls, bits, words: list(names), count });
    const counted: Told = (bin) => say('lab.thisBinEven', { bin, balls, bits, n: tied, count });
    return tied > words.length ? [counted] : [named, counted];
  }
  const share = percentOf(most.share, percentsOf(model, allBalls(model, facts.bin))[0]);
  return [(bin) => say('lab.thisBinMost', { bin, balls, bits, word: names[0] ?? '', share })];
}

/** A table does not tell whether its bin was ever come to. */
function whyEmpty({ corpus, model: { runs } }: Held, bin: number) {
  if (corpus === null) return 'lab.emptyBin';
  return (runs.seen[bin] ?? 0) > 0 ? 'lab.binAtEndOnly' : 'lab.binNeverSeen';
}
