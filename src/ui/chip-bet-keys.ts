// The keys of every bet in chips, so that all of them are played alike.

import { say } from '../texts/say.ts';
import { type ActivityBinding, goOnKeys, key, look } from './activity-view.ts';

export interface ChipBetKeys<Move, Cursor> {
  /** How many options there are, and the one that the pointer is on. */
  readonly options: number;
  readonly at: number;
  readonly chip: (option: number, by: 1 | -1) => Move;
  readonly reveal: Move;
  /** What closing the bet is called, where nothing is revealed at once. */
  readonly label?: string;
  /** The cursor that points to an option. */
  readonly pointTo: (option: number) => Cursor;
}

/** A digit puts a chip on its option and points there; arrows do the same step by step. */
export function chipBetKeys<Move, Cursor>({
  options,
  at,
  chip,
  reveal,
  label = say('everywhere.reveal'),
  pointTo,
}: ChipBetKeys<Move, Cursor>): readonly ActivityBinding<Move, Cursor>[] {
  return [
    ...Array.from({ length: options }, (_, option) =>
      key([`${option + 1}`], say('everywhere.addChip'), chip(option, 1), pointTo(option)),
    ),
    key(['right', 'l', 'd', '+'], '', chip(at, 1)),
    key(['left', 'a', '-'], say('everywhere.takeChip'), chip(at, -1)),
    key(goOnKeys, label, reveal),
    look(['up', 'k', 'w'], '', pointTo(Math.max(0, at - 1))),
    look(['down', 'j', 's'], '', pointTo(Math.min(options - 1, at + 1))),
  ];
}
