// `pongpt train`: the table of one or several texts, or of tables added up.
import type { Io } from './io.ts';
import { writeLines } from './io.ts';
import { type LoadOptions, load } from './load.ts';
import { type TableFormat, tableLines } from './show-table.ts';

export interface TrainOptions extends LoadOptions {
  readonly format: TableFormat;
}

export async function train(
  io: Io,
  paths: readonly string[],
  { format, ...options }: TrainOptions,
): Promise<void> {
  await writeLines(io, tableLines[format](await load(io, paths, options)));
}
