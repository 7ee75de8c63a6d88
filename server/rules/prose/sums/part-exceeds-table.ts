import { wordsIn } from '../../../facts/prose/figures/words-in.js';
import type { TableReading } from '../../../facts/calculations/table-reading.js';
import type { Quantity } from '../../../facts/prose/reading.js';
import { say, type Localized } from '../../../language/message.js';
import type { Report } from '../../../report/report.js';
import { placeNameOf } from '../../naming.js';
import type { Rule } from '../../rule.js';
import { evidenceOfFact, evidenceOfMention, quoted } from '../../evidence.js';

/** A part in prose exceeds the whole in the table. */
export const prosePartExceedsTable: Rule = {
  id: 'prose.part-exceeds-table',
  title: { zh: '正文的部分数大于表中的总数', en: 'A part in the text exceeds the table' },
  severity: 'warning',
  fix: 'none',
  citation: undefined,
  page: {
    finds: {
      zh: '正文说的是一个单位、一个账号、一个专栏、一次培训等部分情况，数却大于表中的总数。',
      en: 'A sentence speaks of a part (one office, account, column, course), and its figure is larger than the total in the table.',
    },
    why: {
      zh: '部分不会大于整体：不是正文写错，就是表格漏计。',
      en: 'A part is never larger than its whole: either the sentence is wrong or the table left something out.',
    },
    wrong: '9月份召开培训会，接受培训人员492人。\n\n（三）接受培训人员数 | 人次 | 453',
    right: '9月份召开培训会，接受培训人员92人。\n\n（三）接受培训人员数 | 人次 | 453',
    silent: {
      zh: '部分不大于总数的；说不准是哪一项的一部分的；表中没有这个数或还是空白的。',
      en: 'The part is not larger; it is not certain of what it is a part; the table does not give the total, or is blank there.',
    },
    fix: {
      zh: '没有自动修改：只知道两个数中有一个不对。',
      en: 'None: only that one of the two is wrong is certain.',
    },
  },
  check({ mentions, report }, tell) {
    for (const { quantity, meaning, readings } of mentions) {
      if (meaning.scope !== 'part' || quantity.approximation === 'under') continue;
      const reading = highestOf(readings);
      if (reading === undefined || !quantity.figure.low.gt(reading.high)) continue;
      const [first, ...others] = reading.facts;
      const place = first?.place;
      if (place === undefined) continue;
      tell({
        span: quantity.span,
        message: () =>
          say(others.length > 0 ? EXCEEDS_SUM : saysAll(quantity, report) ? ALL : EXCEEDS, {
            clause: quoted(quantity, report),
            place: placeNameOf(place),
            value: reading.value.toFixed(),
            difference: quantity.figure.value.minus(reading.value).toFixed(),
          }),
        evidence: () => [
          evidenceOfMention(quantity, report),
          ...reading.facts.flatMap((fact) => evidenceOfFact(fact, 'total')),
        ],
      });
    }
  },
};

/** `220件申请均已按期答复`: said of all of them, of which the table has fewer. */
function saysAll({ span, clause }: Quantity, { text }: Report): boolean {
  return /^[^，,、；;]{0,8}(?:均|全部)/u.test(wordsIn(text, span.end, clause.end));
}

/** The first of those with the highest sum. */
function highestOf([first, ...others]: readonly TableReading[]): TableReading | undefined {
  return others.reduce(
    (highest, each) => (highest && each.high.gt(highest.high) ? each : highest),
    first,
  );
}

const EXCEEDS: Localized = {
  zh: '正文“{clause}”说的是一部分，却比表中{place}的 {value} 多 {difference}。',
  en: 'The text says “{clause}” of a part, {difference} more than {place} with {value} in the table.',
};
const ALL: Localized = {
  zh: '正文“{clause}”说的是全部，而表中{place}为 {value}，少 {difference}。',
  en: 'The text says “{clause}” of all, {difference} more than {place} with {value} in the table.',
};
const EXCEEDS_SUM: Localized = {
  zh: '正文“{clause}”说的是一部分，却比表中相应各项之和 {value} 多 {difference}。',
  en: 'The text says “{clause}” of a part, {difference} more than the {value} of the rows of the table.',
};
