// Three questions of the phrase book: a word that cannot be told, how many tokens, and what a
// look-up makes of a token that is in no entry. Left out: the dictionary itself.
import { list, say } from '../../../texts/say.ts';
import { type Clues, notNow, type Outcome, played, wrong } from '../../activity.ts';
import { joinTokens, keysOf, lookUp, tokensOf } from '../../dictionary.ts';
import { nearestKeys } from '../../edit-distance.ts';
import { partnersOf } from './partners.ts';
import { quoted } from './reasons.ts';
import { type PairsSettings, pairsIn, strangerIn } from './settings.ts';
import { common, type PairsMove, type PairsState } from './state.ts';

export type Asking = 'doubt' | 'split' | 'predict';

/** One question, put to this level. */
export interface PairsQuestion {
  readonly asks: string;
  readonly options: readonly string[];
  /** The right option, counted from 0. */
  readonly right: number;
  /** What is wrong with another one; a guess has none. */
  readonly refuse: (option: number) => string;
  /** What is seen afterwards. */
  readonly sees: string;
  readonly clues: Clues;
}

export function questionOf(settings: PairsSettings, asking: Asking): PairsQuestion {
  switch (asking) {
    case 'doubt':
      return doubt(settings);
    case 'split':
      return split(settings);
    case 'predict':
      return predict(settings);
  }
}

/** Each of two words fits, so neither can be concluded. */
function doubt(settings: PairsSettings): PairsQuestion {
  const { unsure: from } = settings;
  const partners = partnersOf(pairsIn(settings), from);
  const both = list(partners.map(quoted), 'or');
  return {
    asks: say('pairs.doubtAsks', { from }),
    options: [...partners.map(quoted), say('pairs.cannotTell')],
    right: partners.length,
    refuse: (option) => {
      const other = partners.find((_, at) => at !== option) ?? '';
      return say('pairs.otherFits', { from, to: partners[option] ?? '', other });
    },
    sees: say('pairs.doubtSees', { from, both }),
    clues: {
      nudge: say('pairs.nudgeDoubt'),
      place: say('pairs.placeDoubt', { from, both }),
      answer: say('pairs.answerDoubt', { n: partners.length + 1, from, both }),
    },
  };
}

/** How many pieces there are between the spaces: not how many spaces, and not how many letters. */
function split({ translate }: PairsSettings): PairsQuestion {
  const tokens = tokensOf(translate);
  const spaces = tokens.length - 1;
  const letters = tokens.join('').length;
  const counts = [spaces, tokens.length, letters];
  return {
    asks: say('pairs.splitAsks'),
    options: counts.map((n) => say('pairs.tokens', { n })),
    right: 1,
    refuse: (option) =>
      option === 0
        ? say('pairs.countsSpaces', { spaces })
        : say('pairs.countsLetters', { n: letters }),
    sees: say('pairs.splitSees', { n: tokens.length }),
    clues: {
      nudge: say('pairs.nudgeSplit'),
      place: say('pairs.placeSplit', { spaces }),
      answer: say('pairs.answerSplit', { n: tokens.length, tokens: list(tokens.map(quoted)) }),
    },
  };
}

/** What comes out for a token that only looks like an entry. */
function predict(settings: PairsSettings): PairsQuestion {
  const { dictionary } = settings;
  const token = strangerIn(settings);
  const [near] = nearestKeys(token, keysOf(dictionary));
  const key = near?.key ?? '';
  const found = lookUp(dictionary, token);
  return {
    asks: say('pairs.predictAsks', { token }),
    options: [
      say('pairs.nearly', { to: lookUp(dictionary, key) ?? '', key }),
      say('pairs.asItIs', { token }),
      say('pairs.nothing', { token }),
    ],
    right: found === undefined ? 2 : 0,
    refuse: () => say('pairs.chooseFirst'),
    sees: say('pairs.predictSees', { token, key }),
    clues: {
      nudge: say('pairs.nudgePredict'),
      place: say('pairs.placePredict', { keys: joinTokens(keysOf(dictionary)) }),
      answer: say('pairs.answerPredict', { token }),
      free: true,
    },
  };
}

/** An option that is chosen: a guess is shown the truth, any other wrong answer is refused. */
export function playQuestion(
  settings: PairsSettings,
  state: Extract<PairsState, { readonly phase: Asking }>,
  move: PairsMove,
): Outcome<PairsState> {
  const question = questionOf(settings, state.phase);
  if (move.type !== 'choose' || question.options[move.option] === undefined) {
    return notNow(say('pairs.chooseFirst'));
  }
  const { option } = move;
  if (state.phase === 'predict') return played({ ...common(state), phase: 'predicted', option });
  if (option !== question.right) return wrong(question.refuse(option));
  return played(
    state.phase === 'doubt'
      ? { ...common(state), phase: 'doubted' }
      : { ...common(state), phase: 'look-up', found: 0 },
  );
}

/** What was guessed, and what there is. */
export function predictedSees(settings: PairsSettings, option: number): string {
  const { right, sees } = questionOf(settings, 'predict');
  return option === right ? say('pairs.wellGuessed', { sees }) : say('pairs.notGuessed', { sees });
}
