// What the desk has to tell, and what it makes of the lab. Left out: keys (reduce.ts).

import { decimal, say } from '../texts/say.ts';
import type { News } from './actions.ts';
import { drawAfresh } from './reduce-draw.ts';
import { bytesOf, sayMoved, sayPart } from './sentences.ts';
import type { LabState, Look } from './state.ts';
import { type Step, stay, withSource } from './step.ts';

export function reduceNews(state: LabState, news: News): Step {
  const done: LabState = { ...state, work: null };
  switch (news.type) {
    case 'working':
      if (state.work === null) return stay(state);
      return stay({ ...state, work: { ...state.work, progress: news.progress } });
    case 'opened':
      return opened(done, news.slot, news.source);
    case 'looked':
      return stay(looked(done, news.slot, news.look));
    case 'poured': {
      const source = done.sources[news.slot];
      if (source === undefined) return stay(done);
      const poured = looked(done, news.slot, news.look);
      const text = say('lab.pouredInto', {
        before: say('lab.bins', { n: source.look.bins }),
        after: say('lab.bins', { n: news.look.bins }),
        bits: decimal(news.lost, 2),
      });
      return stay({
        ...withSource(poured, news.slot, { from: 'poured', before: source, unsaved: true }),
        message: { tone: 'note', text },
      });
    }
    case 'moved': {
      const { slot, look, document, times, moved } = news;
      const text = sayMoved(document, times, moved);
      return stay({
        ...withSource(looked(done, slot, look), slot, {
          moved: { document, times },
          unsaved: look.out.length > 0,
        }),
        message: { tone: 'note', text },
      });
    }
    case 'compared':
      return stay({ ...done, screen: { at: 'compare', pairing: news.pairing, row: 0 } });
    case 'drawn': {
      if (done.screen.at !== 'draw') return stay(done);
      const { drawn, rng, whole } = news;
      return stay({
        ...done,
        screen: {
          ...done.screen,
          drawn: [...done.screen.drawn, drawn].slice(-mostDocuments),
          shown: whole ? drawn.words.length : drawn.given,
          rng,
        },
      });
    }
    case 'found':
      return found(done, news.text, news.row);
    case 'prompted': {
      const source = done.sources[done.at];
      if (done.screen.at !== 'draw' || source === undefined) return stay(done);
      const knobs = { ...done.screen.knobs, prompt: news.prompt };
      return drawAfresh({ ...done, overlay: null }, source, { ...done.screen, knobs });
    }
    case 'saved':
      return stay({
        ...withSource(done, done.at, { unsaved: false }),
        saved: [...done.saved.filter((path) => path !== news.path), news.path],
        message: {
          tone: 'note',
          text: say('lab.saved', { path: news.path, bins: say('lab.bins', { n: news.bins }) }),
        },
      });
    case 'consent': {
      const { consent, path, size } = news;
      const asking =
        consent === 'large'
          ? {
              question: say('lab.saveLarge'),
              detail: say('lab.saveLargeDetail', { size: bytesOf(size) }),
            }
          : { question: say('lab.overwrite'), detail: say('lab.overwriteDetail', { path }) };
      return stay({
        ...done,
        overlay: { type: 'ask', ...asking, yes: { type: 'save', path, consent } },
      });
    }
    case 'stopped':
      return stay({ ...done, message: { tone: 'note', text: say('lab.stopped') } });
    case 'refused':
      return stay({ ...done, message: { tone: 'note', text: news.text } });
    case 'failed':
      return stay({ ...done, message: { tone: 'wrong', text: news.text } });
  }
}

/** Older documents than these are not kept on the screen. */
const mostDocuments = 50;

/** What is opened first is looked at first; the second one only after the first one was there before. */
function opened(state: LabState, slot: number, source: LabState['sources'][number]): Step {
  const sources = [...state.sources.slice(0, slot), source, ...state.sources.slice(slot + 1)];
  const text = [
    ...(source.part === null ? [] : [say('lab.stoppedReading', { part: sayPart(source.part) })]),
    ...(source.leftOut === 0 ? [] : [say('everywhere.leftOut', { n: source.leftOut })]),
  ].join(' ');
  return stay({
    ...state,
    sources,
    at: slot,
    screen: { at: 'table' },
    message: text === '' ? null : { tone: 'note', text },
  });
}

/** Another look at a source. The pointer stays on its row where there still is one. */
function looked(state: LabState, slot: number, look: Look): LabState {
  const source = state.sources[slot];
  if (source === undefined) return state;
  const sameRows = look.rows === source.look.rows && look.order === source.look.order;
  const row = sameRows ? source.row : 0;
  return withSource(state, slot, { look, row, moved: null });
}

function found(state: LabState, text: string, row: number | null): Step {
  const { overlay } = state;
  if (row !== null) {
    const here = withSource(state, state.at, { row });
    return stay({ ...here, message: null });
  }
  const typing = overlay?.type === 'typing' && overlay.what === 'find';
  return stay({
    ...state,
    message: { tone: typing ? 'note' : 'wrong', text: say('lab.notFound', { text }) },
  });
}
