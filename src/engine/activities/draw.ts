// The learner is the machine: bin by bin, ball by ball, until a white one ends the document.
// Left out: a context of two words. "Two words of memory" has its own kind.
import * as v from 'valibot';
import { type Activity, type Clues, notNow, type Outcome, played, wrong } from '../activity.ts';
import { type Document, isFinished, tinyLanguage, type Word } from '../language.ts';
import { bin, row } from '../ngram.ts';
import { type Rng, seeded, stream } from '../rng.ts';
import { draw, generate } from '../sampling.ts';
import { betBits, betLost, type Chips, chipsLeft, emptyChips, placeChip } from '../scoring.ts';
import { promptSetting, type TableSetting, tableFrom, tableSetting } from './settings.ts';

export interface DrawSettings {
  readonly table: TableSetting;
  /** One document is drawn by hand from each. */
  readonly prompts: readonly Document[];
  /** Two prompts: do they lead to different next words? */
  readonly bet: { readonly prompts: readonly [Document, Document]; readonly draws: number };
}

/** What the learner holds: nothing, an open bin, or a ball from it. */
export type Hand =
  | { readonly holds: 'nothing' }
  | { readonly holds: 'bin'; readonly bin: Word }
  | { readonly holds: 'ball'; readonly bin: Word; readonly ball: Word };

/** A ball's way from its bin to the row of stickies, for the screen to show. */
export interface Flight {
  readonly bin: Word;
  readonly ball: Word;
}

interface Common {
  readonly rng: Rng;
  /** Generator for the 1,000 draws of the bet, a stream of its own. */
  readonly bulk: Rng;
  /** The finished documents drawn by hand. */
  readonly drawn: readonly Document[];
}

export type DrawState = Common &
  (
    | {
        readonly phase: 'by-hand';
        readonly document: Document;
        readonly hand: Hand;
        readonly last: Flight | null;
      }
    | { readonly phase: 'at-speed'; readonly latest: Document | null; readonly lengths: Tally }
    | { readonly phase: 'bet'; readonly chips: Chips }
    | {
        readonly phase: 'revealed';
        readonly chips: Chips;
        /** For each of the two prompts, how often each word of the vocabulary was drawn. */
        readonly drawnAfter: readonly [readonly number[], readonly number[]];
      }
    | { readonly phase: 'done'; readonly chips: Chips }
  );

/** How many documents had 1, 2, 3 … words, white not counted. Index 0 is one word. */
export type Tally = readonly number[];

export type DrawMove =
  | { readonly type: 'open-bin'; readonly bin: Word }
  | { readonly type: 'draw' }
  | { readonly type: 'stick' }
  | { readonly type: 'next-document' }
  | { readonly type: 'draw-documents'; readonly count: number }
  | { readonly type: 'go-on' }
  | { readonly type: 'chip'; readonly option: number; readonly by: 1 | -1 }
  | { readonly type: 'reveal' };

/** The two answers of the bet; the first one is right whenever both prompts end in the same word. */
export const betOptions = ['the same shares', 'different shares'] as const;

const longest = 60;

export const drawActivity: Activity<DrawSettings, DrawState, DrawMove> = {
  kind: 'draw',

  settings: v.strictObject({
    table: tableSetting,
    prompts: v.pipe(v.array(promptSetting), v.minLength(1, 'must name at least one prompt')),
    bet: v.strictObject({
      prompts: v.strictTuple([promptSetting, promptSetting]),
      draws: v.pipe(v.number(), v.integer(), v.minValue(100), v.maxValue(10_000)),
    }),
  }),

  start(settings, given) {
    return {
      phase: 'by-hand',
      rng: seeded(given.seed),
      bulk: stream(given.seed, 'bulk'),
      drawn: [],
      document: settings.prompts[0] ?? [],
      hand: { holds: 'nothing' },
      last: null,
    };
  },

  play(settings, state, move): Outcome<DrawState> {
    switch (state.phase) {
      case 'by-hand':
        return playByHand(settings, state, move);
      case 'at-speed':
        return playAtSpeed(settings, state, move);
      case 'bet':
        return playBet(settings, state, move);
      case 'revealed':
        return move.type === 'go-on'
          ? played({ ...common(state), phase: 'done', chips: state.chips })
          : notNow('Look at the bars, then go on.');
      case 'done':
        return notNow('This level is done.');
    }
  },

  isDone: (_, state) => state.phase === 'done',

  canUndo: (move) => move.type === 'chip' || move.type === 'open-bin',

  slips(settings, state) {
    if (state.phase !== 'done' && state.phase !== 'revealed') return [];
    const right = rightAnswer(settings);
    if (!betLost(state.chips, right)) return [];
    const bits = betBits(state.chips, right).toFixed(1);
    return [`Your bet on the two prompts cost ${bits} bits; an even bet costs 1.0.`];
  },

  clues: (settings, state) => cluesFor(settings, state),

  solve(settings, state): DrawMove {
    switch (state.phase) {
      case 'by-hand':
        if (isFinished(tinyLanguage, state.document)) return { type: 'next-document' };
        if (state.hand.holds === 'bin') return { type: 'draw' };
        if (state.hand.holds === 'ball') return { type: 'stick' };
        return { type: 'open-bin', bin: state.document.at(-1) ?? '' };
      case 'at-speed':
        return state.latest === null ? { type: 'draw-documents', count: 10 } : { type: 'go-on' };
      case 'bet':
        return chipsLeft(state.chips) > 0
          ? { type: 'chip', option: rightAnswer(settings), by: 1 }
          : { type: 'reveal' };
      case 'revealed':
      case 'done':
        return { type: 'go-on' };
    }
  },
};

