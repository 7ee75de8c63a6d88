import Big from 'big.js';
import type { Calculation, Term } from '../../facts/calculation.js';
import type { Fact } from '../../facts/fact.js';
import { say, type Localized, type Message } from '../../language/message.js';
import type { Fix } from '../finding.js';
import { placeNameOf, printedName } from '../naming.js';
import { supportOf, type Change } from './support.js';
import { valueOf } from './working.js';

/** A change that makes a failing calculation hold, and what the rest of the table says to it. */
interface Correction {
  readonly change: Change;
  readonly term: Term;
  /** Other failing calculations it mends, less those that hold and it would break. */
  readonly support: number;
}

/**
 * The corrections of one figure that make a failing sum hold, those the whole table supports first.
 * A printed total is always offered as the sum; another figure only where the table does not speak against it,
 * or where the sum is so short that each of its figures is worth a look. None is safe: the writer chooses.
 */
export function correctionFixes(
  failing: Calculation,
  calculations: readonly Calculation[],
): readonly Fix[] {
  const total = failing.left.length === 1 ? failing.left[0] : undefined;
  const short = failing.left.length + failing.right.length <= MOST_TERMS_OF_A_SHORT_SUM;
  const blank = soleBlank(failing);
  const offered = corrections(failing, calculations).filter(
    ({ term, support }) =>
      term === total || term === blank || support > 0 || (short && total === undefined),
  );
  const isBlank = ({ term }: Correction): number => (term === blank ? 1 : 0);
  offered.sort((one, other) => other.support - one.support || isBlank(other) - isBlank(one));
  const best = offered[0];
  const soleBest = best !== undefined && best.support > 0 && offered[1]?.support !== best.support;
  return offered.map((correction, index) => ({
    title: titleOf(correction, total),
    safe: false,
    preferred: soleBest && index === 0,
    edits: () => editsOf([correction.change]),
  }));
}

/** The only blank on the side that is too small, where the missing figure would be. */
function soleBlank({ hangsOnBlank, difference, left, right }: Calculation): Term | undefined {
  if (!hangsOnBlank) return undefined;
  const short = difference?.gt(0) === true ? right : left;
  const blanks = short.filter(({ fact }) => fact !== undefined && fact.state !== 'number');
  return blanks.length === 1 ? blanks[0] : undefined;
}

/** 一 + 二 = 三 + 四 has four. */
const MOST_TERMS_OF_A_SHORT_SUM = 4;

function corrections(failing: Calculation, calculations: readonly Calculation[]): Correction[] {
  const { difference } = failing;
  if (failing.rule.relation !== 'sum' || difference === undefined) return [];
  return [
    ...failing.left.map((term) => ({ term, shift: difference.times(-1) })),
    ...failing.right.map((term) => ({ term, shift: difference })),
  ].flatMap(({ term, shift }) => {
    const { fact } = term;
    if (fact === undefined || !canTake(fact, shift)) return [];
    const change = { fact, value: valueOf(term).plus(shift) };
    return [{ change, term, support: supportOf(change, failing, calculations) }];
  });
}

/** A count stays whole and never falls below zero; a cell that says something else is not written over. */
function canTake(fact: Fact, shift: Big): boolean {
  if (fact.place === undefined || fact.state === 'text') return false;
  const { figure } = fact.place.cell;
  if (fact.value !== undefined && figure?.value.eq(fact.value) !== true) return false;
  return (fact.value ?? new Big(0)).plus(shift).gte(0);
}

function titleOf({ change, term, support }: Correction, total: Term | undefined): Message {
  const { fact, value } = change;
  if (fact.state !== 'number') return say(FILL_FIGURE, changeArguments(change));
  const why = term === total ? IS_SUM : support > 0 ? MENDS_OTHERS : NOTHING;
  return say(CHANGE_FIGURE, { ...changeArguments({ fact, value }), why });
}

/** The arguments of a title that tells of a change: its place, what is printed, and the new value. */
function changeArguments({ fact, value }: Change): Record<string, Message | string> {
  return {
    place: fact.place ? placeNameOf(fact.place) : fact.printed,
    printed: printedName(fact),
    value: value.toFixed(),
  };
}

/** The edits that print new values in their cells, in the order of the text. */
export function editsOf(
  changes: readonly Change[],
): { readonly span: Fact['span']; readonly newText: string }[] {
  return changes
    .map(({ fact, value }) => ({
      span: fact.place?.cell.span ?? fact.span,
      newText: value.toFixed(),
    }))
    .sort((one, other) => one.span.start - other.span.start);
}

const FILL_FIGURE: Localized = {
  zh: '在{place}填 {value}（合计即相符）',
  en: 'Fill {place} with {value}, which makes the sum hold',
};
const CHANGE_FIGURE: Localized = {
  zh: '把{place}由 {printed} 改为 {value}{why}',
  en: 'Change {place} from {printed} to {value}{why}',
};
const IS_SUM: Localized = { zh: '（各项之和）', en: ' (the sum of its parts)' };
const MENDS_OTHERS: Localized = {
  zh: '（与之有关的其他合计也随之相符）',
  en: ' (mends the other sums it takes part in)',
};
const NOTHING: Localized = { zh: '', en: '' };
