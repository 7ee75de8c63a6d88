import type { ProtocolRange } from './protocol.js';

/**
 * The view model of the preview: everything it shows of one report, made anew for every version of the draft. Texts and
 * values are as in `statistics.ts`.
 */

/** What stands in the place of a figure. */
export type FigureState = 'number' | 'blank' | 'dash' | 'text';

/**
 * `checked`: something it is held against agrees, and nothing contradicts it; `unchecked`: there is nothing to hold
 * it against; `inDoubt`: it takes part in something that fails, and may be the one that is wrong; `contradicted`: it
 * is the one that is wrong, or stated otherwise elsewhere.
 */
export type FigureStatus = 'checked' | 'unchecked' | 'inDoubt' | 'contradicted';

/** How a figure follows from others: `(予以公开 + 部分公开) ÷ 办理总计`, and with figures `(120 + 8) ÷ 310`. */
export interface Derivation {
  readonly formula: string;
  readonly working: string;
  /** Concepts of the figures that went in. */
  readonly inputs: readonly string[];
}

/** Everything the preview shows of one version of one report. */
export interface Statistics {
  readonly uri: string;
  readonly version: number;
  readonly language: 'zh-cn' | 'en';
  readonly head: StatisticsHead;
  readonly keyFigures: readonly KeyFigure[];
  /** `null` where the report has no figures of requests. */
  readonly flow: Flow | null;
  /** Stacked bars: who asked. Empty where the form does not tell applicants apart. */
  readonly applicants: readonly BarRow[];
  /** Stacked bars: how reviews and lawsuits ended. */
  readonly disputes: readonly BarRow[];
  /** `null` where no other year of the unit is at hand. */
  readonly years: YearsOfUnit | null;
  readonly tables: readonly StatisticsTable[];
  /** Figures that stand in sentences and in no table, in the order of the text. */
  readonly said: readonly SaidFigure[];
  /** In the order of the text. */
  readonly findings: readonly StatisticsFinding[];
  /** Every figure of the tables and sentences, by id. */
  readonly figures: readonly StatisticsFigure[];
}

/** Whose report it is, and how it stands as a whole. */
export interface StatisticsHead {
  readonly organization: string | null;
  readonly year: number | null;
  readonly form: { readonly id: string; readonly name: string };
  readonly findings: {
    readonly error: number;
    readonly warning: number;
    readonly information: number;
  };
  readonly calculations: {
    readonly all: number;
    readonly hold: number;
    readonly fail: number;
    readonly silenced: number;
    readonly unknown: number;
  };
  /** Sections, tables, rows and columns of the form that the draft lacks, in words. */
  readonly missing: readonly string[];
}

/** A figure of the draft. Ids stay the same while the draft is edited around it. */
export interface StatisticsFigure {
  readonly id: string;
  readonly concept: string;
  /** What it is, row and column: `一、本年新收政府信息公开申请数量，自然人`. */
  readonly label: string;
  readonly printed: string;
  readonly value: string | null;
  readonly unit: string;
  readonly state: FigureState;
  readonly status: FigureStatus;
  readonly range: ProtocolRange;
  /** Sentences that say just this figure again. */
  readonly again: readonly ProtocolRange[];
  /** Indexes of the findings that are about it. */
  readonly findings: readonly number[];
}

/** A figure that leads the report, with last year's where that is at hand. */
export interface KeyFigure {
  /** Its concept. */
  readonly id: string;
  readonly label: string;
  /** As it is shown: `1,370`, `56.9%`; `null` where the report does not give it. */
  readonly display: string | null;
  readonly unit: string;
  readonly status: FigureStatus;
  /** Id of the figure it is; `null` for a derived one. */
  readonly figure: string | null;
  readonly derivation: Derivation | null;
  readonly lastYear: LastYear | null;
}

/** What a key figure was the year before. */
export interface LastYear {
  readonly display: string;
  /** `+12`, `−3.4 个百分点`; `null` where it cannot be told. */
  readonly change: string | null;
  /** `+5.3%`; `null` where last year's is zero, or the figure is itself a share. */
  readonly ratio: string | null;
  readonly direction: 'up' | 'down' | 'same';
  /** How the definition changed between the two reports' forms; `null` where it did not. */
  readonly definition: string | null;
}

/** Requests from where they come in to how they end. */
export interface Flow {
  /** `in` at the left, `due` in the middle, `out` at the right. */
  readonly nodes: readonly FlowNode[];
  readonly links: readonly FlowLink[];
  /** What does not add up, in words. */
  readonly notes: readonly string[];
}

/** Where requests come from, or what becomes of them. */
export interface FlowNode {
  readonly id: string;
  readonly layer: 'in' | 'due' | 'out';
  readonly label: string;
  readonly value: string;
  readonly display: string;
  readonly status: FigureStatus;
  /** Id of the figure it is; `null` for one that is computed. */
  readonly figure: string | null;
  /** `gap`: the difference between what came in and what became of it; `rest`: the same where no sum of the form asks for it. */
  readonly kind: 'figure' | 'gap' | 'rest';
}

