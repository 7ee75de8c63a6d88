import type { OtherFigure, OtherReport } from '../../facts/other-reports/other-report.js';

/** What reports of one form have in common of a figure. */
type About = Pick<OtherFigure, 'concept' | 'applicant' | 'period' | 'unit'>;
/** What figures printed alike have in common. */
type Value = Pick<OtherFigure, 'printed' | 'value' | 'low' | 'high'>;

/** A report whose figures are no objects of their own: of two hundred, each would take more than a sentence. */
interface Packed {
  readonly rest: Omit<OtherReport, 'figures'>;
  readonly abouts: readonly About[];
  readonly values: readonly Value[];
  /** Start and end of each figure. */
  readonly places: Uint32Array;
  readonly doubtful: ReadonlySet<number>;
  readonly bytes: number;
}

/** Some two thousand reports. */
const mostBytes = 24 * 1024 * 1024;
/** Kinds of report that are known at once: those of a form with the same figures left blank. */
const mostKinds = 16;
/** Printed figures that are known at once. */
const mostValues = 4_096;

/** Keeps what reports say for those that are held against them later, in little room. */
export class KeptReports {
  readonly #reports = new Map<string, Packed>();
  readonly #kinds: (readonly About[])[] = [];
  readonly #values = new Map<string, Value>();
  readonly #most: number;
  #bytes = 0;

  /** @param most bytes; where reports take more, the oldest are let go */
  constructor(most = mostBytes) {
    this.#most = most;
  }

  /** Keeps a report, which was not kept before. */
  keep(id: string, report: OtherReport): void {
    const packed = this.#pack(report);
    this.#reports.set(id, packed);
    this.#bytes += packed.bytes;
    for (const oldest of this.#reports.keys()) {
      if (this.#bytes <= this.#most) return;
      this.letGo(oldest);
    }
  }

  /** A report as it was kept; undefined where it was not, or was let go. */
  get(id: string): OtherReport | undefined {
    const packed = this.#reports.get(id);
    return packed && unpacked(packed);
  }

  /** Lets go of a report that nobody waits for any more; nothing happens where it is not kept. */
  letGo(id: string): void {
    this.#bytes -= this.#reports.get(id)?.bytes ?? 0;
    this.#reports.delete(id);
  }

  #pack({ figures, ...rest }: OtherReport): Packed {
    const all: OtherFigure[] = [];
    for (const ofConcept of figures.values()) for (const figure of ofConcept) all.push(figure);
    const values: Value[] = [];
    const places = new Uint32Array(all.length * 2);
    const doubtful = new Set<number>();
    for (const figure of all) {
      const index = values.length;
      places[2 * index] = figure.span.start;
      places[2 * index + 1] = figure.span.end;
      if (figure.doubtful) doubtful.add(index);
      values.push(this.#valueOf(figure));
    }
    const hashes = rest.sections.reduce((sum, { words }) => sum + words.hashes.length, 0);
    const bytes = 2_000 + all.length * 20 + (hashes + rest.lineStarts.length) * 4;
    return { rest, abouts: this.#kindOf(all), values, places, doubtful, bytes };
  }

  #kindOf(figures: readonly OtherFigure[]): readonly About[] {
    const known = this.#kinds.find((kind) => isOfKind(figures, kind));
    if (known !== undefined) return known;
    const kind = figures.map(({ concept, applicant, period, unit }) => ({
      concept,
      applicant,
      period,
      unit,
    }));
    if (this.#kinds.length === mostKinds) this.#kinds.shift();
    this.#kinds.push(kind);
    return kind;
  }

  #valueOf({ printed, value, low, high }: OtherFigure): Value {
    const known = this.#values.get(printed);
    if (known?.value === value && known.low === low && known.high === high) return known;
    const own = { printed, value, low, high };
    if (this.#values.size === mostValues) this.#values.clear();
    this.#values.set(printed, own);
    return own;
  }
}

function isOfKind(figures: readonly OtherFigure[], kind: readonly About[]): boolean {
  return (
    figures.length === kind.length &&
    figures.every(({ concept, applicant, period, unit }, index) => {
      const about = kind[index];
      return (
        concept === about?.concept &&
        applicant === about.applicant &&
        period === about.period &&
        unit === about.unit
      );
    })
  );
}

function unpacked({ rest, abouts, values, places, doubtful }: Packed): OtherReport {
  const figures = new Map<string, OtherFigure[]>();
  for (let index = 0; index < abouts.length; index++) {
    const [about, own] = [abouts[index], values[index]];
    if (about === undefined || own === undefined) continue;
    const { concept, applicant, period, unit } = about;
    const { printed, value, low, high } = own;
    const span = { start: places[2 * index] ?? 0, end: places[2 * index + 1] ?? 0 };
    const isDoubtful = doubtful.has(index);
    const figure = {
      concept,
      applicant,
      period,
      value,
      low,
      high,
      printed,
      unit,
      span,
      doubtful: isDoubtful,
    };
    const known = figures.get(concept);
    if (known === undefined) figures.set(concept, [figure]);
    else known.push(figure);
  }
  return { ...rest, figures };
}
