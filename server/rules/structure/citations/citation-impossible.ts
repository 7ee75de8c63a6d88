import { say, type Localized } from '../../../language/message.js';
import { Characters } from '../../../report/text/characters.js';
import { lineStartAt } from '../../../report/text/lines.js';
import { readChineseNumeral } from '../../../report/text/numerals.js';
import type { Report } from '../../../report/report.js';
import type { Span } from '../../../report/span.js';
import { Cue, DIGITS } from '../../cue.js';
import { changeTo, replace } from '../../replacing.js';
import type { Rule, RuleFinding, Tell } from '../../rule.js';
import { isInComment, matchesNear, textOf } from '../../running-text.js';
import {
  isFormatNotice,
  wrongFeeNumbers,
  wrongFormatNumbers,
  type WrongFormatNumber,
} from './format-citation.js';
import { certainYear } from '../dates/report-year.js';

/** An article, a decree or a document that cannot be: the regulations have none such, the year has not come yet. */
export const citationImpossible: Rule = {
  id: 'citation.impossible',
  title: { zh: '引用的条款、文号不存在', en: 'Impossible citation' },
  severity: 'warning',
  fix: 'suggestion',
  citation: {
    zh: '《中华人民共和国政府信息公开条例》（国务院令第711号）',
    en: 'Regulations on Open Government Information (decree 711 of the State Council)',
    read: true,
  },
  page: {
    finds: {
      zh: '《政府信息公开条例》没有的条（现行的共五十六条，2019年修订以前的共三十八条）；写在条例名称旁边、既不是第711号也不是第492号的国务院令；年份晚于报告编写年份的文号；写错的年度报告格式通知的文号；2017年度及以前的报告里的第711号令。',
      en: 'Articles the regulations do not have (56 since the revision of 2019, 38 before); a decree of the State Council beside their name that is neither 711 nor 492; document numbers of a year after the one in which the report is written; a wrong number of the notice on the format of the reports; decree 711 in a report for 2017 or earlier.',
    },
    why: {
      zh: '这样的条款和文件查不到，必定写错了。',
      en: 'Nobody can look these up; they are certainly wrong.',
    },
    wrong:
      '依据《条例》第六十条、《中华人民共和国政府信息公开条例》（国务院令第771号）和青府办发〔2032〕12号文件（2023年度报告）',
    right:
      '依据《条例》第三十六条、《中华人民共和国政府信息公开条例》（国务院令第711号）和青府办发〔2023〕12号文件（2023年度报告）',
    silent: {
      zh: '其他法律法规的条款；“《条例》”可能指别的条例时；看不出报告年度时的文号；法院案号。',
      en: 'Articles of other laws; 《条例》 where it may mean other regulations; document numbers where the report year is unknown; case numbers of courts.',
    },
    fix: {
      zh: '国务院令号、格式通知的文号改为报告年度适用的；条款和其他文号要由撰写人核实。',
      en: 'Sets the decree, or the notice on the format, in force for the report year; the writer has to make sure of articles and other documents.',
    },
  },
  check({ report }, tell) {
    const year = certainYear(report);
    findArticles(report, year, tell);
    findDecrees(report, year, tell);
    for (const wrong of wrongFormatNumbers(report)) tell(wrongFormatNumber(wrong, year));
    for (const span of wrongFeeNumbers(report)) tell(wrongFeeNumber(report, span));
    if (year !== undefined) findDocumentsAhead(report, year, tell);
  },
};

/** The year in which the regulations were revised, and in spring of which reports on the year before were written. */
const yearOfRevision = 2019;

/** What the regulations are called, with what stands in brackets behind the name. */
const regulations =
  /(?:《(?:中华人民共和国)?政府信息公开条例》|〈(?:中华人民共和国)?政府信息公开条例〉|《条例》)(?:[（(][^（()）\n\r]{0,40}[）)])?/uy;

/** The end of the name, and how far behind its beginning it stands. */
const nameCue = {
  cue: new Cue(['条', '例', '》〉']),
  reach: 17,
  begins: new Characters('《〈'),
};

/** An article behind the name or behind another article of the same. */
const article =
  /(?:[、和及与或至到]|以及)?第([一二三四五六七八九十]{1,3}|\d{1,3})条(?:第?[一二三四五六七八九十]{1,2}款)?(?:第?[（(][一二三四五六七八九十]{1,3}[）)]项?)?/uy;

function findArticles(report: Report, year: number | undefined, tell: Tell): void {
  const { text } = report;
  const last = year !== undefined && year < yearOfRevision - 1 ? 38 : 56;
  for (const { span, text: name } of matchesNear(report, regulations, nameCue)) {
    article.lastIndex = span.end;
    for (let match = article.exec(text); match !== null; match = article.exec(text)) {
      const [, number = ''] = match;
      if ((readChineseNumeral(number) ?? Number(number)) <= last) continue;
      const start = text.indexOf('第', match.index);
      const printed = { start, end: start + number.length + 2 };
      if (isInComment(report, printed) || mayBeAnother(text, name, span)) continue;
      tell(noArticle(printed, `第${number}条`, last));
    }
  }
}

/** Whether 《条例》 may stand for other regulations the report names: unless it says which it means, and on a line with them. */
function mayBeAnother(text: string, name: string, { start }: Span): boolean {
  if (!name.startsWith('《条例》')) return false;
  const line = text.slice(lineStartAt(text, start), start);
  if (otherRegulations.test(line)) return true;
  const isDefined = definition.test(text) && text.split('称《条例》').length === 2;
  return !isDefined && otherRegulations.test(text);
}

