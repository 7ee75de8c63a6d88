import { say, type Localized, type Message } from '../../language/message.js';
import type { Report } from '../../report/report.js';
import { forms, isInForce } from '../catalogue.js';
import { gatherEvidence, type ReportEvidence } from './evidence.js';
import type { Form } from '../form.js';
import { citedForms } from './cited-forms.js';
import { isReport } from './is-report.js';

/** The form a report follows. */
export interface Recognition {
  readonly form: Form;
  /** What tells it is this form. */
  readonly reason: Message;
}

/**
 * Tells which form a report follows, or that the text is no report. The words of its tables decide; where they do
 * not, the report year does, then the document it cites, then its sections. Texts about open government that are no
 * annual report (news, laws, guides, notices that ask for reports) give undefined.
 */
export function recognise(report: Report): Recognition | undefined {
  const evidence = gatherEvidence(report);
  return isReport(report, evidence) ? formOf(report, evidence) : undefined;
}

function formOf(report: Report, evidence: ReportEvidence): Recognition {
  const year = report.year?.value;
  const byTable = formByTables(evidence.own, year);
  if (byTable !== undefined) {
    const word = tellingWord(byTable, evidence.own.get(byTable) ?? []);
    const reason =
      year === undefined ? say(BY_HEADER, { word }) : say(BY_HEADER_AND_YEAR, { word, year });
    return { form: byTable, reason };
  }
  const candidates = candidatesOf(report, evidence);
  const inForce = year === undefined ? undefined : candidates.find((form) => isInForce(form, year));
  if (inForce !== undefined && year !== undefined) {
    return { form: inForce, reason: say(BY_YEAR, { year, name: inForce.name }) };
  }
  const cited = citedForms(report).find(({ value }) => candidates.includes(value));
  if (cited !== undefined) {
    return { form: cited.value, reason: say(BY_CITATION, { basis: cited.value.basis.zh }) };
  }
  if (year !== undefined) return nearest(candidates, year);
  return bySections(candidates, evidence);
}

/**
 * The form most words of the tables are of, unless it was not in force and another of them was: one table may be left
 * from a form before. A province's own form, whose words others may share, is not taken for that.
 */
function formByTables(own: ReportEvidence['own'], year: number | undefined): Form | undefined {
  const most = formWithMost(own);
  if (most === undefined || year === undefined || isInForce(most, year)) return most;
  const inForce = [...own.keys()].find(
    (form) => form.region === undefined && isInForce(form, year),
  );
  return inForce ?? most;
}

/** The form with the most words no other has, the newest of several; undefined where there are none. */
function formWithMost(own: ReportEvidence['own']): Form | undefined {
  let most = 0;
  let best: Form | undefined;
  for (const form of forms) {
    const count = own.get(form)?.length ?? 0;
    if (count > most) best = form;
    most = Math.max(most, count);
  }
  return best;
}

/** The forms that may be meant: those with the words of the tables, and a province's own where it is named. */
function candidatesOf(report: Report, { owners: found }: ReportEvidence): readonly Form[] {
  const counts = new Map<Form, number>();
  for (const owners of found) {
    for (const owner of owners) counts.set(owner, (counts.get(owner) ?? 0) + 1);
  }
  const most = Math.max(0, ...counts.values());
  const fitting = forms.filter((form) => (counts.get(form) ?? 0) === most);
  const named = fitting.filter(({ region }) => region !== undefined && names(report, region));
  const national = fitting.filter(({ region }) => region === undefined);
  return [...named, ...(national.length > 0 ? national : fitting)];
}

function names({ text, title, preface }: Report, region: string): boolean {
  const end = preface?.end ?? title?.span.end ?? 0;
  return text.slice(0, Math.min(end, 6_000)).includes(region);
}

/** No form was in force that year: reports before 2014 had the sections of 2014 and no table. */
function nearest(candidates: readonly Form[], year: number): Recognition {
  const [form] = [...candidates].sort((one, other) => distance(one, year) - distance(other, year));
  const chosen = form ?? newest();
  return { form: chosen, reason: say(BY_NEAREST_YEAR, { year, name: chosen.name }) };
}

function distance({ years, region }: Form, year: number): number {
  if (region !== undefined) return Number.MAX_SAFE_INTEGER;
  if (years.from !== undefined && year < years.from) return years.from - year;
  if (years.to !== undefined && year > years.to) return year - years.to;
  return 0;
}

function bySections(candidates: readonly Form[], evidence: ReportEvidence): Recognition {
  const sections = evidence.sections();
  const [form] = [...candidates].sort(
    (one, other) => (sections.get(other)?.size ?? 0) - (sections.get(one)?.size ?? 0),
  );
  const chosen = form ?? newest();
  return (sections.get(chosen)?.size ?? 0) > 0
    ? { form: chosen, reason: say(BY_SECTIONS, { name: chosen.name }) }
    : { form: chosen, reason: say(BY_DEFAULT, { name: chosen.name }) };
}

function newest(): Form {
  const [form] = forms;
  if (form === undefined) throw new Error('There is no form.');
  return form;
}

/** The word to show as the reason: one the form is known by, if any was found. */
function tellingWord({ signature }: Form, own: readonly string[]): string {
  const known = own.find((word) => signature.some((each) => word.startsWith(each))) ?? own[0] ?? '';
  return known.length > 16 ? `${known.slice(0, 15)}…` : known;
}

const BY_HEADER: Localized = {
  zh: '表中有“{word}”',
  en: 'its tables have “{word}”',
};
const BY_HEADER_AND_YEAR: Localized = {
  zh: '表中有“{word}”，报告年度 {year}',
  en: 'its tables have “{word}”; the report year is {year}',
};
const BY_YEAR: Localized = {
  zh: '报告年度 {year}，适用{name}',
  en: 'the report year is {year}, for which {name} is in force',
};
const BY_CITATION: Localized = {
  zh: '引用了{basis}',
  en: 'it cites {basis}',
};
const BY_NEAREST_YEAR: Localized = {
  zh: '报告年度 {year} 没有对应的格式，按最接近的{name}检查',
  en: 'no form is known for {year}; {name} is the nearest',
};
const BY_SECTIONS: Localized = {
  zh: '未见报告年度和表格，章节与{name}最接近',
  en: 'it has neither year nor tables; its sections are most like those of {name}',
};
const BY_DEFAULT: Localized = {
  zh: '未见报告年度和表格，按现行的{name}检查',
  en: 'it has neither year nor tables; {name} is in force now',
};
