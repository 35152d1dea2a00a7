// What is typed to turn the knobs of a machine, or the numbers of a query.
import { brightest } from '../../../../engine/activities/attention/mending.ts';
import { leastTurn, mostTurn } from '../../../../engine/activities/attention/pronoun.ts';
import type { AttentionSettings } from '../../../../engine/activities/attention/settings.ts';
import type { AttentionMove, In, Knobs } from '../../../../engine/activities/attention/state.ts';
import { list, say } from '../../../../texts/say.ts';
import type { Answer, Question } from '../../question.ts';
import { typedOrEnter } from '../../typed-or-enter.ts';

/** '3 no' turns the division first, then the brightness; an empty line hands the machine in. */
export function askForKnobs({ knobs }: In<'mend'>): Question<AttentionMove> {
  const [yes, no] = [say('shell.yes'), say('shell.no')];
  const how = say('attention.typeKnobs', { most: brightest, yes, no });
  const handIn = { label: say('attention.mendedKey'), move: { type: 'hand-in' } } as const;
  return typedOrEnter<AttentionMove>(how, handIn, {
    read(line): Answer<AttentionMove> {
      const [, digit = '', word = ''] =
        /^([1-9])[\s,;]+(\S+)$/.exec(line.trim().toLowerCase()) ?? [];
      if (digit === '' || ![yes, no].includes(word)) return { type: 'unclear', reason: how };
      return turnsOrNone(knobTurns(knobs, { brightness: Number(digit), divided: word === yes }));
    },
    lineFor(moves) {
      if (moves.some(({ type }) => type !== 'divide' && type !== 'brighten')) return undefined;
      const steps = moves.map((move) => (move.type === 'brighten' ? move.by : 0));
      const brightness = steps.reduce<number>((sum, by) => sum + by, knobs.brightness);
      const switched = moves.filter(({ type }) => type === 'divide').length % 2 === 1;
      return `${brightness} ${knobs.divided === switched ? no : yes}`;
    },
  });
}

function knobTurns(from: Knobs, to: Knobs): readonly AttentionMove[] {
  const steps = to.brightness - from.brightness;
  return [
    ...(from.divided === to.divided ? [] : [{ type: 'divide' } as const]),
    ...Array.from(
      { length: Math.abs(steps) },
      (): AttentionMove => ({ type: 'brighten', by: steps < 0 ? -1 : 1 }),
    ),
  ];
}

/** '2 3 0' turns the numbers of the query one after the other; an empty line hands it in. */
export function askForQuery(
  { pronoun }: AttentionSettings,
  { query }: In<'pronoun'>,
): Question<AttentionMove> {
  const how = say('attention.typeQuery', {
    least: leastTurn,
    most: mostTurn,
    features: list(pronoun.features),
    example: pronoun.features.map(() => '1').join(' '),
  });
  const handIn = { label: say('attention.handInKey'), move: { type: 'hand-in' } } as const;
  return typedOrEnter<AttentionMove>(how, handIn, {
    read(line): Answer<AttentionMove> {
      const parts = line.trim().split(/[\s,;]+/);
      const wanted = parts.map(Number);
      const isQuery =
        parts.every((part) => /^-?\d$/.test(part)) &&
        wanted.length === query.length &&
        wanted.every((turn) => turn >= leastTurn && turn <= mostTurn);
      return isQuery ? turnsOrNone(queryTurns(query, wanted)) : { type: 'unclear', reason: how };
    },
    lineFor(moves) {
      const turns = moves.flatMap((move) => (move.type === 'turn' ? [move] : []));
      if (turns.length < moves.length) return undefined;
      const by = (feature: number) =>
        turns.reduce((sum, turn) => sum + (turn.feature === feature ? turn.by : 0), 0);
      return query.map((turn, feature) => turn + by(feature)).join(' ');
    },
  });
}

function queryTurns(from: readonly number[], to: readonly number[]): readonly AttentionMove[] {
  return to.flatMap((turn, feature) => {
    const steps = turn - (from[feature] ?? 0);
    return Array.from(
      { length: Math.abs(steps) },
      (): AttentionMove => ({ type: 'turn', feature, by: steps < 0 ? -1 : 1 }),
    );
  });
}

function turnsOrNone(moves: readonly AttentionMove[]): Answer<AttentionMove> {
  return moves.length === 0
    ? { type: 'unclear', reason: say('attention.standSo') }
    : { type: 'moves', moves };
}
