import { Box } from 'ink';
import type { ReactNode } from 'react';
import { ownPlace } from '../../../engine/activities/own-words/settings.ts';
import { say } from '../../../texts/say.ts';
import { Choice } from '../../components/Choice.tsx';
import { Say } from '../../components/Prose.tsx';
import type { OwnWordsProps } from './props.ts';

/** The texts, and under them what there is to know about the chosen one. */
export function ChooseScreen({ settings, cursor, size }: OwnWordsProps<'choose'>): ReactNode {
  const { texts } = settings;
  const chosen = texts[cursor];
  if (chosen === undefined) return <Say>{say('ownWords.noTexts')}</Say>;
  return (
    <Box flexDirection="column" width={size.width}>
      <Say bold>{say('ownWords.whichText')}</Say>
      <Box marginY={1}>
        <Choice options={texts.map(({ title }) => title)} chosen={cursor} width={size.width} />
      </Box>
      <Box flexDirection="column" paddingLeft={4}>
        <Say>{chosen.about}</Say>
        <Say>{chosen.source}</Say>
      </Box>
      {ownPlace(settings) === undefined && (
        <Box marginTop={1}>
          <Say>{say('ownWords.howOwn')}</Say>
        </Box>
      )}
    </Box>
  );
}
