// The commands for scripts and teachers, and what each of their options means. What they do is loaded
// when one of them runs.
import type { Command } from 'commander';
import { type Io, Refusal } from './io.ts';
import { longestContext, nonEmpty, oneOf, temperature, wholeNumber } from './options.ts';
import { run } from './run.ts';
import type { SampleOptions } from './sample.ts';
import type { ScoreOptions } from './score.ts';
import type { TrainOptions } from './train.ts';

const asText =
  'FILE is a text, a table in CSV (which begins with an unnamed column), or - for standard input.';

/** Adds `train`, `sample`, `score` and `rules` to the program. */
export function registerTextCommands(program: Command): void {
  withReading(program.command('train [file...]'))
    .description('train on texts and print the table: which word came how often after which')
    .option('--format <format>', 'table, csv or json', oneOf(['table', 'csv', 'json']), 'table')
    .addHelpText(
      'after',
      `\n${asText}\nSeveral files are trained on together; several tables are added up.`,
    )
    .action(async (files: readonly string[], options: TrainOptions) => {
      const { train } = await import('./train.ts');
      await run((io) => train(io, given(files, 'pongpt train story.txt'), options));
    });

  withReading(program.command('sample [file]'))
    .description('draw documents from a model')
    .option('--prompt <words>', 'begin with these words; else as documents begin', nonEmpty)
    .option('--count <n>', 'how many documents', wholeNumber(1), 10)
    .option('--seed <seed>', 'the same seed gives the same documents; else one is drawn', nonEmpty)
    .option(
      '--temperature <t>',
      '0 always the likeliest, 1 as counted, more is bolder',
      temperature,
      1,
    )
    .option('--top-k <k>', 'draw only among the k likeliest words', wholeNumber(1))
    .option('--max-words <n>', 'stop a document here, the prompt counted', wholeNumber(1), 200)
    .option(
      '--check <rule>',
      'say how many of them keep a rule; `pongpt rules` lists them',
      nonEmpty,
    )
    .option('--format <format>', 'text or json', oneOf(['text', 'json']), 'text')
    .addHelpText(
      'after',
      `\n${asText}\nA context that was never seen is shortened, word by word, until one was.`,
    )
    .action(async (file: string | undefined, options: SampleOptions) => {
      const { sample } = await import('./sample.ts');
      await run((io) => {
        const [path = ''] = given(file === undefined ? [] : [file], 'pongpt sample story.txt');
        const seed = options.seed ?? freshSeed(io);
        return sample(io, path, { ...options, seed });
      });
    });

  withReading(program.command('score [model] [text]'))
    .description('how well a model expects a text that it was not trained on')
    .option('--format <format>', 'text or json', oneOf(['text', 'json']), 'text')
    .addHelpText(
      'after',
      `\nMODEL is a text to train on or a table in CSV, TEXT a text; one of them may be - for standard input.
Each line is one context length: bits per word (fewer is better), perplexity (2 to the bits), and the
share of its contexts that were never seen in training, for which the shorter ones stand in.`,
    )
    .action(async (model: string | undefined, text: string | undefined, options: ScoreOptions) => {
      const { score } = await import('./score.ts');
      await run((io) => {
        if (model === undefined || text === undefined) {
          throw new Refusal('Give a model and a text: pongpt score story.txt another.txt');
        }
        return score(io, model, text, options);
      });
    });

  program
    .command('rules')
    .description('list the rules that `pongpt sample --check` knows')
    .option('--format <format>', 'text or json', oneOf(['text', 'json']), 'text')
    .addHelpText('after', '\nIn a text of words, its words stand where the colours do: never-spot.')
    .action(async (options: { readonly format: 'text' | 'json' }) => {
      const { rules } = await import('./rules.ts');
      await run((io) => rules(io, options));
    });
}

/** The options that say how a text is read; all commands that train have them. */
export function withReading(command: Command): Command {
  return command
    .option(
      '--context <n>',
      'how many words name a bin; else 1, or what a table has',
      wholeNumber(1, longestContext),
    )
    .option(
      '--language <language>',
      'stickies or words; else stickies if every word is one of the five colours',
      oneOf(['stickies', 'words']),
    )
    .option(
      '--documents <division>',
      'a document is a line, a paragraph or a file; else a line of stickies, a file of words',
      oneOf(['line', 'paragraph', 'file']),
    );
}

function given(files: readonly string[], example: string): readonly string[] {
  if (files.length > 0) return files;
  throw new Refusal(`Give a file, or - for standard input: ${example}`);
}

/** A seed that nobody chose, said aloud so that the same documents can be drawn again. */
function freshSeed(io: Io): string {
  const seed = String(Math.floor(Math.random() * 1e6));
  io.note(`seed ${seed}`);
  return seed;
}
