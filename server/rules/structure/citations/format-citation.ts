import type { Report } from '../../../report/report.js';
import type { Span } from '../../../report/span.js';
import { Cue } from '../../cue.js';
import { isInComment, matchesNear } from '../../running-text.js';

/** The number of the notice on the format of the reports, where it is none of the two there are. */
export interface WrongFormatNumber {
  readonly span: Span;
  readonly printed: string;
}

/** The notice by its name, or the format that it set, and the number behind it. */
const notice =
  /年度报告格式(?:（试行）|\(试行\))?(?:[〉》”"]{0,3}的?通知[〉》”"]{0,2}|[〉》])[（(]\s?(国办公开办函\s?[［[(（【〔]20\d\d[\]］)）】〕]\s?\d{1,3}\s?号)/uy;

const format = { cue: new Cue(['格', '式']), reach: 4 };

/** 国办公开办函〔2019〕60号 and 〔2021〕30号, without brackets. */
const numbers: ReadonlySet<string> = new Set(['201960', '202130']);

/**
 * The numbers printed behind 《…年度报告格式》的通知 that are not its own: the notice of 2019 is 国办公开办函〔2019〕60号,
 * that of 2021 〔2021〕30号.
 */
export function wrongFormatNumbers(report: Report): readonly WrongFormatNumber[] {
  const found: WrongFormatNumber[] = [];
  for (const { span: said, text, groups } of matchesNear(report, notice, format)) {
    const [printed = ''] = groups;
    if (numbers.has(printed.replaceAll(/\D/gu, ''))) continue;
    const start = said.start + text.indexOf(printed);
    const span = { start, end: start + printed.length };
    if (!isInComment(report, span)) found.push({ span, printed });
  }
  return found;
}

/** Whether a year is that of one of the two notices: `2021` of 国办公开办函〔2021〕30号. */
export function isFormatNotice({ text }: Report, { start, end }: Span): boolean {
  if (!/国办公开办函\s?.$/u.test(text.slice(Math.max(0, start - 8), start))) return false;
  const number = /^.\s?(\d{1,3})\s?号/u.exec(text.slice(end, end + 8))?.[1] ?? '';
  return numbers.has(text.slice(start, end) + number);
}

/** The measures on processing fees by their name, and the number behind it. */
const feeMeasures =
  /信息处理费管理办法[〉》]{1,2}(?:的通知[》”"])?[（(]\s?(国办函\s?[［[(（【〔]20\d\d[\]］)）】〕]\s?\d{1,3}\s?号)[）)]/uy;

const fees = { cue: new Cue(['处', '理', '费']), reach: 2 };

/** The numbers printed behind 《政府信息公开信息处理费管理办法》 that are not its own, 国办函〔2020〕109号. */
export function wrongFeeNumbers(report: Report): readonly Span[] {
  return matchesNear(report, feeMeasures, fees).flatMap(({ span, text, groups }) => {
    const [printed = ''] = groups;
    if (printed.replaceAll(/\D/gu, '') === '2020109') return [];
    const start = span.start + text.indexOf(printed);
    const found = { start, end: start + printed.length };
    return isInComment(report, found) ? [] : [found];
  });
}
