import { describe, expect, test } from 'vitest';
import { ballsByKind, kindsOf } from '../../../src/engine/activities/train/model.ts';
import {
  type TrainMove,
  type TrainSettings,
  type TrainState,
  trainParts,
} from '../../../src/engine/activities/train/state.ts';
import { trainActivity } from '../../../src/engine/activities/train.ts';
import type { Document } from '../../../src/engine/language.ts';
import { drawPairLane, type LaneShape } from '../../../src/ui/activities/train/pair-lane.ts';
import { verdict } from '../../../src/ui/activities/train/say.ts';
import { trainView } from '../../../src/ui/activities/train.tsx';
import { bindingFor, legend } from '../../../src/ui/keys.ts';
import { marks } from '../../../src/ui/theme.ts';
import { doc, fullNotebook, moved, statesOf } from '../../engine/activities/playing.ts';
import { misfits, type SizeName, screenLines } from './screen-lines.tsx';

const settings: TrainSettings = {
  samples: [doc('pbgw'), doc('bgkw'), doc('gkpbw')],
  notebook: true,
  parts: trainParts,
};
const own = [doc('gbpbkbw'), doc('bgkw'), doc('pbbgw'), doc('gw')];
const twelve = [doc('pbgkbbgkpkgbw'), doc('bgpw'), doc('kkw')];

function where(
  holds: (state: TrainState) => boolean,
  notebook: readonly Document[] = own,
): TrainState {
  const state = statesOf(trainActivity, settings, { seed: '1', notebook }).find(holds);
  if (state === undefined) throw new Error('there is no such state');
  return state;
}

function hand(position: number, holds: 'nothing' | 'bin' | 'placed'): TrainState {
  return where((s) => s.phase === 'by-hand' && s.at.position === position && s.at.hand === holds);
}

function having(state: TrainState, ...moves: readonly TrainMove[]): TrainState {
  return moved(trainActivity, settings, state, ...moves);
}

function text(state: TrainState, size: SizeName = '60x20', motion = 1): string {
  return screenLines(trainView, { settings, state, size, motion }).join('\n');
}

function bar(state: TrainState): readonly string[] {
  const cursor = trainView.cursor(settings, state, undefined);
  return legend(trainView.bindings(settings, state, cursor), true).map(
    ({ keys, label }) => `${keys} ${label}`,
  );
}

describe.each<[string, readonly Document[]]>([
  ['an empty notebook', []],
  ['one document', [doc('bw')]],
  ['a document of twelve words', twelve],
  ['a full notebook', fullNotebook],
  ['the same long document over and over', Array.from({ length: 40 }, () => doc('bbbbbbbbbbbbw'))],
])('with %s', (_, notebook) => {
  test('every screen is whole at every size, with and without colour', () => {
    const states = statesOf(trainActivity, settings, { seed: '1', notebook });
    // Every phase, every step of the first two pairs, and a few of the many pairs after them.
    const shown = states.filter(
      ({ phase }, at) => at < 7 || at % 8 === 0 || phase !== states[at - 1]?.phase,
    );
    for (const state of shown) expect(misfits(trainView, settings, state)).toEqual([]);
  });
});

test('every picture that moves is whole in every frame', () => {
  const placed = hand(4, 'placed');
  const rest = having(
    where((s) => s.phase === 'rest', twelve),
    { type: 'train-rest', speed: 'fast' },
  );
  for (let motion = 0; motion < 1; motion += 0.13) {
    expect(misfits(trainView, settings, placed, motion)).toEqual([]);
    expect(misfits(trainView, settings, rest, motion)).toEqual([]);
  }
});

