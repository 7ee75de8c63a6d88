import { Characters } from '../../../report/text/characters.js';
import type { ClauseWords, Reader } from '../words/clause-words.js';
import type { AskedFigure } from '../words/figures-before.js';
import { dealingAtoms, requestAtom, saidYears } from '../words/naming.js';
import type { Quantity } from '../reading.js';
import type { SentenceWords } from '../words/sentence-words.js';

/** Whether a clause that is not understood says what another office received: `市水文局收到申请6件`. */
export function isAnotherOffices(
  { clause, span }: Quantity,
  { text, organization }: Reader,
): boolean {
  if (span.start - clause.start > longestOffice) return false;
  if (!offices.standBetween(text, clause.start, span.start)) return false;
  const label = text.slice(clause.start, span.start);
  if (organization !== undefined && label.includes(organization)) return false;
  return (label.includes('收') || label.includes('受理')) && anotherOffice.test(label);
}

const longestOffice = 40;
/** What names of offices end with. */
const offices = new Characters('局厅委院校站所处科队镇乡');
const anotherOffice =
  /(?<![我本全该])[局厅委院校站所处科队镇乡](?:[共也]|累计|全年|今年|本年度?|年内)?(?:收到|受理|新收|接收)/u;

/**
 * Where a figure goes on from one of another year or office without saying its own: `2016年收到80件。当面申请18件`,
 * `市水文局收到申请7件，年内办结7件`.
 * @param last the count before it in its paragraph
 * @param near the same, where it stands in its sentence
 * @returns undefined where it begins anew: with a year, and among offices with requests, or with whose they are
 */
export function goesOnElsewhere(
  { unit }: Quantity,
  { atoms, periods, actors }: ClauseWords,
  before: SentenceWords,
  last: AskedFigure | undefined,
  near: AskedFigure | undefined,
): AskedFigure['elsewhere'] {
  const beginning = last?.quantity.unit === unit ? last?.elsewhere : undefined;
  if (beginning === undefined || actors.length > 0 || before.actor === 'part') return undefined;
  const saysWhen = ((periods | before.periods) & saidYears) !== 0;
  const beginsAnew = (atoms & requestAtom) !== 0 && (atoms & dealingAtoms) !== 0;
  if (near !== last) return saysWhen || beginsAnew ? undefined : beginning;
  if (beginning === 'year') {
    return saysWhen || near?.meaning !== undefined ? undefined : beginning;
  }
  return beginsAnew ? undefined : beginning;
}
