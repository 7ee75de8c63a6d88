import type { Report } from '../../report/report.js';
import type { ReportEvidence, TitleEvidence } from './evidence.js';
import type { Form } from '../form.js';
import { countsPartOfYear, isOfInstitution, otherKind } from './other-kinds.js';

/**
 * Whether a text is an annual report, filled in, blank or just begun, and not news, a law, a guide or a notice that
 * asks for reports. What costs least to find out is asked first: the tables of nearly every report tell.
 */
export function isReport(report: Report, evidence: ReportEvidence): boolean {
  const { owners, own, figures } = evidence;
  const ownWords = [...own.values()].reduce((sum, { length }) => sum + length, 0);
  const hasWords = owners.length > 0;
  const title = evidence.title();
  if (title !== 'annual' && hasWords && countsPartOfYear(report)) return false;
  if (ownWords === 0 && isOfInstitution(report)) return false;
  const hasTable = ownWords > 1 || owners.length > strayWords;
  const isFilled = figures > strayFigures;
  if (hasTable && isFilled) return true;
  const kind = otherKind(report);
  if (hasTable && figures > 0 && kind !== 'notice') return true;
  // A notice has the blank form behind it.
  if (kind === 'notice' && !isFilled && (hasWords || title !== 'annual')) return false;
  if (hasTable && kind === 'none') return title === 'annual' || !hasOtherSections(report, evidence);
  return kind !== 'other' && isTitledReport(report, evidence, title);
}

/** Tables of another text may share so many words with those of the forms. */
const strayWords = 4;

/** A blank table may hold so many: the year in its header, the number of a page. */
const strayFigures = 2;

/** Whether a text without a table to speak of is a report by its title, preface and headings. */
function isTitledReport(report: Report, evidence: ReportEvidence, title: TitleEvidence): boolean {
  if (title === 'other') return false;
  const sections = evidence.sections();
  const most = Math.max(...[...sections.values()].map(({ size }) => size));
  const hasWords = evidence.owners.length > 0;
  const preface = evidence.preface();
  if (title === 'annual') return most > 0 || hasWords || preface || isBeginning(report);
  if (title === 'work') return most > 2 && (preface || hasWords || hasProblems(sections));
  if (hasWords || preface) return most > (evidence.announced() ? 0 : 1);
  return most > 3 || (most === 3 && hasProblems(sections));
}

/** Rules on statistics have parts of their own, and the blank table behind them: 统计范围, 组织实施, 报送要求. */
function hasOtherSections({ sections }: Report, evidence: ReportEvidence): boolean {
  return [...evidence.sections().values()].every(
    ({ size }) => size <= 1 && sections.length - size >= fewestOtherSections,
  );
}

const fewestOtherSections = 3;

/** A title with little below it: a draft just begun, not a list of reports to download. */
function isBeginning({ text, title, organization, year }: Report): boolean {
  if (title === undefined || text.length > 3_000) return false;
  // Of nobody and no year, below other words: an entry of a menu.
  const isNamed = organization !== undefined || year !== undefined;
  if (!isNamed && /\p{Script=Han}/u.test(text.slice(0, title.span.start))) return false;
  const rest = text.slice(0, title.span.start) + text.slice(title.span.end);
  return !/年度报告|年报/u.test(rest.replace(/本(?:年度报告|年报)/gu, ''));
}

/** Guides and work plans have sections on publication and requests too, but none on problems of the past year. */
function hasProblems(sections: ReadonlyMap<Form, ReadonlySet<string>>): boolean {
  return [...sections.values()].some((ids) => ids.has('problems'));
}
