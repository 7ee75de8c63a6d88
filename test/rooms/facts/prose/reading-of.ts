import { bind } from '../../../../server/facts/bind.js';
import { readProse } from '../../../../server/facts/prose/read-prose.js';
import type { ProseReading, Quantity } from '../../../../server/facts/prose/reading.js';
import { formById } from '../../../../server/forms/catalogue.js';
import { vocabulary } from '../../../../server/forms/vocabulary.js';
import { parse } from '../../../../server/report/parse.js';

/** What is read in sentences of a report for 2021, as short texts. */
export interface ShortReading {
  readonly reading: ProseReading;
  /** The draft the sentences stand in. */
  readonly draft: string;
  /** Figures with unit, approximate ones with ~, > or <: `703件`, `>2.5万条`. */
  readonly figures: readonly string[];
  /** `703件 = 8件 + 695件` where the parts are all of it, `703件 ⊇ 8件 + 61件` else, `500条 ∪ …` where they overlap. */
  readonly lists: readonly string[];
  /** `399件 / 1366件 = 29.2%`. */
  readonly shares: readonly string[];
  /** `703件 +166% (2020)`, `112个 ← 72个 +55%`. */
  readonly changes: readonly string[];
}

/** Reads sentences as the overview of a report. */
export function readingOf(sentences: string, formId = '2021'): ShortReading {
  const draft = `某某市某某局2021年政府信息公开工作年度报告\n\n一、总体情况\n\n${sentences}\n`;
  const form = formById(formId);
  if (form === undefined) throw new Error(formId);
  const report = parse(draft, vocabulary);
  const reading = readProse(report, bind(report, form));
  return {
    reading,
    draft,
    figures: reading.quantities.map(short),
    lists: reading.breakdowns.map(({ total, parts, complete, overlapping }) => {
      const relation = overlapping ? '∪' : complete ? '=' : '⊇';
      return `${short(total)} ${relation} ${parts.map(short).join(' + ')}`;
    }),
    shares: reading.shares.map(
      ({ part, base, percentage }) => `${short(part)} / ${short(base)} = ${short(percentage)}`,
    ),
    changes: reading.changes.map(({ current, base, amount, direction, baseYear }) => {
      const from = base === undefined ? '' : ` ← ${short(base)}`;
      const sign = direction === 'increase' ? '+' : '-';
      const year = baseYear === undefined ? '' : ` (${String(baseYear)})`;
      return `${short(current)}${from} ${sign}${amount.figure.value.toFixed()}${amount.unit ?? ''}${year}`;
    }),
  };
}

const signs = { exact: '', about: '~', over: '>', under: '<' } as const;

function short({ figure, unit, approximation }: Quantity): string {
  return `${signs[approximation]}${figure.printed}${unit ?? ''}`;
}
