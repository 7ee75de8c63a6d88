import type { RuleDescription } from './rule.js';

/** An ignore comment that silences nothing. Found while silencing, see silencing.ts. */
export const ignoreUnused: RuleDescription = {
  id: 'ignore.unused',
  title: { zh: '忽略注释没有起作用', en: 'An ignore comment that silences nothing' },
  severity: 'warning',
  fix: 'suggestion',
  citation: undefined,
  page: {
    finds: {
      zh: '“nianbao-ignore”注释所列的规则在它管的地方没有报告问题，或者没有这条规则，或者没有写规则名。',
      en: 'A nianbao-ignore comment names a rule that finds nothing where the comment applies, a rule that does not exist, or no rule at all.',
    },
    why: {
      zh: '问题已经改正而注释还在，以后同样的错误就会被它遮住；规则名写错，要忽略的问题又并没有忽略。',
      en: 'Where the mistake is mended and the comment stays, it hides the next one; where the id is misspelt, nothing is silenced.',
    },
    wrong: '<!-- nianbao-ignore total.carry 去年口径不同 -->\n## 一、总体情况',
    right: '## 一、总体情况',
    silent: {
      zh: '所列规则已在设置中关闭。',
      en: 'The rule is switched off in the settings.',
    },
    fix: {
      zh: '删去注释；注释还列有别的规则时，只删去这一条。',
      en: 'Removes the comment, or only this rule where the comment names others.',
    },
  },
};
