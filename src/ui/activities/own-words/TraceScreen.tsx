import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import { sentenceOf, stepsOf, trainedOf } from '../../../engine/activities/own-words/drawn.ts';
import { excerptOf, type Step } from '../../../engine/activities/own-words/trace.ts';
import type { Document } from '../../../engine/language.ts';
import { joinWords } from '../../../engine/text.ts';
import { say } from '../../../texts/say.ts';
import { Say, Wrapped } from '../../components/Prose.tsx';
import { marks, spell, useLook } from '../../theme.ts';
import { cutToFit, spaced } from './pieces.ts';
import type { OwnWordsProps } from './props.ts';
import { copyVerdict, stood, whichPlace } from './verdict.ts';

/** A drawn sentence, and for the word that is looked up where its context stood in the text. */
export function TraceScreen(props: OwnWordsProps<'trace'>): ReactNode {
  const { settings, state, size } = props;
  const sentence = sentenceOf(settings, state, state);
  const steps = stepsOf(settings, state, state);
  const at = Math.min(state.words, steps.length);
  const step = steps[at - 1];
  const seen = [...sentence.before, ...sentence.words];
  const end = sentence.before.length + at;
  const from = step === undefined ? end : end - step.context.length;
  return (
    <Box flexDirection="column" width={size.width} height={size.height}>
      <Whole>
        <Say bold>{say('ownWords.drawnWith', { n: state.length })}</Say>
      </Whole>
      <Gap />
      <Box paddingLeft={2} flexShrink={0}>
        {step === undefined ? (
          <Say>{joinWords(sentence.words)}</Say>
        ) : (
          <Marked
            before={joinWords(seen.slice(Math.min(from, sentence.before.length), from))}
            context={step.context}
            word={step.word}
            after={joinWords(seen.slice(end + 1))}
          />
        )}
      </Box>
      <Gap />
      <Whole>
        {step === undefined ? (
          <Say>{say('ownWords.nothingDrawn')}</Say>
        ) : (
          <>
            {from < sentence.before.length && <Say>{say('ownWords.fullStopBefore')}</Say>}
            <WhereItStood {...props} step={step} />
          </>
        )}
      </Whole>
      {at === steps.length && (
        <>
          <Gap />
          <Whole>
            <Say bold>{copyVerdict(settings, state)}</Say>
          </Whole>
        </>
      )}
    </Box>
  );
}

/** An empty row, where there is room for it. */
function Gap(): ReactNode {
  return <Box height={1} flexShrink={1} />;
}

/** What is never cut for a gap. */
function Whole({ children }: { children: ReactNode }): ReactNode {
  return (
    <Box flexDirection="column" flexShrink={0}>
      {children}
    </Box>
  );
}

/** How often the context stood in the text, and one of the places, with what is around it. */
function WhereItStood({
  settings,
  state,
  size,
  step,
}: OwnWordsProps<'trace'> & { step: Step }): ReactNode {
  const look = useLook();
  const excerpt = excerptOf(trainedOf(settings, state).shelf, step);
  const { context, word } = excerpt;
  const { before, after } = cutToFit(excerpt, 2 * (size.width - 2), marks(look).ellipsis);
  return (
    <>
      <Say>{stood(step)}</Say>
      <Say>{whichPlace(step, excerpt)}</Say>
      <Box paddingLeft={2}>
        <Marked before={before} context={context} word={word} after={after} />
      </Box>
    </>
  );
}

/** Words in a row: the context in square brackets, the word that came next in round ones. */
function Marked({
  before,
  context,
  word,
  after,
}: {
  before: string;
  context: Document;
  word: string;
  after: string;
}): ReactNode {
  const look = useLook();
  const [left, right] = spaced(before, after);
  return (
    <Wrapped>
      {spell(left, look)}
      <Text bold>{spell(`[${joinWords(context)}] (${word})`, look)}</Text>
      {spell(right, look)}
    </Wrapped>
  );
}
