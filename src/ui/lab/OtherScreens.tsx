import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import { beginsAnywhere, type Held } from '../../lab/held.ts';
import { percentOf, sayPart } from '../../lab/sentences.ts';
import type { Asked, Overlay, Work, WorkKind } from '../../lab/state.ts';
import { visible } from '../../levels/safe-text.ts';
import type { TextId } from '../../texts/catalogue.ts';
import { say } from '../../texts/say.ts';
import type { Size } from '../activity-view.ts';
import { Say } from '../components/Prose.tsx';
import { borderOf, marks, spell, useLook } from '../theme.ts';
import { cut } from './cells.ts';

const workTexts = {
  reading: 'lab.reading',
  training: 'lab.training',
  sorting: 'lab.sorting',
  pouring: 'lab.pouring',
  moving: 'lab.moving',
  comparing: 'lab.comparing',
  drawing: 'lab.drawing',
  finding: 'lab.finding',
  saving: 'lab.saving',
} as const satisfies Record<WorkKind, TextId>;

/** What is being worked on, how far it has come, and what stopping it would leave. */
export function WorkScreen({ work, size }: { work: Work; size: Size }): ReactNode {
  const look = useLook();
  const { bar, emptyBar } = marks(look);
  const { share = null, read = null } = work.progress ?? {};
  const width = Math.min(50, size.width - 10);
  const full = Math.floor((share ?? 0) * width);
  const title = say(workTexts[work.kind], { name: visible(work.name) });
  return (
    <Middle size={size}>
      <Text bold>{cut(spell(title, look), size.width, look)}</Text>
      {share !== null && (
        <Text>{`${bar.repeat(full)}${emptyBar.repeat(width - full)} ${percentOf(share)}`}</Text>
      )}
      {read !== null && (
        <Text>{spell(say('lab.readSoFarLine', { part: sayPart(read) }), look)}</Text>
      )}
      {work.kind !== 'moving' && (
        <Say>{work.kind === 'reading' ? say('lab.stopReading') : say('lab.stopOther')}</Say>
      )}
    </Middle>
  );
}

function Middle({ size, children }: { size: Size; children: ReactNode }): ReactNode {
  return (
    <Box
      width={size.width}
      height={size.height}
      flexDirection="column"
      justifyContent="center"
      paddingX={2}
      gap={1}
    >
      {children}
    </Box>
  );
}

/** The learner has no documents yet, and no file was named. */
export function EmptyScreen({ size }: { size: Size }): ReactNode {
  return (
    <Middle size={size}>
      <Say bold>{say('lab.emptyTitle')}</Say>
      <Say>{say('lab.emptyAbout')}</Say>
      <Say>{say('lab.emptyNotebook')}</Say>
      <Say>{say('lab.emptyFile')}</Say>
      <Say>{say('lab.emptyExample')}</Say>
    </Middle>
  );
}

const titles = {
  find: 'lab.findTitle',
  open: 'lab.openTitle',
  save: 'lab.saveTitle',
  seed: 'lab.seedTitle',
  prompt: 'lab.promptTitle',
} as const satisfies Record<Asked, TextId>;

const abouts = {
  find: 'lab.findAbout',
  open: 'lab.openAbout',
  save: 'lab.saveAbout',
  seed: 'lab.seedAbout',
} as const satisfies Record<Exclude<Asked, 'prompt'>, TextId>;

function aboutOf(what: Asked, held: Held | undefined) {
  if (what !== 'prompt') return abouts[what];
  return held && !beginsAnywhere(held) ? 'lab.promptAboutDocuments' : 'lab.promptAboutAnywhere';
}

type Typing = Extract<Overlay, { type: 'typing' }>;

/** A line to type into, in a box of its own. */
export function TypingScreen({
  typing,
  held,
  size,
}: {
  typing: Typing;
  /** The model that is looked at, if there is one. */
  held: Held | undefined;
  size: Size;
}): ReactNode {
  const width = Math.min(64, size.width);
  return (
    <Box width={size.width} height={size.height} alignItems="center" justifyContent="center">
      <Box
        borderStyle={borderOf(useLook())}
        flexDirection="column"
        width={width}
        paddingX={2}
        gap={1}
      >
        <Say bold>{say(titles[typing.what])}</Say>
        <Say>{say(aboutOf(typing.what, held))}</Say>
        <TypingLine typing={typing} width={width - 6} />
      </Box>
    </Box>
  );
}

/** What is typed so far; of a long text, its end. */
export function TypingLine({ typing, width }: { typing: Typing; width: number }): ReactNode {
  const look = useLook();
  const letters = [...spell(visible(typing.text), look)];
  const { ellipsis, pointer } = marks(look);
  const room = width - 4 - ellipsis.length;
  const shown =
    letters.length <= room ? letters.join('') : `${ellipsis}${letters.slice(-room).join('')}`;
  return (
    <Text>
      <Text bold>{`${pointer} `}</Text>
      <Text inverse={typing.fresh && typing.what !== 'save'}>{shown}</Text>
      <Text bold>_</Text>
    </Text>
  );
}
