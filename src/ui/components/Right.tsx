import type { ReactNode } from 'react';
import { say } from '../../texts/say.ts';
import { marks, useLook } from '../theme.ts';
import { Prose } from './Prose.tsx';

/** A right answer: the mark and the verdict in bold, then the reason. */
export function Right({ why }: { why: string }): ReactNode {
  const m = marks(useLook());
  return (
    <Prose
      isVerdict
      spans={[
        { type: 'strong', text: `${m.done} ${say('pictures.rightAnswer')}` },
        { type: 'plain', text: ` ${why}` },
      ]}
    />
  );
}
