// Close enough: puzzles against their par, the grid by hand, the nearest key, and where it goes wrong.
import fc from 'fast-check';
import { parse, safeParse } from 'valibot';
import { describe, expect, test } from 'vitest';
import { cornerSees, waysShown, whyNot } from '../../../src/engine/activities/edits/filling.ts';
import {
  cellAsked,
  cellAsks,
  cellsByHand,
  cellsOnWay,
  cellsShown,
} from '../../../src/engine/activities/edits/grid.ts';
import {
  distancesTo,
  farOptions,
  farSees,
  nearSees,
  rightFarOption,
} from '../../../src/engine/activities/edits/nearest.ts';
import { reachedSees } from '../../../src/engine/activities/edits/puzzle.ts';
import { translatedNear } from '../../../src/engine/activities/edits/settings.ts';
import type { Edit, EditsMove, EditsState } from '../../../src/engine/activities/edits/state.ts';
import { editBetween, edited } from '../../../src/engine/activities/edits/steps.ts';
import { editsActivity } from '../../../src/engine/activities/edits.ts';
import { editDistance } from '../../../src/engine/edit-distance.ts';
import { settingsOfLevel } from '../../built-in-level.ts';
import { moved, statesOf, stateWhere } from './playing.ts';

const settings = settingsOfLevel(editsActivity, 'close-enough');
const given = { seed: '1', notebook: [] };
const start = editsActivity.start(settings, given);

const at = (phase: EditsState['phase']) =>
  stateWhere(editsActivity, settings, given, (state) => state.phase === phase);
const refused = (state: EditsState, move: EditsMove) => editsActivity.play(settings, state, move);
const wrong = (reason: string) => ({ type: 'refused', wrong: true, reason });
const notNow = (reason: string) => ({ type: 'refused', wrong: false, reason });
const edit = (each: Edit): EditsMove => ({ type: 'edit', edit: each });
/** The moves that make these words one after the other. */
const through = (...words: readonly string[]) =>
  words.slice(1).map((word, index) => {
    const each = editBetween(words[index] ?? '', word);
    if (each === undefined) throw new Error(`no single edit makes ${word}`);
    return edit(each);
  });

describe('an edit', () => {
  test.each<[string, Edit, string | undefined]>([
    ['bed', { do: 'insert', at: 1, letter: 'r' }, 'bred'],
    ['bed', { do: 'insert', at: 3, letter: 's' }, 'beds'],
    ['bed', { do: 'change', at: 0, letter: 'r' }, 'red'],
    ['bed', { do: 'delete', at: 2 }, 'be'],
    ['bed', { do: 'delete', at: 3 }, undefined],
    ['bed', { do: 'change', at: -1, letter: 'r' }, undefined],
    ['été', { do: 'change', at: 0, letter: 'â' }, 'âté'],
  ])('of “%s”, %o, makes %s', (word, each, made) => {
    expect(edited(word, each)).toBe(made);
  });

  test('is found again between two words that it lies between', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[abc]{1,6}$/),
        fc.nat(5),
        fc.constantFrom('a', 'b'),
        (word, place, letter) => {
          for (const each of [
            { do: 'insert', at: place, letter },
            { do: 'change', at: place, letter },
            { do: 'delete', at: place },
          ] as const) {
            const made = edited(word, each);
            if (made === undefined || made === word) continue;
            const found = editBetween(word, made);
            expect(found && edited(word, found)).toBe(made);
          }
        },
      ),
    );
    expect(editBetween('bed', 'bread')).toBeUndefined();
    expect(editBetween('bed', 'bed')).toBeUndefined();
  });
});

