// The rules: the documents that one is to be found in, who keeps which, and what was measured.
import { keptOnTheWall } from '../../../../engine/activities/compare/answers.ts';
import { keptLine, percent, reason, sideName } from '../../../../engine/activities/compare/say.ts';
import {
  type CompareSettings,
  ruleFrom,
  survivalOf,
} from '../../../../engine/activities/compare/settings.ts';
import type { CompareState } from '../../../../engine/activities/compare/state.ts';
import { ruleText } from '../../../../engine/rules.ts';
import { capital, say } from '../../../../texts/say.ts';
import { ruleLine, saidLine, wallLine } from '../../../activities/compare/sentences.ts';
import { namesOf, numberedDocuments } from '../../sentences.ts';

type At<Phase extends CompareState['phase']> = Extract<CompareState, { readonly phase: Phase }>;

/** The documents when a side is opened, and who keeps which rule once it is found. */
export function name(
  settings: CompareSettings,
  state: At<'name'>,
  before: CompareState | undefined,
): readonly string[] {
  const { side, found } = state;
  const wall = state.wall[side];
  const isNew = before?.phase !== 'name' || before.side !== side;
  const documents = numberedDocuments(wall.toSorted((a, b) => b.length - a.length));
  const kept = keptOnTheWall(settings, state, side);
  return [
    ...(isNew ? [wallLine(state, side), ...documents] : []),
    ...(found
      ? [
          ruleLine(state),
          say('compare.rulesKept', { side: sideName(side) }),
          ...settings.rules.map((each, index) =>
            say('compare.ruleKept', {
              rule: ruleText(ruleFrom(each)),
              n: kept[index] ?? 0,
              all: wall.length,
            }),
          ),
        ]
      : []),
  ];
}

/** Whether the rule was kept, and why. */
export function measured(settings: CompareSettings, state: At<'measured'>): readonly string[] {
  const last = state.measured.length - 1;
  const result = state.measured[last];
  if (result === undefined) return [];
  return [
    say('compare.result', {
      said: capital(saidLine(result, true)),
      share: percent(result.kept / result.count),
    }),
    keptLine(result),
    reason(ruleFrom(survivalOf(settings).rules[last] ?? '')),
    ...(result.broken === null
      ? []
      : [say('compare.brokenByWords', { words: namesOf(result.broken) })]),
  ];
}
