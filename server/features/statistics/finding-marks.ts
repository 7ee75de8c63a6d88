import type { Finding } from '../../rules/finding.js';
import { encloses, type Span } from '../../report/span.js';

/** Which findings are about which figure. */
export class FindingMarks {
  /** Indexes of the findings by where a figure starts that they are about. */
  readonly #byStart = new Map<number, { readonly index: number; readonly span: Span }[]>();

  constructor(findings: readonly Finding[]) {
    findings.forEach((finding, index) => {
      this.#add(finding.span, index);
      if (!isAboutFigures(finding)) return;
      for (const { span, elsewhere } of finding.evidence) {
        if (elsewhere === undefined) this.#add(span, index);
      }
    });
  }

  /** Indexes of the findings that are about what stands in a span, each once, in their order. */
  in(span: Span): readonly number[] {
    const found = new Set<number>();
    for (let start = span.start; start <= span.end; start++) {
      for (const mark of this.#byStart.get(start) ?? []) {
        if (encloses(span, mark.span)) found.add(mark.index);
      }
    }
    return [...found].sort((one, other) => one - other);
  }

  #add(span: Span, index: number): void {
    const known = this.#byStart.get(span.start);
    if (known === undefined) this.#byStart.set(span.start, [{ index, span }]);
    else known.push({ index, span });
  }
}

/** Whether what is listed as evidence are the figures that took part; else it is only where the matter shows. */
function isAboutFigures({ rule }: Finding): boolean {
  return /^(?:total|prose|years|units)\./u.test(rule);
}
