import type { UnitAndYear } from '../../facts/other-reports/identify.js';
import {
  answersTo,
  governedPlace,
  placesOf,
  type ReportingUnit,
} from '../../facts/other-reports/unit-name.js';

/** Copies of one year's report beyond this are a collection of something else: nobody can tell which one counts. */
const mostCopies = 64;
/** Of the copies that lie nearest, so many are compared. */
const mostNearest = 4;
/** A government has no more units than this in one folder. */
const mostUnits = 200;
/** Years before and after a report in which others of its unit are looked for. */
const mostYears = 30;

/**
 * Which reports there are, by unit and year: some hundred bytes a report, since it knows where they are and not what
 * they say. Reports go by an id with `/` between folders, such as a path or a URI.
 */
export class ReportIndex {
  readonly #reports = new Map<string, UnitAndYear>();
  /** By unit and year; a unit whose name does not say where it is, in its folder only. */
  readonly #ofUnit = new Groups();
  /** By folder, year and place: the reports of units whose name begins with the place. */
  readonly #inPlace = new Groups();
  /** By folder, year and place: those of the place's government, which are among them. */
  readonly #ofGovernment = new Groups();

  /** Notes whose report one is now; undefined for a text that is none. */
  set(id: string, indexed: UnitAndYear | undefined): void {
    const before = this.#reports.get(id);
    if (before !== undefined) this.#each(id, before, (groups, key) => groups.remove(key, id));
    if (indexed === undefined) {
      this.#reports.delete(id);
      return;
    }
    const { unit, year } = indexed;
    this.#reports.set(id, { unit, year });
    this.#each(id, indexed, (groups, key) => groups.add(key, id));
  }

  /** Whose report one is, as it was noted. */
  of(id: string): UnitAndYear | undefined {
    return this.#reports.get(id);
  }

  /**
   * The reports that bear on one: its unit's for the year before, those lying nearest to it where there are several,
   * and for a government those of its units in the same folder. `id` is undefined for a text that lies nowhere.
   */
  bearingOn(id: string | undefined, { unit, year }: UnitAndYear): readonly string[] {
    return [...this.#copiesOf(id, unit, year - 1), ...this.#unitsOf(id, unit, year)];
  }

  /** The reports of one's unit for other years, the oldest first; those lying nearest to it where there are several. */
  otherYearsOf(id: string | undefined, { unit, year }: UnitAndYear): readonly string[] {
    return Array.from({ length: 2 * mostYears + 1 }, (_, index) => year - mostYears + index)
      .filter((other) => other !== year)
      .flatMap((other) => this.#copiesOf(id, unit, other));
  }

  /** The reports that one bears on, perhaps among others. */
  dependents(id: string): readonly string[] {
    const indexed = this.#reports.get(id);
    if (indexed === undefined) return [];
    const { unit, year } = indexed;
    const nextYear = this.#ofUnit.of(unitKey(id, unit, year + 1));
    return [...new Set([...nextYear, ...this.#governmentsOf(id, indexed, Infinity)])];
  }

  /** The reports that one bears on, without those of which so many lie about that nobody can tell. */
  certainDependents(id: string): readonly string[] {
    const indexed = this.#reports.get(id);
    if (indexed === undefined) return [];
    const { unit, year } = indexed;
    const nextYear = this.#copiesOf(id, unit, year + 1);
    return [...nextYear, ...this.#governmentsOf(id, indexed, mostUnits)];
  }

  /** The reports of the governments a unit answers to, where there are not more reports than that of one place. */
  #governmentsOf(id: string, { unit, year }: UnitAndYear, most: number): readonly string[] {
    return placesOf(unit).flatMap((place) => {
      if (!answersTo(place, unit)) return [];
      const key = placeKey(id, year, place);
      if (this.#inPlace.of(key).length > most) return [];
      return this.#ofGovernment.of(key).filter((other) => other !== id);
    });
  }

  /** A unit's report for a year: where there are several, those that lie nearest. */
  #copiesOf(id: string | undefined, unit: ReportingUnit, year: number): readonly string[] {
    if (id === undefined && !unit.placed) return [];
    const copies = this.#ofUnit.of(unitKey(id ?? '', unit, year));
    if (copies.length === 0 || copies.length > mostCopies) return [];
    const nearest = nearestTo(id ?? '', copies);
    return nearest.length > mostNearest ? [] : nearest;
  }

  #unitsOf(id: string | undefined, unit: ReportingUnit, year: number): readonly string[] {
    const place = governedPlace(unit);
    if (place === undefined || id === undefined) return [];
    const units = this.#inPlace.of(placeKey(id, year, place));
    if (units.length > mostUnits) return [];
    return units.filter((other) => {
      const found = this.#reports.get(other);
      return found !== undefined && answersTo(place, found.unit);
    });
  }

  #each(
    id: string,
    { unit, year }: UnitAndYear,
    visit: (groups: Groups, key: string) => void,
  ): void {
    visit(this.#ofUnit, unitKey(id, unit, year));
    for (const place of placesOf(unit)) visit(this.#inPlace, placeKey(id, year, place));
    const governed = governedPlace(unit);
    if (governed !== undefined) visit(this.#ofGovernment, placeKey(id, year, governed));
  }
}

/** Ids by a key, in the order they were added. Most keys have one, for which no list is made. */
class Groups {
  readonly #groups = new Map<string, string | string[]>();

  add(key: string, id: string): void {
    const group = this.#groups.get(key);
    if (group === undefined) this.#groups.set(key, id);
    else if (typeof group === 'string') this.#groups.set(key, [group, id]);
    else group.push(id);
  }

  remove(key: string, id: string): void {
    const [only, ...more] = this.of(key).filter((each) => each !== id);
    if (only === undefined) this.#groups.delete(key);
    else this.#groups.set(key, more.length === 0 ? only : [only, ...more]);
  }

  of(key: string): readonly string[] {
    const group = this.#groups.get(key);
    if (group === undefined) return [];
    return typeof group === 'string' ? [group] : group;
  }
}

function unitKey(id: string, { name, placed }: ReportingUnit, year: number): string {
  return placed ? `${String(year)} ${name}` : `${String(year)} ${name} ${folderOf(id)}`;
}

function placeKey(id: string, year: number, place: string): string {
  return `${String(year)} ${place} ${folderOf(id)}`;
}

function folderOf(id: string): string {
  return id.slice(0, id.lastIndexOf('/') + 1);
}

/** Those that share the most folders with a place, in the order of their names. */
function nearestTo(id: string, others: readonly string[]): readonly string[] {
  const depths = others.map((other) => sharedFolders(id, other));
  const deepest = Math.max(...depths);
  return others.filter((_, index) => depths[index] === deepest).sort();
}

function sharedFolders(one: string, other: string): number {
  let shared = 0;
  for (let index = 0; index < one.length && one[index] === other[index]; index++) {
    if (one[index] === '/') shared += 1;
  }
  return shared;
}
