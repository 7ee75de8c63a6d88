import type { Observation } from '../../facts/system/system.js';
import { say, type Localized, type Message } from '../../language/message.js';
import type { Finding } from '../finding.js';
import type { Report } from '../../report/report.js';
import { quotedRow } from '../naming.js';
import type { RuleContext, RuleFinding } from '../rule.js';
import { correctionsOf, placeOf } from './correction.js';
import { evidenceOfConstraint, failureText } from './failure.js';
import { failuresTold } from './failures-told.js';
import type { ToldMove, Told } from './told.js';

/**
 * A row that stands one cell beside its place; two rows, cells or figures of a sentence in each other's: one finding,
 * at the first figure that has another value there.
 */
export function movedFinding(
  told: Told & { readonly kind: 'moved' },
  sameCause: Finding['sameCause'],
  { report }: RuleContext,
): RuleFinding {
  const { cause, repair, move } = told;
  const first = repair.changes[0]?.observation;
  const last = repair.changes.at(-1)?.observation;
  const place = first?.fact?.place;
  const name = move === 'cells' || move === 'said' ? figureOf : rowOf;
  return {
    span: first?.span ?? { start: 0, end: 0 },
    certainty: cause.certainty,
    sameCause,
    message: () =>
      say(texts[move], {
        table: place?.table.name ?? '',
        row: name(first, report),
        other: name(last, report),
        what: whatHappened[move],
        back: putBack[move],
        then: cause.failed.some(({ origin }) => origin.kind === 'mention') ? AS_TABLE : ADDS_UP,
        count: cause.failed.length,
        failures: failuresTold(
          cause.failed.map((constraint) => () => failureText(constraint, report)),
        ),
      }),
    evidence: () => cause.failed.flatMap((constraint) => evidenceOfConstraint(constraint, report)),
    fixes: () => correctionsOf(told, report),
  };
}

function rowOf(observation: Observation | undefined): Localized | Message {
  const place = observation?.fact?.place;
  return place === undefined ? NOTHING : quotedRow(place.table, place.row);
}

function figureOf(observation: Observation | undefined, report: Report): Localized | Message {
  return observation === undefined ? NOTHING : placeOf(observation, report);
}

const NOTHING: Localized = { zh: '', en: '' };
const whatHappened: Readonly<Record<ToldMove, Localized>> = {
  'shifted-right': { zh: '整行右移了一格', en: 'stands one cell too far to the right' },
  'shifted-left': { zh: '整行左移了一格', en: 'stands one cell too far to the left' },
  exchanged: { zh: '互换了', en: 'have changed places' },
  cells: { zh: '互换了', en: 'have changed places' },
  said: { zh: '写反了', en: 'have changed places' },
};

const putBack: Readonly<Record<ToldMove, Localized>> = {
  'shifted-right': { zh: '左移一格', en: 'moved back to the left' },
  'shifted-left': { zh: '右移一格', en: 'moved back to the right' },
  exchanged: { zh: '换回', en: 'changed back' },
  cells: { zh: '换回', en: 'changed back' },
  said: { zh: '换回', en: 'changed back' },
};

const MOVED: Localized = {
  zh: '{table}：{row}行的数很可能{what}，{back}后所涉 {count} 项勾稽全部相符。{failures}。',
  en: '{table}: {row} row probably {what}; {back}, all {count} sums that fail agree: {failures}.',
};
const EXCHANGED: Localized = {
  zh: '{table}：{row}与{other}这两行的数很可能{what}，{back}后所涉 {count} 项勾稽相符。{failures}。',
  en: '{table}: the figures of rows {row} and {other} probably {what}; {back}, the sums that fail agree ({count}): {failures}.',
};
const CELLS: Localized = {
  zh: '{table}：{row}与{other}的数很可能{what}，{back}后所涉 {count} 项勾稽相符。{failures}。',
  en: '{table}: the figures of {row} and {other} probably {what}; {back}, the sums that fail agree ({count}): {failures}.',
};
const SAID: Localized = {
  zh: '{row}与{other}的数很可能{what}，{back}后{then}。{failures}。',
  en: 'The figures of {row} and {other} probably {what}; {back}, {then}: {failures}.',
};
const AS_TABLE: Localized = { zh: '与表格相符', en: 'they agree with the table' };
const ADDS_UP: Localized = { zh: '相符', en: 'they add up' };
const texts: Readonly<Record<ToldMove, Localized>> = {
  'shifted-right': MOVED,
  'shifted-left': MOVED,
  exchanged: EXCHANGED,
  cells: CELLS,
  said: SAID,
};
