import type { Form } from '../form.js';
import { blank, printSection, withYear, type FigureAt } from './print.js';

/** What an empty draft is made for. */
export interface DraftRequest {
  readonly form: Form;
  /** The report year: the year reported on, not the one it is published in. */
  readonly year: number;
  /** The unit that reports, as it stands in the title. */
  readonly unit: string;
  /** Figures known already; without it the tables are blank. */
  readonly figureAt?: FigureAt;
}

/**
 * A complete empty draft in Markdown: title, preface, every section with its tables. Places to fill in hold `____`,
 * table cells are blank: a zero would be a figure nobody has reported.
 * @returns text with `\n` line ends and one at its end
 */
export function printDraft({ form, year, unit, figureAt }: DraftRequest): string {
  const printing = { form, year, hashes: 2, ...(figureAt && { figureAt }) };
  return `${[
    `# ${unit}${String(year)}年政府信息公开工作年度报告`,
    printPreface(form, year, unit),
    ...form.sections.map((section) => printSection(section, printing)),
  ].join('\n\n')}\n`;
}

/** What stands before section 一: legal base, statistical period, where the electronic copy is, whom to ask. */
export function printPreface(form: Form, year: number | undefined, unit: string): string {
  return withYear(
    `本报告根据《中华人民共和国政府信息公开条例》和${form.basis.zh}要求，由${unit}编制。` +
      `本报告所列数据的统计期限自{year}年1月1日起至{year}年12月31日止。` +
      `本报告的电子版可在${blank}（网址：${blank}）查阅和下载。` +
      `如对本报告有疑问，请与${unit}${blank}联系` +
      `（地址：${blank}，邮编：${blank}，电话：${blank}，电子邮箱：${blank}）。`,
    year,
  );
}
