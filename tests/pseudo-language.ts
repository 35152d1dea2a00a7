// A language that nobody speaks: every text is marked and 40 % longer. What is not marked on a screen
// is hard-coded, and what lacks its end was cut.
import { tinyLanguage, vocabulary } from '../src/engine/language.ts';
import type { Card, Level, Span, World } from '../src/engine/level.ts';
import type { Area, Catalogue, Text } from '../src/texts/catalogue.ts';
import { english } from '../src/texts/en.ts';
import type { Language } from '../src/texts/say.ts';

const begins = '«';
const ends = '»';
const marked: Readonly<Record<string, string>> = Object.fromEntries(
  [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((letter, index) => [
    letter,
    [...'áƀćďéƒĝĥíĵķĺḿńóṕɋŕśťúṽŵẋýźÁƁĆĎÉƑĜĤÍĴĶĹḾŃÓṔɊŔŚŤÚṼŴẊÝŹ'][index] ?? letter,
  ]),
);

/** A text as the pseudo-language has it; slots stay: pseudo('go on') → '«ĝó óń»' */
export function pseudo(text: string): string {
  const parts = text.split(/(\{[^{}]*\})/);
  const letters = parts.filter((_, at) => at % 2 === 0).join('').length;
  const spelt = parts.map((part, at) => (at % 2 === 0 ? mark(part) : part)).join('');
  return `${begins}${spelt}${padding(Math.ceil(letters * 0.4) - 2, /\s/.test(text))}${ends}`;
}

function mark(text: string): string {
  return [...text].map((letter) => marked[letter] ?? letter).join('');
}

/** Made-up words of up to six letters, as a longer language would have more words. */
function padding(length: number, inWords: boolean): string {
  if (length <= 0) return '';
  return [...'ó'.repeat(length)]
    .map((letter, at) => (inWords && at % 7 === 0 ? ' ' : letter))
    .join('');
}

function pseudoText(text: Text): Text {
  if (typeof text === 'string') return pseudo(text);
  const { plural, ...forms } = text;
  const spelt = Object.entries(forms).map(([form, each]) => [form, pseudo(each)]);
  return { plural, ...Object.fromEntries(spelt) };
}

/** The letters of a sticky are three in every language; they are marked, not lengthened. */
function pseudoArea(name: string, area: Area): Area {
  return Object.fromEntries(
    Object.entries(area).map(([id, text]) => [
      id,
      name === 'letters' && typeof text === 'string' ? mark(text) : pseudoText(text),
    ]),
  );
}

const texts: Catalogue = Object.fromEntries(
  Object.entries(english as Catalogue).map(([name, area]) => [name, pseudoArea(name, area)]),
);

/** German, as far as plurals and numbers go. */
export const pseudoLanguage: Language = { tag: 'de', texts };

function pseudoSpan(span: Span): Span {
  return span.type === 'chip' ? span : { ...span, text: mark(span.text) };
}

/** The first and the last word of a paragraph carry its marks. */
function pseudoCard(card: Card): Card {
  return {
    title: pseudo(card.title),
    blocks: card.blocks.map((block) => {
      if (block.type === 'picture') return block;
      const letters = block.spans.reduce(
        (sum, span) => sum + (span.type === 'chip' ? span.word : span.text).length,
        0,
      );
      return {
        type: 'prose',
        spans: [
          { type: 'plain', text: begins },
          ...block.spans.map(pseudoSpan),
          { type: 'plain', text: `${padding(Math.ceil(letters * 0.4) - 2, true)}${ends}` },
        ],
      };
    }),
  };
}

function pseudoLevel(level: Level): Level {
  const [nudge, place, answer] = level.hints;
  const hint = (text: string) => (/^\{\w+\}$/.test(text) ? text : pseudo(text));
  return {
    ...level,
    title: pseudo(level.title),
    goal: pseudo(level.goal),
    cards: level.cards.map(pseudoCard),
    hints: [hint(nudge), hint(place), hint(answer)],
    debrief: level.debrief.map(pseudoCard),
  };
}

/** The worlds with every text of their level files in the pseudo-language; settings stay. */
export function pseudoWorlds(worlds: readonly World[]): readonly World[] {
  return worlds.map((world) => ({
    ...world,
    title: pseudo(world.title),
    about: pseudo(world.about),
    talk: world.talk.map(pseudo),
    levels: world.levels.map(pseudoLevel),
  }));
}

/**
 * The words that a level's own settings and pictures bring along, such as a corpus, the name of the
 * game, and those that Intl puts between the last two things of a list in German.
 */
export function ownWordsOf({ cards, debrief, settings, kind }: Level): ReadonlySet<string> {
  const pictures = [...cards, ...debrief].flatMap(({ blocks }) =>
    blocks.filter(({ type }) => type === 'picture'),
  );
  const words =
    JSON.stringify([settings, pictures])
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const pieces = kind === 'bpe' ? piecesOf(settings) : [];
  return new Set([...words, ...pieces, 'pongpt', 'und', 'oder']);
}

/** Every piece of a word in the short texts of the settings: what cutting them may leave. */
function piecesOf(settings: unknown): readonly string[] {
  const short = JSON.stringify(settings, (_, value: unknown) =>
    typeof value === 'string' && value.length > 200 ? undefined : value,
  );
  const words = short.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.flatMap((word) =>
    Array.from({ length: word.length }, (_, from) =>
      Array.from({ length: word.length - from }, (__, more) => word.slice(from, from + more + 1)),
    ).flat(),
  );
}

/**
 * The words that came to be while a level was played, such as “bred” between “bed” and “bread”: those
 * in lists of the state, but for the five of the game, which have names in every language.
 */
export function madeWordsOf(state: unknown): ReadonlySet<string> {
  if (typeof state !== 'object' || state === null) return new Set();
  const known: readonly string[] = vocabulary(tinyLanguage);
  const own = Object.values(state).filter((value): value is string => typeof value === 'string');
  return new Set([
    ...(Array.isArray(state) ? own.filter((word) => !known.includes(word)) : []),
    ...Object.values(state).flatMap((value) => [...madeWordsOf(value)]),
  ]);
}

/** What is wrong with a screen in this language: text that is not marked, and text that was cut. */
export function strangers(
  lines: readonly string[],
  allowed: ReadonlySet<string>,
  made: ReadonlySet<string> = new Set(),
): readonly string[] {
  const shown = lines.join('\n');
  const hardCoded = [...shown.matchAll(/\p{Script=Latin}+/gu)]
    .map(([word]) => word)
    .filter(
      (word) => /[A-Za-z]{2,}/.test(word) && !allowed.has(word.toLowerCase()) && !made.has(word),
    );
  const count = (letter: string) => shown.split(letter).length - 1;
  return [
    ...hardCoded.map((word) => `"${word}" is hard-coded`),
    ...(count(begins) === count(ends) ? [] : [`${count(begins) - count(ends)} texts were cut`]),
  ];
}
