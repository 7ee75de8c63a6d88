import { ignoreReasonMissing } from './ignore-reason-missing.js';
import { ignoreUnused } from './ignore-unused.js';
import { proseAverage } from './prose/averages/average.js';
import { proseBalance } from './prose/sums/balance.js';
import { proseBreakdown } from './prose/sums/breakdown.js';
import { proseChange } from './prose/changes/change.js';
import { proseContradiction } from './prose/contradictions/contradiction.js';
import { proseDigitSlip } from './prose/contradictions/digit-slip.js';
import { prosePartExceedsTable } from './prose/sums/part-exceeds-table.js';
import { proseRate } from './prose/shares/rate.js';
import { proseShare } from './prose/shares/share.js';
import { proseTableMismatch } from './prose/contradictions/table-mismatch.js';
import { proseZeroClaim } from './prose/contradictions/zero-claim.js';
import type { Rule, RuleDescription } from './rule.js';
import { citationBrackets } from './structure/citations/citation-brackets.js';
import { citationImpossible } from './structure/citations/citation-impossible.js';
import { contactMalformed } from './structure/unit/contact-malformed.js';
import { dateImpossible } from './structure/dates/date-impossible.js';
import { feeStatementMissing } from './structure/sections/fee-statement-missing.js';
import { formSuperseded } from './structure/citations/form-superseded.js';
import { listNumber } from './structure/wording/list-number.js';
import { pasteDebris } from './structure/leftovers/paste-debris.js';
import { periodMissing } from './structure/dates/period-missing.js';
import { periodRange } from './structure/dates/period-range.js';
import { prefaceParts } from './structure/sections/preface-parts.js';
import { sectionAspectMissing } from './structure/sections/section-aspect-missing.js';
import { sectionEmpty } from './structure/sections/section-empty.js';
import { sectionExtra } from './structure/sections/section-extra.js';
import { sectionHeading } from './structure/sections/section-heading.js';
import { sectionMissing } from './structure/sections/section-missing.js';
import { sectionNumber } from './structure/sections/section-number.js';
import { sectionOrder } from './structure/sections/section-order.js';
import { templateLeftover } from './structure/leftovers/template-leftover.js';
import { textRepeated } from './structure/wording/text-repeated.js';
import { textSlip } from './structure/wording/text-slip.js';
import { titleMissing } from './structure/unit/title-missing.js';
import { titleYear } from './structure/dates/title-year.js';
import { unitAnother } from './structure/unit/unit-another.js';
import { yearStale } from './structure/dates/year-stale.js';
import { tableCellBlank } from './tables/cell-blank.js';
import { tableCellInvalid } from './tables/cell-invalid.js';
import { tableColumnMissing } from './tables/column-missing.js';
import { tableFigureFormat } from './tables/figure-format.js';
import { tableRowMissing } from './tables/row-missing.js';
import { tableRowUncertain } from './tables/row-uncertain.js';
import { tableRowUnknown } from './tables/row-unknown.js';
import { tableLayout } from './tables/table-layout.js';
import { tableMissing } from './tables/table-missing.js';
import { totalApplicants } from './totals/applicants.js';
import { totalBound } from './totals/bound.js';
import { totalCarry } from './totals/carry.js';
import { totalGroup } from './totals/group.js';
import { totalMisfiled } from './totals/misfiled.js';
import { totalPartExceedsWhole } from './totals/part-exceeds-whole.js';
import { totalResults } from './totals/results.js';
import { yearsCarry } from './years/carry.js';
import { yearsCompared } from './years/compared.js';
import { yearsCopied } from './years/copied.js';
import { yearsCumulative } from './years/cumulative.js';
import { yearsInForce } from './years/in-force.js';
import { unitsRollup } from './years/rollup.js';

/** Every rule that looks at a draft, in the order of the catalogue. */
export const rules: readonly Rule[] = [
  titleMissing,
  titleYear,
  periodRange,
  periodMissing,
  yearStale,
  unitAnother,
  sectionMissing,
  sectionOrder,
  sectionNumber,
  sectionHeading,
  sectionExtra,
  sectionEmpty,
  sectionAspectMissing,
  prefaceParts,
  formSuperseded,
  feeStatementMissing,
  templateLeftover,
  pasteDebris,
  listNumber,
  textRepeated,
  textSlip,
  contactMalformed,
  dateImpossible,
  citationBrackets,
  citationImpossible,
  tableMissing,
  tableRowMissing,
  tableColumnMissing,
  tableRowUnknown,
  tableRowUncertain,
  tableCellBlank,
  tableCellInvalid,
  tableFigureFormat,
  tableLayout,
  totalCarry,
  totalResults,
  totalApplicants,
  totalGroup,
  totalPartExceedsWhole,
  totalBound,
  totalMisfiled,
  proseTableMismatch,
  proseDigitSlip,
  prosePartExceedsTable,
  proseBreakdown,
  proseContradiction,
  proseShare,
  proseRate,
  proseAverage,
  proseChange,
  proseZeroClaim,
  proseBalance,
  yearsCarry,
  yearsCompared,
  yearsInForce,
  yearsCumulative,
  yearsCopied,
  unitsRollup,
];

/** Everything that can be reported, those included that are found while silencing. */
export const catalogue: readonly RuleDescription[] = [...rules, ignoreUnused, ignoreReasonMissing];

/** The ids of the catalogue, which ignore comments and settings may name. */
export const ruleIds: ReadonlySet<string> = new Set(catalogue.map(({ id }) => id));
