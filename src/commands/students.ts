// Who learns from a text: a student of stickies, a student of words, or both until it is clear which it is.
// Left out: tables, see read-table.ts.
import { colours, tinyLanguage, vocabulary, type Word } from '../engine/language.ts';
import { endDocument, type Learner, learn, startLearner } from '../engine/learner.ts';
import {
  type DocumentKind,
  leftOutIn,
  type Passage,
  type Reading,
  readOn,
  readRest,
  startReading,
} from '../engine/reading.ts';
import { meant } from '../nearest.ts';
import { fileName, Refusal } from './io.ts';

const textLanguages = ['stickies', 'words'] as const;
export type TextLanguage = (typeof textLanguages)[number];

/** The word that ends a document of words. No text has it: < and > are not letters. */
const endOfWords = '<end>';

export interface Student {
  readonly language: TextLanguage;
  readonly documents: DocumentKind;
  readonly learner: Learner;
  /** Digits and signs of the texts that are in no word. */
  readonly leftOut: number;
}

/** How documents are divided where nobody says it. */
function usualDocuments(language: TextLanguage): DocumentKind {
  return language === 'stickies' ? 'line' : 'file';
}

/** A student for the language that was asked for, else one for each, stickies first. */
export function startStudents(
  contextLength: number,
  language: TextLanguage | undefined,
  documents: DocumentKind | undefined,
): readonly Student[] {
  return textLanguages
    .filter((each) => language === undefined || each === language)
    .map((each) => ({
      language: each,
      documents: documents ?? usualDocuments(each),
      learner:
        each === 'stickies'
          ? startLearner(contextLength, tinyLanguage.end, tinyLanguage.words)
          : startLearner(contextLength, endOfWords),
      leftOut: 0,
    }));
}

/** Told of every passage right after a student has learnt it. */
export type Listener = (student: Student, passage: Passage) => void;

/**
 * The students after one file: when a word comes that is no colour, the student of stickies leaves.
 * Throws a `Refusal` if nobody else is there, or if the file has no words.
 */
export async function study(
  students: readonly Student[],
  pieces: AsyncIterable<string>,
  path: string,
  listen: Listener = () => {},
): Promise<readonly Student[]> {
  let present = students.map((student) => ({ student, reading: startReading(student.documents) }));
  const before = students.at(-1)?.learner.wordCount;
  const hear = (read: (reading: Reading) => readonly [Reading, readonly Passage[]]) => {
    present = present.flatMap(({ student, reading }) => {
      const [next, passages] = read(reading);
      for (const passage of passages) {
        if (student.language === 'stickies') {
          const stranger = strangerIn(passage);
          if (stranger !== undefined && present.length > 1) return [];
          if (stranger !== undefined) throw notAColour(stranger, path, passage.line);
        }
        learn(student.learner, passage.words);
        if (passage.closes) endDocument(student.learner, student.documents !== 'file');
        listen(student, passage);
      }
      return [{ student, reading: next }];
    });
  };
  for await (const piece of pieces) hear((reading) => readOn(reading, piece));
  hear((reading) => [reading, readRest(reading)]);
  const left = present.map(({ student, reading }) => ({
    ...student,
    leftOut: student.leftOut + leftOutIn(reading),
  }));
  if (left.at(-1)?.learner.wordCount === before) {
    throw new Refusal(`${fileName(path)} has no words in it.`);
  }
  return left;
}

/** The first word of a passage that is no sticky, or undefined. */
export function strangerIn({ words }: Passage): Word | undefined {
  return words.find((word) => !stickies.has(word));
}

const stickies = new Set(vocabulary(tinyLanguage));

/** Why a word is refused in a text of stickies. */
export function notAColour(word: Word, path: string, line: number): Refusal {
  return new Refusal(`${fileName(path)}, line ${line}: ${noColour(word)}`);
}

/** noColour('pnik') → 'there is no colour "pnik". Did you mean pink?' */
export function noColour(word: Word): string {
  const near = meant(word, vocabulary(tinyLanguage));
  const hint =
    near === undefined
      ? `The colours are ${colours.join(', ')} and ${tinyLanguage.end}.`
      : `Did you mean ${near}?`;
  return `there is no colour "${word}". ${hint}`;
}
