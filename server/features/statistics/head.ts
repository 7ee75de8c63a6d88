import type { Analysis } from '../../analysis.js';
import { render, renderAlone, type Language } from '../../language/message.js';
import type { Finding, Severity } from '../../rules/finding.js';
import type { Balance } from '../figures/balances.js';
import type { StatisticsHead } from '../protocol/preview.js';

/** What is said of how a report stands. */
export interface Standing {
  readonly findings: readonly Finding[];
  readonly balances: readonly Balance[];
  readonly language: Language;
}

/** Whose report it is, and how it stands as a whole. */
export function statisticsHead(
  { report, form }: Pick<Analysis, 'report' | 'form'>,
  { findings, balances, language }: Standing,
): StatisticsHead {
  const found = (severity: Severity): number =>
    findings.filter((finding) => finding.severity === severity).length;
  const standing = (wanted: Balance['standing']): number =>
    balances.filter((balance) => balance.standing === wanted).length;
  return {
    organization: report.organization?.value ?? null,
    year: report.year?.value ?? null,
    form: { id: form.id, name: render(form.name, language) },
    findings: {
      error: found('error'),
      warning: found('warning'),
      information: found('information'),
    },
    calculations: {
      all: balances.length,
      hold: standing('holds'),
      fail: standing('fails'),
      silenced: standing('silenced'),
      unknown: standing('unknown'),
    },
    missing: findings
      .filter(({ rule }) => missingRules.has(rule))
      .map(({ message }) => renderAlone(message, language)),
  };
}

/** Rules that say something the form asks for is not there. */
const missingRules: ReadonlySet<string> = new Set([
  'title.missing',
  'period.missing',
  'section.missing',
  'section.aspect-missing',
  'table.missing',
  'table.row-missing',
  'table.column-missing',
  'fee.statement-missing',
]);
