// One table of keys for every screen of the lab. The bar, the help and the ear read this table.

import type { LabAction } from '../../lab/actions.ts';
import { ballKinds } from '../../lab/bins.ts';
import type { Shelf } from '../../lab/shelf.ts';
import type { Asked, LabState, Overlay, Screen, Source } from '../../lab/state.ts';
import type { TextId } from '../../texts/catalogue.ts';
import { say } from '../../texts/say.ts';
import type { Binding } from '../keys.ts';
import { heardKeys } from '../keys.ts';

type Bindings = readonly Binding<LabAction>[];

export interface KeyTable {
  readonly bindings: Bindings;
  /** Every other character is typed into a text. */
  readonly typing: boolean;
}

/** Rows that Page Up and Page Down move by. */
const page = 10;

const goOn = ['enter', 'space', 'right', 'l'] as const;

/**
 * What the keys do now. Work that is over in a moment changes nothing about that: what is pressed meanwhile
 * waits for its end.
 */
export function labKeys(state: LabState, shelf: Shelf): KeyTable {
  const typing = state.overlay?.type === 'typing';
  const leave: Bindings = [{ keys: ['ctrl-c'], label: '', action: { type: 'leave', code: 130 } }];
  const here =
    state.overlay !== null && (!isShown(state) || state.overlay.type === 'help')
      ? onOverlay(state.overlay)
      : labScreenKeys(state, shelf);
  return { bindings: [...here, ...leave], typing: typing && !isShown(state) };
}

/** Whether there is work that takes so long that its progress stands on the screen. */
export function isShown({ work }: LabState): boolean {
  return work !== null && work.progress !== null;
}

/** What the keys do on the screen itself, even while something stands over it: for the help. */
export function labScreenKeys(state: LabState, shelf: Shelf): Bindings {
  const here = isShown(state) ? whileWorking(state) : onScreen(state, shelf);
  return heardKeys([...here, key(['?'], say('lab.help'), overHelp('keys'))]);
}

function key(keys: readonly string[], label: string, action: LabAction): Binding<LabAction> {
  return { keys, label, action };
}

function overHelp(which: 'keys' | 'words'): LabAction {
  return { type: 'overlay', overlay: { type: 'help', page: which } };
}

function ask(keys: readonly string[], label: string, what: Asked): Binding<LabAction> {
  return key(keys, label, { type: 'ask-for', what });
}

/** Nothing but to wait or to stop. Moving a document is over in a moment, and is not left half done. */
function whileWorking({ work, sources }: LabState): Bindings {
  return [
    ...(work?.kind === 'moving'
      ? []
      : [key(['enter', 'space', 'escape', 's'], say('lab.stop'), { type: 'stop' })]),
    ...(sources.length === 0 ? [key(['q'], say('lab.quit'), { type: 'leave', code: 0 })] : []),
  ];
}

function onScreen(state: LabState, shelf: Shelf): Bindings {
  const { screen } = state;
  const source = state.sources[state.at];
  const back = key(['q', 'escape', 'backspace', 'left'], say('lab.back'), { type: 'back' });
  if (screen.at === 'left') return [];
  if (screen.at === 'empty' || source === undefined) {
    return [
      key(['enter', 'space'], say('lab.example'), { type: 'example' }),
      ask(['a'], say('lab.openFirst'), 'open'),
      key(['q'], say('lab.quit'), { type: 'leave', code: 0 }),
    ];
  }
  switch (screen.at) {
    case 'table':
      return onTable(state, source, shelf);
    case 'bin':
      return [...upAndDown(screen.row, screen.rows), back, ...farAway(screen.row, screen.rows)];
    case 'documents':
      return [
        ...onDocuments(source, screen.row),
        back,
        ...farAway(screen.row, documentsOf(source)),
      ];
    case 'draw':
      return [...onDraw(screen), key(['q', 'escape'], say('lab.back'), { type: 'back' })];
    case 'compare':
      return [
        ...upAndDown(screen.row, screen.pairing.rows),
        key(goOn, say('lab.lookInto'), {
          type: 'screen',
          screen: { ...screen, at: 'pair', first: 0 },
        }),
        key(['o'], say('lab.sort'), { type: 'sort' }),
        back,
        ...farAway(screen.row, screen.pairing.rows),
      ];
    case 'pair': {
      const words = wordsInPair(screen, shelf);
      return [...upAndDown(screen.first, words), back, ...farAway(screen.first, words)];
    }
  }
}

function wordsInPair({ pairing, row }: Screen & { at: 'pair' }, shelf: Shelf): number {
  const held = shelf.pairs(pairing.pairs);
  if (held === undefined) return 1;
  const place = held.rows[row] ?? 0;
  const { left, right } = held.pairs;
  return Math.max(
    1,
    ballKinds(held.left.model, left[place] ?? 0) + ballKinds(held.right.model, right[place] ?? 0),
  );
}

