import type Big from 'big.js';
import type { Analysis } from '../../analysis.js';
import type { Calculation } from '../../facts/calculations/calculation.js';
import { say, type Localized, type Message } from '../../language/message.js';
import type { Span } from '../../report/span.js';
import type { Finding, SeveritySetting } from '../../rules/finding.js';
import type { Reading } from '../reading.js';
import { tableFigure, type FigureInTable } from './figures.js';

/** Severity by rule id, over the rule's own. */
export type Severities = Readonly<Record<string, SeveritySetting>>;

/** A calculation of the form as the draft has it. */
export interface Balance {
  readonly calculation: Calculation;
  /** `silenced`: it fails, and an ignore comment says why that is right. `unknown`: a figure is missing. */
  readonly standing: 'holds' | 'fails' | 'silenced' | 'unknown';
  /** Where its difference is shown and where one is led. */
  readonly anchor: FigureInTable | undefined;
  /** By how much the figure at the anchor is too high, below zero too low; undefined where that is not known. */
  readonly surplus: Big | undefined;
}

/** The calculations of a draft, those of rules that are off left out. */
export function balancesOf({ analysis }: Reading, severities: Severities): readonly Balance[] {
  return analysis.calculations.flatMap((calculation): Balance | readonly [] => {
    const { rule, verdict, left, right } = calculation;
    if (severities[rule.rule] === 'off') return [];
    const terms = [...left, ...right].flatMap(({ fact }) => fact ?? []);
    const standing = verdict === 'fails' && isSilenced(analysis, terms) ? 'silenced' : verdict;
    return {
      calculation,
      standing,
      anchor: anchorOf(calculation),
      surplus: surplusOf(calculation),
    };
  });
}

/** Whether what is wrong with figures taken together is told by a finding that is silenced, and by no other. */
export function isSilenced(
  { silenced, findings }: Analysis,
  figures: readonly { readonly span: Span }[],
): boolean {
  if (silenced.length === 0) return false;
  const tells = ({ span, evidence }: Finding): boolean => {
    const here = evidence.filter(({ elsewhere }) => elsewhere === undefined);
    const told = new Set([span.start, ...here.map((part) => part.span.start)]);
    return evidence.length > 0 && figures.every(({ span: { start } }) => told.has(start));
  };
  return silenced.some(({ finding }) => tells(finding)) && !findings.some(tells);
}

/** The printed total; of a balance, which is between figures none of which is a total, the first of the second side. */
export function anchorOf(calculation: Calculation): FigureInTable | undefined {
  const { left, right } = calculation;
  const fact = isAtRight(calculation) ? right[0]?.fact : left[0]?.fact;
  return fact && tableFigure(fact);
}

function surplusOf(calculation: Calculation): Big | undefined {
  const { difference } = calculation;
  return isAtRight(calculation) ? difference?.times(-1) : difference;
}

function isAtRight({ left, right }: Calculation): boolean {
  return left.length > 1 && right[0]?.fact !== undefined;
}

/** `41 项勾稽，2 项不符`: how many calculations there are and how they stand; undefined where there are none. */
export function summaryOf(balances: readonly Balance[]): Message | undefined {
  const count = (wanted: Balance['standing']): number =>
    balances.filter(({ standing }) => standing === wanted).length;
  const all = balances.length;
  const [failing, silenced, unknown] = [count('fails'), count('silenced'), count('unknown')];
  if (all === 0) return undefined;
  if (unknown === all) return say(NOTHING_YET, { all });
  if (failing + silenced + unknown === 0) return say(ALL_HOLD, { all });
  return say(NOT_ALL, {
    all,
    failing: failing > 0 ? say(FAILING, { failing }) : say(NONE_FAILS),
    silenced: silenced > 0 ? say(SILENCED, { silenced }) : '',
    unknown: unknown > 0 ? say(UNKNOWN, { unknown }) : '',
  });
}

/** A difference with its sign, as long as a minus should be: `+2`, `−1`. */
export function signed(difference: Big): string {
  return difference.lt(0) ? `−${difference.abs().toFixed()}` : `+${difference.toFixed()}`;
}

const ALL_HOLD: Localized = { zh: '{all} 项勾稽全部相符', en: 'All {all} calculations hold' };
const NOTHING_YET: Localized = {
  zh: '{all} 项勾稽，数据未填，尚未核对',
  en: '{all} calculations, none checked: figures are missing',
};
const NOT_ALL: Localized = {
  zh: '{all} 项勾稽，{failing}{silenced}{unknown}',
  en: '{all} calculations: {failing}{silenced}{unknown}',
};
const FAILING: Localized = { zh: '{failing} 项不符', en: '{failing} off' };
const NONE_FAILS: Localized = { zh: '无不符', en: 'none off' };
const SILENCED: Localized = { zh: '，{silenced} 项已忽略', en: ', {silenced} silenced' };
const UNKNOWN: Localized = { zh: '，{unknown} 项缺数未核对', en: ', {unknown} lacking a figure' };
