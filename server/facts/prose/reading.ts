import type { RowId } from '../../forms/form.js';
import type { Figure } from '../../report/figure.js';
import type { Span } from '../../report/span.js';

/** The figures of a report's sentences, what they say, and how they hang together. Tables are not part of it. */
export interface ProseReading {
  /** Every figure of the running text, in its order; dates, document numbers, articles and the like are no figures. */
  readonly quantities: readonly Quantity[];
  readonly breakdowns: readonly Breakdown[];
  readonly shares: readonly Share[];
  readonly openShares: readonly OpenShare[];
  readonly statedShares: readonly StatedShare[];
  readonly rates: readonly Rate[];
  readonly changes: readonly Change[];
  readonly comparisons: readonly Comparison[];
  readonly claims: readonly Claim[];
}

/** `about` 约、近、左右; `over` 逾、超、余、多; `under` 不足、不到. */
export type Approximation = 'exact' | 'about' | 'over' | 'under';

/** A figure in a sentence. */
export interface Quantity {
  /** The digits with their scale (`11.80万`), unit excluded. `figure` carries value and interval. */
  readonly span: Span;
  readonly figure: Figure;
  /** `件`, `条`, `人次`, `万元`, `%`, `个百分点`; undefined where none is printed. */
  readonly unit: string | undefined;
  readonly approximation: Approximation;
  /** The clause that says what it counts, the figure and unit included: from the mark before it to the mark after it. */
  readonly clause: Span;
  /** The sentence it stands in, lists introduced by 其中 included. */
  readonly sentence: Span;
  /** Undefined where it cannot be told with certainty what it counts. */
  readonly meaning: Meaning | undefined;
}

/** What a figure in a sentence counts. */
export interface Meaning {
  /**
   * The accepted readings, the plainest first: 受理 is what was received, or that and what was carried in.
   * A figure agrees with the tables where one of them does.
   */
  readonly readings: readonly Counted[];
  /**
   * `year`: the report year; `cumulative`: 截至…累计、历年; `previous`: the year before.
   */
  readonly period: 'year' | 'cumulative' | 'previous';
  /** `part`: one office, channel account, column, campaign or kind: never more than the whole, often less. */
  readonly scope: 'whole' | 'part';
  /** Whether it is said up to when (截至年底, 目前): what is counted may then be of more than the year. */
  readonly toDate: boolean;
}

/** A sum of figures of the form: one for most; 予以公开及部分公开 is two rows; a group row stands for the rows under it. */
export interface Counted {
  readonly rows: readonly RowId[];
  /**
   * Ids of the columns that are added up in each row, where a row has several: who asks (法人或其他组织 is five), what is
   * counted of a document (本年制发件数), how a dispute ended (行政诉讼 is the 总计 of two groups). Empty for the only
   * column of a row, and for that of all applicants; 本年度 and 历年累计 are told apart by the period.
   */
  readonly columns: readonly string[];
}

/** `703件,其中:甲8件,乙103件…`: a total and its parts, in the order of the text. */
export interface Breakdown {
  readonly total: Quantity;
  readonly parts: readonly Quantity[];
  /**
   * Whether the wording says that the parts are all of it: 分别为, 共计…分为, shares that add up to 100,
   * or parts that name every row of a group. 其中 alone does not.
   */
  readonly complete: boolean;
  /**
   * Whether the parts may come to more than the total: a thing is counted under several of them (不同渠道公开相同信息计1条),
   * or among all that was answered and carried over is what the year before left.
   */
  readonly overlapping: boolean;
}

/** `399件,占29.2%`. */
export interface Share {
  readonly percentage: Quantity;
  readonly part: Quantity;
  readonly base: Quantity;
}

/** `网络申请206件,占60.2%`: a share of something the sentence gives no figure of. */
export interface OpenShare {
  readonly percentage: Quantity;
  readonly part: Quantity;
  /** What is said of the base: `申请总量`; empty where nothing is. */
  readonly words: string;
}

/** `予以公开占39.7%`: a share of which the text prints neither part nor total. */
export interface StatedShare {
  readonly percentage: Quantity;
  /** What has the share, the plainest reading first. */
  readonly parts: readonly Counted[];
  /** What it is a share of where that is not all of its matter: `不予公开的申请中`, `自然人申请中`. */
  readonly of: Counted | undefined;
  /** Whether it may be of all as well: `不予公开占8.5%，其中过程性信息占3.1%`. */
  readonly mayBeOfAll: boolean;
  /** What is said of the base: `申请总量`; empty where nothing is. */
  readonly words: string;
  /** Whether every word before it is known, so that it is certain that it is of the unit's own requests or cases. */
  readonly isCertain: boolean;
  /** The counts before it that say what the sentence is about. */
  readonly around: readonly Quantity[];
  /** `两项合计占51.4%`: the shares it adds up. */
  readonly together: readonly Quantity[];
}

/** `按时办结率95%`. */
export interface Rate {
  readonly percentage: Quantity;
  /** `bounded`: of anything else, and no more than 100%. */
  readonly kind: 'closed' | 'onTime' | 'upheld' | 'corrected' | 'bounded';
  /** What it is a rate of; `before` where only the figure before it can tell. */
  readonly subject: 'requests' | 'review' | 'litigation' | 'before' | undefined;
}

/** `较上年增长166%`, `由72个增加到112个,增幅达55%`, `减少3件`. */
export interface Change {
  /** The printed change: a percentage, percentage points, or a number of things. What is printed in times is per cent. */
  readonly amount: Quantity;
  /** How it is printed: as it is; `times`, 增长1.9倍; `multiple`, 是上年的2.9倍; `doublings`, 翻一番. */
  readonly printedIn: 'plain' | 'times' | 'multiple' | 'doublings';
  readonly direction: 'increase' | 'decrease';
  readonly current: Quantity;
  /** The figure it is compared with, where the sentence prints it. */
  readonly base: Quantity | undefined;
  /** The year it is compared with; undefined for one that is not named or is not the year before. */
  readonly baseYear: number | undefined;
  readonly span: Span;
}

/** `申请量较上年有所下降`: how something went since the year before, without the figure it had then. */
export interface Comparison {
  readonly direction: 'increase' | 'decrease' | 'same';
  /** `基本持平`, `有所下降`. */
  readonly isLoose: boolean;
  /** What changed, in the forms' terms, where the clause names it; else `current` is the figure of the clause before. */
  readonly subject:
    | { readonly concept: string; readonly applicant: 'total' | 'naturalPerson' | undefined }
    | undefined;
  readonly current: Quantity | undefined;
  /** By how much. */
  readonly amount: Quantity | undefined;
  readonly span: Span;
}

/**
 * A claim without a figure, or with one of zero or of all.
 * - `none`: 未发生、无、没有: every row named is zero
 * - `allUpheld`: 均获维持、零败诉: nothing corrected
 * - `allProcessed`: 全部办结、均已审结: nothing carried out or pending
 * - `allSame`: 均予以公开、申请人均为自然人: nothing else
 */
export interface Claim {
  readonly kind: 'none' | 'allUpheld' | 'allProcessed' | 'allSame';
  readonly span: Span;
  /** What the claim says to be zero: of 均获维持 the cases corrected, ended otherwise or pending. */
  readonly subject: Meaning;
}
