import type { Analysis } from '../../analysis.js';
import type { Observation } from '../../facts/system/system.js';
import { joinMessages, say, type Localized, type Message } from '../../language/message.js';
import type { Cause, FigureChange } from '../../repair/cause.js';
import { placeOf } from '../../rules/causes/correction.js';
import { printedLike } from '../../rules/causes/print-value.js';
import type { PrintedFigure } from './figures.js';

/**
 * Whether a figure is probably wrong, what it should be and how sure that is; of one that only takes part in sums that
 * fail, which figure of theirs it is. One message a cause.
 */
export function suspicionOf(analysis: Analysis, figure: PrintedFigure): readonly Message[] {
  return analysis.causes.flatMap((cause) => {
    const own = changeOf(cause, figure);
    if (own) return [ownMessage(cause, own)];
    const takesPart = cause.failed.some(({ terms }) =>
      terms.some(({ observation }) => isOf(observation, figure)),
    );
    return takesPart ? [otherMessage(cause, analysis)] : [];
  });
}

/** What the best repair that changes a figure makes of it. */
function changeOf({ repairs }: Cause, figure: PrintedFigure): FigureChange | undefined {
  for (const { changes } of repairs) {
    const change = changes.find(({ observation }) => isOf(observation, figure));
    if (change) return change;
  }
  return undefined;
}

function isOf({ fact, mention }: Observation, figure: PrintedFigure): boolean {
  if (figure.home === 'claim') return false;
  return figure.home === 'table' ? fact === figure.fact : mention === figure.quantity;
}

function ownMessage(cause: Cause, change: FigureChange): Message {
  const value = printedLike(change.observation, change.value) ?? change.value.toFixed();
  const ways = cause.repairs.length;
  const isBest = cause.repairs[0]?.changes.includes(change) === true;
  if (cause.certainty === 'unique') return say(UNIQUE, { value });
  if (cause.certainty === 'likely') return say(isBest ? LIKELY : UNLIKELY, { value });
  return say(ways > 1 ? ONE_OF : ONE_WAY, { value, ways });
}

function otherMessage({ certainty, repairs, failed }: Cause, { report }: Analysis): Message {
  const [best] = repairs;
  if (!best || certainty === 'unknown') return say(NOT_FOUND, { count: failed.length });
  if (certainty === 'several') return say(OTHERS, { ways: repairs.length });
  const changes = best.changes.map(({ observation, value }) =>
    say(CHANGE, {
      place: placeOf(observation, report),
      printed: observation.blank ? say(BLANK) : observation.printed,
      value: printedLike(observation, value) ?? value.toFixed(),
    }),
  );
  if (changes.length === 0) return say(NOT_FOUND, { count: failed.length });
  return say(certainty === 'unique' ? ELSEWHERE : PROBABLY_ELSEWHERE, {
    changes: joinMessages(changes, LISTED),
  });
}

const UNIQUE: Localized = {
  zh: '此数有误，应为 {value}：只有这样改，各处才都相符。',
  en: 'This figure is wrong and should be {value}: nothing else makes everything agree.',
};
const LIKELY: Localized = {
  zh: '此数很可能有误，应为 {value}。',
  en: 'This figure is probably wrong and should be {value}.',
};
const UNLIKELY: Localized = {
  zh: '改为 {value} 也能相符，但有误的更可能是另一个数。',
  en: '{value} would make it agree too, but another figure is more likely to be wrong.',
};
const ONE_OF: Localized = {
  zh: '此数可能有误：改为 {value} 就能相符；一共有 {ways} 种改法，看不出是哪一个数。',
  en: 'This figure may be wrong: {value} makes it agree. There are {ways} ways to do so, and nothing tells which is right.',
};
const ONE_WAY: Localized = {
  zh: '此数可能有误：改为 {value} 就能相符。',
  en: 'This figure may be wrong: {value} makes it agree.',
};
const NOT_FOUND: Localized = {
  zh: '此数所在的勾稽不符，未能找出是哪个数有误。',
  en: 'A calculation it takes part in does not hold; which figure is wrong could not be told.',
};
const OTHERS: Localized = {
  zh: '此数所在的勾稽不符，有误的更可能是其他的数（{ways} 种改法）。',
  en: 'A calculation it takes part in does not hold; another figure is more likely to be wrong ({ways} ways to mend it).',
};
const ELSEWHERE: Localized = {
  zh: '此数所在的勾稽不符，有误的是{changes}。',
  en: 'A calculation it takes part in does not hold; what is wrong is {changes}.',
};
const PROBABLY_ELSEWHERE: Localized = {
  zh: '此数所在的勾稽不符，有误的很可能是{changes}。',
  en: 'A calculation it takes part in does not hold; what is probably wrong is {changes}.',
};
const CHANGE: Localized = {
  zh: '{place}（{printed} 应为 {value}）',
  en: '{place} ({printed} should be {value})',
};
const BLANK: Localized = { zh: '空白', en: 'blank' };
const LISTED: Localized = { zh: '{list}、{part}', en: '{list}, {part}' };
