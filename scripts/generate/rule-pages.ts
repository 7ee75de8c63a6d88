import { catalogue } from '../../server/rules/catalogue.js';
import { rulePage, severityName } from '../../server/rules/page.js';

/** Path and content of the page of every rule, and of their index. */
export function rulePages(): ReadonlyMap<string, string> {
  return new Map([
    ['docs/rules/README.md', index()],
    ...catalogue.map((rule): [string, string] => [`docs/rules/${rule.id}.md`, rulePage(rule)]),
  ]);
}

/** What the index puts under one heading: rules by the first word of their ids. */
interface Group {
  readonly title: string;
  readonly words: ReadonlySet<string>;
}

const groups: readonly Group[] = [
  group(
    '结构 · Structure',
    'title period year unit section preface form fee template paste contact citation date list text',
  ),
  group('表格 · Tables', 'table'),
  group('合计 · Totals', 'total'),
  group('正文中的数 · Figures in sentences', 'prose'),
  group('报告之间 · Between reports', 'years units'),
  group('忽略 · Silencing', 'ignore'),
];

function group(title: string, words: string): Group {
  return { title, words: new Set(words.split(' ')) };
}

/** @throws where a rule belongs under no heading of the index */
function index(): string {
  const homeless = catalogue.filter(({ id }) => !groups.some(({ words }) => words.has(wordOf(id))));
  if (homeless.length > 0) {
    throw new Error(`No group of the index has ${homeless.map(({ id }) => id).join(', ')}.`);
  }
  return `${[
    '# 规则 · Rules',
    '由规则文件生成，请勿手改。级别可在设置 `nianbao.rules` 或 `.nianbao.json` 中调整。“自动”一栏：安全——不改数字和意思，可以批量修改；建议——逐处选用。',
    'Generated from the rules. Severities can be changed under `nianbao.rules` or in `.nianbao.json`. Fixes: safe ones change no figure and no meaning and may run in bulk; suggestions are chosen one at a time.',
    ...groups.flatMap(section),
  ].join('\n\n')}\n`;
}

function section({ title, words }: Group): readonly string[] {
  const rows = catalogue
    .filter(({ id }) => words.has(wordOf(id)))
    .map(
      ({ id, title: { zh, en }, severity, fix }) =>
        `| [\`${id}\`](${id}.md) | ${zh} · ${en} | ${severityName(severity).zh} · ${severity} | ${fixName[fix]} |`,
    );
  const head = [
    '| 规则 · Rule | 查什么 · What | 级别 · Severity | 自动 · Fix |',
    '| --- | --- | --- | --- |',
  ];
  return [`## ${title}`, [...head, ...rows].join('\n')];
}

const fixName = { safe: '安全 · safe', suggestion: '建议 · suggestion', none: '—' } as const;

function wordOf(id: string): string {
  return id.slice(0, id.indexOf('.'));
}
