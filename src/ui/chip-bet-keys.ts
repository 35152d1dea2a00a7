// The keys of every bet in chips, so that all of them are played alike.

import { say } from '../texts/say.ts';
import { type ActivityBinding, goOnKeys, key, look } from './activity-view.ts';

export interface ChipBetKeys<Move, Cursor> {
  /** How many options there are, and the one that the pointer is on. */
  readonly options: number;
  readonly at: number;
  readonly chip: (option: number, by: 1 | -1) => Move;
  readonly reveal: Move;
  /** The cursor that points to an option. */
  readonly pointTo: (option: number) => Cursor;
  /** Where bets are new, the bar names all keys; else it says what is not plain by now. */
  readonly labels?: Partial<ChipBetLabels>;
}

export interface ChipBetLabels {
  readonly add: string;
  readonly take: string;
  /** Of the arrow that adds a chip. */
  readonly more: string;
  readonly choose: string;
  /** Of closing the bet: nothing may be revealed at once. */
  readonly reveal: string;
}

/** A digit puts a chip on its option and points there; arrows do the same step by step. */
export function chipBetKeys<Move, Cursor>({
  options,
  at,
  chip,
  reveal,
  pointTo,
  labels: own,
}: ChipBetKeys<Move, Cursor>): readonly ActivityBinding<Move, Cursor>[] {
  const labels = {
    add: say('everywhere.addChip'),
    take: say('everywhere.takeChip'),
    more: '',
    choose: '',
    reveal: say('everywhere.reveal'),
    ...own,
  };
  return [
    ...Array.from({ length: options }, (_, option) =>
      key([`${option + 1}`], labels.add, chip(option, 1), pointTo(option)),
    ),
    key(['left', 'a', '-'], labels.take, chip(at, -1)),
    key(['right', 'l', 'd', '+'], labels.more, chip(at, 1)),
    key(goOnKeys, labels.reveal, reveal),
    look(['up', 'k', 'w'], labels.choose, pointTo(Math.max(0, at - 1))),
    look(['down', 'j', 's'], labels.choose, pointTo(Math.min(options - 1, at + 1))),
  ];
}