type ByHand = Extract<DrawState, { phase: 'by-hand' }>;
type AtSpeed = Extract<DrawState, { phase: 'at-speed' }>;
type Betting = Extract<DrawState, { phase: 'bet' }>;

function common({ rng, bulk, drawn }: Common): Common {
  return { rng, bulk, drawn };
}

/** The first document is drawn in small steps; from the second on, opening the bin does it all. */
export function inSmallSteps(state: ByHand): boolean {
  return state.drawn.length === 0;
}

function playByHand(settings: DrawSettings, state: ByHand, move: DrawMove): Outcome<DrawState> {
  const last = state.document.at(-1) ?? '';
  switch (move.type) {
    case 'open-bin':
      if (isFinished(tinyLanguage, state.document)) {
        return notNow('White ended this document. Go on to the next one.');
      }
      if (state.hand.holds === 'ball') {
        return notNow(`You hold a ${state.hand.ball} ball. Stick its word up first.`);
      }
      if (move.bin !== last) {
        return wrong(`The last sticky is ${last}, so the ball comes from the ${last} bin.`);
      }
      return inSmallSteps(state)
        ? played({ ...state, hand: { holds: 'bin', bin: last }, last: null })
        : drawAndStick(settings, state, last);
    case 'draw':
      if (state.hand.holds !== 'bin') return notNow('Open a bin first, then draw from it.');
      return drawBall(settings, state, state.hand.bin);
    case 'stick':
      if (state.hand.holds !== 'ball') return notNow('You hold no ball yet.');
      return played(stick(state, state.hand.bin, state.hand.ball));
    case 'next-document':
      if (!isFinished(tinyLanguage, state.document)) {
        return notNow('This document goes on until a white ball ends it.');
      }
      return played(nextDocument(settings, state));
    default:
      return notNow('First the document by hand.');
  }
}

function drawBall(settings: DrawSettings, state: ByHand, from: Word): Outcome<DrawState> {
  const [ball, rng] = draw(state.rng, bin(tableFrom(settings.table), [from]));
  if (ball === undefined) return notNow(`The ${from} bin is empty.`);
  return played({ ...state, rng, hand: { holds: 'ball', bin: from, ball } });
}

function drawAndStick(settings: DrawSettings, state: ByHand, from: Word): Outcome<DrawState> {
  const drawn = drawBall(settings, state, from);
  if (drawn.type === 'refused' || drawn.state.phase !== 'by-hand') return drawn;
  const { hand } = drawn.state;
  return hand.holds === 'ball' ? played(stick(drawn.state, from, hand.ball)) : drawn;
}

function stick(state: ByHand, from: Word, ball: Word): ByHand {
  return {
    ...state,
    document: [...state.document, ball],
    hand: { holds: 'nothing' },
    last: { bin: from, ball },
  };
}

function nextDocument(settings: DrawSettings, state: ByHand): DrawState {
  const drawn = [...state.drawn, state.document];
  const prompt = settings.prompts[drawn.length];
  if (prompt === undefined) {
    return { ...common(state), drawn, phase: 'at-speed', latest: null, lengths: [] };
  }
  return { ...state, drawn, document: prompt, hand: { holds: 'nothing' }, last: null };
}

function playAtSpeed(settings: DrawSettings, state: AtSpeed, move: DrawMove): Outcome<DrawState> {
  switch (move.type) {
    case 'draw-documents': {
      if (!(move.count >= 1 && move.count <= 100)) return notNow('Draw 1 to 100 at a time.');
      return played(drawDocuments(settings, state, move.count));
    }
    case 'go-on':
      if (state.latest === null) return notNow('Draw at least one document at speed first.');
      return played({ ...common(state), phase: 'bet', chips: emptyChips(betOptions.length) });
    default:
      return notNow('Draw documents at speed, or go on.');
  }
}

