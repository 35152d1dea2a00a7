import { mkdirSync, writeFileSync } from 'node:fs';
import { test } from 'vitest';
import { bindings } from '../../src/ui/bindings.ts';
import { barOf } from '../../src/ui/components/KeyBar.tsx';
import { legend } from '../../src/ui/keys.ts';
import { levels, world } from '../course.ts';
import { frameOf } from '../frame.tsx';
import { states } from './steps.ts';

const only = (process.env.LEVELS ?? '').split(',').filter(Boolean).map(Number);
const [columns, rows] = (process.env.SIZE ?? '60x20').split('x').map(Number) as [number, number];
const out = process.env.OUT ?? '/tmp/narrow/frames';
for (const level of levels) {
  if (only.length > 0 && !only.includes(level.number)) continue;
  test(level.id, { timeout: 600000 }, () => {
    const cuts = new Map<string, number[]>();
    const parts: string[] = [];
    states.of(level).forEach((state, n) => {
      if (state.screen.at !== 'level') return;
      const all = legend(bindings(world, state), false);
      const { shown } = barOf(all, columns - 2);
      const lost = all.filter((e) => e.needed !== undefined && !shown.includes(e));
      if (lost.length > 0) {
        const key = `${lost.map((e) => `${e.keys} ${e.label}`).join(', ')} | of: ${all
          .filter((e) => e.needed)
          .map((e) => `${e.keys} ${e.label}`)
          .join('  ')}`;
        cuts.set(key, [...(cuts.get(key) ?? []), n]);
      }
      if (state.screen.session.stage.at === 'activity')
        parts.push(
          `\f${n} ${JSON.stringify((state.screen.session.state as any)?.part ?? (state.screen.session.state as any)?.stage ?? null)?.slice(0, 100)}\n${frameOf(world, state, { columns, rows })}`,
        );
    });
    mkdirSync(out, { recursive: true });
    writeFileSync(`${out}/${String(level.number).padStart(2, '0')}.txt`, parts.join('\n'));
    writeFileSync(
      `${out}/${String(level.number).padStart(2, '0')}.cuts`,
      [...cuts].map(([k, v]) => `${v.length}x (${v[0]}) ${k}`).join('\n') + '\n',
    );
  });
}
