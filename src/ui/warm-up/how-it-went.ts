// How an exercise went, in a few words.
import type { Slip } from '../../engine/session.ts';
import type { Outcome } from '../../engine/warm-up.ts';
import { say } from '../../texts/say.ts';

/** For the result: 'no slip', '1 slip', '2 slips, 1 hint', 'not begun' */
export function howItWent(outcome: Outcome): string {
  switch (outcome.type) {
    case 'done':
      return slipsInWords(outcome.slips);
    case 'begun':
      return say('warmUp.notFinished');
    case 'untouched':
      return say('warmUp.notBegun');
  }
}

function slipsInWords(all: readonly Slip[]): string {
  const hints = all.filter(({ type }) => type === 'hint').length;
  const slips = all.length - hints;
  if (all.length === 0) return say('warmUp.cleanRun');
  if (hints === 0) return say('warmUp.slips', { n: slips });
  if (slips === 0) return say('warmUp.hints', { n: hints });
  return say('warmUp.slipsAndHints', {
    slips: say('warmUp.slips', { n: slips }),
    hints: say('warmUp.hints', { n: hints }),
  });
}

/** For the list on the first screen: how far it is, or how long it takes. */
export function howFar({ type }: Outcome, minutes: number): string {
  switch (type) {
    case 'done':
      return say('warmUp.done');
    case 'begun':
      return say('warmUp.started');
    case 'untouched':
      return say('warmUp.minutes', { n: minutes });
  }
}
