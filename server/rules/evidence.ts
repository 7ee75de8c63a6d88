import type { Fact } from '../facts/fact.js';
import { say, type Localized } from '../language/message.js';
import type { Evidence } from './finding.js';
import { placeNameOf, printedName } from './naming.js';

/** A figure of a table as evidence: its place in the form's words and what is printed; none where there is no figure. */
export function evidenceOfFact(
  fact: Fact | undefined,
  role: Evidence['role'],
): readonly Evidence[] {
  if (fact?.place === undefined) return [];
  const place = placeNameOf(fact.place);
  const text = say(PLACE_AND_FIGURE, { place, printed: printedName(fact) });
  return [{ role, span: fact.span, text, value: fact.value?.toFixed() }];
}

const PLACE_AND_FIGURE: Localized = { zh: '{place}：{printed}', en: '{place}: {printed}' };