describe('a puzzle', () => {
  test('that is solved on par is told so, and costs nothing', () => {
    const state = moved(editsActivity, settings, start, ...through('bed', 'bred', 'bread'));
    expect(state).toMatchObject({ phase: 'reached', words: ['bed', 'bred', 'bread'] });
    if (state.phase !== 'reached') throw new Error('not reached');
    expect(reachedSees(settings, state)).toBe(
      'From “bed” to “bread” in 2 edits. Nobody can do it in fewer.',
    );
    const next = moved(editsActivity, settings, state, { type: 'go-on' });
    expect(editsActivity.slips(settings, next)).toEqual([]);
    expect(refused(state, { type: 'again' })).toEqual(notNow('The word is there. Go on.'));
  });

  test('that took more is told before it costs, and may be tried again', () => {
    const clumsy = through('bed', 'brd', 'bre', 'brea', 'bread');
    const state = moved(editsActivity, settings, start, ...clumsy);
    if (state.phase !== 'reached') throw new Error('not reached');
    expect(reachedSees(settings, state)).toBe(
      'From “bed” to “bread” in 4 edits. It can be done in 2. Try again, or go on with a slip.',
    );
    expect(editsActivity.slips(settings, state)).toEqual([]);
    expect(moved(editsActivity, settings, state, { type: 'again' })).toEqual(start);
    const next = moved(editsActivity, settings, state, { type: 'go-on' });
    expect(editsActivity.slips(settings, next)).toEqual([
      'You took 4 edits from “bed” to “bread”; 2 will do.',
    ]);
  });

  test('takes back edits, and nothing else', () => {
    expect(editsActivity.canUndo(edit({ do: 'delete', at: 0 }))).toBe(true);
    expect(editsActivity.canUndo({ type: 'go-on' })).toBe(false);
    expect(editsActivity.canUndo({ type: 'again' })).toBe(false);
  });

  test.each<[EditsMove, string]>([
    [
      edit({ do: 'delete', at: 3 }),
      'There is no letter at the end. Insert one, or go to another place.',
    ],
    [
      edit({ do: 'change', at: 0, letter: 'b' }),
      'That letter is there already: it would still say “bed”.',
    ],
    [edit({ do: 'insert', at: 0, letter: 'ab' }), 'An edit is about one letter.'],
    [{ type: 'go-on' }, 'It says “bed” so far. Edit it until it says “bread”.'],
  ])('refuses %o, which costs nothing', (move, reason) => {
    expect(refused(start, move)).toEqual(notNow(reason));
  });

  test('keeps a word from vanishing and from growing without end', () => {
    const short = moved(editsActivity, settings, start, ...through('bed', 'be', 'b'));
    expect(refused(short, edit({ do: 'delete', at: 0 }))).toMatchObject({ wrong: false });
    let state = start;
    for (let n = 0; n < 11; n += 1) {
      state = moved(editsActivity, settings, state, edit({ do: 'insert', at: 0, letter: 'x' }));
    }
    expect(refused(state, edit({ do: 'insert', at: 0, letter: 'x' }))).toEqual(
      notNow('No word here needs more than 14 letters. Delete some first.'),
    );
  });

  test('can be won with three stars from wherever edits may have led', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            fc.constantFrom('insert', 'change', 'delete'),
            fc.nat(13),
            fc.constantFrom('a', 'b', 'r'),
          ),
        ),
        (edits) => {
          let state: EditsState = start;
          for (const [what, place, letter] of edits) {
            const each =
              what === 'delete'
                ? ({ do: what, at: place } as const)
                : ({ do: what, at: place, letter } as const);
            const outcome = refused(state, edit(each));
            if (outcome.type === 'played') state = outcome.state;
          }
          for (let n = 0; n < 80 && state.phase !== 'done'; n += 1) {
            state = moved(editsActivity, settings, state, editsActivity.solve(settings, state));
          }
          expect(state.phase).toBe('done');
          expect(editsActivity.slips(settings, state)).toEqual([]);
        },
      ),
    );
  });

  test('gets a hint about the letters that stay, and then the edits', () => {
    expect(editsActivity.clues(settings, start)).toMatchObject({
      place: 'These can stay as they are: b e d. Edit the others.',
      answer: 'From “bed” to “bread”: insert “r” and insert “a”.',
    });
    let state = start;
    for (let n = 0; n < 6; n += 1) {
      state = moved(editsActivity, settings, state, edit({ do: 'insert', at: 0, letter: 'x' }));
    }
    expect(editsActivity.clues(settings, state)).toMatchObject({
      answer: 'From “xxxxxxbed” to “bread” it is 8 edits more. The next one: delete “x”.',
    });
  });
});

