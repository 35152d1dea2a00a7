// The broken machine is mended: brighter queries, or no division, until every right word wins clearly.
import { decimal, say } from '../../../texts/say.ts';
import { type Clues, notNow, type Outcome, played, wrong } from '../../activity.ts';
import { broken } from './breaking.ts';
import { translated } from './mixing.ts';
import type { AttentionSettings } from './settings.ts';
import { type AttentionMove, type AttentionState, common, type In, type Knobs } from './state.ts';
import { meaningOf, mixShare, percent } from './translator.ts';

export const brightest = 9;

/** A row of the machine: what was asked, what should come out, what does, and how much each gets. */
interface Row {
  readonly query: string;
  readonly right: string;
  readonly word: string;
  readonly rightShare: number;
  readonly wordShare: number;
}

function rowsOf(settings: AttentionSettings, knobs: Knobs): readonly Row[] {
  const translation = translated(settings, knobs);
  return settings.sentence.map((query, row) => {
    const right = meaningOf(settings.dictionary, query);
    const word = translation.words[row] ?? '';
    const share = (of: string) => mixShare(translation, row, of);
    return { query, right, word, rightShare: share(right), wordShare: share(word) };
  });
}

/** What is still wrong with the machine; undefined once every right word gets enough. */
export function notMended(settings: AttentionSettings, knobs: Knobs): string | undefined {
  const rows = rowsOf(settings, knobs);
  const astray = rows.find(({ word, right }) => word !== right);
  if (astray !== undefined) {
    const { query, word, right } = astray;
    return say('attention.stillWrong', {
      query,
      word,
      right,
      wordShare: percent(astray.wordShare),
      rightShare: percent(astray.rightShare),
    });
  }
  const weak = rows.find(({ rightShare }) => rightShare * 100 < settings.mended);
  if (weak === undefined) return undefined;
  return say('attention.stillWeak', {
    query: weak.query,
    right: weak.right,
    share: percent(weak.rightShare),
    least: settings.mended,
  });
}

/** As it broke: to hand that in can only be a slip of the finger. */
function isUntouched({ brightness, divided }: Knobs): boolean {
  return brightness === broken.brightness && divided === broken.divided;
}

export function playMend(
  settings: AttentionSettings,
  state: In<'mend'>,
  move: AttentionMove,
): Outcome<AttentionState> {
  const { knobs } = state;
  switch (move.type) {
    case 'brighten': {
      if (move.by !== 1 && move.by !== -1) return notNow(say('attention.oneStep'));
      const brightness = knobs.brightness + move.by;
      if (brightness < 1) return notNow(say('attention.dimmest'));
      if (brightness > brightest) return notNow(say('attention.brightest', { most: brightest }));
      return played({ ...state, knobs: { ...knobs, brightness } });
    }
    case 'divide':
      return played({ ...state, knobs: { ...knobs, divided: !knobs.divided } });
    case 'hand-in': {
      if (isUntouched(knobs)) return notNow(say('attention.mendFirst'));
      const reason = notMended(settings, knobs);
      return reason === undefined
        ? played({ ...common(state), phase: 'mended', knobs })
        : wrong(reason);
    }
    default:
      return notNow(say('attention.mendFirst'));
  }
}

/** What the learner's way of mending shows. */
export function mendedSees(settings: AttentionSettings, { brightness, divided }: Knobs): string {
  const n = settings.dictionary.length;
  return divided
    ? say('attention.mendedDivided', { brightness, root: decimal(Math.sqrt(n), 2) })
    : say('attention.mendedUndivided', { brightness });
}

/** The dimmest lights that mend it without dividing. */
export function simplestMending(settings: AttentionSettings): Knobs {
  const all = Array.from({ length: brightest }, (_, n) => ({ brightness: n + 1, divided: false }));
  return (
    all.find((knobs) => notMended(settings, knobs) === undefined) ?? {
      brightness: brightest,
      divided: false,
    }
  );
}

/** A turn towards the mended machine, or the hand-in once it stands. */
export function solveMend(settings: AttentionSettings, { knobs }: In<'mend'>): AttentionMove {
  if (notMended(settings, knobs) === undefined) return { type: 'hand-in' };
  if (knobs.divided) return { type: 'divide' };
  return knobs.brightness < brightest ? { type: 'brighten', by: 1 } : { type: 'hand-in' };
}

export function mendClues(settings: AttentionSettings, { knobs }: In<'mend'>): Clues {
  const { brightness } = simplestMending(settings);
  return {
    nudge: say('attention.nudgeMend'),
    place: say(knobs.divided ? 'attention.placeDivided' : 'attention.placeUndivided'),
    answer: say('attention.answerMend', { brightness }),
  };
}
