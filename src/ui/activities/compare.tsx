import { afterUnseen, yesOrNo } from '../../engine/activities/compare/answers.ts';
import { sideName } from '../../engine/activities/compare/say.ts';
import type { CompareSettings } from '../../engine/activities/compare/settings.ts';
import type { CompareMove, CompareState } from '../../engine/activities/compare/state.ts';
import { tinyLanguage } from '../../engine/language.ts';
import { type ActivityBinding, type ActivityView, goOnKeys, key, look } from '../activity-view.ts';
import { BetScreen } from './compare/BetScreen.tsx';
import { BillScreen } from './compare/BillScreen.tsx';
import { LookScreen } from './compare/LookScreen.tsx';
import { NameScreen } from './compare/NameScreen.tsx';
import { PromptScreen } from './compare/PromptScreen.tsx';
import type { CompareCursor } from './compare/props.ts';
import { SurvivalScreen } from './compare/SurvivalScreen.tsx';
import { TablesScreen } from './compare/TablesScreen.tsx';
import { VerdictScreen } from './compare/VerdictScreen.tsx';

type Bindings = readonly ActivityBinding<CompareMove, CompareCursor>[];

const growFrames = 14;
const writeFrames = 10;
/** Pages go round and round: the screen takes the rest after division by its own number of pages. */
const pagesInARound = 12;

export const compareView: ActivityView<CompareSettings, CompareState, CompareMove, CompareCursor> =
  {
    kind: 'compare',

    cursor: () => ({ option: -1, page: 0 }),

    bindings(settings, state, cursor) {
      switch (state.phase) {
        case 'look':
          return lookKeys(settings, state);
        case 'bet':
          return [
            key(['left', 'a', '1'], 'a chip to that side', { type: 'chip', to: 'left' }),
            key(['right', 'l', 'd', '2'], 'a chip to that side', { type: 'chip', to: 'right' }),
            key(goOnKeys, 'reveal', { type: 'reveal' }),
          ];
        case 'name':
          return state.found
            ? [goOn]
            : [...choiceKeys(cursor, settings.rules.length, 'say so'), ...pageKeys(cursor)];
        case 'predict':
          return choiceKeys(cursor, yesOrNo.length, 'measure');
        case 'guess-bin':
          return choiceKeys(cursor, tinyLanguage.words.length, 'uncover');
        case 'prompt':
          return choiceKeys(cursor, afterUnseen.length, 'prompt it');
        case 'verdict':
        case 'bill':
        case 'measured':
        case 'tables':
        case 'empty':
          return [goOn];
        case 'done':
          return [];
      }
    },

    status(settings, state) {
      switch (state.phase) {
        case 'look':
          return `pair ${state.shown.length} of ${settings.look.free + settings.look.more}`;
        case 'bet':
          return `mystery ${state.bets.length + 1} of ${settings.mysteries}`;
        case 'verdict':
          return `mystery ${state.bets.length} of ${settings.mysteries}`;
        case 'bill':
          return 'the bill';
        case 'name':
          return `${sideName[state.side]}’s rule`;
        case 'predict':
          return `rule ${state.measured.length + 1} of ${settings.survival.rules.length}`;
        case 'measured':
          return `rule ${state.measured.length} of ${settings.survival.rules.length}`;
        case 'guess-bin':
        case 'tables':
          return 'the two tables';
        case 'prompt':
        case 'empty':
        case 'done':
          return 'a word never seen';
      }
    },

    frames(before, after) {
      if (after.phase === 'measured') return growFrames;
      return after.shown.length > before.shown.length ? writeFrames : 0;
    },

    Screen(props) {
      const { state } = props;
      switch (state.phase) {
        case 'look':
          return <LookScreen {...props} state={state} />;
        case 'bet':
          return <BetScreen {...props} state={state} />;
        case 'verdict':
          return <VerdictScreen {...props} state={state} />;
        case 'bill':
          return <BillScreen {...props} state={state} />;
        case 'name':
          return <NameScreen {...props} state={state} />;
        case 'predict':
        case 'measured':
          return <SurvivalScreen {...props} state={state} />;
        case 'guess-bin':
        case 'tables':
          return <TablesScreen {...props} state={state} />;
        case 'prompt':
        case 'empty':
        case 'done':
          return <PromptScreen {...props} state={state} />;
      }
    },
  };

const goOn = key<CompareMove, CompareCursor>(goOnKeys, 'go on', { type: 'go-on' });

function lookKeys({ look: { free } }: CompareSettings, { shown }: CompareState): Bindings {
  const draw = { type: 'draw-pair' } as const;
  if (shown.length < free) return [key([...goOnKeys, '1', '+'], 'draw a pair', draw)];
  return [key(['1', '+'], 'one more pair', draw), { ...goOn, label: 'to the bets' }];
}

/** Digits and arrows choose, Enter says so: nothing is answered by mistake. */
function choiceKeys(cursor: CompareCursor, options: number, verb: string): Bindings {
  const at = (option: number): CompareCursor => ({ ...cursor, option });
  return [
    ...Array.from({ length: options }, (_, option) =>
      look<CompareMove, CompareCursor>([`${option + 1}`], 'choose', at(option)),
    ),
    look(['up', 'k', 'w'], '', at(Math.max(0, cursor.option - 1))),
    look(['down', 'j', 's'], '', at(Math.min(options - 1, cursor.option + 1))),
    key(goOnKeys, verb, { type: 'answer', option: cursor.option }),
  ];
}

function pageKeys(cursor: CompareCursor): Bindings {
  const turned = (by: number): CompareCursor => ({
    ...cursor,
    page: (cursor.page + by) % pagesInARound,
  });
  return [
    look(['left', 'a'], '', turned(pagesInARound - 1)),
    look(['right', 'l', 'd'], '', turned(1)),
  ];
}
