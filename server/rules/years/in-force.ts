import { lastYearsFigure, type FigureElsewhere } from '../../facts/other-reports/other-report.js';
import { say, type Localized } from '../../language/message.js';
import { evidenceElsewhere, evidenceOfFact } from '../evidence.js';
import { placeNameOf, rowName } from '../naming.js';
import type { Rule, RuleContext } from '../rule.js';
import { factsOf, isExplained, type CertainFact } from './last-year.js';

/** 现行有效 is not last year's plus 制发 less 废止. */
export const yearsInForce: Rule = {
  id: 'years.in-force',
  title: {
    zh: '现行有效件数与上一年接不上',
    en: 'Documents in force do not follow from last year',
  },
  severity: 'information',
  fix: 'none',
  needs: 'lastYear',
  citation: undefined,
  page: {
    finds: {
      zh: '表二规章、行政规范性文件的“现行有效件数”不等于同一单位上一年报告的现行有效件数加本年制发、减本年废止。',
      en: 'A figure of 现行有效件数 that is not the one of the unit’s report for the year before plus those issued, less those repealed.',
    },
    why: {
      zh: '三个数前后相接，读者会据此推算。自动失效、清理、机构职能划转都会造成差额，没有可以引用的规定要求相等，所以只是请撰写人核对或者说明。',
      en: 'Readers will follow the three figures from year to year. Expiry, clean-ups and transfers make for differences, and no rule is known that wants them equal: a question to the writer, no more.',
    },
    wrong:
      '（2023年报告）行政规范性文件 | 制发 3 | 废止 1 | 现行有效 40\n（2024年报告）行政规范性文件 | 制发 5 | 废止 2 | 现行有效 48',
    right:
      '（2023年报告）行政规范性文件 | 制发 3 | 废止 1 | 现行有效 40\n（2024年报告）行政规范性文件 | 制发 5 | 废止 2 | 现行有效 43',
    silent: {
      zh: '没有同一单位上一年的报告，或者有几份而数字不同；有关的数有空白或读不准；正文提到规章或规范性文件的失效、清理、到期、划转等。',
      en: 'No report of the unit for the year before, or several that disagree; a blank or uncertain figure; the text speaks of rules that expired, were cleaned up or transferred.',
    },
    fix: {
      zh: '没有自动修改：核对文件台账，或者在报告中说明失效、清理的件数。',
      en: 'None: check the list of documents, or say how many expired or were cleaned up.',
    },
  },
  check(context, tell) {
    const { report } = context;
    if (isExplained(report, documents, reasons)) return;
    for (const prefix of ['regulations', 'normativeDocuments']) {
      const chain = chainOf(context, prefix);
      if (chain === undefined) continue;
      const { inForce, issued, repealed, before } = chain;
      const expected = before.figure.value.plus(issued.value).minus(repealed.value);
      if (inForce.value.eq(expected)) continue;
      tell({
        span: inForce.span,
        message: say(DOES_NOT_FOLLOW, {
          row: rowName(inForce.place.table, inForce.place.row),
          printed: inForce.printed,
          year: String(before.report.year),
          before: before.figure.printed,
          issued: issued.printed,
          repealed: repealed.printed,
          expected: expected.toFixed(),
          difference: inForce.value.minus(expected).abs().toFixed(),
        }),
        evidence: [
          evidenceElsewhere(before, inForce.span, placeNameOf(inForce.place)),
          ...evidenceOfFact(issued, 'part'),
          ...evidenceOfFact(repealed, 'part'),
        ],
      });
    }
  },
};

const documents = /规章|规范性文件/u;
const reasons = /失效|清理|到期|有效期|届满|口径|更正|划转|划入|改革/u;

interface Chain {
  readonly inForce: CertainFact;
  readonly issued: CertainFact;
  readonly repealed: CertainFact;
  readonly before: FigureElsewhere;
}

function chainOf({ bound, others }: RuleContext, prefix: string): Chain | undefined {
  const [inForce] = factsOf(bound, `${prefix}.inForce`);
  const [issued] = factsOf(bound, `${prefix}.issued`);
  const [repealed] = factsOf(bound, `${prefix}.repealed`);
  if (inForce === undefined || issued === undefined || repealed === undefined) return undefined;
  const before = lastYearsFigure(others, inForce);
  return before && { inForce, issued, repealed, before };
}

const DOES_NOT_FOLLOW: Localized = {
  zh: '“{row}”现行有效 {printed} 件；按本单位{year}年报告的 {before} 件，加本年制发 {issued} 件、减本年废止 {repealed} 件，应为 {expected} 件，相差 {difference}。请核对，或者说明失效、清理等情况。',
  en: '“{row}”: {printed} in force; {before} in this unit’s report for {year}, plus {issued} issued, less {repealed} repealed, make {expected}, off by {difference}. Check, or say what expired.',
};
