import type { Analysis } from '../analysis.js';
import { matchSections } from '../forms/recognising/match-sections.js';
import type { Section } from '../report/report.js';
import type { Finding } from '../rules/finding.js';

/** Rules that miss something in a part as long as that part is not finished. */
const ofUnfinishedPart: ReadonlySet<string> = new Set([
  'section.empty',
  'section.aspect-missing',
  'fee.statement-missing',
  'table.missing',
  'table.row-missing',
]);

/** Rules that miss what stands above the first part. */
const ofBeginning: ReadonlySet<string> = new Set(['section.missing', 'period.missing']);

/**
 * Findings that miss what a draft written from top to bottom has not come to: the parts behind the last there is, and in
 * that one what it may still get. Before the first part, all parts and the period. A part that was passed over is none of
 * them.
 * @param written where the draft was last written; somewhere before its last part nothing is still to come
 */
export function stillToCome(
  { report, form, findings }: Pick<Analysis, 'report' | 'form' | 'findings'>,
  written: number,
): readonly Finding[] {
  const last = report.sections.at(-1);
  if (last === undefined) return findings.filter(({ rule }) => ofBeginning.has(rule));
  if (!isInLast(last, written)) return [];
  const match = matchSections(report, form).matches.find(({ section }) => section === last);
  // Typed so far that nobody knows which part it is, it may be any that is missing before it.
  const isAnyPart = match?.formSection === undefined;
  return findings.filter((finding) => {
    if (!isInLast(last, finding.span.start)) return false;
    if (finding.rule !== 'section.missing') return ofUnfinishedPart.has(finding.rule);
    return isAnyPart || belongsBehind(last, finding);
  });
}

/** Whether a place is in the last part of a draft, its heading included. */
export function isInLast({ heading }: Section, offset: number): boolean {
  return offset >= heading.span.start;
}

/** Whether a part that is missing belongs behind the last: where its fix would put it, where it has one. */
function belongsBehind({ heading }: Section, { fixes: [fix] }: Finding): boolean {
  const [edit] = fix?.edits() ?? [];
  return edit === undefined || edit.span.start >= heading.span.end;
}
