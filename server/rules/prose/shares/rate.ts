import { wordsIn } from '../../../facts/prose/figures/words-in.js';
import Big from 'big.js';
import type { ProseReading, Quantity, Rate } from '../../../facts/prose/reading.js';
import {
  disputeTotals,
  requestTotals,
  tableWholes,
} from '../../../facts/calculations/table-wholes.js';
import type { WholeOfConcept } from '../../../facts/calculations/table-wholes.js';
import { wholeOf } from '../../../facts/calculations/wholes.js';
import { say, type Localized } from '../../../language/message.js';
import { hasLineBreak } from '../../../report/text/lines.js';
import { evidenceOfMention, quoted } from '../../evidence.js';
import type { Rule, RuleContext } from '../../rule.js';
import { correctedFigures } from '../corrected.js';
import { judgedShares } from './judged-share.js';
import { fitsFraction, percentageOf } from './percentage.js';
import { mentionsOf, placesOf } from '../places.js';

/** 办结率, 维持率 and the like do not follow from the tables, or are above 100%. */
export const proseRate: Rule = {
  id: 'prose.rate',
  title: { zh: '率算得不对', en: 'A rate does not follow' },
  severity: 'warning',
  fix: 'none',
  citation: undefined,
  page: {
    finds: {
      zh: '申请的“办结率”“答复率”“按时办结率”、复议诉讼的“维持率”“纠错率”，按表中的数按各种通行的算法都对不上；办结率、公开率、满意率等超过100%。',
      en: 'A rate of requests closed or answered (on time), or of cases upheld or corrected, that follows from the tables in none of the usual ways; a rate of things done, published or found good above 100%.',
    },
    why: {
      zh: '率由表中的数算出，读者一算便知；部分与全部之比不会超过100%。',
      en: 'A rate is computed from figures of the tables, and any reader can do so; no part is more than its whole.',
    },
    wrong:
      '行政复议维持率81.4%。\n\n四、行政复议数量 | 件 | 21\n（一）维持具体行政行为数 | 件 | 15',
    right:
      '行政复议维持率71.4%。\n\n四、行政复议数量 | 件 | 21\n（一）维持具体行政行为数 | 件 | 15',
    silent: {
      zh: '以收到的、连同上年结转的、办结的申请为总数，或者以全部案件、已审结案件、只以维持与纠正的案件为总数，有一种对得上的（尾数可差一）；与本句或前句中的数对得上的；办结率、按时办结率为100%的；“公开率”（除超过100%外）；说不准是什么的率的；任务完成率、预算执行率、参保率等可以超过100%的；有约数的。',
      en: 'It follows, within one unit of its last decimal, from all requests received, from those and the ones carried in, or from those closed, or from all cases, those decided, or only those upheld and corrected; or from figures of its sentence or the one before; everything is said to be closed (100%); 公开率 unless above 100%; it is not certain of what it is a rate; rates that may be above 100% (plans, budgets, insured persons); approximate figures.',
    },
    fix: {
      zh: '没有自动修改：用哪一种算法由撰写人定。',
      en: 'None: which way to compute it is for the writer to say.',
    },
  },
  check(context, tell) {
    const corrected = correctedFigures(context);
    const shares = context.isOn('prose.share') ? judgedShares(context) : [];
    const told = new Set(shares.map(({ share }) => share.percentage));
    for (const rate of context.prose.rates) {
      const { percentage } = rate;
      if (percentage.approximation !== 'exact' || corrected.has(percentage)) continue;
      if (told.has(percentage)) continue;
      const evidence = () => [evidenceOfMention(percentage, context.report)];
      const clause = () => quoted(percentage, context.report);
      if (percentage.figure.value.gt(100)) {
        tell({ span: percentage.span, message: () => say(ABOVE, { clause: clause() }), evidence });
        continue;
      }
      const usual = usualFraction(rate, context);
      if (usual === undefined) continue;
      const [part, base] = usual;
      const right = percentageOf(new Big(part), new Big(base), percentage.figure.decimals);
      tell({
        span: percentage.span,
        message: () => say(WRONG, { clause: clause(), part, base, right }),
        evidence,
      });
    }
  },
};

/** A part and what it is a part of. */
type Fraction = readonly [part: number, base: number];

/** The usual way to compute a rate, where it follows in none of the ways there are; undefined where one fits. */
function usualFraction(rate: Rate, context: RuleContext): Fraction | undefined {
  const { percentage } = rate;
  const subject = subjectOf(rate, context);
  const of = tableWholes(context.bound);
  const fractions = subject === undefined ? [] : fractionsOf(rate.kind, subject, of);
  const [usual] = fractions;
  if (usual === undefined || usual[1] === 0) return undefined;
  const isAll = subject === 'requests' && percentage.figure.value.eq(100);
  if (isAll || fractions.some(([part, base]) => fitsFraction(percentage, part, base))) {
    return undefined;
  }
  return followsFromText(percentage, context) ? undefined : usual;
}

type Subject = 'requests' | 'review' | 'litigation';

