import Big from 'big.js';
import type { Calculation, Term } from '../../facts/calculation.js';
import type { Fact } from '../../facts/fact.js';
import { say, type Localized, type Message } from '../../language/message.js';
import type { Fix } from '../finding.js';
import { placeNameOf, printedName } from '../naming.js';
import { valueOf } from './working.js';

/** One figure changed to another value. */
export interface Change {
  readonly fact: Fact;
  readonly value: Big;
}

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
  const offered = corrections(failing, calculations).filter(
    ({ term, support }) => term === total || support > 0 || (short && total === undefined),
  );
  offered.sort((one, other) => other.support - one.support);
  const best = offered[0];
  const soleBest = best !== undefined && best.support > 0 && offered[1]?.support !== best.support;
  return offered.map((correction, index) => ({
    title: titleOf(correction, total),
    safe: false,
    preferred: soleBest && index === 0,
    edits: () => editsOf([correction.change]),
  }));
}

/**
 * The fix that swaps the two figures of a part that exceeds its whole, as when two rows were filled the wrong
 * way round. Undefined where either figure takes part in anything else, which would speak against it.
 */
export function swapFix(
  failing: Calculation,
  calculations: readonly Calculation[],
): Fix | undefined {
  const [part, ...otherParts] = failing.left;
  const [whole, ...otherWholes] = failing.right;
  if (part?.fact?.value === undefined || whole?.fact?.value === undefined) return undefined;
  if (otherParts.length + otherWholes.length > 0) return undefined;
  const users = usersOf(calculations);
  const changes: readonly Change[] = [
    { fact: part.fact, value: whole.fact.value },
    { fact: whole.fact, value: part.fact.value },
  ];
  if (changes.some(({ fact }) => (users.get(fact) ?? []).length > 1)) return undefined;
  return {
    title: say(SWAP, { one: part.fact.printed, other: whole.fact.printed }),
    safe: false,
    preferred: false,
    edits: () => editsOf(changes),
  };
}

/** 一 + 二 = 三 + 四 has four. */
const MOST_TERMS_OF_A_SHORT_SUM = 4;

function corrections(failing: Calculation, calculations: readonly Calculation[]): Correction[] {
  const { difference } = failing;
  if (failing.rule.relation !== 'sum' || difference === undefined) return [];
  const users = usersOf(calculations);
  return [
    ...failing.left.map((term) => ({ term, shift: difference.times(-1) })),
    ...failing.right.map((term) => ({ term, shift: difference })),
  ].flatMap(({ term, shift }) => {
    const { fact } = term;
    if (fact === undefined || !canTake(fact, shift)) return [];
    const change = { fact, value: valueOf(term).plus(shift) };
    const support = (users.get(fact) ?? [])
      .filter((user) => user !== failing)
      .reduce((sum, user) => sum + speaksFor(user, change, shift), 0);
    return [{ change, term, support }];
  });
}

/** A count stays whole and never falls below zero; a cell that says something else is not written over. */
function canTake(fact: Fact, shift: Big): boolean {
  if (fact.place === undefined || fact.state === 'text') return false;
  const { figure } = fact.place.cell;
  if (fact.value !== undefined && figure?.value.eq(fact.value) !== true) return false;
  return (fact.value ?? new Big(0)).plus(shift).gte(0);
}

/** The calculations each fact takes part in, made once for all findings of a report. */
function usersOf(calculations: readonly Calculation[]): ReadonlyMap<Fact, readonly Calculation[]> {
  const known = usersByCalculations.get(calculations);
  if (known !== undefined) return known;
  const users = new Map<Fact, Calculation[]>();
  for (const calculation of calculations) {
    for (const { fact } of [...calculation.left, ...calculation.right]) {
      if (fact === undefined) continue;
      const list = users.get(fact);
      if (list === undefined) users.set(fact, [calculation]);
      else list.push(calculation);
    }
  }
  usersByCalculations.set(calculations, users);
  return users;
}

const usersByCalculations = new WeakMap<
  readonly Calculation[],
  ReadonlyMap<Fact, readonly Calculation[]>
>();

/** 1 where the change mends another failing calculation, −1 where it breaks one that holds, else 0. */
function speaksFor(calculation: Calculation, change: Change, shift: Big): -1 | 0 | 1 {
  if (calculation.verdict === 'unknown') return 0;
  const holds = holdsWith(calculation, change, shift);
  if (calculation.verdict === 'holds') return holds ? 0 : -1;
  return holds ? 1 : 0;
}

function holdsWith(calculation: Calculation, change: Change, shift: Big): boolean {
  const { rule, left, right, leftValue, rightValue } = calculation;
  if (leftValue === undefined || rightValue === undefined) return true;
  const onLeft = left.some(({ fact }) => fact === change.fact);
  const newLeft = onLeft ? leftValue.plus(shift) : leftValue;
  const newRight = onLeft ? rightValue : rightValue.plus(shift);
  if (rule.relation === 'sum') return newLeft.eq(newRight);
  if (rule.relation === 'atMost') return newLeft.lte(newRight);
  const values = right.map((term) => (term.fact === change.fact ? change.value : valueOf(term)));
  return newLeft.lte(newRight) && values.every((value) => value.lte(newLeft));
}

function titleOf({ change, term, support }: Correction, total: Term | undefined): Message {
  const { fact, value } = change;
  const why = term === total ? IS_SUM : support > 0 ? MENDS_OTHERS : NOTHING;
  return say(CHANGE_FIGURE, { ...changeArguments({ fact, value }), why });
}

/** The arguments of a title that tells of a change: its place, what is printed, and the new value. */
export function changeArguments({ fact, value }: Change): Record<string, Message | string> {
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

const SWAP: Localized = {
  zh: '对调这两个数：{one} 与 {other}',
  en: 'Swap the two figures {one} and {other}',
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
