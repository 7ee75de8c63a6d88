import type { RuleDescription } from './rule.js';

/** An ignore comment that silences without saying why. Found while silencing, see silencing.ts. */
export const ignoreReasonMissing: RuleDescription = {
  id: 'ignore.reason-missing',
  title: { zh: '忽略注释没有写理由', en: 'An ignore comment without a reason' },
  severity: 'information',
  fix: 'none',
  citation: undefined,
  page: {
    finds: {
      zh: '“nianbao-ignore”注释只写了规则名，没有写理由。注释照样起作用。',
      en: 'A nianbao-ignore comment names its rules but gives no reason. It works all the same.',
    },
    why: {
      zh: '理由会随检查结果一并输出；半年以后或者换人审核时，只有理由能说明当时为什么不改。',
      en: 'The reason goes out with the results; half a year later, or to another reader, it alone says why nothing was changed.',
    },
    wrong: '<!-- nianbao-ignore total.carry -->',
    right: '<!-- nianbao-ignore total.carry 上年结转数经核实更正，已在第六部分说明 -->',
    silent: { zh: '只要写了文字就不再提示。', en: 'Any text will do.' },
    fix: { zh: '没有自动修改，请写明理由。', en: 'None: write the reason.' },
  },
};
