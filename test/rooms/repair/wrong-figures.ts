import fc from 'fast-check';
import type { Cause } from '../../../server/repair/cause.js';
import type { FigureSystem } from '../../../server/facts/system/system.js';
import {
  balanced,
  cell,
  columns,
  outcomes,
  parts,
  requestTable,
  tableLines,
} from './request-table.js';
import { systemOf, type Figure } from './systems.js';

/** Figures that hold, some of which were then printed otherwise. */
export interface WrongFigures {
  readonly figures: Readonly<Record<string, Figure>>;
  readonly rules: readonly string[];
  /** The names of the figures in each row of a table. */
  readonly lines: readonly (readonly string[])[];
  readonly right: Readonly<Record<string, number>>;
  /** What is printed instead, by name. */
  readonly wrong: Readonly<Record<string, number>>;
}

/** Tables of requests as they are printed: many zeros, most applicants natural persons. */
export function requestFigures(): fc.Arbitrary<Record<string, number>> {
  const rarely = (arbitrary: fc.Arbitrary<number>, weight: number): fc.Arbitrary<number> =>
    fc.oneof({ weight: 10 - weight, arbitrary: fc.constant(0) }, { weight, arbitrary });
  const row = fc.tuple(rarely(fc.nat(150), 6), ...parts.slice(1).map(() => rarely(fc.nat(12), 2)));
  const carried = fc.tuple(...parts.map(() => rarely(fc.nat(20), 4)));
  return fc
    .tuple(
      fc.array(row, { minLength: outcomes.length, maxLength: outcomes.length }),
      carried,
      carried,
    )
    .map(([values, carriedIn, carriedOut]) => {
      const named: Record<string, number> = {};
      outcomes.forEach((outcome, at) =>
        parts.forEach((part, column) => (named[cell(outcome, part)] = values[at]?.[column] ?? 0)),
      );
      const byPart = (each: readonly number[]): Record<string, number> =>
        Object.fromEntries(parts.map((part, at) => [part, each[at] ?? 0]));
      return balanced(named, byPart(carriedIn), byPart(carriedOut));
    });
}

/** A table of requests of which some figures are wrong by slips of the hand. */
export function wrongRequests(slips: number): fc.Arbitrary<WrongFigures> {
  return requestFigures().chain((right) =>
    wrongIn(right, slips, (name) => {
      const [row = '', column = ''] = name.split('.');
      const at = columns.indexOf(column);
      const beside = columns[at + 1] ?? columns[at - 1] ?? '';
      return right[cell(row, beside)] ?? 0;
    }).map((wrong) => {
      const { figures, rules } = requestTable({ ...right, ...wrong });
      return { figures, rules, lines: tableLines, right, wrong };
    }),
  );
}

/** Tables of disputes, three sums of four figures each in one row, with wrong figures. */
export function wrongDisputes(
  where: 'table' | 'table and sentences',
  slips = 1,
): fc.Arbitrary<WrongFigures> {
  return disputeFigures().chain((right) => {
    const names = Object.keys(right);
    return wrongIn(right, slips, (name) => right[besideIn(names, name)] ?? 0).map((wrong) =>
      printedDisputes(right, wrong, where),
    );
  });
}

/** Figures of a table of disputes that holds. */
function disputeFigures(): fc.Arbitrary<Record<string, number>> {
  const figure = fc.oneof(fc.constant(0), fc.nat(40));
  return fc.array(figure, { minLength: 12, maxLength: 12 }).map((values) => {
    const right: Record<string, number> = {};
    groups.forEach((group, at) => {
      const own = values.slice(at * 4, at * 4 + 4);
      results.forEach((result, index) => (right[cell(group, result)] = own[index] ?? 0));
      right[cell(group, 'total')] = own.reduce((sum, value) => sum + value, 0);
    });
    return right;
  });
}

const groups = ['review', 'direct', 'afterReview'];
const results = ['upheld', 'corrected', 'other', 'pending'];

function besideIn(names: readonly string[], name: string): string {
  return names[names.indexOf(name) + 1] ?? names[names.indexOf(name) - 1] ?? '';
}

function printedDisputes(
  right: Readonly<Record<string, number>>,
  wrong: Readonly<Record<string, number>>,
  where: 'table' | 'table and sentences',
): WrongFigures {
  const names = Object.keys(right);
  const figures: Record<string, Figure> = {};
  const rules = groups.map(
    (group) =>
      `${cell(group, 'total')} = ${results.map((result) => cell(group, result)).join(' + ')}`,
  );
  for (const name of names) {
    figures[name] = { value: wrong[name] ?? right[name] ?? 0, beside: [besideIn(names, name)] };
  }
  const printed = { figures, rules, lines: [names], right, wrong };
  if (where === 'table') return printed;
  for (const name of names) {
    if (right[name] === 0) continue;
    figures[`said.${name}`] = { value: right[name] ?? 0, home: 'prose' };
    rules.push(`said.${name} = ${name}`);
  }
  return printed;
}

/** How a row was pasted beside its place, and what then stands at the end it left. */
export interface Shift {
  readonly to: 'left' | 'right';
  readonly end: 'zero' | 'doubled';
}

