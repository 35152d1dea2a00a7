// The learner writes: documents of their own, kept in a notebook for the levels that follow.
// Left out: what the documents mean. To the game, as to a model, they are only words in an order.
import * as v from 'valibot';
import { type Activity, notNow, type Outcome, played } from '../activity.ts';
import { colours, type Document, tinyLanguage, type Word } from '../language.ts';
import { longestDocument, ruleNames } from '../rules.ts';
import { fitting, ruleOf } from './author/fitting.ts';
import { authorClues, lostGuess, offRule, say } from './author/say.ts';
import { findings, wholeDocuments } from './notebook.ts';

export interface AuthorSettings {
  /** How many documents the notebook must hold before the level can be finished. */
  readonly least: number;
  /** How many it can hold. */
  readonly most: number;
  /** The names of the rule cards. */
  readonly rules: readonly string[];
}

interface Common {
  readonly notebook: readonly Document[];
  /** The rule card the learner writes under; null for writing freely. */
  readonly rule: string | null;
}

export type AuthorState = Common &
  (
    | { readonly phase: 'writing' /** The words so far, without white. */; readonly line: Document }
    | { readonly phase: 'guess' }
    | { readonly phase: 'seen' | 'done'; readonly guess: Word }
  );

export type AuthorMove =
  | { readonly type: 'word'; readonly word: Word }
  | { readonly type: 'rule'; readonly rule: string | null }
  | { readonly type: 'delete'; readonly document: number }
  | { readonly type: 'finish' }
  | { readonly type: 'guess'; readonly word: Word }
  | { readonly type: 'go-on' };

type Writing = Extract<AuthorState, { phase: 'writing' }>;

export const authorActivity: Activity<AuthorSettings, AuthorState, AuthorMove> = {
  kind: 'author',

  settings: v.pipe(
    v.strictObject({
      least: v.pipe(v.number('must be a number of documents'), v.integer(), v.minValue(1)),
      most: v.pipe(v.number('must be a number of documents'), v.integer(), v.maxValue(99)),
      rules: v.pipe(
        v.array(v.picklist(ruleNames, 'must be the name of a rule, such as no-double')),
        v.maxLength(7, 'must be at most seven rules: one key for each'),
      ),
    }),
    v.check(({ least, most }) => least <= most, 'must have a `least` that is not above `most`'),
  ),

  start: (_, given) => ({
    phase: 'writing',
    notebook: wholeDocuments(given.notebook),
    rule: null,
    line: [],
  }),

  play(settings, state, move): Outcome<AuthorState> {
    switch (state.phase) {
      case 'writing':
        return playWriting(settings, state, move);
      case 'guess':
        return playGuess(state, move);
      case 'seen':
        return move.type === 'go-on' ? played({ ...state, phase: 'done' }) : notNow(say.lookFirst);
      case 'done':
        return notNow(say.done);
    }
  },

  isDone: (_, state) => state.phase === 'done',

  canUndo: (move) => move.type !== 'guess' && move.type !== 'go-on',

  slips(_, state) {
    if (state.phase !== 'seen' && state.phase !== 'done') return [];
    const found = findings(state.notebook);
    return found.most.includes(state.guess) ? [] : [lostGuess(state.guess, found)];
  },

  clues: (settings, state) => authorClues(settings, state),

  solve(settings, state): AuthorMove {
    switch (state.phase) {
      case 'writing':
        return state.line.length === 0 && state.notebook.length >= settings.least
          ? { type: 'finish' }
          : { type: 'word', word: nextWord(state) };
      case 'guess':
        return { type: 'guess', word: findings(state.notebook).most[0] ?? '' };
      case 'seen':
      case 'done':
        return { type: 'go-on' };
    }
  },

  keepsake: (_, { notebook }) => ({ notebook }),
};

function playWriting(
  settings: AuthorSettings,
  state: Writing,
  move: AuthorMove,
): Outcome<AuthorState> {
  const { notebook, line } = state;
  switch (move.type) {
    case 'word':
      return stick(settings, state, move.word);
    case 'rule':
      if (line.length > 0) return notNow(say.ruleMidway);
      if (move.rule !== null && !settings.rules.includes(move.rule)) return notNow(say.noSuchRule);
      return played({ ...state, rule: move.rule });
    case 'delete':
      if (notebook[move.document] === undefined) return notNow(say.noSuchDocument);
      return played({ ...state, notebook: notebook.filter((_, at) => at !== move.document) });
    case 'finish': {
      if (line.length > 0) return notNow(say.unfinished);
      const missing = settings.least - notebook.length;
      if (missing > 0) return notNow(say.tooFew(missing));
      return played({ phase: 'guess', notebook, rule: state.rule });
    }
    default:
      return notNow(say.writeFirst);
  }
}

/** One more word on the line; white closes it and puts it into the notebook. */
function stick(settings: AuthorSettings, state: Writing, word: Word): Outcome<AuthorState> {
  const { notebook, line } = state;
  const ends = word === tinyLanguage.end;
  if (!ends && !colours.some((colour) => colour === word)) return notNow(say.noSuchWord);
  if (notebook.length >= settings.most) return notNow(say.full(settings.most));
  if (ends && line.length === 0) return notNow(say.loneWhite);
  if (!ends && line.length >= longestDocument) return notNow(say.onlyWhite);
  const fits = fitting(state);
  const rule = ruleOf(state);
  if (rule && !fits.includes(word)) return notNow(offRule(rule, word, fits));
  const longer = [...line, word];
  return played(
    ends ? { ...state, notebook: [...notebook, longer], line: [] } : { ...state, line: longer },
  );
}

function playGuess(state: AuthorState, move: AuthorMove): Outcome<AuthorState> {
  if (move.type !== 'guess') return notNow(say.guessFirst);
  if (!colours.some((colour) => colour === move.word)) return notNow(say.guessAColour);
  const { notebook, rule } = state;
  return played({ phase: 'seen', notebook, rule, guess: move.word });
}

/** A word that keeps the rule, so that documents come out short and different. */
function nextWord(state: Writing): Word {
  const fits = fitting(state);
  const going = fits.filter((word) => word !== tinyLanguage.end);
  const longEnough = state.line.length > 1 + (state.notebook.length % 3);
  if (going.length === 0 || (longEnough && going.length < fits.length)) return tinyLanguage.end;
  return going[(state.line.length + state.notebook.length) % going.length] ?? '';
}