describe('the grid', () => {
  const grid = at('grid');

  test('asks for the cells on a shortest way, and fills the others by itself', () => {
    expect(cellsByHand(settings)).toEqual([
      { row: 1, column: 1 },
      { row: 1, column: 2 },
      { row: 2, column: 3 },
      { row: 2, column: 4 },
      { row: 3, column: 5 },
    ]);
    expect(cellsShown(settings, { row: 2, column: 3 })).toEqual([
      [0, 1, 2, 3, 4, 5],
      [1, 0, 1, 2, 3, 4],
      [2, 1, 1, null, null, null],
      [3, null, null, null, null, null],
    ]);
    expect(cellAsks(settings, { row: 2, column: 4 })).toBe(
      'How many edits from “b e” to “b r e a”?',
    );
  });

  test('shows every neighbour of a cell that is asked for', () => {
    for (const { row, column } of cellsByHand(settings)) {
      const shown = cellsShown(settings, { row, column });
      expect([
        shown[row - 1]?.[column - 1],
        shown[row - 1]?.[column],
        shown[row]?.[column - 1],
      ]).not.toContain(null);
      expect(shown[row]?.[column]).toBeNull();
    }
  });

  test.each([
    [
      1,
      1,
      1,
      '1 is too many. Both letters are “b”: coming from above left keeps it, and 0 stays 0.',
    ],
    [1, 2, 2, '2 is too many. Coming from the left inserts “r”: one more than 0.'],
    [2, 1, 2, '2 is too many. Coming from above deletes “e”: one more than 0.'],
    [2, 2, 2, '2 is too many. Coming from above left changes “e” into “r”: one more than 0.'],
    [2, 2, 0, '“e” and “r” differ: from above left it is a change, 1 more.'],
    [
      2,
      3,
      0,
      'None of the three marked cells leads to 0. Each way is 1 edit more, and only keeping a letter is free.',
    ],
  ])('in row %i, column %i refuses %i', (row, column, number, reason) => {
    expect(whyNot(settings, { row, column }, number)).toBe(reason);
  });

  test('names the edit of each way, with its sum for the first cell', () => {
    const ways = (state: EditsState) => {
      if (state.phase !== 'grid') throw new Error('no grid');
      const asked = cellAsked(settings, state);
      if (asked === undefined) throw new Error('no cell');
      return waysShown(settings, state, asked).map(
        ({ from, step, cost }) => `${from}: ${step}, ${cost}`,
      );
    };
    expect(ways(grid)).toEqual([
      'from the left: insert “b”, 1 + 1 = 2',
      'from above: delete “b”, 1 + 1 = 2',
      'from above left: keep “b”, 0 + 0 = 0',
    ]);
    expect(ways(moved(editsActivity, settings, grid, { type: 'cell', number: 0 }))).toEqual([
      'from the left: insert “r”, 1 edit more',
      'from above: delete “b”, 1 edit more',
      'from above left: change “b” into “r”, 1 edit more',
    ]);
  });

  test('refuses a wrong number as wrong, and none at all for free', () => {
    expect(refused(grid, { type: 'cell', number: 2 })).toMatchObject({ wrong: true });
    expect(refused(grid, { type: 'cell', number: -1 })).toEqual(notNow('Type a number first.'));
    expect(refused(grid, { type: 'go-on' })).toEqual(
      notNow('First the number of the marked cell.'),
    );
  });

  test('ends in the corner with the number of the puzzle, and with a way there', () => {
    const corner = at('corner');
    expect(cornerSees(settings, corner)).toBe(
      'The corner says 2, as your own edits did: the fewest from “bed” to “bread”. One way there: keep “b”, insert “r”, keep “e”, insert “a” and keep “d”.',
    );
    expect(cornerSees(settings, { ...corner, made: [4, 3] })).toMatch(
      /^The corner says 2: the fewest/,
    );
    expect(cellsOnWay(settings).at(-1)).toEqual({ row: 3, column: 5 });
  });
});

