import type { Report } from '../../report/report.js';
import type { BoundReport } from '../fact.js';
import type { ConceptPlaces } from './words/counted.js';
import type { EachName } from './meanings/each-name.js';
import type { MeaningReaders } from './meanings/meaning-readers.js';
import type { Quantity } from './reading.js';

/** What all figures and claims of a report are read with, put together once for them. */
export interface ProseSource {
  readonly report: Report;
  readonly bound: BoundReport;
  /** Of the form the report is bound to. */
  readonly places: ConceptPlaces;
  readonly readers: MeaningReaders;
}

/** What is known of a figure in a sentence before it is asked what it counts. */
export interface QuantityContext {
  /** The figure; its `meaning` is what is asked for, and undefined here. */
  readonly quantity: Quantity;
  /**
   * What the sentence does with it: a share of a base and the amount of a change count nothing and are not asked for.
   * - `count`: a count like any other
   * - `part`: one of the parts of `whole`
   * - `base`: what a change is compared with: `由72个增加到112个`, `较上年的264件`
   */
  readonly role: 'count' | 'part' | 'base';
  /** The total it is a part of, which was asked before (维持 is of 行政复议 or 行政诉讼). */
  readonly whole: Quantity | undefined;
  /** Whether one that a change is compared with stands before it in its sentence. */
  readonly behindBase: boolean;
  /** For one of several behind 分别为; `unclear` where nobody can tell which of the names is its. */
  readonly name: EachName | 'unclear' | undefined;
  /** The figure before it in the text, as far as the same paragraph goes, whatever it counts. */
  readonly previous: Quantity | undefined;
}
