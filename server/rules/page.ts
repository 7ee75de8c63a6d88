import { render, type Language, type Localized } from '../language/message.js';
import type { Severity } from './finding.js';
import type { RuleDescription } from './rule.js';

/** A rule's page as Markdown: in one language, or Chinese first and English below it. */
export function rulePage(rule: RuleDescription, language?: Language): string {
  const { id, title } = rule;
  if (language !== undefined) {
    return `# ${render(title, language)} \`${id}\`\n\n${body(rule, language)}`;
  }
  const names = `# ${title.zh} \`${id}\``;
  return `${names}\n\n${body(rule, 'zh-cn')}\n# ${title.en} \`${id}\`\n\n${body(rule, 'en')}`;
}

function body({ severity, fix, citation, page }: RuleDescription, language: Language): string {
  const inLanguage = (text: Localized): string => render(text, language);
  const label = (text: Localized, value: string): string =>
    language === 'en' ? `${text.en}: ${value}` : `${text.zh}：${value}`;
  const facts = [
    label(SEVERITY, inLanguage(severityName(severity))),
    label(FIX_KIND, inLanguage(fixKinds[fix])),
    ...(citation ? [label(BASIS, inLanguage(citation))] : []),
  ].join(' · ');
  const sections: readonly (readonly [Localized, string])[] = [
    [FINDS, inLanguage(page.finds)],
    [WHY, inLanguage(page.why)],
    [WRONG, fenced(page.wrong)],
    [RIGHT, fenced(page.right)],
    [SILENT, inLanguage(page.silent)],
    [FIX, inLanguage(page.fix)],
  ];
  const written = sections.map(([heading, text]) => `## ${inLanguage(heading)}\n\n${text}\n`);
  return [`${facts}\n`, ...written].join('\n');
}

function fenced(excerpt: string): string {
  return `\`\`\`text\n${excerpt}\n\`\`\``;
}

/** What a severity is called. */
export function severityName(severity: Severity): Localized {
  return severities[severity];
}

const severities: Readonly<Record<Severity, Localized>> = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '警告', en: 'warning' },
  information: { zh: '提示', en: 'information' },
};

const fixKinds = {
  safe: { zh: '安全（可批量）', en: 'safe (may run in bulk)' },
  suggestion: { zh: '建议（逐处选用）', en: 'suggestion (one at a time)' },
  none: { zh: '无', en: 'none' },
} as const;

const SEVERITY: Localized = { zh: '级别', en: 'Severity' };
const FIX_KIND: Localized = { zh: '自动修改', en: 'Fix' };
const BASIS: Localized = { zh: '依据', en: 'Basis' };
const FINDS: Localized = { zh: '查什么', en: 'What it finds' };
const WHY: Localized = { zh: '为什么', en: 'Why it matters' };
const WRONG: Localized = { zh: '有问题的写法', en: 'Wrong' };
const RIGHT: Localized = { zh: '正确的写法', en: 'Right' };
const SILENT: Localized = { zh: '什么时候不报', en: 'When it stays silent' };
const FIX: Localized = { zh: '怎么改', en: 'Fix' };
