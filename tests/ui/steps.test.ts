// Every step of every level: the frame fits, what is said fits, and the help is whole.
import { describe, expect, test } from 'vitest';
import { playSession } from '../../src/engine/play-session.ts';
import { hintsOf } from '../../src/engine/session.ts';
import { say } from '../../src/texts/say.ts';
import { bindings, onScreen } from '../../src/ui/bindings.ts';
import { messageHeight } from '../../src/ui/components/Message.tsx';
import { rowsOf } from '../../src/ui/fitting.ts';
import { activityOf } from '../../src/ui/game.ts';
import { legend } from '../../src/ui/keys.ts';
import { levels, world } from '../course.ts';
import { states } from './steps.ts';
import { expectWhole, frame, narrow, views } from './whole.ts';

describe.each(levels.map((level) => [level.id, level] as const))(
  'at every step of %s',
  (_, level) => {
    const steps = states.of(level);
    const activity = activityOf(world, level);

    test('the frame fits 60 x 20 in ASCII', () => {
      for (const state of steps) frame(world, state, views[3]);
    });

    test('hints and refusals fit above the bar at 60 columns', () => {
      const tooLong = (lead: string, text: string) =>
        rowsOf(`${lead}${text}`, narrow.columns - 2) > messageHeight;
      for (const state of steps) {
        const { screen } = state;
        if (screen.at !== 'level' || screen.session.stage.at !== 'activity') continue;
        const { session } = screen;
        const hints = hintsOf(level, activity, { ...session, hintsShown: 3 });
        const asShown = hints.map((hint) => say('shell.hintCounts', { hint }));
        expect(asShown.filter((hint) => tooLong('Hint: ', hint))).toEqual([]);
        for (const { action } of bindings(world, state)) {
          if (action.type !== 'session') continue;
          const outcome = playSession(level, activity, session, action.move);
          if (outcome.type === 'refused') {
            expect([outcome.reason].filter((reason) => tooLong('Not so: ', reason))).toEqual([]);
          }
        }
      }
    });

    test('the help has every key whole', () => {
      const seen = new Set<string>();
      for (const state of steps) {
        for (const view of views) {
          const { ascii: plain } = view[2];
          const entries = legend(onScreen(world, state), plain);
          const table = `${view[0]} ${JSON.stringify(entries)}`;
          if (seen.has(table)) continue;
          seen.add(table);
          const lines = frame(world, { ...state, overlay: { type: 'help', page: 'keys' } }, view);
          for (const { keys, label } of entries) expectWhole(lines, view[2], `${keys} ${label}`);
          expectWhole(lines, view[2], 'Ctrl+C leaves; everything is saved.');
        }
      }
    });
  },
);
