import type Big from 'big.js';
import type { Calculation, Term } from '../../facts/calculations/calculation.js';
import type { FigureElsewhere } from '../../facts/other-reports/other-report.js';
import type { Quantity } from '../../facts/prose/reading.js';
import type { Constraint, ConstraintOrigin, Observation } from '../../facts/system/system.js';
import type { CalculationRuleId } from '../../forms/form.js';
import { say, type Localized, type Message, type MessageArgument } from '../../language/message.js';
import type { Report } from '../../report/report.js';
import { evidenceElsewhere, evidenceOfFact, evidenceOfMention, quoted } from '../evidence.js';
import type { Evidence } from '../finding.js';
import { columnName, placeName, placeNameOf, printedName, quotedRow, rowName } from '../naming.js';
import { blankNote, namedTerms, sumWorking, surplus } from '../totals/working.js';

/** What is printed, what was computed, and the difference, of something that must hold and does not. */
export function failureText({ origin, terms, residual }: Constraint, report: Report): Message {
  switch (origin.kind) {
    case 'calculation':
      return calculationText(origin.calculation);
    case 'mention':
      return say(terms.length > 2 ? MENTION_OF_SUM : MENTION, {
        clause: quoted(origin.quantity, report),
        value: valueBeside(terms, origin.quantity),
        difference: residual.abs().toFixed(),
      });
    case 'repetition':
      return say(REPETITION, {
        clause: quoted(origin.quantity, report),
        earlier: quoted(origin.earlier, report),
      });
    case 'breakdown': {
      const { parts, total } = origin.breakdown;
      return say(residual.gt(0) ? PARTS_ABOVE : PARTS_BELOW, {
        total: quoted(total, report),
        working: parts.map(({ figure }) => figure.printed).join(' + '),
        sum: total.figure.value.plus(residual).toFixed(),
        difference: residual.abs().toFixed(),
      });
    }
    case 'years':
      return say(YEARS, {
        year: origin.before.report.year,
        theirs: valuesOf(terms, 'other-report'),
        own: valuesOf(terms, 'table'),
        difference: residual.abs().toFixed(),
      });
  }
}

function valuesOf(terms: Constraint['terms'], home: Observation['home']): string {
  return terms
    .flatMap(({ observation }) => (observation.home === home ? [observation.printed] : []))
    .join(' + ');
}

/** Every figure that takes part in a constraint, with what it is. */
export function evidenceOfConstraint(
  { origin, terms }: Constraint,
  report: Report,
): readonly Evidence[] {
  const mentions = terms.flatMap(({ observation: { mention } }) =>
    mention === undefined ? [] : [evidenceOfMention(mention, report)],
  );
  if (origin.kind !== 'calculation') {
    const elsewhere = origin.kind === 'years' ? [evidenceOfYears(origin.before, terms)] : [];
    const cells = terms.flatMap(({ observation: { fact } }) => evidenceOfFact(fact, 'part'));
    return [...mentions, ...cells, ...elsewhere];
  }
  const { left, right, rule } = origin.calculation;
  const role = rule.rule === 'total.carry' ? 'part' : 'total';
  return [
    ...left.flatMap(({ fact }) => evidenceOfFact(fact, role)),
    ...right.flatMap(({ fact }) => evidenceOfFact(fact, 'part')),
  ];
}

/** Last year's figure as evidence, at the figure of the draft that it speaks of. */
function evidenceOfYears(before: FigureElsewhere, terms: Constraint['terms']): Evidence {
  const own = terms.find(({ observation }) => observation.home === 'table')?.observation;
  const place = own?.fact?.place;
  return evidenceElsewhere(
    before,
    own?.span ?? { start: 0, end: 0 },
    place === undefined ? say(YEARS_FIGURE) : placeNameOf(place),
  );
}

function calculationText(calculation: Calculation): Message {
  const { rule, table, column, left, right, leftValue, rightValue, difference } = calculation;
  const total = left[0];
  const blanks = blankNote(calculation);
  const shared: Record<string, MessageArgument> = {
    column: column ? columnName(column) : total ? columnName(total.column) : '',
    row: total ? rowName(table, total.row) : '',
    printed: total?.fact ? printedName(total.fact) : '',
    working: sumWorking(right),
    surplus: surplus(calculation),
    blanks,
  };
  switch (rule.rule) {
    case 'total.carry':
      return say(CARRY, {
        ...shared,
        left: namedTerms(left, shortName),
        leftValue: leftValue?.toFixed() ?? '',
        right: namedTerms(right, shortName),
        rightValue: rightValue?.toFixed() ?? '',
        difference: difference?.abs().toFixed() ?? '',
      });
    case 'total.results':
      return say(RESULTS, shared);
    case 'total.applicants':
      return say(APPLICANTS, { ...shared, row: total ? quotedRow(table, total.row) : '' });
    default:
      return say(GROUP, {
        ...shared,
        place: total ? placeName(table, total.row, total.column) : '',
      });
  }
}

