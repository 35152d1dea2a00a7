// The bet on a line and points that bend: its answers, and what came of it.
import { rightStiff } from '../../../engine/activities/fit/sentences.ts';
import type { FitSettings } from '../../../engine/activities/fit/settings.ts';
import type { StiffAnswer } from '../../../engine/activities/fit/state.ts';
import type { TextId } from '../../../texts/catalogue.ts';
import { say } from '../../../texts/say.ts';

export const stiffText = {
  better: 'fit.less',
  alike: 'fit.alike',
  worse: 'fit.more',
} as const satisfies Readonly<Record<StiffAnswer, TextId>>;

const verdicts = {
  better: { so: 'fit.soLess', not: 'fit.notLess' },
  alike: { so: 'fit.soAlike', not: 'fit.notAlike' },
  worse: { so: 'fit.soMore', not: 'fit.notMore' },
} as const satisfies Readonly<Record<StiffAnswer, Readonly<Record<'so' | 'not', TextId>>>>;

export function stiffVerdict(settings: FitSettings, said: StiffAnswer | null): string {
  const right = rightStiff(settings);
  return say(verdicts[right][said === right ? 'so' : 'not']);
}