/** How many go from one node to another. */
export interface FlowLink {
  readonly source: string;
  readonly target: string;
  readonly value: string;
}

/** A bar of parts. */
export interface BarRow {
  readonly id: string;
  readonly label: string;
  /** What the parts are parts of, as printed; `null` where it is not. */
  readonly total: string | null;
  readonly unit: string;
  /** In the order of the form; the same parts in every row of a chart. */
  readonly parts: readonly BarPart[];
  /** Whether the parts add up to the total. */
  readonly verdict: Verdict;
}

/** A part of a bar. */
export interface BarPart {
  readonly id: string;
  readonly label: string;
  /** `null` for a blank or what is missing. */
  readonly value: string | null;
  readonly display: string;
  readonly status: FigureStatus;
  readonly figure: string | null;
}

/** Whether something adds up; `unknown` where a figure is missing. */
export type Verdict = 'holds' | 'fails' | 'unknown';

/** The years of a unit as lines. */
export interface YearsOfUnit {
  readonly organization: string;
  /** Oldest first, each once. */
  readonly years: readonly {
    readonly year: number;
    readonly form: string;
    readonly formName: string;
    readonly uri: string;
    /** Whether it is the report that was asked for. */
    readonly own: boolean;
  }[];
  readonly series: readonly Series[];
}

/** One concept over the years. */
export interface Series {
  readonly concept: string;
  readonly label: string;
  readonly unit: string;
  /** Series of one group are drawn together. */
  readonly group: string;
  readonly groupLabel: string;
  readonly derived: boolean;
  /** One for each year, in their order. */
  readonly points: readonly SeriesPoint[];
  /** Where the definition changed. */
  readonly breaks: readonly SeriesBreak[];
}

/** What a series has in a year. */
export interface SeriesPoint {
  readonly year: number;
  /** `null` where that report does not give it. */
  readonly value: string | null;
  readonly display: string;
  readonly status: FigureStatus;
}

/** A change of definition within a series. */
export interface SeriesBreak {
  /** The first year under the new definition. */
  readonly year: number;
  readonly note: string;
}

/** A table of the form as the form prints it, merged cells and all, with what was computed beside what is printed. */
export interface StatisticsTable {
  /** Id of the form's table. */
  readonly id: string;
  readonly title: string;
  /** Whether the draft has it; where it has not, every figure is missing. */
  readonly found: boolean;
  readonly columns: number;
  readonly rows: readonly StatisticsRow[];
}

/** A row of a table. */
export interface StatisticsRow {
  /** Stays the same while the draft is edited. */
  readonly id: string;
  /** `check`: a row of ours below the table, or within it. */
  readonly kind: 'head' | 'body' | 'check';
  readonly cells: readonly StatisticsCell[];
}

/** A cell; cells that a merged one covers are left out, as in HTML. */
export type StatisticsCell = HeaderCell | FigureCell | CheckCell;

/** Words of the form: a header or a label. */
export interface HeaderCell {
  readonly kind: 'header';
  readonly text: string;
  readonly colspan: number;
  readonly rowspan: number;
  readonly scope: 'col' | 'row' | 'colgroup' | 'rowgroup';
}

/** A figure, or the place of one that is missing or that the form does not ask for. */
export interface FigureCell {
  readonly kind: 'figure';
  /** `null` where the draft has none. */
  readonly figure: string | null;
  /** The normalised figure: `1370`; empty for a blank. */
  readonly display: string;
  readonly colspan: number;
  readonly rowspan: number;
}

/** What was computed. */
export interface CheckCell {
  readonly kind: 'check';
  readonly checks: readonly Check[];
  readonly colspan: number;
  readonly rowspan: number;
}

/** A sum of the form: what it should come to beside the printed total. */
export interface Check {
  /** `各项办理结果`. */
  readonly label: string;
  readonly verdict: Verdict;
  /** What the parts come to; `null` where that is not known. */
  readonly computed: string | null;
  /** `+2` where it fails: how far the printed total is off. */
  readonly difference: string | null;
  /** In one line: `12 + 3 = 15 ✓`. */
  readonly working: string;
}

/** A figure in a sentence. */
export interface SaidFigure {
  readonly figure: string;
  /** The words around it. */
  readonly context: string;
  /** Of what it is a figure, where it is not of the whole report. */
  readonly scope: 'whole' | 'part';
  readonly period: string | null;
}

/** A finding as the list has it. */
export interface StatisticsFinding {
  readonly rule: string;
  readonly severity: 'error' | 'warning' | 'information';
  readonly message: string;
  readonly range: ProtocolRange;
}