function drawDocuments(settings: DrawSettings, state: AtSpeed, count: number): AtSpeed {
  const table = tableFrom(settings.table);
  const lengths = [...state.lengths];
  let { latest } = state;
  let { rng } = state;
  for (let n = 0; n < count; n += 1) {
    const drawnSoFar = lengths.reduce((sum, documents) => sum + documents, 0);
    const prompt = settings.prompts[drawnSoFar % settings.prompts.length] ?? [];
    const generated = generate(rng, [table], prompt.slice(-1), { maxWords: longest });
    rng = generated.rng;
    latest = generated.document;
    const words = generated.document.filter((word) => word !== tinyLanguage.end).length;
    while (lengths.length < words) lengths.push(0);
    lengths[words - 1] = (lengths[words - 1] ?? 0) + 1;
  }
  return { ...state, rng, latest, lengths };
}

function playBet(settings: DrawSettings, state: Betting, move: DrawMove): Outcome<DrawState> {
  switch (move.type) {
    case 'chip': {
      const chips = placeChip(state.chips, move.option, move.by);
      if (chips !== undefined) return played({ ...state, chips });
      return notNow(move.by === 1 ? 'All ten chips are placed.' : 'No chip lies there.');
    }
    case 'reveal': {
      const left = chipsLeft(state.chips);
      if (left > 0) return notNow(`Place all ten chips first: ${left} left.`);
      const [first, second] = settings.bet.prompts;
      const [a, next] = drawnAfter(settings, state.bulk, first);
      const [b, bulk] = drawnAfter(settings, next, second);
      return played({
        ...common(state),
        bulk,
        phase: 'revealed',
        chips: state.chips,
        drawnAfter: [a, b],
      });
    }
    default:
      return notNow('Place your chips, then reveal.');
  }
}

function drawnAfter(
  settings: DrawSettings,
  rng: Rng,
  prompt: Document,
): readonly [readonly number[], Rng] {
  const table = tableFrom(settings.table);
  const balls = bin(table, prompt.slice(-1));
  const counts = row(table, prompt.slice(-1)).map(() => 0);
  const order = [...tinyLanguage.words, tinyLanguage.end];
  let generator = rng;
  for (let n = 0; n < settings.bet.draws; n += 1) {
    const [ball, next] = draw(generator, balls);
    generator = next;
    const index = order.indexOf(ball ?? '');
    counts[index] = (counts[index] ?? 0) + 1;
  }
  return [counts, generator];
}

function rightAnswer({ table, bet }: DrawSettings): number {
  const model = tableFrom(table);
  const [a, b] = bet.prompts.map((prompt) => row(model, prompt.slice(-1)).join(' '));
  return a === b ? 0 : 1;
}

function cluesFor(settings: DrawSettings, state: DrawState): Clues {
  switch (state.phase) {
    case 'by-hand': {
      if (isFinished(tinyLanguage, state.document)) {
        return {
          nudge: 'Look at the last sticky of the document.',
          place: 'It is white, and white ends a document.',
          answer: 'Press Enter for the next document.',
        };
      }
      const last = state.document.at(-1) ?? '';
      return {
        nudge: 'Only one sticky decides which bin to open.',
        place: 'It is the one on the far right of the row, the newest.',
        answer:
          state.hand.holds === 'nothing'
            ? `Open the ${last} bin, because the last sticky is ${last}.`
            : 'Press Enter: the bin is right, let chance do its part.',
      };
    }
    case 'at-speed':
      return {
        nudge: 'There is nothing to get wrong here. Watch how long the documents are.',
        place: 'The bars count the documents by their length.',
        answer: 'Draw some documents, then go on.',
      };
    case 'bet': {
      const [a, b] = settings.bet.prompts.map((prompt) => prompt.at(-1));
      return {
        nudge: 'Which sticky names the bin?',
        place: `The prompts end in ${a} and in ${b}.`,
        answer:
          rightAnswer(settings) === 0
            ? `Both end in ${a}, so both draw from the ${a} bin: the same shares.`
            : `One draws from ${a}, the other from ${b}: different shares.`,
      };
    }
    case 'revealed':
    case 'done':
      return {
        nudge: 'Compare the two bars of each word.',
        place: 'They differ by a few draws only: that is chance.',
        answer: 'Press Enter to go on.',
      };
  }
}