describe('the nearest key', () => {
  test('is computed over all six', () => {
    expect(
      distancesTo(settings, 'tables').map(({ key, distance }) => `${key} ${distance}`),
    ).toEqual(['le 4', 'chat 6', 'est 5', 'sous 5', 'la 5', 'table 1']);
  });

  test('is chosen, and another one is refused with its distance', () => {
    const nearest = at('nearest');
    expect(refused(nearest, { type: 'choose', option: 0 })).toEqual(
      wrong('From “tables” to “le” it is 4 edits. Another key is nearer.'),
    );
    expect(refused(nearest, { type: 'choose', option: -1 })).toEqual(
      notNow('Choose a key for “tables” first, by its digit.'),
    );
    const near = at('near');
    if (near.phase !== 'near') throw new Error('not near');
    expect(nearSees(settings, near)).toBe(
      '“table” is 1 edit from “tables”. So the machine says “table”.',
    );
    expect(nearSees(settings, { ...near, stranger: 1 })).toBe(
      '“le” is 1 edit from “les”. So the machine says “the”. All in all: “the cat is under the table”. It no longer says that there are several tables.',
    );
    expect(translatedNear(settings.dictionary, settings.translate)).toBe(
      'the cat is under the table',
    );
  });

  test('goes wrong where letters are near and meanings are not', () => {
    expect(editDistance('sable', 'table')).toBe(1);
    for (const [key] of settings.dictionary.slice(0, -1)) {
      expect(editDistance('sable', key)).toBeGreaterThan(1);
    }
    expect(farOptions(settings)).toEqual([
      '“the cat is under the sand”',
      '“the cat is under the table”',
      '“the cat is under the ?”',
    ]);
    expect(editsActivity.stake?.(settings, at('predict'))).toBe('guess');
    expect(farSees(settings, rightFarOption)).toBe(
      'Well guessed. The nearest key is “table”, 1 edit away, so the machine says “table”. But “sable” means “sand”. Near in letters is not near in meaning.',
    );
    expect(farSees(settings, 0)).toMatch(/^Not so\. /);
  });
});

test('every state survives JSON and has three hints', () => {
  for (const state of statesOf(editsActivity, settings, given)) {
    expect(JSON.parse(JSON.stringify(state))).toEqual(state);
    const { nudge, place, answer } = editsActivity.clues(settings, state);
    expect(new Set([nudge, place, answer]).size).toBe(3);
  }
});

test('the shortest way is no drudgery', () => {
  expect(statesOf(editsActivity, settings, given).length).toBeLessThanOrEqual(25);
});

describe('settings', () => {
  const sound = JSON.parse(JSON.stringify(settings));

  test('of the level are sound', () => {
    expect(parse(editsActivity.settings, sound)).toEqual(settings);
  });

  test.each([
    ['a puzzle of equal words', { puzzles: [['bed', 'bed']] }],
    ['a puzzle of strangers', { puzzles: [['bed', 'mountain']] }],
    ['a first word with too many rows', { puzzles: [['castle', 'table']] }],
    ['no puzzle', { puzzles: [] }],
    ['nothing unknown in its text', { translate: 'le chat est' }],
    ['a word between two keys', { translate: 'lu chat' }],
    ['a far word that is a key', { far: { text: 'la table', meaning: 'sand' } }],
    ['two far words', { far: { text: 'sable sables', meaning: 'sand' } }],
    ['a far word that means what its key does', { far: { text: 'le sable', meaning: 'table' } }],
    ['nothing lost', { lost: '' }],
    ['a misspelt field', { puzzle: [] }],
  ])('with %s are refused', (_, change) => {
    expect(safeParse(editsActivity.settings, { ...sound, ...change }).success).toBe(false);
  });
});
