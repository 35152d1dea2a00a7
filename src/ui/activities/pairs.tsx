import { byHand } from '../../engine/activities/pairs/looking-up.ts';
import { candidatesOf } from '../../engine/activities/pairs/pairing.ts';
import { questionOf } from '../../engine/activities/pairs/questions.ts';
import type { PairsSettings } from '../../engine/activities/pairs/settings.ts';
import type { PairsMove, PairsState } from '../../engine/activities/pairs/state.ts';
import { tokensOf } from '../../engine/dictionary.ts';
import { say } from '../../texts/say.ts';
import { type ActivityBinding, type ActivityView, goOnKeys, key, look } from '../activity-view.ts';
import { optionBindings } from '../components/Choice.tsx';
import { GapsScreen, LookUpScreen } from './pairs/LookUpScreens.tsx';
import { PairScreen } from './pairs/PairScreen.tsx';
import type { PairsCursor } from './pairs/props.ts';
import { QuestionScreen } from './pairs/QuestionScreen.tsx';

type Bindings = readonly ActivityBinding<PairsMove, PairsCursor>[];

export const pairsView: ActivityView<PairsSettings, PairsState, PairsMove, PairsCursor> = {
  kind: 'pairs',

  cursor(_, state, before) {
    if (state.phase !== 'pair') return { entry: 0, option: -1 };
    if (before !== undefined && state.written[before.entry] === null) return before;
    const from = before?.entry ?? -1;
    const after = state.written.findIndex((to, at) => at > from && to === null);
    return { entry: after >= 0 ? after : state.written.indexOf(null), option: -1 };
  },

  bindings(settings, state, cursor) {
    switch (state.phase) {
      case 'pair':
        return state.written.includes(null) ? pairKeys(settings, state, cursor) : goOn();
      case 'doubt':
      case 'split':
      case 'predict': {
        const label = say(state.phase === 'predict' ? 'pairs.guessKey' : 'pairs.answerKey');
        const move: PairsMove = { type: 'choose', option: cursor.option };
        return options(questionOf(settings, state.phase).options.length, cursor, label, move);
      }
      case 'look-up': {
        if (state.found >= byHand) {
          return [key(goOnKeys, say('pairs.lookUpRestKey'), { type: 'go-on' })];
        }
        const move: PairsMove = { type: 'look-up', entry: cursor.option };
        return options(settings.dictionary.length, cursor, say('pairs.lookUpKey'), move);
      }
      case 'gaps':
        return gapKeys(settings, cursor);
      case 'doubted':
      case 'joined':
      case 'predicted':
      case 'broken':
        return goOn();
      case 'done':
        return [];
    }
  },

  status({ dictionary }, state) {
    switch (state.phase) {
      case 'pair': {
        const written = state.written.filter((to) => to !== null).length;
        return say('pairs.entriesWritten', { written, all: dictionary.length });
      }
      case 'doubt':
      case 'doubted':
        return say('pairs.oneMore');
      case 'split':
      case 'look-up':
      case 'joined':
        return say('pairs.translating');
      case 'predict':
      case 'predicted':
      case 'gaps':
      case 'broken':
      case 'done':
        return say('pairs.aNewWord');
    }
  },

  Screen(props) {
    const { state } = props;
    switch (state.phase) {
      case 'pair':
        return <PairScreen {...props} state={state} />;
      case 'doubt':
      case 'doubted':
      case 'split':
      case 'predict':
      case 'predicted':
        return <QuestionScreen {...props} state={state} />;
      case 'look-up':
      case 'joined':
        return <LookUpScreen {...props} state={state} />;
      case 'gaps':
      case 'broken':
        return <GapsScreen {...props} state={state} />;
      case 'done':
        return null;
    }
  },
};

/** Up and down choose an entry that is open, digits and the other arrows a word for it. */
function pairKeys(settings: PairsSettings, { written }: PairsState, cursor: PairsCursor): Bindings {
  const words = candidatesOf(settings);
  const open = written.flatMap((to, at) => (to === null ? [at] : []));
  const [above = cursor.entry] = open.filter((at) => at < cursor.entry).slice(-1);
  const [below = cursor.entry] = open.filter((at) => at > cursor.entry);
  const at = (option: number): PairsCursor => ({ ...cursor, option });
  const from = settings.dictionary[cursor.entry]?.[0] ?? '';
  // The tenth word first, for its digit is the smallest: so the bar says 0-9.
  const digits = words.map((_, option) => ({ digit: (option + 1) % 10, option }));
  return [
    ...digits
      .sort((one, other) => one.digit - other.digit)
      .map(({ digit, option }) =>
        look<PairsMove, PairsCursor>([`${digit}`], say('shell.choose'), at(option)),
      ),
    key(goOnKeys, say('pairs.writeKey'), { type: 'pair', from, to: words[cursor.option] ?? '' }),
    look(['up', 'k', 'w'], say('pairs.entryKey'), { entry: above, option: -1 }),
    look(['down', 'j', 's'], say('pairs.entryKey'), { entry: below, option: -1 }),
    look(['left', 'a'], '', at(Math.max(0, cursor.option - 1))),
    look(['right', 'l', 'd'], '', at(Math.min(words.length - 1, cursor.option + 1))),
  ];
}

function gapKeys(settings: PairsSettings, cursor: PairsCursor): Bindings {
  const tokens = tokensOf(settings.arrives);
  const at = (option: number): PairsCursor => ({ ...cursor, option });
  return [
    ...tokens.map((_, token) =>
      look<PairsMove, PairsCursor>([`${token + 1}`], say('shell.choose'), at(token)),
    ),
    key(goOnKeys, say('pairs.thisOneKey'), { type: 'spot', token: cursor.option }),
    look(['left', 'a'], '', at(Math.max(0, cursor.option - 1))),
    look(['right', 'l', 'd'], '', at(Math.min(tokens.length - 1, cursor.option + 1))),
  ];
}

function options(count: number, cursor: PairsCursor, label: string, move: PairsMove): Bindings {
  return optionBindings(count, cursor.option, (option) => ({ ...cursor, option }), { label, move });
}

function goOn(): Bindings {
  return [key(goOnKeys, say('everywhere.goOn'), { type: 'go-on' })];
}
