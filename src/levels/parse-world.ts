// A world.md: its title, its paragraph, and the order of its levels.
import type { World } from '../engine/level.ts';
import { checkFields } from './check-fields.ts';
import { splitFile, worldFields } from './front-matter.ts';
import { blocksOf, refuse } from './markdown.ts';
import { type PlainYaml, readYaml } from './plain-yaml.ts';
import { type Report, shownStart } from './problems.ts';
import { plainText } from './prose.ts';

/** A world whose levels are still only names. */
export interface WorldFile {
  readonly world: Omit<World, 'levels'>;
  readonly levelIds: readonly string[];
  readonly lineOf: PlainYaml['lineOf'];
}

const longestAbout = 600;

/** The world that a world.md describes, or undefined after reporting its problems. */
export function parseWorld(text: string, report: Report): WorldFile | undefined {
  const halves = splitFile(text, report);
  const yaml = halves && readYaml(halves.fields, halves.fieldsLine, report);
  const fields = yaml && checkFields(worldFields, yaml, [], report)?.output;
  const about = halves && aboutOf(halves.body, halves.bodyLine, report);
  if (yaml === undefined || fields === undefined || about === undefined) return undefined;
  const { id, number, title, levels, talk } = fields;
  return { world: { id, number, title, about, talk }, levelIds: levels, lineOf: yaml.lineOf };
}

function aboutOf(body: string, firstLine: number, report: Report): string | undefined {
  const blocks = blocksOf(body, firstLine, report);
  if (blocks === undefined) return undefined;
  const [paragraph, extra] = blocks;
  if (paragraph?.token.type !== 'paragraph') {
    if (paragraph === undefined) {
      report(firstLine, 'about', 'nothing', 'write one paragraph about this world');
    } else refuse(paragraph, 'about', report);
    return undefined;
  }
  if (extra !== undefined) {
    report(extra.line, 'about', shownStart(extra.token.raw), 'write one paragraph, no more');
  }
  const { token, line } = paragraph;
  const source = { tokens: token.tokens ?? [], source: token.raw, line, field: 'about' };
  const about = plainText(source, report);
  if (about.length > longestAbout) {
    report(line, 'about', `${about.length} characters`, `use at most ${longestAbout}`);
  }
  return about;
}
