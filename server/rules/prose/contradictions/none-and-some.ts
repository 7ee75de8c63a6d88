import type { Counted, Meaning, Quantity } from '../../../facts/prose/reading.js';
import { tableFacts } from '../../../facts/calculations/table-reading.js';
import { say } from '../../../language/message.js';
import { quotable } from '../../evidence.js';
import type { RuleContext, Tell } from '../../rule.js';
import { textOf } from '../../running-text.js';

/** Tells each sentence that there was none of what another gives a figure of; where a table has it, the table speaks. */
export function findNoneAndSome({ report, prose, bound }: RuleContext, tell: Tell): void {
  for (const claim of prose.claims) {
    const denied = claim.kind === 'none' ? ofWholeYear(claim.subject) : undefined;
    if (denied === undefined || tableFacts(bound, denied, 'year') !== undefined) continue;
    const some = prose.quantities.find((quantity) => isSomeOf(quantity, denied));
    if (some === undefined || ofTheRest.test(textOf(report, claim.span))) continue;
    const said = quotable(textOf(report, some.clause));
    tell({
      span: claim.span,
      message: say(
        {
          zh: '正文一处说“{said}”，一处说“{denial}”。',
          en: 'The text says “{said}” in one place and “{denial}” in another.',
        },
        { said, denial: quotable(textOf(report, claim.span)) },
      ),
      evidence: [
        {
          role: 'mention',
          span: some.span,
          text: say({ zh: '“{said}”', en: '“{said}”' }, { said }),
          value: undefined,
        },
      ],
    });
  }
}

/** `因此实际未收到申请`, `未收到其他申请`: what is left when those the other sentence counts are taken away. */
const ofTheRest = /实际|因[此而]|[故所]以?(?=未|没)|其[他它]|此外|另/u;

/** What is said of the whole unit and of the whole year. */
function ofWholeYear({ readings, period, scope, toDate }: Meaning): Counted | undefined {
  return period === 'year' && scope === 'whole' && !toDate ? readings[0] : undefined;
}

/** Whether a figure above zero counts what was denied, and nothing beside it. */
function isSomeOf({ meaning, figure }: Quantity, denied: Counted): boolean {
  const counted = meaning === undefined ? undefined : ofWholeYear(meaning);
  return (
    counted !== undefined &&
    figure.low.gt(0) &&
    isSame(counted.rows, denied.rows) &&
    isSame(counted.columns, denied.columns)
  );
}

function isSame(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((each) => others.includes(each));
}