describe.each(['80x24', '60x20'] as const)('the pair at %s', (size) => {
  test('is marked with a question while the bin is asked', () => {
    const shown = text(hand(4, 'nothing'), size);
    expect(shown).toContain('The next pair. Which bin does its ball go into?');
    expect(shown).toMatch(/\+-+\?-+\+/);
    expect(shown).not.toContain('v\n');
  });

  test('is tied to its bin once the bin is named', () => {
    const lines = screenLines(trainView, { settings, state: hand(4, 'bin'), size });
    const label = lines.findIndex((line) => /^ +bin +\?$/.test(line));
    const arrow = lines.findIndex((line) => line.trim() === 'v');
    expect(label).toBeGreaterThan(0);
    expect(arrow).toBeGreaterThan(label);
    expect(lines[arrow + 1]).toContain('> [# BLU]');
    // The arrow stands over the bin that it names.
    const at = lines[arrow]?.indexOf('v') ?? 0;
    expect(Math.abs((lines[arrow + 1]?.indexOf('# BLU') ?? 0) + 2 - at)).toBeLessThanOrEqual(1);
  });

  test('says which digit is which ball while the ball is asked, and only then', () => {
    const row = '1 [@P]   2 [#B]   3 [^G]   4 [*K]   5 [oW]';
    expect(text(hand(4, 'bin'), size)).toContain(row);
    expect(text(hand(4, 'bin'), size)).not.toContain('2 [# BLU]');
    expect(text(hand(4, 'nothing'), size)).not.toContain(row);
    expect(text(hand(4, 'placed'), size)).not.toContain(row);
  });

  test('sends its ball down from the later sticky', () => {
    const high = screenLines(trainView, { settings, state: hand(4, 'placed'), size, motion: 0 });
    const row = high.findIndex((line) => /^ +bin +ball$/.test(line));
    const ball = high[row + 1]?.indexOf('*K') ?? -1;
    const sticky = high[row - 1]?.indexOf('* PNK') ?? -1;
    expect(ball).toBeGreaterThan(0);
    expect(Math.abs(ball - sticky)).toBeLessThanOrEqual(2);
    expect(high.join('\n')).not.toContain('>*K');
  });

  test('leaves its ball marked in the bin, whole without any motion', () => {
    const shown = text(hand(4, 'placed'), size);
    expect(shown).toContain('The pink sticky puts a pink ball into the blue bin.');
    expect(shown).toContain('@P>*K');
    expect(shown).toMatch(/\.{4,}/);
    expect(shown).toMatch(/^ +v v$/m);
  });

  test('says at the last one that the first sticky puts none', () => {
    expect(text(hand(6, 'placed'), size)).toContain(
      'The last pair. 7 stickies, 6 balls: the first puts none.',
    );
  });
});

