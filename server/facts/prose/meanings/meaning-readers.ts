import { LastAsked } from '../../../report/remembering/last-asked.js';
import type { Report } from '../../../report/report.js';
import { FigureClauses } from '../words/figure-clauses.js';
import { FiguresBefore } from '../words/figures-before.js';
import { HeadingReader } from '../words/heading-words.js';
import { SentenceReader } from '../words/sentence-words.js';

/** What reads the sentences and headings of a report, and remembers its figures. */
export interface MeaningReaders {
  readonly figures: FiguresBefore;
  readonly clauses: FigureClauses;
  readonly sentences: SentenceReader;
  readonly headings: HeadingReader;
}

const readers = new LastAsked((report: Report) => {
  const sentences = new SentenceReader(report);
  return {
    figures: new FiguresBefore(report.text),
    clauses: new FigureClauses(sentences.reader),
    sentences,
    headings: new HeadingReader(report),
  };
});

/** The readers of a report, made once for all of its figures. */
export function readersOf(report: Report): MeaningReaders {
  return readers.of(report);
}
