import { witness } from '../../engine/activities/compare/against.ts';
import { afterUnseen, yesOrNo } from '../../engine/activities/compare/answers.ts';
import { sideName } from '../../engine/activities/compare/say.ts';
import { type CompareSettings, survivalOf } from '../../engine/activities/compare/settings.ts';
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
import { pagesOf } from './compare/wall-layout.ts';

type Bindings = readonly ActivityBinding<CompareMove, CompareCursor>[];

const growFrames = 14;
const writeFrames = 10;

export const compareView: ActivityView<CompareSettings, CompareState, CompareMove, CompareCursor> =
  {
    kind: 'compare',

    cursor: () => ({ option: -1, page: 0, said: -1 }),

    bindings(settings, state, cursor) {
      switch (state.phase) {
        case 'look':
          return lookKeys(settings, state);
        case 'bet':
          return [
            key(['left', 'a', '1'], 'chips', { type: 'chip', to: 'left' }),
            key(['right', 'l', 'd', '2'], 'chips', { type: 'chip', to: 'right' }),
            key(goOnKeys, 'bet', { type: 'reveal' }),
          ];
        case 'name':
          return state.found ? [goOn] : nameKeys(settings, state, cursor);
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
          return `rule ${state.measured.length + 1} of ${survivalOf(settings).rules.length}`;
        case 'measured':
          return `rule ${state.measured.length} of ${survivalOf(settings).rules.length}`;
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
          return <PromptScreen {...props} state={state} />;
        case 'done':
          return null;
      }
    },
  };

const goOn = key<CompareMove, CompareCursor>(goOnKeys, 'go on', { type: 'go-on' });

function lookKeys(
  { look: { free, more }, mysteries }: CompareSettings,
  { shown }: CompareState,
): Bindings {
  const draw = { type: 'draw-pair' } as const;
  if (shown.length < free) return [key([...goOnKeys, '1', '+'], 'draw a pair', draw)];
  // After the last pair the key is still heard, and the engine says that there are no more.
  const label = shown.length < free + more ? 'one more' : '';
  return [
    key(['1', '+'], label, draw),
    { ...goOn, label: mysteries === undefined ? 'go on' : 'bet' },
  ];
}

/** Digits and arrows choose, Enter says so: nothing is answered by mistake. */
function choiceKeys(
  cursor: CompareCursor,
  options: number,
  verb: string,
  said: CompareCursor = cursor,
): Bindings {
  const at = (option: number): CompareCursor => ({ ...cursor, option });
  return [
    ...Array.from({ length: options }, (_, option) =>
      look<CompareMove, CompareCursor>([`${option + 1}`], 'choose', at(option)),
    ),
    look(['up', 'k', 'w'], '', at(Math.max(0, cursor.option - 1))),
    look(['down', 'j', 's'], '', at(Math.min(options - 1, cursor.option + 1))),
    key(goOnKeys, verb, { type: 'answer', option: cursor.option }, said),
  ];
}

/** A wrong rule turns the wall to the document that speaks against it. */
function nameKeys(
  { rules }: CompareSettings,
  state: Extract<CompareState, { phase: 'name' }>,
  cursor: CompareCursor,
): Bindings {
  const pages = pagesOf(state.wall[state.side], rules.length);
  const name = rules[cursor.option];
  const against = name === undefined ? undefined : witness(state, state.side, name);
  const page = pages.findIndex((documents) => documents.some((each) => each === against));
  const said = { option: cursor.option, said: cursor.option, page: page < 0 ? cursor.page : page };
  const turned = (by: number): CompareCursor => ({
    ...cursor,
    page: (cursor.page + by + pages.length) % pages.length,
  });
  return [
    ...choiceKeys(cursor, rules.length, 'say so', said),
    ...(pages.length === 1
      ? []
      : [
          look<CompareMove, CompareCursor>(['left', 'a'], 'turn the page', turned(-1)),
          look<CompareMove, CompareCursor>(['right', 'l', 'd'], 'turn the page', turned(1)),
        ]),
  ];
}
