import Big from 'big.js';
import { areAllThatBecame } from '../../../facts/prose/meanings/all-that-became.js';
import type { Quantity } from '../../../facts/prose/reading.js';
import type { Form } from '../../../forms/form.js';
import { say, type Localized } from '../../../language/message.js';
import { hasLineBreak } from '../../../report/text/lines.js';
import { evidenceOfMention, quoted } from '../../evidence.js';
import type { RuleContext, Tell } from '../../rule.js';
import { mentionsOf } from '../places.js';
import { roleInBalance } from './balance-roles.js';
import { partsBelowTotals } from './parts-below.js';

/** Tells paragraphs whose results, all named, do not balance with what came in and was carried in, of which no table speaks. */
export function tellUnbalancedOutcomes(context: RuleContext, tell: Tell): void {
  const { report } = context;
  const below = new Set(partsBelowTotals(context).map(({ total }) => total));
  for (const { received, carriedIn, became } of passages(context)) {
    // The list of what became of them tells it.
    if (below.has(received)) continue;
    const sum = sumOf(became);
    // 受理320件（含上年结转3件）: what came in may include what was carried in.
    if (sum.eq(received.figure.value)) continue;
    const incoming = sumOf([received, carriedIn]);
    if (sum.eq(incoming)) continue;
    tell({
      span: received.span,
      message: () =>
        say(DOES_NOT_BALANCE, {
          clause: quoted(received, report),
          received: received.figure.printed,
          carriedIn: carriedIn.figure.printed,
          incoming: incoming.toFixed(),
          working: became.map(({ figure }) => figure.printed).join(' + '),
          sum: sum.toFixed(),
        }),
      evidence: () =>
        [received, carriedIn, ...became].map((each) => evidenceOfMention(each, report)),
    });
  }
}

/** What came in, what was there before, and all that became of it. */
interface Passage {
  readonly received: Quantity;
  readonly carriedIn: Quantity;
  readonly became: readonly Quantity[];
}

/** `新收317件，上年结转3件。其中，予以公开184件，…，其他处理22件，结转下年度13件`: in one paragraph, one behind the other. */
function passages({ prose, mentions, report, form }: RuleContext): readonly Passage[] {
  const found: Passage[] = [];
  for (const [index, received] of prose.quantities.entries()) {
    if (roleInBalance(received) !== 'received') continue;
    const carriedIn = prose.quantities[index + 1];
    if (carriedIn === undefined || roleInBalance(carriedIn) !== 'carriedIn') continue;
    if (mentionsOf.of(mentions).has(received)) continue;
    const behind = prose.quantities
      .slice(index + 2, index + 2 + longest)
      .filter(
        ({ span }) => !hasLineBreak(report.text, { start: received.span.end, end: span.end }),
      );
    const became = allThatBecame(behind, form);
    if (became !== undefined) found.push({ received, carriedIn, became });
  }
  return found;
}

/**
 * The results and what is left at the end, if they are all there may be. Where how many were answered stands before them,
 * they are held against that, and that against the others.
 */
function allThatBecame(behind: readonly Quantity[], form: Form): readonly Quantity[] | undefined {
  const left = behind.findIndex((each) => roleInBalance(each) === 'carriedOut');
  const became = behind.slice(0, left + 1);
  if (became.some(({ approximation }) => approximation !== 'exact')) return undefined;
  return areAllThatBecame(form, became) ? became : undefined;
}

/** Figures behind what was carried in: all results one by one, and some beside them. */
const longest = 24;

function sumOf(quantities: readonly Quantity[]): Big {
  return quantities.reduce((sum, { figure }) => sum.plus(figure.value), new Big(0));
}

const DOES_NOT_BALANCE: Localized = {
  zh: '正文“{clause}”：新收 {received}、上年结转 {carriedIn}，共 {incoming}；各项办理结果与结转下年之和为 {working} = {sum}，不平。',
  en: 'The text says “{clause}”: received {received} and carried in {carriedIn} are {incoming}, all results and what is carried out {working} = {sum}; they do not balance.',
};
