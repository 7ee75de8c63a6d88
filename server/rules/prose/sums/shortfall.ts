import { wordsIn } from '../../../facts/prose/figures/words-in.js';
import type { Quantity } from '../../../facts/prose/reading.js';
import { say, type Localized } from '../../../language/message.js';
import { evidenceOfMention, quoted } from '../../evidence.js';
import type { RuleContext, Tell } from '../../rule.js';
import { mentionsOf } from '../places.js';
import { roleInBalance } from './balance-roles.js';

/** Tells sentences in which more requests came in than were answered or carried over, of which no table speaks. */
export function tellShortfalls(context: RuleContext, tell: Tell): void {
  const { report } = context;
  for (const { received, processed, carriedOut } of shortfalls(context)) {
    const accounted = processed.figure.value.plus(carriedOut.figure.value);
    tell({
      span: processed.span,
      message: () =>
        say(FALLS_SHORT, {
          clause: quoted(processed, report),
          received: received.figure.printed,
          processed: processed.figure.printed,
          carriedOut: carriedOut.figure.printed,
          difference: received.figure.value.minus(accounted).toFixed(),
        }),
      evidence: () =>
        [received, processed, carriedOut].map((each) => evidenceOfMention(each, report)),
    });
  }
}

/** What came in in a sentence, and all that it says became of it. */
interface Shortfall {
  readonly received: Quantity;
  readonly processed: Quantity;
  readonly carriedOut: Quantity;
}

/**
 * `收到11件，办结8件，结转下年1件`: what was carried in, which such a sentence does not say, would only make it more. Not
 * where anything else is said to have become of requests.
 */
function shortfalls({ prose, mentions, report: { text } }: RuleContext): readonly Shortfall[] {
  const found: Shortfall[] = [];
  for (const [index, received] of prose.quantities.entries()) {
    if (roleInBalance(received) !== 'received') continue;
    if (mentionsOf.of(mentions).has(received)) continue;
    const [processed, carriedOut, ...others] = prose.quantities
      .slice(index + 1, index + 1 + farthest)
      .filter(({ sentence }) => sentence === received.sentence)
      .filter(({ figure }) => !figure.value.eq(received.figure.value));
    if (processed === undefined || carriedOut === undefined || others.length > 0) continue;
    if (roleInBalance(processed) !== 'processed' || roleInBalance(carriedOut) !== 'carriedOut')
      continue;
    const accounted = processed.figure.value.plus(carriedOut.figure.value);
    if (accounted.gte(received.figure.value)) continue;
    const { start, end } = received.sentence;
    if (ofOthers.test(wordsIn(text, start, Math.min(text.length, end + furthestNote)))) continue;
    found.push({ received, processed, carriedOut });
  }
  return found;
}

/** Figures behind what came in; more of them are a list of something. */
const farthest = 6;
/** Characters behind the sentence, in which the next may say what became of the others. */
const furthestNote = 60;

/** What says that something else became of some, or may. */
const ofOthers =
  /[撤另尚]|移[送交]|转[办送交]|[不未]予|其[余他它]|剩余|余下|正在|未到|补正|放弃|重复|合并|终止|不再/u;

const FALLS_SHORT: Localized = {
  zh: '正文“{clause}”：收到 {received}，办结 {processed}，结转下年 {carriedOut}，还差 {difference} 没有着落；有上年结转的，差得更多。',
  en: 'The text says “{clause}”: received {received}, answered {processed}, carried out {carriedOut} leave {difference} unaccounted for, and more if any were carried in.',
};
