/** The command that shows a rule's page. */
export const openRulePageCommand = 'nianbao.openRulePage';

/** Address of a rule's page in the editor, `{rule}` standing for the rule's id: the command with its argument. */
export const rulePageAddress = `command:${openRulePageCommand}?%5B%22{rule}%22%5D`;
