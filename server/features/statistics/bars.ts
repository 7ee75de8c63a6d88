import type { Column, Form, FormRow, FormTable } from '../../forms/form.js';
import { renderAlone, type Language } from '../../language/message.js';
import { OnceEach } from '../../report/remembering/once-each.js';
import { columnName, rowName } from '../../rules/naming.js';
import { conceptName } from '../../statistics/concepts/concepts.js';
import type { Standings } from '../../statistics/status.js';
import type { Balance } from '../figures/balances.js';
import type { BarPart, BarRow, Verdict } from '../protocol/preview.js';
import type { DraftFigures } from './draft-figures.js';
import { displayOf } from './tables.js';

/** What bars are made of. */
export interface BarSource {
  readonly form: Form;
  readonly figures: DraftFigures;
  readonly balances: readonly Balance[];
  readonly standings: Standings;
  readonly language: Language;
}

/** The place of a figure. */
interface Place {
  readonly table: FormTable;
  readonly row: FormRow;
  readonly column: Column;
}

/** Who asked: a bar for what came in, was carried in, processed and carried out, where the form tells that apart. */
export function applicantBars(source: BarSource): readonly BarRow[] {
  return requestRows.flatMap((concept) => {
    const places = yearPlaces.of(source.form).filter(({ row }) => row.id === concept);
    const total = places.find(({ column }) => column.applicant === 'total');
    const parts = places.filter(({ column: { applicant } }) => applicant && applicant !== 'total');
    if (total === undefined || parts.length === 0) return [];
    return barOf(source, {
      id: concept,
      label: rowName(total.table, total.row),
      total,
      parts: parts.map((place) => ({
        id: place.column.id,
        label: columnName(place.column),
        place,
      })),
    });
  });
}

const requestRows = [
  'requests.received',
  'requests.carriedIn',
  'requests.processed',
  'requests.carriedOut',
];

/** How reviews and lawsuits ended: a bar a group, where the form tells their results apart. */
export function disputeBars(source: BarSource): readonly BarRow[] {
  const { form, language } = source;
  const results = disputeResults.filter(
    (result) => placeOf(form, `review.${result}`) !== undefined,
  );
  if (results.length === 0) return [];
  return disputeGroups.flatMap((group) => {
    const total = placeOf(form, `${group}.total`);
    const places = results.flatMap((result) => {
      const place = placeOf(form, `${group}.${result}`);
      return place ? { id: result, label: resultName(place), place } : [];
    });
    if (total === undefined || places.length === 0) return [];
    const label = renderAlone(conceptName(`${group}.total`), language);
    return barOf(source, { id: group, label, total, parts: places });
  });
}

const disputeGroups = ['review', 'litigation', 'litigation.direct', 'litigation.afterReview'];
const disputeResults = ['upheld', 'corrected', 'other', 'pending'];

/** `结果维持`; where a row has the result, what the row says. */
function resultName({ table, row, column }: Place): string {
  return row.label === '' ? (column.path.at(-1) ?? '') : rowName(table, row);
}

interface Bar {
  readonly id: string;
  readonly label: string;
  readonly total: Place;
  readonly parts: readonly {
    readonly id: string;
    readonly label: string;
    readonly place: Place;
  }[];
}

/** None where the draft has none of its figures. */
function barOf(source: BarSource, { id, label, total, parts }: Bar): readonly BarRow[] {
  const { figures, balances } = source;
  const whole = figures.at(total.table, total.row, total.column);
  const shown = parts.map((part): BarPart => partOf(source, part));
  if (whole === undefined && shown.every(({ figure }) => figure === null)) return [];
  const verdicts = balances.flatMap(({ calculation, standing }): Verdict | readonly [] => {
    const { left, right, rule } = calculation;
    const [first, another] = left;
    const isThis =
      rule.relation === 'sum' &&
      another === undefined &&
      first?.row === total.row &&
      first.column === total.column &&
      right.some(({ row, column }) =>
        parts.some(({ place }) => place.row === row && place.column === column),
      );
    if (!isThis) return [];
    return standing === 'silenced' ? 'fails' : standing;
  });
  return [
    {
      id,
      label,
      total: whole?.fact.value?.toFixed() ?? null,
      unit: whole?.fact.unit ?? '件',
      parts: shown,
      verdict: verdicts[0] ?? 'unknown',
    },
  ];
}

function partOf(
  { figures, standings }: BarSource,
  { id, label, place }: Bar['parts'][number],
): BarPart {
  const figure = figures.at(place.table, place.row, place.column);
  return {
    id,
    label,
    value: figure?.fact.value?.toFixed() ?? null,
    display: figure === undefined ? '' : displayOf(figure.fact),
    status: figure === undefined ? 'unchecked' : standings.of(figure.fact),
    figure: figure?.id ?? null,
  };
}

/** The place of a concept that has one figure. */
function placeOf(form: Form, concept: string): Place | undefined {
  return yearPlaces.of(form).find((place) => place.concept === concept);
}

/** Every place of a form's year, in the order of the form. */
const yearPlaces = new OnceEach((form: Form): readonly (Place & { readonly concept: string })[] =>
  form.tables.flatMap((table) =>
    table.blocks.flatMap(({ rows, columns }) =>
      rows.flatMap((row) =>
        row.cells.flatMap(({ concept }, index) => {
          const column = columns[index];
          return column?.period === 'year' ? { table, row, column, concept } : [];
        }),
      ),
    ),
  ),
);
