import Big from 'big.js';
import type { Form } from '../../forms/form.js';
import { render, renderAlone, say, type Language, type Localized } from '../../language/message.js';
import { conceptById } from '../../statistics/concepts/concepts.js';
import type { Derivation } from '../../statistics/derive.js';
import { definitionChange } from '../../statistics/concepts/definition-changes.js';
import { signed } from '../figures/balances.js';
import type { KeyFigure, LastYear as ShownLastYear } from '../protocol/preview.js';
import type { KnownFigure, KnownFigures } from './known-figures.js';
import type { LastYear } from './last-year.js';

/** What key figures are made of. */
export interface KeyFigureSource {
  readonly form: Form;
  readonly known: KnownFigures;
  readonly lastYear: LastYear;
  readonly language: Language;
}

/** What leads a report, as far as its form asks for it; in one order for all forms. */
const keyConcepts = [
  'requests.received',
  'requests.carriedIn',
  'requests.processed',
  'requests.carriedOut',
  'rate.disclosure',
  'rate.closed.onTime',
  'review.total',
  'review.corrected',
  'litigation.total',
  'litigation.corrected',
  'disclosure.items',
  'disclosure.channel.website',
  'disclosure.channel.weibo',
  'disclosure.channel.wechat',
  'regulations.inForce',
  'normativeDocuments.inForce',
  'normativeDocuments.publishedTotal',
];

/** The figures that lead a report, with last year's beside them. */
export function keyFigures(source: KeyFigureSource): readonly KeyFigure[] {
  const { form, known, language } = source;
  return keyConcepts.flatMap((id) => {
    const concept = conceptById(id);
    if (concept === undefined) return [];
    const figure = known.of(id);
    const isAsked = [...concept.printedIn, ...concept.derivedIn].includes(form.id);
    if (!isAsked && figure === undefined) return [];
    return {
      id,
      label: renderAlone(concept.name, language),
      display: figure?.display ?? null,
      unit: figure?.unit ?? concept.unit,
      status: figure?.status ?? 'unchecked',
      figure: figure?.figure ?? null,
      derivation: figure?.derivation ? inWords(figure.derivation, language) : null,
      lastYear: figure === undefined ? null : comparison(id, figure, source),
    };
  });
}

function inWords(
  { formula, working, inputs }: Derivation,
  language: Language,
): KeyFigure['derivation'] {
  return { formula: render(formula, language), working, inputs };
}

function comparison(
  concept: string,
  { value, unit }: KnownFigure,
  { form, lastYear, language }: KeyFigureSource,
): ShownLastYear | null {
  const before = lastYear.of(concept);
  if (before === undefined) return null;
  const difference = value.minus(before.value);
  const direction = difference.eq(0) ? 'same' : difference.gt(0) ? 'up' : 'down';
  const definition = definitionChange(concept, before.form, form.id);
  const isShare = unit === '%';
  const change = isShare
    ? render(say(POINTS, { change: signed(difference.round(1)) }), language)
    : signed(difference);
  return {
    display: before.display,
    change: direction === 'same' ? null : change,
    ratio: isShare || direction === 'same' ? null : ratioOf(difference, before.value),
    direction,
    definition: definition ? render(definition, language) : null,
  };
}

/** By what share it grew or fell; `null` where there was nothing before. */
function ratioOf(difference: Big, before: Big): string | null {
  if (before.lte(0)) return null;
  const share = difference.times(100).div(before).round(1, Big.roundHalfUp);
  return `${share.lt(0) ? '−' : '+'}${share.abs().toFixed(1)}%`;
}

const POINTS: Localized = { zh: '{change} 个百分点', en: '{change} points' };