/** `《优化营商环境条例》`. */
const otherRegulations =
  /[《〈](?!(?:中华人民共和国)?政府信息公开条例)[^《》〈〉\n\r]{1,40}条例[》〉]/u;

/** `《中华人民共和国政府信息公开条例》（以下简称《条例》`. */
const definition = /政府信息公开条例[》〉][（(][^（()）\n\r]{0,30}称《条例》/u;

/** The notice in force for a year is 〔2019〕60号 or 〔2021〕30号. */
function wrongFormatNumber(
  { span, printed }: WrongFormatNumber,
  year: number | undefined,
): RuleFinding {
  const expected = year !== undefined && year < 2021 ? '〔2019〕60号' : '〔2021〕30号';
  return {
    span,
    message: say(
      {
        zh: '年度报告格式的通知没有“{printed}”这个文号，应为国办公开办函{expected}。',
        en: 'There is no notice {printed} on the format of the reports; that is 国办公开办函{expected}.',
      },
      { printed, expected },
    ),
    fixes: [
      {
        ...replace(span, `国办公开办函${expected}`, say(CHANGE, { expected })),
        preferred: year !== undefined,
      },
    ],
  };
}

function wrongFeeNumber(report: Report, span: Span): RuleFinding {
  return {
    span,
    message: say(
      {
        zh: '《政府信息公开信息处理费管理办法》的文号是国办函〔2020〕109号，不是{printed}。',
        en: 'The measures on processing fees are 国办函〔2020〕109号, not {printed}.',
      },
      { printed: textOf(report, span) },
    ),
    fixes: [changeTo(span, '国办函〔2020〕109号')],
  };
}

function noArticle(span: Span, printed: string, last: number): RuleFinding {
  return {
    span,
    message: say(
      {
        zh: '《政府信息公开条例》共{last}条，没有{printed}。',
        en: 'The regulations on open government information have {last} articles and no {printed}.',
      },
      { printed, last: String(last) },
    ),
  };
}

/** A decree in the brackets behind the full name, or right before it. */
const decree =
  /国务院(?:(?<=政府信息公开条例[》〉][（(][^（()）《》〈〉\n\r]{0,60}国务院)(?:令[ \u3000]?第[ \u3000]?|第[ \u3000]?)(\d{1,4})[ \u3000]?号|(?:令第|第)(\d{1,4})号令?(?=《(?:中华人民共和国)?政府信息公开条例》))/uy;

function findDecrees(report: Report, year: number | undefined, tell: Tell): void {
  for (const { span, text, groups } of matchesNear(report, decree, decreeCue)) {
    const number = groups.find((group) => group !== '') ?? '';
    const isEarly = number === '711' && year !== undefined && year < yearOfRevision - 1;
    if ((number === '711' && !isEarly) || number === '492' || isInComment(report, span)) continue;
    const start = span.start + text.indexOf(number);
    tell(noDecree({ start, end: start + number.length }, number, year));
  }
}

const decreeCue = { cue: new Cue(['务', '院', '令第']), reach: 1 };

function noDecree(span: Span, number: string, year: number | undefined): RuleFinding {
  const expected = decreeOf(year);
  return {
    span,
    message: expected
      ? say(
          {
            zh: '《政府信息公开条例》是国务院令第{expected}号，不是第{number}号。',
            en: 'The regulations on open government information are decree {expected} of the State Council, not {number}.',
          },
          { number, expected },
        )
      : say(
          {
            zh: '《政府信息公开条例》是国务院令第492号（2019年修订后为第711号），不是第{number}号。',
            en: 'The regulations on open government information are decree 492 of the State Council (711 since the revision of 2019), not {number}.',
          },
          { number },
        ),
    fixes: expected ? [replace(span, expected, say(CHANGE_NUMBER, { expected }))] : [],
  };
}

const CHANGE: Localized = { zh: '改为{expected}', en: 'Change to {expected}' };
const CHANGE_NUMBER: Localized = { zh: '改为第{expected}号', en: 'Change to {expected}' };

/** The decree reports for a year follow; undefined where that depends on the day they were written. */
function decreeOf(year: number | undefined): string | undefined {
  if (year === undefined || year === yearOfRevision - 1) return undefined;
  return year < yearOfRevision ? '492' : '711';
}

/** A document number behind an issuer's code; brackets of every kind. */
const documentNumber =
  /20\d\d(?<=\p{Script=Han}[［[(（【〔]20\d\d)(?=[\]］)）】〕]第?\d{1,5}号(?![楼院线门车地窗馆室机船]))/uy;

const documentCue = { cue: new Cue(['2', '0', DIGITS]), reach: 0 };

function findDocumentsAhead(report: Report, year: number, tell: Tell): void {
  const written = year + 1;
  for (const { span, text } of matchesNear(report, documentNumber, documentCue)) {
    if (Number(text) <= written || isInComment(report, span)) continue;
    // The other notice on the format is told as not in force (form.superseded).
    if (isFormatNotice(report, span)) continue;
    tell({
      span,
      message: say(
        {
          zh: '文号的年份是{printed}，而{year}年度的报告应当在{written}年编写，请核对。',
          en: 'The document number is of {printed}, but a report for {year} is written in {written}.',
        },
        { printed: text, year: String(year), written: String(written) },
      ),
    });
  }
}
