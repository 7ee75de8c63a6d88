import type { Quantity } from '../../../facts/prose/reading.js';
import { say, type Localized } from '../../../language/message.js';
import { hasLineBreak } from '../../../report/text/lines.js';
import { evidenceOfMention, quoted } from '../../evidence.js';
import type { Rule, RuleContext } from '../../rule.js';
import { roleInBalance, type BalanceRole } from './balance-roles.js';
import { tellUnbalancedOutcomes } from './outcomes-balance.js';
import { tellShortfalls } from './shortfall.js';

/** Received, carried in, answered and carried out in one passage do not balance under any accepted reading. */
export const proseBalance: Rule = {
  id: 'prose.balance',
  title: { zh: '正文的收到与办理不平', en: 'Requests in the text do not balance' },
  severity: 'warning',
  fix: 'none',
  citation: undefined,
  page: {
    finds: {
      zh: '同一段里写了新收、上年结转、办结（答复）和结转下年四个数，无论“收到”“答复”是否包含结转，都不平；或者一句里只写收到、办结和结转下年，收到的比后两个之和还多；或者新收、上年结转与列全的办理结果、结转下年不平。',
      en: 'A passage gives requests received, carried in, answered and carried out, and they balance in no way, whether or not the first and third include what was carried over; or a sentence gives received, answered and carried out only, and more came in than the other two together; or what came in and was carried in do not balance with all results, named one by one, and what is carried out.',
    },
    why: {
      zh: '收到的申请要么办结，要么结转。差额说明有申请没有着落，或者某个数写错。',
      en: 'A request received is either answered or carried over. A difference means requests that went nowhere, or a wrong figure.',
    },
    wrong: '全年新收申请198件，上年结转2件，办结195件，结转下年度2件。',
    right: '全年新收申请198件，上年结转2件，办结198件，结转下年度2件。',
    silent: {
      zh: '四个数没有写全（只写收到、办结和结转下年、收到的不多于后两个之和的，或者说到还有撤回、转办、尚在办理的）；有约数；说的是部分情况；表格里有这些数的（由表格的勾稽关系和 prose.table-mismatch 报告）。',
      en: 'Not all four are given (unless more came in than was answered and carried out, with no word of any withdrawn, passed on or still open); one is approximate or of a part; the table has them (see total.carry and prose.table-mismatch).',
    },
    fix: {
      zh: '没有自动修改：哪个数都可能有误。',
      en: 'None: any of them may be wrong.',
    },
  },
  check(context, tell) {
    const { report } = context;
    for (const passage of passages(context)) {
      if (balances(passage)) continue;
      const { received, carriedIn, processed, carriedOut } = passage;
      const value = ({ figure }: Quantity): string => figure.printed;
      tell({
        span: processed.span,
        message: () =>
          say(DOES_NOT_BALANCE, {
            clause: quoted(processed, report),
            received: value(received),
            carriedIn: value(carriedIn),
            processed: value(processed),
            carriedOut: value(carriedOut),
          }),
        evidence: () =>
          [received, carriedIn, processed, carriedOut].map((each) =>
            evidenceOfMention(each, report),
          ),
      });
    }
    tellShortfalls(context, tell);
    tellUnbalancedOutcomes(context, tell);
  },
};

/** The four figures of a passage. */
type Passage = Readonly<Record<BalanceRole, Quantity>>;

/** Paragraphs that give all four, of which no table speaks. */
function passages({ prose, mentions, report }: RuleContext): readonly Passage[] {
  const all: Passage[] = [];
  let found: Partial<Record<BalanceRole, Quantity>> = {};
  let end = -1;
  // Mentions come in the order of the quantities.
  let mention = 0;
  for (const quantity of prose.quantities) {
    const isInTable = mentions[mention]?.quantity === quantity;
    if (isInTable) mention += 1;
    const role = isInTable ? undefined : roleInBalance(quantity);
    if (role === undefined) continue;
    const between = { start: end, end: quantity.span.start };
    if (end < 0 || hasLineBreak(report.text, between)) found = {};
    end = quantity.span.end;
    found[role] ??= quantity;
    const { received, carriedIn, processed, carriedOut } = found;
    if (!received || !carriedIn || !processed || !carriedOut) continue;
    all.push({ received, carriedIn, processed, carriedOut });
    found = {};
  }
  return all;
}

/** What was received and what was answered may each include what was carried over, or not. */
function balances({ received, carriedIn, processed, carriedOut }: Passage): boolean {
  const before = carriedIn.figure.value;
  const came = received.figure.value;
  const done = processed.figure.value;
  const doneAndLeft = done.plus(carriedOut.figure.value);
  const incoming = [came, came.plus(before)];
  const outgoing = [done, doneAndLeft, doneAndLeft.minus(before)];
  return incoming.some((one) => outgoing.some((other) => one.eq(other)));
}

const DOES_NOT_BALANCE: Localized = {
  zh: '正文“{clause}”：新收 {received}、上年结转 {carriedIn}、办结 {processed}、结转下年 {carriedOut}，无论“收到”“办结”是否包含结转，都不平。',
  en: 'The text says “{clause}”: received {received}, carried in {carriedIn}, answered {processed}, carried out {carriedOut} balance in no way, with or without what was carried over.',
};
