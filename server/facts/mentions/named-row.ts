import { wordsIn } from '../prose/figures/words-in.js';
import type { BoundReport, Fact } from '../fact.js';
import type { Quantity } from '../prose/reading.js';
import { normalise } from '../../report/text/normalise.js';

/**
 * The figure of the tables that a sentence says again by words of its row, where what the sentence counts cannot be
 * told from its grammar: `行政处罚2871件`. Row and value together make it certain: the one figure of that value among
 * the rows whose labels have the words.
 * @returns undefined where there is none, or more than one
 */
export function factNamed(
  { facts }: BoundReport,
  text: string,
  { clause, span, figure, unit, approximation }: Quantity,
): Fact | undefined {
  if (approximation !== 'exact' || span.end > clause.end) return undefined;
  const words = normalise(wordsIn(text, clause.start, span.start))
    .replace(beside, '')
    .replace(behindName, '');
  if (words.length < shortest || words.length > longest) return undefined;
  const behind = wordsIn(text, span.end, clause.end).trim();
  if (unit === undefined || behind !== unit) return undefined;
  const found = facts.filter(
    ({ value, state, period, applicant, place, unit: counted }) =>
      state === 'number' &&
      period === 'year' &&
      (applicant === undefined || applicant === 'total') &&
      (counted === unit || (counted === '次' && unit === '场')) &&
      value?.eq(figure.value) === true &&
      place !== undefined &&
      [place.row.label, ...place.row.variants].some((label) => normalise(label).includes(words)),
  );
  return found.length === 1 ? found[0] : undefined;
}

/** What a sentence says before the words of a row. */
const beside =
  /^(?:其中|20\d\d年度?|今年|全年|本年度?|我[局委县市区镇]|[全本][县市区局委镇]|本机关|本单位|[共，,]|累计)*(?:办理|作出|做出|实施|发生|完成|收取|制发|制定|举办|召开|接受|现行有效|投入)?[了的]?/u;

/** What it says between them and the figure. */
const behindName = /[为是达共有:：]$|总数$|数量$/u;

/** 信息 and 公开 are said of everything. */
const shortest = 3;
const longest = 20;
