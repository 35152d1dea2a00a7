// What each move makes of the writing, phase by phase.
// Left out: which words fit. That is fitting.ts.
import { say } from '../../../texts/say.ts';
import { notNow, type Outcome, played } from '../../activity.ts';
import { colours, tinyLanguage, type Word } from '../../language.ts';
import { longestDocument } from '../../rules.ts';
import { fitting, ruleOf } from './fitting.ts';
import { offRule } from './off-rule.ts';
import type { AuthorMove, AuthorSettings, AuthorState, Writing } from './state.ts';

/** One move of the learner. Nothing that is written here is wrong: a move fits, or it does not. */
export function play(
  settings: AuthorSettings,
  state: AuthorState,
  move: AuthorMove,
): Outcome<AuthorState> {
  switch (state.phase) {
    case 'writing':
      return playWriting(settings, state, move);
    case 'cards':
      return playCards(settings, state, move);
    case 'guess':
      return playGuess(state, move);
    case 'seen':
      return move.type === 'go-on'
        ? played({ ...state, phase: 'done' })
        : notNow(say('author.lookFirst'));
    case 'done':
      return notNow(say('everywhere.levelIsDone'));
  }
}

function playWriting(
  settings: AuthorSettings,
  state: Writing,
  move: AuthorMove,
): Outcome<AuthorState> {
  const { notebook, line, rule } = state;
  switch (move.type) {
    case 'word':
      return stick(settings, state, move.word);
    case 'cards':
      return line.length > 0
        ? notNow(say('author.ruleMidway'))
        : played({ phase: 'cards', notebook, rule });
    case 'delete':
      if (notebook[move.document] === undefined) return notNow(say('author.noSuchDocument'));
      return played({ ...state, notebook: notebook.filter((_, at) => at !== move.document) });
    case 'finish': {
      if (line.length > 0) return notNow(say('author.hasNoEnd'));
      const missing = settings.least - notebook.length;
      if (missing > 0) return notNow(say('author.documentsMissing', { missing }));
      return played({ phase: 'guess', notebook, rule });
    }
    default:
      return notNow(say('author.writeFirst'));
  }
}

/** One more word on the line; white closes it and puts it into the notebook. */
function stick(settings: AuthorSettings, state: Writing, word: Word): Outcome<AuthorState> {
  const { notebook, line } = state;
  const ends = word === tinyLanguage.end;
  if (!ends && !colours.some((colour) => colour === word)) return notNow(say('author.noSuchWord'));
  if (notebook.length >= settings.most)
    return notNow(say('author.noRoom', { most: settings.most }));
  if (ends && line.length === 0) return notNow(say('author.loneWhite'));
  if (!ends && line.length >= longestDocument) return notNow(say('author.onlyWhite'));
  const rule = ruleOf(state);
  if (rule && !fitting(state).includes(word)) return notNow(offRule(rule, state, word));
  const longer = [...line, word];
  return played(
    ends ? { ...state, notebook: [...notebook, longer], line: [] } : { ...state, line: longer },
  );
}

function playCards(
  settings: AuthorSettings,
  { notebook }: AuthorState,
  move: AuthorMove,
): Outcome<AuthorState> {
  if (move.type !== 'rule') return notNow(say('author.takeACard'));
  if (move.rule !== null && !settings.rules.includes(move.rule))
    return notNow(say('author.noSuchRule'));
  return played({ phase: 'writing', notebook, rule: move.rule, line: [] });
}

function playGuess({ notebook, rule }: AuthorState, move: AuthorMove): Outcome<AuthorState> {
  if (move.type !== 'guess' || move.word === '') return notNow(say('author.guessFirst'));
  if (!colours.some((colour) => colour === move.word)) return notNow(say('author.guessAColour'));
  return played({ phase: 'seen', notebook, rule, guess: move.word });
}