/** Tables of disputes whose row was pasted one cell beside its place. */
export function shiftedDisputes(shift: Shift): fc.Arbitrary<WrongFigures> {
  return disputeFigures()
    .map((right) => printedDisputes(right, shifted(Object.keys(right), right, shift), 'table'))
    .filter(({ wrong }) => Object.keys(wrong).length > 0);
}

/** Tables of requests of which one row was pasted one cell beside its place. */
export function shiftedRequests(shift: Shift): fc.Arbitrary<WrongFigures> {
  return fc
    .tuple(requestFigures(), fc.constantFrom(...tableLines))
    .map(([right, line]) => {
      const wrong = shifted(line, right, shift);
      const { figures, rules } = requestTable({ ...right, ...wrong });
      return { figures, rules, lines: tableLines, right, wrong };
    })
    .filter(({ wrong }) => Object.keys(wrong).length > 0);
}

/** What is printed otherwise once a row is shifted. */
function shifted(
  line: readonly string[],
  right: Readonly<Record<string, number>>,
  { to, end }: Shift,
): Record<string, number> {
  const values = line.map((name) => right[name] ?? 0);
  const [first = 0, last = 0] = [values[0], values.at(-1)];
  const moved =
    to === 'right'
      ? [end === 'zero' ? 0 : first, ...values.slice(0, -1)]
      : [...values.slice(1), end === 'zero' ? 0 : last];
  return Object.fromEntries(
    line.flatMap((name, at) => (moved[at] === values[at] ? [] : [[name, moved[at] ?? 0]])),
  );
}

/** Some of the figures, and what is printed instead. */
function wrongIn(
  right: Readonly<Record<string, number>>,
  slips: number,
  besideOf: (name: string) => number,
): fc.Arbitrary<Record<string, number>> {
  return fc
    .uniqueArray(fc.constantFrom(...Object.keys(right)), { minLength: slips, maxLength: slips })
    .chain((names) =>
      fc
        .tuple(...names.map((name) => slipOf(right[name] ?? 0, besideOf(name))))
        .map((printed) => Object.fromEntries(names.map((name, at) => [name, printed[at] ?? 0]))),
    );
}

/** What a hand writes that means `right`; `beside` is the figure of the next cell. */
function slipOf(right: number, beside: number): fc.Arbitrary<number> {
  const digits = String(right);
  const place = fc.nat(digits.length - 1);
  const digit = fc.nat(9);
  return fc
    .oneof(
      fc
        .tuple(place, digit)
        .map(([at, by]) => digits.slice(0, at) + String(by) + digits.slice(at + 1)),
      place.map((at) => digits.slice(0, at) + digits.slice(at + 1)),
      fc
        .tuple(place, digit)
        .map(([at, by]) => digits.slice(0, at + 1) + String(by) + digits.slice(at + 1)),
      place.map((at) => digits.slice(0, at + 1) + digits.slice(at)),
      place.map(
        (at) =>
          digits.slice(0, at) + (digits[at + 1] ?? '') + (digits[at] ?? '') + digits.slice(at + 2),
      ),
      fc.constant(String(beside)),
      fc.constant('0'),
      fc.nat(4).map((more) => String(right + 1 + more)),
    )
    .map(Number)
    .filter((printed) => printed !== right);
}

/** The system of what is printed. */
export function printedSystem({ figures, rules, lines }: WrongFigures): FigureSystem {
  return systemOf(figures, rules, [], lines);
}

/** What causes say of the figures that are known to be wrong. */
export interface Verdict {
  /** All of them are among the figures some repair changes. */
  readonly isFound: boolean;
  /** The best repairs change them and no others. */
  readonly isFirst: boolean;
  /** And change them to what they were. */
  readonly isRestored: boolean;
  /** Fewer changes than were made explain what is printed: nothing in the figures tells of the others. */
  readonly hasSmaller: boolean;
  /** Others of the same number may explain it as well: nothing but likelihood tells which they are. */
  readonly hasOthers: boolean;
}

/** Holds causes against what is known. */
export function judgeCauses(
  causes: readonly Cause[],
  { figures, right, wrong }: WrongFigures,
): Verdict {
  const names = Object.keys(figures);
  const mentioned = new Set<string>();
  const best = new Map<string, number>();
  let size = 0;
  for (const { repairs } of causes) {
    for (const { changes } of repairs) {
      for (const { observation } of changes) mentioned.add(names[observation.index] ?? '');
    }
    for (const { observation, value } of repairs[0]?.changes ?? []) {
      best.set(names[observation.index] ?? '', value.toNumber());
    }
    size += repairs[0]?.changes.length ?? Infinity;
  }
  const culprits = Object.keys(wrong);
  const isFirst = best.size === culprits.length && culprits.every((name) => best.has(name));
  return {
    isFound: culprits.every((name) => mentioned.has(name)),
    isFirst,
    isRestored: isFirst && culprits.every((name) => best.get(name) === (right[name] ?? 0)),
    hasSmaller: size < culprits.length,
    hasOthers: causes.some(({ certainty }) => certainty !== 'unique'),
  };
}
