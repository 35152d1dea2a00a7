// What became of the rule: at one word and at two, and again after pouring.
import type { ContextTwoSettings } from '../../../../engine/activities/context-two/settings.ts';
import type {
  ContextTwoState,
  Kept,
  NowAt,
} from '../../../../engine/activities/context-two/state.ts';
import { fateOf, memories } from '../../../../engine/activities/context-two/survival.ts';
import { capital, say } from '../../../../texts/say.ts';
import { sayNotLikeOneWord, sayWhyPoured } from '../../../activities/context-two/text.ts';
import { sentence } from '../../../text.ts';
import { namesOf } from '../../sentences.ts';

export function tellMeasured(
  { fresh }: ContextTwoSettings,
  { measured, guesses }: ContextTwoState,
): readonly string[] {
  if (measured === null) return [];
  const [one] = measured;
  return [
    say('contextTwo.keepTheRule', { n: fresh }),
    ...measured.map((kept, memory) =>
      say('contextTwo.keptByNoted', {
        memory: capital(say(memories[memory] ?? memories[0])),
        kept: kept.kept,
        all: kept.count,
        note: say(
          guesses[memory] === fateOf(kept) ? 'contextTwo.asYouSaid' : 'contextTwo.notAsYouSaid',
        ),
      }),
    ),
    ...broken(one, 'contextTwo.oneWroteToo'),
    say('contextTwo.whyMeasured'),
  ];
}

export function tellPoured(
  { fresh }: ContextTwoSettings,
  state: ContextTwoState,
  now: NowAt<'poured'>,
): readonly string[] {
  const { kept } = now;
  const notLikeOneWord = sayNotLikeOneWord(state, now);
  const [, two] = state.measured ?? [];
  if (two === undefined) return [];
  const line = (id: 'contextTwo.sixteenBins' | 'contextTwo.pouredIntoFour', each: Kept) =>
    say('contextTwo.keptBy', { memory: capital(say(id)), kept: each.kept, all: each.count });
  return [
    say('contextTwo.sameBalls', { n: fresh }),
    line('contextTwo.sixteenBins', two),
    line('contextTwo.pouredIntoFour', kept),
    ...broken(kept, 'contextTwo.breaksAgain'),
    sayWhyPoured(state),
    ...(notLikeOneWord === '' ? [] : [notLikeOneWord]),
  ];
}

/** A document that breaks the rule, if one was found. */
function broken(
  { broken: document }: Kept,
  lead: 'contextTwo.oneWroteToo' | 'contextTwo.breaksAgain',
): readonly string[] {
  return document === null ? [] : [say(lead), sentence(capital(namesOf(document)))];
}
