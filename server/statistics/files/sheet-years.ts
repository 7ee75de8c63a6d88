import type { CellObject } from 'write-excel-file/universal';
import { joinMessages, render, say, type Language } from '../../language/message.js';
import { figureCell, headCell, textCell, type SheetToWrite } from './sheet-cells.js';
import type { UnitReports } from '../stated-report.js';
import type { YearSeries } from '../years.js';

/** The series of each unit that has several years: a row a concept, a column a year, and what changed between them. */
export function yearsSheets(
  units: readonly UnitReports[],
  language: Language,
): readonly SheetToWrite[] {
  return units
    .filter(({ years }) => years.series.length > 0)
    .map(({ organization, years: { years, series } }) => {
      const head = [
        ...[CONCEPT, NAME_OF_CONCEPT, UNIT].map((text) => headCell(render(text, language))),
        ...years.map(({ year, form }) => headCell(`${String(year)} (${form.id})`)),
        headCell(render(CHANGES, language)),
      ];
      return {
        name: render(
          say(units.length > 1 ? YEARS_OF : YEARS, { unit: organization ?? '' }),
          language,
        ),
        rows: [head, ...series.map((each) => rowOf(each, language))],
        widths: [30, 30, 8, ...years.map(() => 14), 80],
        headRows: 1,
      };
    });
}

function rowOf(
  { concept, label, unit, points, breaks }: YearSeries,
  language: Language,
): readonly (CellObject | null)[] {
  const notes = breaks.map(({ year, note }) => say(BREAK, { year, note }));
  return [
    textCell(concept),
    textCell(render(label, language)),
    textCell(unit),
    ...points.map(({ value }) => (value === undefined ? null : figureCell(value, concept))),
    textCell(render(joinMessages(notes, BESIDES), language)),
  ];
}

const YEARS = { zh: '历年', en: 'Years' };
const YEARS_OF = { zh: '历年 {unit}', en: 'Years {unit}' };
const CONCEPT = { zh: '指标代码', en: 'Concept' };
const NAME_OF_CONCEPT = { zh: '指标', en: 'Name' };
const UNIT = { zh: '单位', en: 'Unit' };
const CHANGES = { zh: '口径变化', en: 'Changes of definition' };
const BREAK = { zh: '{year}：{note}', en: '{year}: {note}' };
const BESIDES = { zh: '{list}{part}', en: '{list} {part}' };
