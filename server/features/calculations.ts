import type { CalculationRuleId } from '../forms/form.js';
import { render, renderAlone, say, type Language, type Localized } from '../language/message.js';
import { placeNameOf } from '../rules/naming.js';
import { balancesOf, signed, summaryOf, type Balance, type Severities } from './balances.js';
import { calculationLine } from './calculation-line.js';
import { plainText } from './markup.js';
import type { CalculationList, ListedCalculation } from './protocol.js';
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
        .flatMap((balance) => listed(reading, balance) ?? []),
    ),
  };
}

const order: readonly Balance['standing'][] = ['fails', 'silenced', 'unknown', 'holds'];

function listed(
  { document, language }: Reading,
  { calculation, standing, anchor, surplus }: Balance,
): ListedCalculation | undefined {
  if (!anchor) return undefined;
  const isOff = standing === 'fails' || standing === 'silenced';
  return {
    standing,
    place: renderAlone(placeNameOf(anchor.place), language),
    kind: kindOf(calculation, language),
    difference: isOff && surplus ? signed(surplus) : null,
    working: plainText(calculationLine(calculation, anchor.fact, language)),
    range: rangeOf(document, anchor.span),
  };
}

function kindOf({ table, rule }: Balance['calculation'], language: Language): string {
  return `${renderAlone(table.name, language)} · ${render(kinds[rule.rule], language)}`;
}

/** What a calculation holds against what. */
const kinds: Readonly<Record<CalculationRuleId, Localized>> = {
  'total.carry': { zh: '收到与办理', en: 'received and handled' },
  'total.results': { zh: '各项办理结果', en: 'outcomes' },
  'total.applicants': { zh: '各类申请人', en: 'applicants' },
  'total.group': { zh: '分项之和', en: 'sum of its parts' },
  'total.part-exceeds-whole': { zh: '部分与总体', en: 'part and whole' },
  'total.bound': { zh: '总数与各渠道', en: 'total and channels' },
};

const NONE: Localized = { zh: '没有勾稽关系', en: 'no calculations' };
