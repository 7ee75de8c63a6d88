import { say, type Localized, type Message } from '../../../language/message.js';
import type { Report } from '../../../report/report.js';
import { tellCauses } from '../../causes/cause-findings.js';
import { evidenceOfMention, quoted } from '../../evidence.js';
import type { Rule, RuleContext, Tell } from '../../rule.js';
import { placedFix } from '../correction.js';
import { exchangeFix } from '../exchange.js';
import { partsAboveTotals, type PartsAbove } from './parts-above.js';
import { partsBelowTotals } from './parts-below.js';
import { tellScaledTotals } from './scaled-total.js';
import { greatestSum, leastSum } from './sum-of-parts.js';

/** A stated total and its breakdown disagree. */
export const proseBreakdown: Rule = {
  id: 'prose.breakdown',
  title: { zh: '正文分项与总数不符', en: 'A breakdown in the text does not add up' },
  severity: 'warning',
  fix: 'suggestion',
  citation: undefined,
  page: {
    finds: {
      zh: '正文写明总数和全部分项，而分项之和不等于总数；或者分项之和大于总数；或者总数多写了“万”，去掉后恰好是后面各项之和。',
      en: 'The text gives a total and all its parts, and they do not add up; or the parts add up to more than the total; or the total has a 万 too many, without which it is just what follows comes to.',
    },
    why: {
      zh: '一项大于总数总是错的，互不交叉的分项之和大于总数也是；措辞表明分项已列全的（分别为、共计…分为、本级与下级、各季度或上下半年、已办的与未办的或者其余的、合格与不合格一类、公文的三种公开属性、末项为“其他”、占比合计为100%），小于总数也是错的。',
      en: 'A part above its total is always wrong, and so is the sum of parts that exclude each other; parts below it are where the wording says that they are all of it (the quarters or halves of the year, what is done and what is not, or the rest, 合格 and 不合格, the three attributes of documents, 其他 as the last part and the like).',
    },
    wrong: '主动公开政府信息42938条，其中，本级主动公开31776条，下级主动公开11204条。',
    right: '主动公开政府信息42980条，其中，本级主动公开31776条，下级主动公开11204条。',
    silent: {
      zh: '只说“其中”而分项之和小于总数的；不同渠道公开同一信息只计一次的（单独一项大于总数、各渠道列全而其和小于总数的除外）；说不准是前面哪个数的分项、还是几个数合起来的分项的；分项计数单位不同的；有约数的；户数，其分项口径可以重叠；从几个方面说同一批事、同一批人的（“其中网络申请30件，涉及水价28件”）；各类可以交叉（涉企政策、惠民政策）、改任何一个数都不像一处笔误的；“其中”后面隔着分号、加上就超过总数的另一项；分项正好是前面另一个数的全部的；“收到…已办结…结转下年”，上年结转的也在分项之内（结果列全而其和小于收到数的除外）；另起一句从别的方面分列，可能不是这个总数的（“延期18件。从渠道看……”）；“其中”另起一句，只有更前面的数容得下的；其余的用文字交代的（“其余尚在办理”）。',
      en: '其中 alone with parts below the total; channels that count the same item once (unless one of them alone is above the total, or all of them together are below it); it is not certain of which figure before them the parts are, or of several together; parts in different units; approximate figures; households, whose parts may overlap; parts that tell several sides of the same things or persons; kinds of which one thing may be several (涉企政策, 惠民政策), where no single slip explains the sum; what stands behind a ； and would be more than the total; parts that make up another figure before it; 收到…已办结…结转下年 above the total, for what the year before left is among the parts (all results below it are told); a sentence that tells by another measure what may be of another total (从渠道看); 其中 at the start of a sentence where only a figure further back has room for the parts; what is left said in words (其余尚在办理).',
    },
    fix: {
      zh: '其他数能说明该改哪一个的，排在最前；看不出的逐个列出；总数与一个分项写反了的，对调；分项之和大于总数的，列出一处笔误就能说明的数。不会自动改数。',
      en: 'Offers first the correction other figures support; a total and a part that stand in each other’s place are exchanged; where the parts are above the total, the figures that a single slip explains. Never applied without being chosen.',
    },
  },
  check(context, tell) {
    tellCauses('prose.breakdown', context, tell);
    tellPartsAboveTotal(context, tell);
    tellPartsBelowTotal(context, tell);
    tellScaledTotals(context, tell);
  },
};

/** Breakdowns that need not be complete, whose parts are more than the whole all the same. */
function tellPartsAboveTotal(context: RuleContext, tell: Tell): void {
  const { report } = context;
  for (const { total, parts, likely, exchange, share } of partsAboveTotals(context)) {
    const [only, another] = likely;
    const figures = [total, ...parts, ...(share ? [share.percentage] : [])];
    tell({
      span: only && !another ? only.quantity.span : total.span,
      message: () => messageOf({ total, parts, share }, report),
      evidence: () => figures.map((quantity) => evidenceOfMention(quantity, report)),
      fixes: () => [
        ...(exchange ? [exchangeFix(exchange, report)] : []),
        ...likely.map((correction) => placedFix(correction, report)),
      ],
    });
  }
}

/** Lists of all there is, whose parts may come to more than the whole, and never to less. */
function tellPartsBelowTotal(context: RuleContext, tell: Tell): void {
  const { report } = context;
  for (const { total, parts, likely } of partsBelowTotals(context)) {
    const [only, another] = likely;
    const sum = greatestSum(parts);
    tell({
      span: only && !another ? only.quantity.span : total.span,
      message: () =>
        say(BELOW, {
          total: quoted(total, report),
          working: parts.map(({ figure }) => figure.printed).join(' + '),
          sum: sum.toFixed(),
          difference: total.figure.low.minus(sum).toFixed(),
        }),
      evidence: () => [total, ...parts].map((quantity) => evidenceOfMention(quantity, report)),
      fixes: () => likely.map((correction) => placedFix(correction, report)),
    });
  }
}

function messageOf(
  { total, parts, share }: Pick<PartsAbove, 'total' | 'parts' | 'share'>,
  report: Report,
): Message {
  const sum = leastSum(parts);
  const [part] = parts;
  if (part !== undefined && parts.length === 1) {
    const told = { total: quoted(total, report), part: quoted(part, report) };
    return share === undefined
      ? say(PART_ABOVE, told)
      : say(PART_AND_SHARE, { ...told, share: quoted(share.percentage, report) });
  }
  return say(ABOVE, {
    total: quoted(total, report),
    working: parts.map(({ figure }) => figure.printed).join(' + '),
    sum: sum.toFixed(),
    difference: sum.minus(total.figure.high).toFixed(),
  });
}

const PART_ABOVE: Localized = {
  zh: '正文“{total}”，其中一项“{part}”比总数还多。',
  en: 'The text says “{total}”, and one of its parts, “{part}”, is more than that.',
};
const PART_AND_SHARE: Localized = {
  zh: '正文“{total}”，其中一项“{part}”比总数还多，与“{share}”也对不上。',
  en: 'The text says “{total}”, and one of its parts, “{part}”, is more than that; nor does “{share}” follow.',
};
const ABOVE: Localized = {
  zh: '正文“{total}”，列出的各分项之和为 {working} = {sum}，比总数多 {difference}。',
  en: 'The text says “{total}”, the parts it lists add up to {working} = {sum}, {difference} more than the total.',
};
const BELOW: Localized = {
  zh: '正文“{total}”，列全的各分项之和只有 {working} = {sum}，比总数少 {difference}。',
  en: 'The text says “{total}”, and all the parts it lists add up to no more than {working} = {sum}, {difference} less than the total.',
};
