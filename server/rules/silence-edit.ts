import { say, type Localized } from '../language/message.js';
import type { Report } from '../report/report.js';
import { touches, type Span } from '../report/span.js';
import { catalogue } from './catalogue.js';
import type { Finding, Fix, TextEdit } from './finding.js';
import { lineStartAt } from '../report/text/lines.js';
import { lineBreakOf } from './inserting.js';

/** What is to be silenced: a finding in its place, or its rule in the whole draft. */
export interface ToSilence {
  readonly rule: string;
  readonly span: Span;
  readonly scope: 'place' | 'file';
}

/** The edit that writes the ignore comment: on the line before, before the table for a place in a table, or at the head. */
export function silenceEdit(report: Report, target: ToSilence, reason: string): TextEdit {
  const { text } = report;
  const words = target.scope === 'file' ? 'nianbao-ignore-file' : 'nianbao-ignore';
  const told = reason.replace(/-{2,}/gu, '—').replace(/\s+/gu, ' ').trim();
  const comment = `<!-- ${[words, target.rule, told].filter((part) => part !== '').join(' ')} -->`;
  const at = target.scope === 'file' ? headOf(text) : lineStartAt(text, placeOf(report, target));
  return { span: { start: at, end: at }, newText: comment + lineBreakOf(text) };
}

/**
 * The quick fixes that silence a finding where the editor cannot ask for the reason: it is left to be written. They name
 * the rule by its title, which says more to a writer than its id.
 */
export function silenceFixes(report: Report, { rule, span }: Finding): readonly Fix[] {
  const name = catalogue.find(({ id }) => id === rule)?.title ?? rule;
  return (['place', 'file'] as const).map((scope) => ({
    title: say(scope === 'place' ? SILENCE_HERE : SILENCE_IN_FILE, { rule: name }),
    safe: false,
    preferred: false,
    edits: () => [silenceEdit(report, { rule, span, scope }, reasonPlaceholder)],
  }));
}

function placeOf({ tables }: Report, { span }: ToSilence): number {
  const table = tables.find((each) => touches(each.span, span.start));
  return table?.span.start ?? span.start;
}

function headOf(text: string): number {
  return text.charCodeAt(0) === 0xfeff ? 1 : 0;
}

/** Stands where the reason is to be written, and counts as none. */
export const reasonPlaceholder = '（请写明理由）';

const SILENCE_HERE: Localized = {
  zh: '忽略这一处“{rule}”并写明理由',
  en: 'Ignore “{rule}” here, with a reason',
};
const SILENCE_IN_FILE: Localized = {
  zh: '在本文中忽略“{rule}”并写明理由',
  en: 'Ignore “{rule}” in this file, with a reason',
};
