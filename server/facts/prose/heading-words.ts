import type { Report, Section } from '../../report/report.js';
import { Remembered } from '../../report/remembered.js';
import type { Span } from '../../report/span.js';
import { letter, wordIndex } from './word-index.js';
import type { Bits } from './word-index.js';

/** What the headings above a place speak of. */
export interface HeadingWords {
  readonly atoms: Bits;
  /** Whether one of them speaks of problems and plans. */
  readonly plans: boolean;
  /** Whether one of them speaks of what is charged for requests. */
  readonly charges: boolean;
}

/** The headings above all of a section. */
interface SectionWords extends HeadingWords {
  readonly span: Span;
}

/** Reads the headings above one place after the other. */
export class HeadingReader {
  readonly #report: Report;
  /** The words above the section asked about last. */
  #last: SectionWords | undefined;

  constructor(report: Report) {
    this.#report = report;
  }

  /** The words of all headings above an offset. */
  above(offset: number): HeadingWords {
    const last = this.#last;
    if (last !== undefined && last.span.start <= offset && offset < last.span.end) return last;
    return this.#find(offset);
  }

  #find(offset: number): HeadingWords {
    let atoms = 0;
    let plans = false;
    let charges = false;
    let { sections } = this.#report;
    for (let level = 0; level < deepest; level++) {
      const section = sectionAt(sections, offset);
      if (section === undefined) break;
      const words = headings.of(section.heading.title);
      atoms |= words.atoms;
      plans ||= words.plans;
      charges ||= words.charges;
      sections = section.sections;
      // The same headings stand above all of a section without sections.
      if (sections.length === 0) {
        this.#last = { atoms, plans, charges, span: section.span };
        return this.#last;
      }
    }
    return { atoms, plans, charges };
  }
}

function sectionAt(sections: readonly Section[], offset: number): Section | undefined {
  for (const section of sections) {
    if (offset < section.span.end) return section.span.start <= offset ? section : undefined;
  }
  return undefined;
}

const deepest = 3;

/** The same headings stand in every report. */
const headings = new Remembered(readHeading);

function readHeading(title: string): HeadingWords {
  const index = wordIndex();
  let atoms = 0;
  for (let at = 0; at < title.length;) {
    const sense =
      index.letters[title.charCodeAt(at)] === letter.first
        ? index.find(title, at, title.length)
        : undefined;
    atoms |= sense?.atoms ?? 0;
    at = sense === undefined ? at + 1 : index.end;
  }
  return { atoms, plans: planning.test(title), charges: charging.test(title) };
}

const charging = /收费|减免|费用/u;
const planning = /问题|改进|打算|下一步|下步|计划|安排|思路/u;