/** What a rate is of: `before` is what the figure before it in its sentence counts, where the tables have that figure. */
function subjectOf({ subject, kind, percentage }: Rate, context: RuleContext): Subject | undefined {
  const { prose, mentions } = context;
  if (subject !== 'before') return speaksOfOthers(percentage, context) ? undefined : subject;
  const last = prose.quantities[placeOf(percentage, prose) - 1];
  if (last?.sentence.start !== percentage.sentence.start) return undefined;
  const mention = mentionsOf.of(mentions).get(last);
  if (mention?.agreeing === undefined || mention.meaning.scope !== 'whole') return undefined;
  const [fact] = mention.agreeing.facts;
  if (fact === undefined) return undefined;
  const { concept, applicant } = fact;
  const isOfRequests = kind === 'closed' || kind === 'onTime';
  if (!isOfRequests && namesBothKinds(percentage, context)) return undefined;
  if (isOfRequests) {
    const isOfAll = applicant === undefined || applicant === 'total';
    return isOfAll && ofAllRequests.test(concept) ? 'requests' : undefined;
  }
  return concept.startsWith('review.')
    ? 'review'
    : concept.startsWith('litigation.')
      ? 'litigation'
      : undefined;
}

/** `复议13件、诉讼7件，维持14件，维持率70%`: of both kinds of cases, or of one of them. */
function namesBothKinds({ sentence, span }: Quantity, { report }: RuleContext): boolean {
  const said = wordsIn(report.text, sentence.start, span.start);
  return said.includes('复议') && said.includes('诉');
}

/** 全市审理行政复议案件230件…行政复议维持率85%: cases the tables have not stand before it in the paragraph. */
function speaksOfOthers(percentage: Quantity, { prose, mentions, report }: RuleContext): boolean {
  const at = placeOf(percentage, prose);
  return prose.quantities.slice(Math.max(0, at - nearest), at).some((quantity) => {
    const { end } = quantity.span;
    if (percentage.span.start - end > longest) return false;
    if (hasLineBreak(report.text, { start: end, end: percentage.span.start })) return false;
    if (quantity.unit === undefined || !'件宗起'.includes(quantity.unit)) return false;
    return mentionsOf.of(mentions).get(quantity)?.agreeing === undefined;
  });
}

/** 自然人申请12件，办结率100% and 予以公开8件 speak of some. */
const ofAllRequests =
  /^requests\.(?:received|processed|closed|closed\.onTime|carriedIn|carriedOut)$/u;

function fractionsOf(
  kind: Rate['kind'],
  subject: Subject,
  of: WholeOfConcept,
): readonly Fraction[] {
  if (subject === 'requests') {
    const { received, dealt } = requestTotals(of);
    const [own] = received;
    const all = received.at(-1);
    const onTime = of('requests.closed.onTime');
    const parts =
      kind === 'closed' ? dealt : kind === 'onTime' && onTime !== undefined ? [onTime] : [];
    if (own === undefined || all === undefined) return [];
    const bases = kind === 'closed' ? [all, own, ...dealt] : [...dealt, all, own];
    return parts.flatMap((part) => bases.map((base): Fraction => [part, base]));
  }
  if (kind !== 'upheld' && kind !== 'corrected') return [];
  const prefixes = subject === 'review' ? ['review'] : lawsuits;
  return prefixes.flatMap((prefix) => {
    const totals = disputeTotals(of, prefix);
    if (totals === undefined) return [];
    const { total, pending, upheld, corrected, other } = totals;
    const bases = [total, total - pending, total - other, upheld + corrected];
    const part = kind === 'upheld' ? upheld : corrected;
    return [part, part + other].flatMap((each) => bases.map((base): Fraction => [each, base]));
  });
}

const lawsuits = ['litigation', 'litigation.direct', 'litigation.afterReview'];

/** Whether a rate is what one figure near it is of another. */
function followsFromText(percentage: Quantity, { prose }: RuleContext): boolean {
  const { quantities } = prose;
  const at = placeOf(percentage, prose);
  const near = quantities.slice(Math.max(0, at - nearest), at + 3).filter(({ span, unit }) => {
    const distance = percentage.span.start - span.end;
    return unit !== '%' && distance < longest && distance > -longest;
  });
  return near.some((part) =>
    near.some(
      (base) =>
        base !== part &&
        base.unit === part.unit &&
        fitsFraction(percentage, wholeOf(part.figure.value), wholeOf(base.figure.value)),
    ),
  );
}

function placeOf(quantity: Quantity, prose: ProseReading): number {
  return placesOf.of(prose).get(quantity) ?? 0;
}

const nearest = 8;
const longest = 200;

const ABOVE: Localized = {
  zh: '正文“{clause}”：这样的率不会超过 100%。',
  en: 'The text says “{clause}”: no such rate is above 100%.',
};
const WRONG: Localized = {
  zh: '正文“{clause}”：按表中的数，{part} ÷ {base} = {right}%，按别的总数算也对不上。',
  en: 'The text says “{clause}”: by the tables {part} ÷ {base} = {right}%, and it follows from no other total either.',
};
