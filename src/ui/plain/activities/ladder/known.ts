// What is known before a guess and what is seen after it, line by line.
import { filledAt, lengthsShown } from '../../../../engine/activities/ladder/own.ts';
import { binCount } from '../../../../engine/activities/ladder/powers.ts';
import type { LadderSettings } from '../../../../engine/activities/ladder/settings.ts';
import type { LadderState } from '../../../../engine/activities/ladder/state.ts';
import { capital, say } from '../../../../texts/say.ts';
import { type LadderPicture, realLadder, smallLadder } from '../../../activities/ladder/rungs.ts';
import { numberedDocuments } from '../../sentences.ts';

type Guessing = Extract<LadderState, { phase: 'guess' }>;
type Seen = Extract<LadderState, { phase: 'seen' }>;

/** How much of the number is told: groups of digits that can be listened to. */
const groups = 3;
const digitsInAGroup = 4;

/** The bars of a ladder that are known, a sentence each: '2 words: 16.' */
export function rungLines({ rungs }: LadderPicture): readonly string[] {
  return rungs.flatMap(({ label, text, height }) =>
    height === null ? [] : [say('ladder.rung', { label: capital(label), number: text })],
  );
}

/** What to think with: documents to be counted, or a ladder that was not told just before. */
export function knownBefore(
  settings: LadderSettings,
  state: Guessing,
  before: LadderState | undefined,
): readonly string[] {
  switch (state.about) {
    case 'far':
      return before === undefined
        ? [say('ladder.soFar'), ...rungLines(smallLadder(settings, state))]
        : [];
    case 'filled':
      return numberedDocuments(state.documents);
    case 'atoms':
      return [say('ladder.onTheLadder'), ...rungLines(realLadder(settings, false, true))];
    case 'digits':
      return [];
  }
}

/** What stands beside the truth: the bins of every length, or the first digits of the number. */
export function seenAfter(settings: LadderSettings, { about, documents }: Seen): readonly string[] {
  switch (about) {
    case 'filled':
      return lengthsShown(settings).map((length) => {
        const { bins, filled, balls } = filledAt(documents, length);
        const memory = say('ladder.words', { n: length });
        return say('ladder.filledRow', { memory, bins: Number(bins), balls, filled });
      });
    case 'digits': {
      const digits = binCount(settings.words, settings.context).toString();
      const told = Array.from({ length: groups }, (_, group) =>
        digits.slice(group * digitsInAGroup, (group + 1) * digitsInAGroup),
      );
      const more = digits.length - groups * digitsInAGroup;
      return [say('ladder.writtenOut', { digits: told.join(' '), more })];
    }
    case 'far':
    case 'atoms':
      return [];
  }
}
