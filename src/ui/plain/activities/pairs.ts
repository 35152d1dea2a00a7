// The phrase book, line by line: an entry is a choice of English words, or typed with its French one.
import {
  brokenSees,
  byHand,
  gapsLeft,
  joinedSees,
} from '../../../engine/activities/pairs/looking-up.ts';
import { candidatesOf, firstOpen } from '../../../engine/activities/pairs/pairing.ts';
import { predictedSees, questionOf } from '../../../engine/activities/pairs/questions.ts';
import { whatIsShared, whyPair } from '../../../engine/activities/pairs/reasons.ts';
import type { PairsSettings } from '../../../engine/activities/pairs/settings.ts';
import type { PairsMove, PairsState } from '../../../engine/activities/pairs/state.ts';
import { lookUpAll, tokensOf } from '../../../engine/dictionary.ts';
import { say } from '../../../texts/say.ts';
import type { PlainActivity } from '../plain-activity.ts';
import { choose, goOn, numbersToType, type Question } from '../question.ts';

export const plainPairs: PlainActivity<PairsSettings, PairsState, PairsMove> = {
  kind: 'pairs',

  tell(settings, state, before) {
    switch (state.phase) {
      case 'pair':
        return pairing(settings, state, before);
      case 'doubt':
        return [
          ...(before === undefined ? phraseBook(settings) : []),
          questionOf(settings, 'doubt').asks,
        ];
      case 'doubted':
        return [say('questions.right', { why: questionOf(settings, 'doubt').sees })];
      case 'split':
        return [
          questionOf(settings, 'split').asks,
          say('pairs.theSentence', { text: settings.translate }),
        ];
      case 'look-up':
        return lookingUp(settings, state, before);
      case 'joined':
        return [...given(settings, settings.translate), joinedSees(settings)];
      case 'predict':
        return [
          say('pairs.theSentence', { text: settings.arrives }),
          questionOf(settings, 'predict').asks,
        ];
      case 'predicted':
        return [predictedSees(settings, state.option)];
      case 'gaps':
        return [
          ...(before === undefined ? [say('pairs.theSentence', { text: settings.arrives })] : []),
          say('pairs.gapsAsk', { left: gapsLeft(settings, state).length }),
        ];
      case 'broken':
        return [...given(settings, settings.arrives), brokenSees(settings)];
      case 'done':
        return [];
    }
  },

  ask(settings, state): Question<PairsMove> {
    switch (state.phase) {
      case 'pair':
        return firstOpen(state) < 0 ? goOn({ type: 'go-on' }) : askForEntry(settings, state);
      case 'doubt':
      case 'split':
      case 'predict':
        return choose<PairsMove>(
          '',
          questionOf(settings, state.phase).options.map((label, option) => [
            label,
            { type: 'choose', option },
          ]),
        );
      case 'look-up':
        if (state.found >= byHand) return goOn({ type: 'go-on' }, say('pairs.lookUpRestKey'));
        return choose<PairsMove>(
          '',
          settings.dictionary.map(([from], entry) => [from, { type: 'look-up', entry }]),
        );
      case 'gaps':
        return choose<PairsMove>(
          '',
          tokensOf(settings.arrives).map((text, token) => [text, { type: 'spot', token }]),
        );
      case 'doubted':
      case 'joined':
      case 'predicted':
      case 'broken':
      case 'done':
        return goOn({ type: 'go-on' });
    }
  },
};

function pairing(
  settings: PairsSettings,
  state: Extract<PairsState, { phase: 'pair' }>,
  before: PairsState | undefined,
): readonly string[] {
  const open = firstOpen(state);
  return [
    ...(before === undefined
      ? [...phraseBook(settings), ...written(settings, state)]
      : state.last === null
        ? []
        : [whyPair(settings, state, state.last)]),
    open < 0
      ? whatIsShared(settings)
      : say('pairs.whichGoes', { from: settings.dictionary[open]?.[0] ?? '' }),
  ];
}

function phraseBook({ sentences }: PairsSettings): readonly string[] {
  return [
    say('pairs.phraseBook'),
    ...sentences.map(([from, to], index) => say('pairs.sentenceIs', { n: index + 1, from, to })),
  ];
}

/** The entries that are there already, for who reads it all again. */
function written({ dictionary }: PairsSettings, state: PairsState): readonly string[] {
  return dictionary.flatMap(([from], entry) => {
    const to = state.written[entry] ?? null;
    return to === null ? [] : [say('pairs.entryIs', { from, to })];
  });
}

function lookingUp(
  settings: PairsSettings,
  state: Extract<PairsState, { phase: 'look-up' }>,
  before: PairsState | undefined,
): readonly string[] {
  const tokens = tokensOf(settings.translate);
  const given = settings.dictionary.find(([from]) => from === tokens[state.found - 1]);
  return [
    ...(before?.phase === 'split' ? [questionOf(settings, 'split').sees] : []),
    ...(before === undefined ? written(settings, state) : []),
    ...(given ? [say('pairs.entryIs', { from: given[0], to: given[1] })] : []),
    state.found < byHand
      ? say('pairs.whichEntry', { token: tokens[state.found] ?? '' })
      : say('pairs.restFollows'),
  ];
}

/** Every token of a text with what a look-up gives for it. */
function given({ dictionary }: PairsSettings, text: string): readonly string[] {
  const tokens = tokensOf(text);
  return lookUpAll(dictionary, tokens).map((to, at) =>
    say('pairs.tokenGives', {
      n: at + 1,
      token: tokens[at] ?? '',
      to: to ?? say('pairs.noEntry'),
    }),
  );
}

/** An English word for the entry that is asked about, or 'est is' for another one. */
function askForEntry(settings: PairsSettings, state: PairsState): Question<PairsMove> {
  const candidates = candidatesOf(settings);
  const keys = settings.dictionary.map(([from]) => from);
  const from = keys[firstOpen(state)] ?? '';
  return {
    type: 'choice',
    text: '',
    choices: candidates.map((to) => ({ label: to, moves: [{ type: 'pair', from, to }] })),
    typed: {
      read(line) {
        const [key = '', to = '', ...more] = tokensOf(line.toLowerCase());
        if (more.length > 0 || !keys.includes(key) || !candidates.includes(to)) {
          const numbers = numbersToType(candidates.map((_, index) => index + 1));
          const example = { from: keys.at(-1) ?? '', to: candidates[0] ?? '' };
          return { type: 'unclear', reason: `${numbers} ${say('pairs.typeEntry', example)}` };
        }
        return { type: 'moves', moves: [{ type: 'pair', from: key, to }] };
      },
      lineFor: () => undefined,
    },
  };
}
