// What there is to read in each phase of the two sides, and what is new after a move.
import { models } from '../../../../engine/activities/compare/deal.ts';
import { apartLine, sideName } from '../../../../engine/activities/compare/say.ts';
import { type CompareSettings, ruleFrom } from '../../../../engine/activities/compare/settings.ts';
import { type CompareState, sides } from '../../../../engine/activities/compare/state.ts';
import { ruleText } from '../../../../engine/rules.ts';
import { say } from '../../../../texts/say.ts';
import {
  differLine,
  nextPair,
  nothingLine,
  survivalLine,
} from '../../../activities/compare/sentences.ts';
import { namesOf } from '../../sentences.ts';
import { prices } from './bet.ts';
import { bill, mystery, verdict } from './bets.ts';
import { measured, name } from './rules.ts';
import { bothBins, unseenBin } from './tables.ts';

export function tellCompare(
  settings: CompareSettings,
  state: CompareState,
  before: CompareState | undefined,
): readonly string[] {
  switch (state.phase) {
    case 'look': {
      const next = nextPair(settings, state.shown.length);
      return before?.phase === 'look'
        ? [...latestPair(state, before), next]
        : [say('compare.eachWrites'), say('compare.whatNever'), ...pairs(state), next];
    }
    case 'bet':
      return [
        ...(before === undefined ? pairs(state) : []),
        say('compare.whoWentOn'),
        mystery(state, state.bets.length),
        ...(before?.phase === 'verdict' ? [] : [prices()]),
      ];
    case 'verdict':
      return verdict(settings, state, before);
    case 'bill':
      return bill(settings, state);
    case 'name':
      return name(settings, state, before);
    case 'predict':
      return before?.phase === 'measured' ? [] : [survivalLine(settings)];
    case 'measured':
      return measured(settings, state);
    case 'guess-bin':
      return [
        ...(before === undefined ? pairs(state) : []),
        say('compare.binsCovered'),
        ...sides.map((side) =>
          say('compare.sideRule', {
            side: sideName(side),
            rule: ruleText(ruleFrom(state.hidden[side])),
          }),
        ),
      ];
    case 'tables':
      return [
        differLine(state),
        say('compare.inPercent'),
        ...bothBins(state),
        apartLine(models(state.wall)),
      ];
    case 'prompt':
    case 'done':
      return [];
    case 'empty':
      return [
        nothingLine(state),
        ...sides.map((side) => unseenBin(state, side)),
        say('compare.noEmptyBin'),
      ];
  }
}

/** 'Pair 1. Left: purple blue white. Right: purple green white.' */
function pairs({ shown }: CompareState): readonly string[] {
  return shown.map(({ left, right }, index) =>
    say('compare.pairWrote', { n: index + 1, left: namesOf(left), right: namesOf(right) }),
  );
}

/** The pair that was just drawn, if one was; the line above says which it is. */
function latestPair({ shown }: CompareState, before: CompareState): readonly string[] {
  return shown
    .slice(before.shown.length)
    .map(({ left, right }) =>
      say('compare.bothWrote', { left: namesOf(left), right: namesOf(right) }),
    );
}
