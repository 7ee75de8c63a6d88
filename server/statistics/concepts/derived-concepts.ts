import type { FormId } from '../../forms/form.js';
import type { Localized } from '../../language/message.js';
import type { ConceptName } from './concept-name.js';

/** A concept that follows from others where a form does not print it. One entry each. */
export interface DerivedConcept extends ConceptName {
  readonly formula: Formula;
  /** Forms whose figures it follows from; never one that prints it. */
  readonly forms: readonly FormId[];
}

/**
 * How it follows. Concepts of a formula may be derived themselves; those stand before it in the list.
 * A ratio is the sum of `of` over the sum of `over`, times `times`; it is computed to ten decimal places and shown with
 * `decimals`. A sum is of every type of applicant; a ratio is of all of them together.
 */
export type Formula =
  | { readonly kind: 'sum'; readonly of: readonly string[] }
  | {
      readonly kind: 'ratio';
      readonly of: readonly string[];
      readonly over: readonly string[];
      readonly times: 1 | 100;
      readonly decimals: number;
    };

const since2019: readonly FormId[] = ['2019', '2021'];
const everyForm: readonly FormId[] = ['2014', 'fujian', '2019', '2021'];

/** Every derived concept; what another one needs stands before it. */
export const derivedConcepts: readonly DerivedConcept[] = [
  sum(
    'outcome.denied',
    { zh: '不予公开', en: 'denied' },
    [
      'stateSecret',
      'otherLaws',
      'security',
      'thirdParty',
      'internalAffairs',
      'deliberative',
      'enforcementFile',
      'administrativeQuery',
    ].map((ground) => `outcome.denied.${ground}`),
    since2019,
  ),
  sum(
    'outcome.unable',
    { zh: '无法提供', en: 'cannot be provided' },
    ['outcome.unable.notHeld', 'outcome.unable.notReadyMade', 'outcome.unable.stillUnclear'],
    since2019,
  ),
  sum(
    'outcome.rejected',
    { zh: '不予处理', en: 'not handled' },
    ['petition', 'duplicate', 'publication', 'excessive', 'reconfirmation'].map(
      (reason) => `outcome.rejected.${reason}`,
    ),
    since2019,
  ),
  sum(
    'outcome.other',
    { zh: '其他处理', en: 'handled otherwise' },
    ['outcome.other.notSupplemented', 'outcome.other.feeUnpaid', 'outcome.other.remaining'],
    ['2021'],
  ),
  sum(
    'requests.due',
    { zh: '应办理申请数', en: 'requests due' },
    ['requests.received', 'requests.carriedIn'],
    since2019,
  ),
  lawsuits('upheld', { zh: '行政诉讼结果维持', en: 'lawsuits: upheld' }),
  lawsuits('corrected', { zh: '行政诉讼结果纠正', en: 'lawsuits: corrected' }),
  lawsuits('other', { zh: '行政诉讼其他结果', en: 'lawsuits: other results' }),
  lawsuits('pending', { zh: '行政诉讼尚未审结', en: 'lawsuits: pending' }),
  lawsuits('total', { zh: '行政诉讼总数', en: 'administrative lawsuits in all' }),
  share(
    'rate.disclosure',
    { zh: '公开率', en: 'share granted, in full or in part' },
    ['outcome.granted', 'outcome.partiallyGranted'],
    ['requests.processed'],
    everyForm,
  ),
  share(
    'rate.denied',
    { zh: '不予公开率', en: 'share denied' },
    ['outcome.denied'],
    ['requests.processed'],
    everyForm,
  ),
  share(
    'rate.processed',
    { zh: '办理率', en: 'share processed of the requests due' },
    ['requests.processed'],
    ['requests.due'],
    since2019,
  ),
  share(
    'rate.received.online',
    { zh: '网络申请占比', en: 'share of requests made online' },
    ['requests.received.online'],
    ['requests.received'],
    ['2014', 'fujian'],
  ),
  share(
    'rate.closed.onTime',
    { zh: '按时办结率', en: 'share closed in time' },
    ['requests.closed.onTime'],
    ['requests.closed'],
    ['2014'],
  ),
  share(
    'rate.review.corrected',
    { zh: '行政复议纠错率', en: 'share of concluded reviews that corrected' },
    ['review.corrected'],
    ['review.upheld', 'review.corrected', 'review.other'],
    ['2014', '2019', '2021'],
  ),
  share(
    'rate.litigation.corrected',
    { zh: '行政诉讼纠错率', en: 'share of concluded lawsuits that corrected' },
    ['litigation.corrected'],
    ['litigation.upheld', 'litigation.corrected', 'litigation.other'],
    ['2014', '2019', '2021'],
  ),
  {
    id: 'requests.perStaff',
    name: { zh: '人均办理申请数', en: 'requests processed a member of staff' },
    unit: '件/人',
    formula: {
      kind: 'ratio',
      of: ['requests.processed'],
      over: ['capacity.staff'],
      times: 1,
      decimals: 1,
    },
    forms: ['2014'],
  },
];

function sum(
  id: string,
  name: Localized,
  of: readonly string[],
  forms: readonly FormId[],
): DerivedConcept {
  return { id, name, unit: '件', formula: { kind: 'sum', of }, forms };
}

/** Lawsuits brought at once, and those after a review. */
function lawsuits(result: string, name: Localized): DerivedConcept {
  const id = `litigation.${result}`;
  const of = [`litigation.direct.${result}`, `litigation.afterReview.${result}`];
  return sum(id, name, of, since2019);
}

function share(
  id: string,
  name: Localized,
  of: readonly string[],
  over: readonly string[],
  forms: readonly FormId[],
): DerivedConcept {
  return {
    id,
    name,
    unit: '%',
    formula: { kind: 'ratio', of, over, times: 100, decimals: 1 },
    forms,
  };
}
