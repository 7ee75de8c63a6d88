import type { Series, YearsOfUnit } from '../../../server/features/protocol/preview.js';

/** What changes with a year, told once for all series of a group. */
export interface Break {
  readonly year: number;
  readonly notes: readonly string[];
}

/** Where a definition or the form changed, in the order of the years; the first year has nothing before it. */
export function breaksOf(
  { years }: YearsOfUnit,
  group: readonly Series[],
  newForm: (name: string) => string,
): readonly Break[] {
  return years.flatMap(({ year, form, formName }, index) => {
    const before = years[index - 1];
    if (before === undefined) return [];
    const notes = new Set(
      group
        .flatMap(({ breaks }) => breaks.filter((each) => each.year === year))
        .map(({ note }) => note),
    );
    if (form !== before.form) return [{ year, notes: [newForm(formName), ...notes] }];
    return notes.size === 0 ? [] : [{ year, notes: [...notes] }];
  });
}
