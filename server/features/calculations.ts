import type { Calculation } from '../facts/calculations/calculation.js';
import type { Fact } from '../facts/fact.js';
import { displayWidth } from '../forms/printing/align.js';
import { render, renderAlone, say, type Language, type Localized } from '../language/message.js';
import { placeNameOf } from '../rules/naming.js';
import { calculationKinds } from './figures/calculation-kinds.js';
import {
  balancesOf,
  signed,
  summaryOf,
  type Balance,
  type Severities,
} from './figures/balances.js';
import { sidesOf, working } from './figures/calculation-line.js';
import { plainText } from './markup.js';
import type { CalculationList, ListedCalculation } from './protocol/findings.js';
import { rangeOf, type Reading } from './reading.js';

/**
 * Everything that must add up, as a list to choose from: what fails first, what holds last.
 * @param table id of the table of the form; `null` for all of them
 */
export function calculations(
  reading: Reading,
  table: string | null,
  severities: Severities,
): CalculationList {
  const { analysis, language } = reading;
  const balances = balancesOf(reading, severities).filter(
    ({ calculation }) => table === null || calculation.table.id === table,
  );
  const summary = summaryOf(balances) ?? say(NONE);
  const { name } = balances.find(() => table !== null)?.calculation.table ?? analysis.form;
  return {
    title: `${renderAlone(name, language)} · ${render(summary, language)}`,
    calculations: order.flatMap((standing) =>
      balances
        .filter((balance) => balance.standing === standing)
        .flatMap((balance) => listed(reading, balance, table) ?? []),
    ),
  };
}

const order: readonly Balance['standing'][] = ['fails', 'silenced', 'unknown', 'holds'];

function listed(
  { document, language }: Reading,
  { calculation, standing, anchor, surplus }: Balance,
  table: string | null,
): ListedCalculation | undefined {
  if (!anchor) return undefined;
  const isOff = standing === 'fails' || standing === 'silenced';
  return {
    standing,
    place: renderAlone(placeNameOf(anchor.place), language),
    kind: kindOf(calculation, table, language),
    difference: isOff && surplus ? signed(surplus) : null,
    working: workingOf(calculation, anchor.fact, language),
    range: rangeOf(document, anchor.span),
  };
}

/** The table is named only in a list of more than one. */
function kindOf(
  { table, rule }: Calculation,
  listedTable: string | null,
  language: Language,
): string {
  const kind = render(calculationKinds[rule.rule], language);
  return listedTable === null ? `${renderAlone(table.name, language)} · ${kind}` : kind;
}

/** In one line of the list: a working too long for it is cut down to what both sides come to. */
function workingOf(calculation: Calculation, interest: Fact, language: Language): string {
  const whole = working(calculation, interest, language);
  return plainText(displayWidth(whole) > lineWidth ? sidesOf(calculation) : whole);
}

const lineWidth = 76;

const NONE: Localized = { zh: '没有勾稽关系', en: 'no calculations' };
