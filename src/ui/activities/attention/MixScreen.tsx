import { Box } from 'ink';
import type { ReactNode } from 'react';
import {
  broken,
  predictChoices,
  predictVerdict,
  whyChoices,
} from '../../../engine/activities/attention/breaking.ts';
import { mixNumbers } from '../../../engine/activities/attention/mixing.ts';
import { guessVerdict } from '../../../engine/activities/attention/pointing.ts';
import { asBuilt } from '../../../engine/activities/attention/translator.ts';
import { decimal, say } from '../../../texts/say.ts';
import { DraftBox } from '../../components/DraftBox.tsx';
import { answers, type Part, Parts, sentence } from './Parts.tsx';
import type { AttentionProps } from './props.ts';
import { aroundMap } from './TranslationMap.tsx';

/** The shares and what they mix: one sum is asked for, then what dividing does, then why. */
export function MixScreen(props: AttentionProps<'mix' | 'predict' | 'why'>): ReactNode {
  const { settings, state, cursor, size } = props;
  const { dictionary, mix } = settings;
  const knobs = state.phase === 'why' ? broken : asBuilt;
  const markedRow = settings.sentence.indexOf(mix.row);
  const around = (above: string, asks: string, answer: Part) => (
    <Parts
      size={size}
      parts={aroundMap(
        { settings, knobs, size, markedRow },
        [sentence(above, size)],
        [sentence(asks, size, true), answer],
      )}
    />
  );
  switch (state.phase) {
    case 'mix': {
      const draft = <DraftBox draft={cursor.draft} />;
      return around(guessVerdict(settings, state), say('attention.mixAsks', mix), {
        rows: 1,
        show: <Box>{draft}</Box>,
      });
    }
    case 'predict': {
      const n = dictionary.length;
      const asks = say('attention.predictAsks', { n, root: decimal(Math.sqrt(n), 2) });
      const options = answers(predictChoices(settings), cursor.option, size);
      return around(say('attention.mixRight', mixNumbers(settings)), asks, options);
    }
    case 'why': {
      const options = answers(whyChoices(settings), cursor.option, size);
      return around(predictVerdict(settings, state), say('attention.whyAsks', mix), options);
    }
  }
}
