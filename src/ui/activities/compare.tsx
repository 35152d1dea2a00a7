import { witness } from '../../engine/activities/compare/against.ts';
import { afterUnseen, yesOrNo } from '../../engine/activities/compare/answers.ts';
import { sideName } from '../../engine/activities/compare/say.ts';
import { type CompareSettings, survivalOf } from '../../engine/activities/compare/settings.ts';
import type { CompareMove, CompareState } from '../../engine/activities/compare/state.ts';
import { tinyLanguage } from '../../engine/language.ts';
import { say } from '../../texts/say.ts';
import { type ActivityBinding, type ActivityView, goOnKeys, key, look } from '../activity-view.ts';
import { BetScreen } from './compare/BetScreen.tsx';
import { BillScreen } from './compare/BillScreen.tsx';
import { LookScreen } from './compare/LookScreen.tsx';
import { NameScreen } from './compare/NameScreen.tsx';
import { PromptScreen } from './compare/PromptScreen.tsx';
import { type CompareCursor, isUntouched } from './compare/props.ts';
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
            key(['left', 'a', '1'], say('compare.chipsKey'), { type: 'chip', to: 'left' }),
            key(['right', 'l', 'd', '2'], say('compare.chipsKey'), { type: 'chip', to: 'right' }),
            ...revealKeys(state, cursor),
          ];
        case 'name':
          return state.found ? [goOn()] : nameKeys(settings, state, cursor);
        case 'predict':
          return choiceKeys(cursor, yesOrNo.length, say('compare.measure'));
        case 'guess-bin':
          return choiceKeys(cursor, tinyLanguage.words.length, say('compare.uncover'));
        case 'prompt':
          return choiceKeys(cursor, afterUnseen.length, say('compare.promptIt'));
        case 'verdict':
        case 'bill':
        case 'measured':
        case 'tables':
        case 'empty':
          return [goOn()];
        case 'done':
          return [];
      }
    },

    status(settings, state) {
      switch (state.phase) {
        case 'look':
          return state.shown.length === 0
            ? say('compare.noPairYet')
            : say('compare.pairOf', {
                n: state.shown.length,
                all: settings.look.free + settings.look.more,
              });
        case 'bet':
          return say('compare.mysteryOf', {
            n: state.bets.length + 1,
            all: settings.mysteries ?? 0,
          });
        case 'verdict':
          return say('compare.mysteryOf', { n: state.bets.length, all: settings.mysteries ?? 0 });
        case 'bill':
          return say('compare.theBill');
        case 'name':
          return say('compare.ruleOfSide', { side: sideName(state.side) });
        case 'predict':
          return say('compare.ruleOf', {
            n: state.measured.length + 1,
            all: survivalOf(settings).rules.length,
          });
        case 'measured':
          return say('compare.ruleOf', {
            n: state.measured.length,
            all: survivalOf(settings).rules.length,
          });
        case 'guess-bin':
        case 'tables':
          return say('compare.theTables');
        case 'prompt':
        case 'empty':
        case 'done':
          return say('compare.neverSeen');
      }
    },

    frames(before, after) {
      if (after.phase === 'measured') return growFrames;
      return after.shown.length > before.shown.length ? writeFrames : 0;
    },

    toBeRead: ({ phase }) => phase === 'measured',

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

function goOn(label = say('everywhere.goOn')): Bindings[number] {
  return key(goOnKeys, label, { type: 'go-on' });
}

function lookKeys(
  { look: { free, more }, mysteries }: CompareSettings,
  { shown }: CompareState,
): Bindings {
  const draw = { type: 'draw-pair' } as const;
  if (shown.length < free) return [key([...goOnKeys, '1', '+'], say('compare.drawPair'), draw)];
  // After the last pair the key is still heard, and the engine says that there are no more.
  const label = shown.length < free + more ? say('compare.oneMore') : '';
  return [
    key(['1', '+'], label, draw),
    goOn(say(mysteries === undefined ? 'everywhere.goOn' : 'compare.betKey')),
  ];
}

/** A first bet that nobody has touched is not revealed by an Enter too many: e stays even. */
function revealKeys(
  state: Extract<CompareState, { phase: 'bet' }>,
  cursor: CompareCursor,
): Bindings {
  const reveal = { type: 'reveal' } as const;
  return isUntouched(state)
    ? [
        look(goOnKeys, say('compare.betKey'), { ...cursor, option: 0 }),
        key(['e'], say('compare.stayEvenKey'), reveal),
      ]
    : [key(goOnKeys, say('compare.betKey'), reveal)];
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
      look<CompareMove, CompareCursor>([`${option + 1}`], say('everywhere.choose'), at(option)),
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
    ...choiceKeys(cursor, rules.length, say('compare.saySo'), said),
    ...(pages.length === 1
      ? []
      : [
          look<CompareMove, CompareCursor>(['left', 'a'], say('compare.turnPage'), turned(-1)),
          look<CompareMove, CompareCursor>(['right', 'l', 'd'], say('compare.turnPage'), turned(1)),
        ]),
  ];
}