/** The four rows have labels too long for a line with four figures. */
function shortName({ row }: Term): string {
  return shortNames.get(row.id) ?? row.ordinal + row.label;
}

const shortNames: ReadonlyMap<string, string> = new Map([
  ['requests.received', '本年新收'],
  ['requests.carriedIn', '上年结转'],
  ['requests.processed', '办理结果总计'],
  ['requests.carriedOut', '结转下年'],
]);

/** What the tables say where a sentence says something else. */
function valueBeside(terms: Constraint['terms'], quantity: Quantity): string {
  const others = terms.filter(({ observation }) => observation.mention !== quantity);
  const first = others[0]?.observation.value;
  if (first === undefined) return '';
  const sum: Big = others
    .slice(1)
    .reduce((total, { observation }) => total.plus(observation.value), first);
  if (others.length === 1) return sum.toFixed();
  return `${others.map(({ observation }) => observation.value.toFixed()).join(' + ')} = ${sum.toFixed()}`;
}

/** What bears witness for a figure of a table or a sentence: `行合计`, `正文`, `表格`. */
export function witnessName({ origin }: Constraint, home: Observation['home']): Localized {
  if (origin.kind === 'calculation') return calculationName(origin.calculation);
  if (origin.kind === 'mention' && home === 'prose') return { zh: '表格', en: 'the table' };
  return otherNames[origin.kind];
}

/** What a failing calculation is called: `行合计`. */
export function calculationName({ rule }: Calculation): Localized {
  return calculationNames[rule.rule];
}

const calculationNames: Readonly<Record<CalculationRuleId, Localized>> = {
  'total.carry': { zh: '收到与办理', en: 'received and handled' },
  'total.results': { zh: '列合计', en: 'the column' },
  'total.applicants': { zh: '行合计', en: 'the row' },
  'total.group': { zh: '分组合计', en: 'the group' },
  'total.part-exceeds-whole': { zh: '其中项', en: 'part and whole' },
  'total.bound': { zh: '渠道范围', en: 'the channels' },
};

const otherNames: Readonly<Record<Exclude<ConstraintOrigin['kind'], 'calculation'>, Localized>> = {
  mention: { zh: '正文', en: 'the text' },
  repetition: { zh: '正文前后', en: 'both sentences' },
  breakdown: { zh: '正文分项', en: 'the parts in the text' },
  years: { zh: '上年报告', en: 'last year’s report' },
};

const CARRY: Localized = {
  zh: '“{column}”列{left} = {leftValue}，{right} = {rightValue}，相差 {difference}{blanks}',
  en: 'column “{column}”: {left} = {leftValue}, {right} = {rightValue}, off by {difference}{blanks}',
};
const RESULTS: Localized = {
  zh: '“{column}”列“{row}”为 {printed}，各项办理结果之和为 {working}，{surplus}{blanks}',
  en: 'column “{column}”: “{row}” is {printed}, the outcomes add up to {working}; {surplus}{blanks}',
};
const APPLICANTS: Localized = {
  zh: '{row}行“{column}”为 {printed}，各类申请人之和为 {working}，{surplus}{blanks}',
  en: 'row {row}: “{column}” is {printed}, the applicants add up to {working}; {surplus}{blanks}',
};
const GROUP: Localized = {
  zh: '{place}为 {printed}，各项之和为 {working}，{surplus}{blanks}',
  en: '{place} is {printed}, its parts add up to {working}; {surplus}{blanks}',
};
const MENTION: Localized = {
  zh: '正文“{clause}”，表中为 {value}，相差 {difference}',
  en: 'the text says “{clause}”, the table {value}, off by {difference}',
};
const MENTION_OF_SUM: Localized = {
  zh: '正文“{clause}”，表中相应各项之和为 {value}，相差 {difference}',
  en: 'the text says “{clause}”, the rows of the table add up to {value}, off by {difference}',
};
const REPETITION: Localized = {
  zh: '正文前文“{earlier}”，此处“{clause}”',
  en: 'the text first says “{earlier}”, then “{clause}”',
};
const PARTS_ABOVE: Localized = {
  zh: '正文“{total}”，各分项之和为 {working} = {sum}，分项多 {difference}',
  en: 'the text says “{total}”, its parts add up to {working} = {sum}, {difference} more',
};
const PARTS_BELOW: Localized = {
  zh: '正文“{total}”，各分项之和为 {working} = {sum}，分项少 {difference}',
  en: 'the text says “{total}”, its parts add up to {working} = {sum}, {difference} less',
};
const YEARS: Localized = {
  zh: '本单位{year}年报告为 {theirs}，与本表的 {own} 相差 {difference}',
  en: 'this unit’s report for {year} has {theirs}, off by {difference} from {own} here',
};
const YEARS_FIGURE: Localized = { zh: '上年的数', en: 'last year’s figure' };
