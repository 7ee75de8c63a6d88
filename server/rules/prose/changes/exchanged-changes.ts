import type { Change, ProseReading, Quantity, Share } from '../../../facts/prose/reading.js';
import { LastAsked } from '../../../report/remembering/last-asked.js';
import type { RuleContext } from '../../rule.js';
import { exchanged, exchangeOf, type Exchange } from '../exchange.js';
import { agreementOf, isTurned, judgedChanges, type JudgedChange } from './judged-change.js';
import { followsFrom } from '../shares/share-bases.js';

/** Two figures of a comparison that stand in each other's place, and the changes that follow once they are exchanged. */
export interface ExchangedChange extends Exchange {
  readonly changes: readonly Change[];
}

/**
 * `1189条，较去年1327条多138条，增幅11.6%`, `1327条，较去年138条多1189条，增幅11.6%`: with two of the figures exchanged all
 * that is said of the change follows, of which a percentage is part; a number of things alone may go the other way.
 */
export function exchangedChanges(context: RuleContext): readonly ExchangedChange[] {
  return exchangedOf.of(context);
}

/** Rules on changes and shares ask. */
const exchangedOf = new LastAsked(findExchanged);

function findExchanged(context: RuleContext): readonly ExchangedChange[] {
  const found: ExchangedChange[] = [];
  const seen = new Set<Quantity>();
  const disagreeing = judgedChanges(context);
  for (const judged of disagreeing) {
    if (judged.agreement !== 'wrong' || seen.has(judged.amount)) continue;
    const group = sameChanges(judged, context.prose);
    for (const { amount } of group) seen.add(amount);
    if (!group.some(({ amount }) => amount.unit === '%')) continue;
    // By as much, and the other way: the word is wrong as likely as the figures.
    if (disagreeing.every((each) => !isOf(each, group) || isTurned(each))) continue;
    const fitting = pairsOf(group).filter((pair) => allFollow(group, pair));
    const [only, another] = fitting;
    if (only !== undefined && another === undefined) found.push({ ...only, changes: group });
  }
  return found;
}

/** Everything the sentence says of how one figure changed from another that it prints. */
function sameChanges(
  { current, base }: JudgedChange,
  { changes }: ProseReading,
): readonly Change[] {
  if (base.home !== 'sentence') return [];
  return changes.filter(
    (each) => each.current === current && each.base === base.quantity && each.printedIn === 'plain',
  );
}

function isOf({ amount }: JudgedChange, group: readonly Change[]): boolean {
  return group.some((each) => each.amount === amount);
}

function pairsOf(group: readonly Change[]): readonly Exchange[] {
  const [first] = group;
  if (first?.base === undefined) return [];
  const { current, base } = first;
  const pairs = [exchangeOf(current, base)];
  for (const { amount } of group) {
    if (amount.unit === base.unit && amount.unit !== '%') pairs.push(exchangeOf(base, amount));
  }
  return pairs.filter((each) => each !== undefined);
}

function allFollow(group: readonly Change[], pair: Exchange): boolean {
  return group.every((change) => followsExchanged(change, pair));
}

/** Whether a change follows once two of its figures are exchanged. */
function followsExchanged(change: Change, pair: Exchange): boolean {
  const { amount, current, base } = change;
  if (base === undefined) return false;
  const agreement = agreementOf({
    ...change,
    amount: exchanged(amount, pair),
    current: exchanged(current, pair),
    base: exchanged(base, pair),
  });
  return agreement === 'rounded';
}

/** Whether a share follows once the figures of an exchanged change are put back. */
export function mendsShare({ one, other }: Exchange, share: Share): boolean {
  if (share.base === one) return followsFrom(share, other.figure.value);
  return share.base === other && followsFrom(share, one.figure.value);
}
