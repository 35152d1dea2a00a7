// From the bytes of a save file to progress. What is damaged is left out and the rest is kept;
// fields that this version does not know stay as they are. Left out: finding and opening the file.
import { isUtf8 } from 'node:buffer';
import * as v from 'valibot';
import type { SavedSession } from '../engine/replay.ts';
import { unsafeIn } from '../levels/safe-text.ts';
import type { Progress, SavedWarmUp } from './data.ts';

export type Reading =
  | { readonly type: 'whole'; readonly progress: Progress }
  /** Some of it could not be understood; the rest is here. */
  | { readonly type: 'damaged'; readonly progress: Progress }
  | { readonly type: 'broken' }
  /** Written by a later version of the game. */
  | { readonly type: 'newer' };

const index = v.pipe(v.number(), v.integer(), v.minValue(0));
const savedDocument = v.array(v.string());
const savedResult = v.object({ stars: v.picklist([1, 2, 3]) });
const savedModel = v.object({
  documents: v.array(savedDocument),
  contextLength: index,
});
/** It is shown again as it is, so it must not be able to drive a terminal. */
const shownText = v.pipe(
  v.string(),
  v.check((text) => unsafeIn(text) === undefined),
);
const savedAnswers = v.record(v.string(), v.string());
/** Typed, so that a session that gains a field is not thought damaged. */
const savedSession: v.GenericSchema<SavedSession> = v.object({
  levelId: v.string(),
  given: v.object({
    seed: v.string(),
    notebook: v.array(savedDocument),
    answers: v.exactOptional(savedAnswers),
  }),
  stage: v.variant('at', [
    v.object({ at: v.literal('story'), card: index }),
    v.object({ at: v.literal('activity') }),
    v.object({ at: v.literal('debrief'), card: index }),
    v.object({ at: v.literal('result') }),
  ]),
  moves: v.array(v.unknown()),
  slips: v.array(
    v.object({ type: v.picklist(['wrong', 'hint', 'bet']), what: shownText, after: index }),
  ),
  hintsShown: v.pipe(index, v.maxValue(3)),
});
const savedWarmUp: v.GenericSchema<SavedWarmUp> = v.object({
  seed: v.string(),
  at: v.nullable(v.string()),
  sessions: v.record(v.string(), savedSession),
});
const savedSettings = v.object({
  colour: v.exactOptional(v.boolean()),
  ascii: v.exactOptional(v.boolean()),
  reducedMotion: v.exactOptional(v.boolean()),
});

/**
 * readSave(the bytes of '{"version":1}') → {type: 'whole', progress: emptyProgress()}
 * readSave(the bytes of '{"version":') → {type: 'broken'}
 */
export function readSave(bytes: Uint8Array): Reading {
  const data = parse(bytes);
  if (!isRecord(data)) return { type: 'broken' };
  if (typeof data.version === 'number' && data.version > 1) return { type: 'newer' };

  let damaged = data.version !== 1 || !isUtf8(bytes);
  /** The value if it is sound. One that is not there was not known when the file was written. */
  const keep = <T>(value: unknown, isSound: (value: unknown) => value is T, or: T): T => {
    if (value === undefined || isSound(value)) return value ?? or;
    damaged = true;
    return or;
  };
  const keepEntries = <T>(
    record: unknown,
    isSound: (value: unknown, key: string) => value is T,
  ) => {
    const entries = Object.entries(keep(record, isRecord, {}));
    const sound = entries.flatMap(([key, value]) =>
      isSound(value, key) ? [[key, value] as const] : [],
    );
    if (sound.length < entries.length) damaged = true;
    return Object.fromEntries(sound);
  };
  const notebook = keep(data.notebook, isArray, []);
  const documents = notebook.filter((document) => v.is(savedDocument, document));
  if (documents.length < notebook.length) damaged = true;
  const settings = keepEntries(data.settings, isSetting);
  const { warmUp, ...others } = data;
  if (warmUp !== undefined && !v.is(savedWarmUp, warmUp)) damaged = true;

  const progress: Progress = {
    ...others,
    version: 1,
    settings: v.is(savedSettings, settings) ? settings : {},
    results: keepEntries(data.results, (result) => v.is(savedResult, result)),
    sessions: keepEntries(data.sessions, isSession),
    notebook: documents,
    model: keep(data.model, (model) => v.is(v.nullable(savedModel), model), null),
    ...(data.answers === undefined ? {} : { answers: keepEntries(data.answers, isText) }),
    ...(v.is(savedWarmUp, warmUp) ? { warmUp } : {}),
    lastLevel: keep(data.lastLevel, (level) => v.is(v.nullable(v.string()), level), null),
  };
  return { type: damaged ? 'damaged' : 'whole', progress };
}

/** The one way progress becomes a file: one line, so that it is as small as it can be. */
export function writeSave(progress: Progress): Uint8Array {
  return Buffer.from(`${JSON.stringify(progress)}\n`);
}

function parse(bytes: Uint8Array): unknown {
  try {
    // TextDecoder drops the mark that some editors put at the start of a file.
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !isArray(value);
}

function isArray(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isSession(value: unknown, levelId: string): value is SavedSession {
  return v.is(savedSession, value) && value.levelId === levelId;
}

/** Settings of a later version are none of our business. */
function isSetting(value: unknown, name: string): value is unknown {
  return !Object.hasOwn(savedSettings.entries, name) || typeof value === 'boolean';
}
