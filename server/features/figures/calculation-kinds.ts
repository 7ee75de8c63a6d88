import type { CalculationRuleId } from '../../forms/form.js';
import type { Localized } from '../../language/message.js';

/** What a calculation holds against what. */
export const calculationKinds: Readonly<Record<CalculationRuleId, Localized>> = {
  'total.carry': { zh: '收到与办理', en: 'received and handled' },
  'total.results': { zh: '各项办理结果', en: 'outcomes' },
  'total.applicants': { zh: '各类申请人', en: 'applicants' },
  'total.group': { zh: '分项之和', en: 'sum of its parts' },
  'total.part-exceeds-whole': { zh: '部分与总体', en: 'part and whole' },
  'total.bound': { zh: '总数与各渠道', en: 'total and channels' },
};
