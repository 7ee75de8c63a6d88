import type { Localized } from '../language/message.js';

/** `2014`, `2019`, `2021`, `fujian`; a form added later brings its own id. */
export type FormId = string;

/** A row id, unique in its form: the concept of a row whose every figure is one concept, else a name of its own. */
export type RowId = string;

/** Who asks; the columns of table 三. `undefined` on facts that have no applicant. */
export type Applicant =
  | 'naturalPerson'
  | 'business'
  | 'research'
  | 'nonprofit'
  | 'legalService'
  | 'otherOrganization'
  | 'total';

/** An official form, as data. Parser vocabulary, rules, snippets, completion, hover and docs read it. */
export interface Form {
  readonly id: FormId;
  readonly name: Localized;
  /** The report years it is in force for; open ends are absent. `region` limits it to a province. */
  readonly years: { readonly from?: number; readonly to?: number };
  readonly region: string | undefined;
  readonly basis: Citation;
  /** Normalised words of its tables that no other form has; more than one is found in a complete report. */
  readonly signature: readonly string[];
  /** `fixed`: order, numbering and wording of the sections are the form's; `free`: they vary from report to report. */
  readonly sectionOrder: 'fixed' | 'free';
  readonly sections: readonly FormSection[];
  readonly tables: readonly FormTable[];
}

/** A source a message may cite. `read` is false for what is seen in practice only: never presented as law. */
export interface Citation {
  /** `《政府信息公开条例》第五十条`, `国办公开办函〔2021〕30号`. */
  readonly zh: string;
  readonly en: string;
  readonly read: boolean;
}

/** A first-level section the form asks for. */
export interface FormSection {
  readonly id: string;
  /** 1 for 一. */
  readonly ordinal: number;
  readonly title: string;
  /** Wordings that are accepted without a word. */
  readonly variants: readonly string[];
  /** Words one of which, in a heading, tells that it is this section though its wording is neither title nor variant. */
  readonly keywords: readonly string[];
  /** Whether its absence is an error, or it may be folded into another section. */
  readonly required: boolean;
  /** What the form wants there. */
  readonly wants: Localized;
  readonly citation: Citation | undefined;
  readonly aspects: readonly Aspect[];
  /** What an empty draft says there: `{year}` is the report year, `____` is for the writer to fill in. */
  readonly draft?: string;
}

/** One of the matters a section must speak of (the five of 总体情况). */
export interface Aspect {
  readonly id: string;
  readonly title: string;
  /** Words that show the matter is spoken of, under whatever heading. */
  readonly keywords: readonly string[];
  readonly wants: Localized;
  /** As in {@link FormSection}. */
  readonly draft?: string;
}

/** A table of the form. */
export interface FormTable {
  /** Unique among all forms: `2021.requests`. */
  readonly id: string;
  /** Id of the section it belongs to. */
  readonly section: string;
  readonly title: string;
  readonly name: Localized;
  /** The text the form prints in its top left cell, if any. */
  readonly corner: string | undefined;
  /** Blocks below each other, each with columns of its own. */
  readonly blocks: readonly Block[];
  readonly calculations: readonly CalculationRule[];
}

/** A part of a table with one set of columns. */
export interface Block {
  readonly id: string;
  /** `第二十条第(一)项`. */
  readonly caption: string | undefined;
  /** What the form prints above the row labels: `信息内容`, `统计指标`. */
  readonly corner: string | undefined;
  /** Value columns, in order. */
  readonly columns: readonly Column[];
  /** Whether a 单位 column stands between label and values. */
  readonly unitColumn: boolean;
  /** The header of that column where it is not 单位. */
  readonly unitHeader?: string;
  /** Rows in order, group rows included. A block may have one row without a label (table 四). */
  readonly rows: readonly FormRow[];
}

/** A value column. */
export interface Column {
  readonly id: string;
  /** The words of its header cells, outermost first: `['法人或其他组织', '商业企业']`. */
  readonly path: readonly string[];
  readonly variants: readonly string[];
  readonly applicant: Applicant | undefined;
  readonly period: 'year' | 'cumulative';
}

/** A row of a block. */
export interface FormRow {
  readonly id: RowId;
  /** As the form prints it: `一、`, `(三)`, `1.`, `其中:`; empty for none. */
  readonly ordinal: string;
  /** Without ordinal and without the note in brackets; empty for the one row of table 四. */
  readonly label: string;
  /** `(区分处理的,只计这一情形,不计其他情形)`; empty for none. */
  readonly note: string;
  readonly variants: readonly string[];
  /** The row it stands under: the group for 1. under (三), the whole for a row under 其中. */
  readonly parent: RowId | undefined;
  /** One cell a column, in the order of the block's columns; empty for a group row, which has no figures. */
  readonly cells: readonly FormCell[];
  /** What the row counts, where a citation says so. */
  readonly wants: Localized | undefined;
  readonly citation: Citation | undefined;
  /** Accepted though the form has other rows (2019's single 其他处理 row in the 2021 form); never reported missing. */
  readonly optional: boolean;
  /** For an optional row, the rows it stands for: where it is present they are not missing. */
  readonly replaces: readonly RowId[];
}

/** What a cell of the form wants. */
export interface FormCell {
  readonly concept: string;
  /** The base unit of the concept; the form prints it where the block has a unit column. */
  readonly unit: string;
  /** `count`: whole and not negative; `signed`: whole; `amount`: decimals are normal, not negative. */
  readonly quantity: 'count' | 'signed' | 'amount';
}

/** Ids of the rules a failing calculation belongs to. */
export type CalculationRuleId =
  | 'total.carry'
  | 'total.results'
  | 'total.applicants'
  | 'total.group'
  | 'total.part-exceeds-whole'
  | 'total.bound';

/**
 * An identity of the form between rows (held in every column) or between columns (held in every row).
 * - `sum`: the terms of `left` add up to those of `right`. Where a rule lists an optional row beside the rows it
 *   replaces, whichever of the two was found takes part: terms of the other are left out, not missing
 * - `atMost`: the sum of `left` is at most the sum of `right`
 * - `union`: `left` (one term) counts each thing once that `right` counts by way: largest right ≤ left ≤ sum of right
 */
export interface CalculationRule {
  readonly rule: CalculationRuleId;
  readonly relation: 'sum' | 'atMost' | 'union';
  readonly between: 'rows' | 'columns';
  /** Row ids, or column ids; the side that is printed as the total stands on `left`. */
  readonly left: readonly string[];
  readonly right: readonly string[];
  /** Softer where the terms are counted in different units. */
  readonly softer: boolean;
  /** For `between: 'columns'`, the block whose rows it is held in. */
  readonly block: string | undefined;
}
