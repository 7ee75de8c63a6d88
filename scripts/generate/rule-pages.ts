import { catalogue } from '../../server/rules/catalogue.js';
import { rulePage, severityName } from '../../server/rules/page.js';

/** Path and content of the page of every rule, and of their index. */
export function rulePages(): ReadonlyMap<string, string> {
  return new Map([
    ['docs/rules/README.md', index()],
    ...catalogue.map((rule): [string, string] => [`docs/rules/${rule.id}.md`, rulePage(rule)]),
  ]);
}

const groups: readonly (readonly [string, string])[] = [
  [
    'title period year section preface form fee template paste contact citation',
    '结构 · Structure',
  ],
  ['table', '表格 · Tables'],
  ['total', '合计 · Totals'],
  ['years units', '报告之间 · Between reports'],
  ['ignore', '忽略 · Silencing'],
];

function index(): string {
  const known = new Set(groups.flatMap(([names]) => names.split(' ')));
  const others = [...new Set(catalogue.map(({ id }) => groupOf(id)))].filter(
    (group) => !known.has(group),
  );
  const all = [...groups, ...others.map((group) => [group, group] as const)];
  return `${[
    '# 规则 · Rules',
    '由规则文件生成，请勿手改。级别可在设置 `nianbao.rules` 或 `.nianbao.json` 中调整。“自动”一栏：安全——不改数字和意思，可以批量修改；建议——逐处选用。',
    'Generated from the rules. Severities can be changed under `nianbao.rules` or in `.nianbao.json`. Fixes: safe ones change no figure and no meaning and may run in bulk; suggestions are chosen one at a time.',
    ...all.flatMap(([names, title]) => section(title, new Set(names.split(' ')))),
  ].join('\n\n')}\n`;
}

function section(title: string, names: ReadonlySet<string>): readonly string[] {
  const rows = catalogue
    .filter(({ id }) => names.has(groupOf(id)))
    .map(
      ({ id, title: { zh, en }, severity, fix }) =>
        `| [\`${id}\`](${id}.md) | ${zh} · ${en} | ${severityName(severity).zh} · ${severity} | ${fixName[fix]} |`,
    );
  if (rows.length === 0) return [];
  const head = [
    '| 规则 · Rule | 查什么 · What | 级别 · Severity | 自动 · Fix |',
    '| --- | --- | --- | --- |',
  ];
  return [`## ${title}`, [...head, ...rows].join('\n')];
}

const fixName = { safe: '安全 · safe', suggestion: '建议 · suggestion', none: '—' } as const;

function groupOf(id: string): string {
  return id.slice(0, id.indexOf('.'));
}