function onTable(state: LabState, { look, row, before }: Source, shelf: Shelf): Bindings {
  const held = shelf.held(look.model);
  const bin = held?.rows[row] ?? 0;
  const rows = held === undefined ? 0 : ballKinds(held.model, bin);
  return [
    ...upAndDown(row, look.rows),
    key(goOn, say('lab.lookInto'), { type: 'screen', screen: { at: 'bin', bin, row: 0, rows } }),
    key(['d'], say('lab.draw'), { type: 'draw' }),
    ...Array.from({ length: 9 }, (_, at) =>
      key([`${at + 1}`], say('lab.contextKeys'), { type: 'context', to: at + 1 }),
    ),
    key(['o'], say('lab.sort'), { type: 'sort' }),
    ask(['f', '/'], say('lab.find'), 'find'),
    key(['c'], say('lab.compare'), { type: 'compare' }),
    key(['p'], say('lab.pour'), { type: 'pour' }),
    key(['t'], say('lab.documentsKey'), { type: 'documents' }),
    ask(['s'], say('lab.save'), 'save'),
    ...(look.out.length > 0 || before !== null
      ? [key(['u'], say('lab.undo'), { type: 'undo' })]
      : []),
    key(['x', 'tab'], state.sources.length > 1 ? say('lab.other') : '', { type: 'other' }),
    ask(['a'], say('lab.open'), 'open'),
    key(['q'], say('lab.quit'), { type: 'quit' }),
    ...farAway(row, look.rows),
  ];
}

function onDocuments(source: Source, row: number): Bindings {
  const { look } = source;
  return [
    ...upAndDown(row, documentsOf(source)),
    look.out.includes(row)
      ? key(goOn, say('lab.putBack'), { type: 'put-back', document: row })
      : key(goOn, say('lab.takeOut'), { type: 'take-out', document: row }),
    ...(look.out.length > 0 ? [key(['u'], say('lab.undo'), { type: 'undo' })] : []),
  ];
}

function documentsOf({ look }: Source): number {
  return look.documents + look.out.length;
}

function onDraw({ drawn, shown }: Screen & { at: 'draw' }): Bindings {
  const over = shown >= (drawn.at(-1)?.words.length ?? 0);
  return [
    key(['enter', 'space'], over ? say('lab.nextDocument') : say('lab.nextWord'), { type: 'word' }),
    key(['a'], over ? '' : say('lab.toItsEnd'), { type: 'document' }),
    key(['left', 'c'], say('lab.turnTemperature'), { type: 'turn', knob: 'temperature', by: -1 }),
    key(['right', 'h'], say('lab.turnTemperature'), { type: 'turn', knob: 'temperature', by: 1 }),
    key(['up', 'm'], say('lab.turnTopK'), { type: 'turn', knob: 'top-k', by: 1 }),
    key(['down', 'f'], say('lab.turnTopK'), { type: 'turn', knob: 'top-k', by: -1 }),
    key(['n'], say('lab.newSeed'), { type: 'reseed', seed: null }),
    ask(['s'], say('lab.typeSeed'), 'seed'),
    ask(['b'], say('lab.beginWith'), 'prompt'),
  ];
}

function onOverlay(overlay: NonNullable<Overlay>): Bindings {
  const close: LabAction = { type: 'overlay', overlay: null };
  switch (overlay.type) {
    case 'help': {
      const other = overlay.page === 'keys' ? 'words' : 'keys';
      return [
        key(['enter', 'space', 'escape', 'q', '?'], say('lab.close'), close),
        key(
          ['right', 'l', 'left', 'tab', 'w'],
          other === 'words' ? say('lab.theWords') : say('lab.theKeys'),
          overHelp(other),
        ),
      ];
    }
    case 'typing':
      return [
        key(['enter'], say(handInTexts[overlay.what]), { type: 'hand-in' }),
        key(['backspace'], say('lab.rubOut'), { type: 'rub-out' }),
        key(['escape'], say('lab.back'), close),
      ];
    case 'ask':
      return [
        key(['y'], say('lab.yes'), overlay.yes),
        key(['n', 'escape', 'q'], say('lab.no'), close),
      ];
  }
}

const handInTexts = {
  find: 'lab.findKey',
  open: 'lab.openKey',
  save: 'lab.saveKey',
  seed: 'lab.seedKey',
  prompt: 'lab.promptKey',
} as const satisfies Record<Asked, TextId>;

function upAndDown(row: number, rows: number): Bindings {
  return [
    key(['up', 'k'], say('lab.choose'), pointTo(row - 1, rows)),
    key(['down', 'j'], say('lab.choose'), pointTo(row + 1, rows)),
  ];
}

/** For the help: the bar has no room for them. */
function farAway(row: number, rows: number): Bindings {
  return [
    key(['pageup'], say('lab.page'), pointTo(row - page, rows)),
    key(['pagedown'], say('lab.page'), pointTo(row + page, rows)),
    key(['home'], say('lab.ends'), pointTo(0, rows)),
    key(['end'], say('lab.ends'), pointTo(rows - 1, rows)),
  ];
}

function pointTo(wanted: number, rows: number): LabAction {
  return { type: 'row', row: Math.max(0, Math.min(rows - 1, wanted)) };
}
