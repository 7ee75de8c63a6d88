import type { Constraint, Observation } from '../../facts/system/system.js';
import { say, type Localized } from '../../language/message.js';
import type { Finding } from '../finding.js';
import { columnName } from '../naming.js';
import type { RuleContext, RuleFinding } from '../rule.js';
import { correctionsOf } from './correction.js';
import { evidenceOfConstraint } from './failure.js';
import type { Told } from './told.js';

/** Two columns, one as much too high as the other is too low: something stands in the wrong one. */
export function misfiledFinding(
  told: Told & { readonly kind: 'misfiled' },
  sameCause: Finding['sameCause'],
  { report }: RuleContext,
): RuleFinding {
  const { cause, repair } = told;
  const [one, other] = repair.changes;
  const surplus = one?.value.lt(one.observation.value) === true ? one : other;
  const deficit = surplus === one ? other : one;
  const place = surplus?.observation.fact?.place;
  return {
    span: surplus?.observation.span ?? { start: 0, end: 0 },
    certainty: cause.certainty,
    sameCause,
    message: () =>
      say(MISFILED, {
        table: place?.table.name ?? '',
        surplus: nameOf(surplus?.observation),
        deficit: nameOf(deficit?.observation),
        count: surplus?.observation.value.minus(surplus.value).toFixed() ?? '',
        sums: cause.failed.some(isCarry) ? REQUESTS : OUTCOMES,
      }),
    evidence: () => cause.failed.flatMap((constraint) => evidenceOfConstraint(constraint, report)),
    fixes: () => correctionsOf(told, report),
  };
}

function nameOf(observation: Observation | undefined): string {
  const column = observation?.fact?.place?.column;
  return column === undefined ? '' : columnName(column);
}

function isCarry({ origin }: Constraint): boolean {
  return origin.kind === 'calculation' && origin.calculation.rule.rule === 'total.carry';
}

const MISFILED: Localized = {
  zh: '{table}：“{surplus}”列与“{deficit}”列{sums}一多一少，各差 {count}，而“总计”列相符：有 {count} 件的申请人类型前后归得不一致。',
  en: '{table}: columns “{surplus}” and “{deficit}” {sums}, one {count} too high, the other {count} too low, while 总计 balances: {count} filed under different applicants in different rows.',
};
const REQUESTS: Localized = { zh: '的收到数与办理数', en: 'do not balance' };
const OUTCOMES: Localized = { zh: '的办理结果总计与各项之和', en: 'do not add up' };