describe('the other screens', () => {
  test('never call documents yours that the level brought along', () => {
    const apart: TrainSettings = { ...settings, notebook: false, parts: ['draw'] };
    const states = statesOf(trainActivity, apart, { seed: '1', notebook: own });
    const shown = states.map((state) => text(state)).join('\n');
    expect(shown).toContain('A model will learn from these documents,');
    expect(shown).toContain('Which word shall the model begin with?');
    expect(shown).not.toMatch(/\b[Yy]our\b|You wrote|sample/);
  });

  test('say plainly that the documents are samples', () => {
    const shown = text(where((s) => s.phase === 'pile', []));
    expect(shown).toContain('Your notebook is empty, so these are sample documents.');
    expect(
      trainView.status(
        settings,
        where((s) => s.phase === 'by-hand', []),
      ),
    ).toBe('sample 1 of 3');
  });

  test('count the balls where a bin has no room for each', () => {
    const shown = text(where((s) => s.phase === 'bet', fullNotebook));
    expect(shown).toContain('40 documents, ');
    const rest = where((s) => s.phase === 'rest' && s.trained === 40, fullNotebook);
    expect(text(rest)).toContain('| @P28 ^G18 | | #B28 *K38 |');
    expect(text(rest)).toContain('Now the balls are counted: one number for each kind.');
  });

  test('ask for the number of balls and then show it bin by bin', () => {
    const bet = text(where((s) => s.phase === 'bet'));
    expect(bet).toContain('How many balls are in all the bins now?');
    expect(bet).toContain('18: every sticky puts one');
    const counted = text(where((s) => s.phase === 'counted'));
    expect(counted).toContain('14 balls are in the bins.');
    expect(counted).toContain('18 stickies less 4 first ones: those put no ball.');
    expect(counted).toMatch(/in the \[# BLU\] bin #+ 6 balls/);
    expect(counted).toContain('Bits measure surprise: fewer is better.');
  });

  test('light up the stickies behind the balls that are asked', () => {
    const shown = text(
      having(
        where((s) => s.phase === 'ask'),
        { type: 'ask', bin: 'blue', ball: 'green' },
      ),
    );
    expect(shown).toContain('Blue, then green: written 2 times, so 2 balls.');
    expect(shown).toContain('2 #B>^G *K oW');
    expect(shown).toContain('3 @P #B #B>^G oW');
    // Both of its balls are marked, among the others of the blue bin.
    expect(shown).toContain('| @P #B>^G  | ');
    expect(shown).toContain('|>^G *K oW  | ');
    const many = where((s) => s.phase === 'ask', fullNotebook);
    expect(text(many)).toContain('A number counts balls of a kind. Walk over them to ask.');
    const pinks = having(many, { type: 'ask', bin: 'pink', ball: 'pink' });
    expect(text(pinks)).toMatch(/>\*K\d/);
  });

  test('say how many documents have nothing to do with the balls that are asked', () => {
    const eight = ['gbw', 'bgw', 'pw', 'pw', 'kw', 'kw', 'pw', 'kw'].map(doc);
    const ask = where((s) => s.phase === 'ask', eight);
    const once = text(having(ask, { type: 'ask', bin: 'blue', ball: 'green' }));
    expect(once).toMatch(/ 2 #B>\^G oW\n +none in the other 7\n*$/);
  });

  test('show what the model drew beside what was written', () => {
    const draw = where((s) => s.phase === 'draw', [doc('bgw'), doc('pw'), doc('pw')]);
    const copied = text(having(draw, { type: 'draw', prompt: 'blue' }));
    expect(copied).toContain('Word for word a copy of document 1.');
    expect(copied).toMatch(/> {2}1 #B \^G oW +=? ?= 1 +#B \^G oW/);
    const nothing = text(having(draw, { type: 'draw', prompt: 'pink' }));
    expect(nothing).toContain('The pink bin is empty: never seen, so nothing to draw.');
    expect(nothing).toContain('empty *K');
  });
});

test('what is said about a drawn document stays on one line', () => {
  for (const notebook of [[], own, [doc('bbbbbbbbbbbbw'), doc('bbbbbbbbbbbbw'), doc('bbw')]]) {
    let state = where((s) => s.phase === 'draw', notebook);
    for (const prompt of ['purple', 'blue', 'green', 'pink', 'blue', 'blue', 'blue', 'green']) {
      state = having(state, { type: 'draw', prompt });
      const latest = state.phase === 'draw' ? state.drawn.at(-1) : undefined;
      if (latest === undefined) throw new Error('nothing was drawn');
      const sentence = verdict(state, latest);
      expect(sentence.length).toBeLessThanOrEqual(58);
      expect(text(state).split('\n')).toContain(sentence);
    }
  }
});

describe('the rest of the documents', () => {
  const five = ['gbw', 'kw', 'bkw', 'pgw', 'gkw'].map(doc);
  const rest = where((s) => s.phase === 'rest', five);
  const slow = having(rest, { type: 'train-rest', speed: 'slow' });

  test('ask how fast beside the digits, and the bins have none of their own', () => {
    const shown = text(rest);
    expect(shown).toContain('The model trains by itself on the last 3 documents.');
    expect(shown).toContain('How fast? Slowly for one, fast for all, or all at once.');
    expect(shown).not.toContain('1 [@ PUR]');
    expect(text(slow)).toContain('Trained on 3 of 5 documents.');
  });

  test('say in the header nothing that the moving picture has not come to', () => {
    const all = having(rest, { type: 'train-rest', speed: 'fast' });
    expect(trainView.status(settings, rest)).toBe(trainView.status(settings, all));
    expect(text(all, '60x20', 0.5)).toMatch(/^Document [345] of 5\.$/m);
    expect(text(all)).toContain('Trained on all 5 documents. The bins are a model.');
  });
});

describe('the keys', () => {
  test('are called what they do now', () => {
    expect(bar(hand(1, 'nothing'))).toEqual(['1-4 pick bin']);
    expect(bar(hand(1, 'bin'))).toEqual(['1-5 pick ball']);
    expect(bar(hand(1, 'placed'))).toEqual(['Enter next pair']);
    expect(bar(hand(6, 'placed'))).toEqual(['Enter next document']);
    expect(bar(where((s) => s.phase === 'ask' && s.asked !== null))).toEqual([
      'left/right walk',
      'Enter go on',
      '1-4 bin',
    ]);
    const own = where((s) => s.phase === 'own-speed');
    expect(bar(own)).toEqual(['Enter train this pair']);
    expect(bar(having(own, { type: 'train-pair' }))).toEqual(['Enter next pair']);
  });

  test('finish only once a document is really drawn', () => {
    const draw = where((s) => s.phase === 'draw', [doc('bgw'), doc('pw'), doc('pw')]);
    const empty = having(draw, { type: 'draw', prompt: 'pink' });
    expect(bar(empty)).toEqual(['1-4 draw']);
    expect(bar(having(empty, { type: 'draw', prompt: 'blue' }))).toEqual([
      '1-4 draw',
      'Enter finish',
    ]);
  });

  test('walk over the balls as they lie, bin by bin', () => {
    const state = where((s) => s.phase === 'ask');
    if (state.phase !== 'ask') throw new Error('not asking');
    const lying = ballsByKind(state).map(({ context, ball }) => `${context[0]} ${ball}`);
    expect(lying).toHaveLength(14);
    expect([...new Set(lying)]).toEqual(kindsOf(state).map(({ bin, ball }) => `${bin} ${ball}`));
  });

  test('walk over all the balls and come round again', () => {
    let state = where((s) => s.phase === 'ask');
    const asked: string[] = [];
    for (let n = 0; n < 12; n += 1) {
      const binding = bindingFor(trainView.bindings(settings, state, 0), 'right');
      if (binding?.action.do !== 'play') throw new Error('the key plays nothing');
      state = having(state, binding.action.move);
      if (state.phase === 'ask' && state.asked)
        asked.push(`${state.asked.bin} ${state.asked.ball}`);
    }
    expect(new Set(asked).size).toBeLessThan(12);
    expect(asked[new Set(asked).size]).toBe(asked[0]);
  });

  test('let a ball fly for a moment, and a row of documents for a few seconds', () => {
    const frames = trainView.frames?.bind(trainView);
    expect(frames?.(hand(1, 'bin'), hand(1, 'placed'))).toBe(14);
    expect(frames?.(hand(1, 'placed'), hand(2, 'nothing'))).toBe(0);
    const rest = where((s) => s.phase === 'rest', fullNotebook);
    expect(frames?.(rest, having(rest, { type: 'train-rest', speed: 'fast' }))).toBe(100);
    expect(frames?.(rest, having(rest, { type: 'train-rest', speed: 'at-once' }))).toBe(0);
    const few = where((s) => s.phase === 'rest', [doc('bw'), doc('bw'), doc('bgw')]);
    // Two balls, about a second each.
    expect(frames?.(few, having(few, { type: 'train-rest', speed: 'slow' }))).toBe(48);
  });
});

describe('the drawing of a pair', () => {
  const m = marks({ colour: false, ascii: true, motion: true });
  const shape: LaneShape = {
    width: 30,
    height: 5,
    namer: 4,
    ball: 12,
    bin: 20,
    stage: 'landed',
    flight: 1,
  };

  test.each([
    [
      'a bin on the right',
      shape,
      [
        '   bin     ball',
        '    |       ..........',
        '    +--------------+ .',
        '                   | .',
        '                   v v',
      ],
    ],
    [
      'a bin on the left',
      { ...shape, namer: 14, ball: 22, bin: 4 },
      [
        '             bin     ball',
        '   +----------+       .',
        '   | ..................',
        '   | .',
        '   v v',
      ],
    ],
    [
      'a bin straight below',
      { ...shape, bin: 4 },
      ['   bin     ball', '   ++       .', '   | ........', '   | .', '   v v'],
    ],
    [
      'a bin between the two',
      { ...shape, bin: 8 },
      ['   bin     ball', '    |       .', '    +--+ ....', '       | .', '       v v'],
    ],
  ])('joins the sticky and %s', (_, drawn, rows) => {
    expect(drawPairLane(drawn, m)).toEqual({ rows, ball: undefined });
  });

  test('has the ball on its way from the later sticky to the bin', () => {
    const at = (flight: number) => drawPairLane({ ...shape, stage: 'flying', flight }, m).ball;
    expect(at(0)).toEqual({ row: 1, column: 12 });
    expect(at(0.5)).toEqual({ row: 1, column: 18 });
    expect(at(1)).toEqual({ row: 4, column: 21 });
  });
});
