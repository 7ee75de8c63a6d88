import { Characters } from '../../../report/text/characters.js';
import type { Report } from '../../../report/report.js';
import type { Span } from '../../../report/span.js';
import { isInDocumentTitle, isRunningText } from '../../running-text.js';
import { statementEnd, statementStart } from '../../statements.js';
import { placesOfYear } from './report-year.js';

/**
 * Places where figures of the report year are compared with that year itself: `较2023年的4890条增加422条` in the report
 * for 2023.
 */
export function selfCompared(report: Report, year: number): readonly Span[] {
  const { text } = report;
  const from = report.sections[0]?.span.start ?? text.length;
  return placesOfYear(report, year, { start: from, end: text.length }).flatMap((at) => {
    if (!comparing.standAt(text, at - 1)) return [];
    const span = { start: at, end: at + 4 };
    const before = text.slice(statementStart(text, at, longest), at);
    // 2023年收到9件，比2023年的6件增加3件: its own year stands before it, too.
    const others = before.replaceAll(`${String(year)}年`, '');
    if (otherYears.test(others)) return [];
    if (!changed.test(text.slice(at, statementEnd(text, at, longest)))) return [];
    return isRunningText(report, span) && !isInDocumentTitle(report, span) ? [span] : [];
  });
}

const longest = 80;
const comparing = new Characters('较比');
/** Who speaks of a later year, or of what is to be, may well compare with the report's. */
const otherYears = /20\d\d年|[将拟明]|计划|预计|力争|目标|下一步/u;
/** `较2023年的4890条增加422条`, `比2023年增长8%`; not 较2023年初, 较2023年计划. */
const changed =
  /^20\d\d年度?(?:全年|同期)?(?:的?\d[\d.,]*[万亿]?[件条次篇个项人场期份起宗家户]次?)?[，,]?(?:总量|数量)?(?:有所)?(?:增[加长多]|减少|下降|上升|降低)/u;
