import type { Quantity } from '../../../facts/prose/reading.js';
import { say, type Localized } from '../../../language/message.js';
import { hasLineBreak } from '../../../report/text/lines.js';
import { evidenceOfMention, quoted } from '../../evidence.js';
import type { Rule, RuleContext } from '../../rule.js';

/** Received, carried in, answered and carried out in one passage do not balance under any accepted reading. */
export const proseBalance: Rule = {
  id: 'prose.balance',
  title: { zh: '正文的收到与办理不平', en: 'Requests in the text do not balance' },
  severity: 'warning',
  fix: 'none',
  citation: undefined,
  page: {
    finds: {
      zh: '同一段里写了新收、上年结转、办结（答复）和结转下年四个数，无论“收到”“答复”是否包含结转，都不平。',
      en: 'A passage gives requests received, carried in, answered and carried out, and they balance in no way, whether or not the first and third include what was carried over.',
    },
    why: {
      zh: '收到的申请要么办结，要么结转。差额说明有申请没有着落，或者某个数写错。',
      en: 'A request received is either answered or carried over. A difference means requests that went nowhere, or a wrong figure.',
    },
    wrong: '全年新收申请198件，上年结转2件，办结195件，结转下年度2件。',
    right: '全年新收申请198件，上年结转2件，办结198件，结转下年度2件。',
    silent: {
      zh: '四个数没有写全；有约数；说的是部分情况；表格里有这些数的（由表格的勾稽关系和 prose.table-mismatch 报告）。',
      en: 'Not all four are given; one is approximate or of a part; the table has them (see total.carry and prose.table-mismatch).',
    },
    fix: {
      zh: '没有自动修改：四个数都可能有误。',
      en: 'None: any of the four may be wrong.',
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
  },
};

/** The four figures of a passage. */
interface Passage {
  readonly received: Quantity;
  readonly carriedIn: Quantity;
  readonly processed: Quantity;
  readonly carriedOut: Quantity;
}

/** Paragraphs that give all four, of which no table speaks. */
function passages({ prose, mentions, report }: RuleContext): readonly Passage[] {
  const all: Passage[] = [];
  let found: Partial<Record<keyof Passage, Quantity>> = {};
  let end = -1;
  // Mentions come in the order of the quantities.
  let mention = 0;
  for (const quantity of prose.quantities) {
    const isInTable = mentions[mention]?.quantity === quantity;
    if (isInTable) mention += 1;
    const role = isInTable ? undefined : roleOf(quantity);
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

function roleOf({ meaning, approximation }: Quantity): keyof Passage | undefined {
  if (meaning?.scope !== 'whole' || meaning.period !== 'year' || approximation !== 'exact') {
    return undefined;
  }
  const reading = meaning.readings[0];
  if (reading?.rows.length !== 1 || reading.columns.length > 0) return undefined;
  return roles.get(reading.rows[0] ?? '');
}

const roles: ReadonlyMap<string, keyof Passage> = new Map([
  ['requests.received', 'received'],
  ['requests.carriedIn', 'carriedIn'],
  ['requests.processed', 'processed'],
  ['requests.answered', 'processed'],
  ['requests.carriedOut', 'carriedOut'],
]);

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
