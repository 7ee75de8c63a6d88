import manifest from '../../package.json';
import english from '../../package.nls.json';
import chinese from '../../package.nls.zh-cn.json';

/** A setting as the manifest declares it; texts are keys of the language files: `%setting.language%`. */
interface Setting {
  readonly type: string;
  readonly default: unknown;
  readonly scope: string;
  readonly markdownDescription: string;
  readonly enum?: readonly string[];
  readonly enumDescriptions?: readonly string[];
}

/** The page of every setting, of `.nianbao.json` and of ignore comments, in both languages. */
export function settingsPage(): string {
  const settings: Readonly<Record<string, Setting>> = manifest.contributes.configuration.properties;
  const sections = Object.entries(settings).map(([name, setting]) => sectionOf(name, setting));
  return `${[...introduction, ...sections, ...files].join('\n\n')}\n`;
}

function sectionOf(name: string, setting: Setting): string {
  const { type, default: value, scope, markdownDescription } = setting;
  const lines = [
    `## \`${name}\``,
    textOf(markdownDescription, chinese),
    textOf(markdownDescription, english),
    `类型 Type: \`${type}\` · 默认 Default: \`${JSON.stringify(value)}\` · 范围 Scope: \`${scope}\``,
  ];
  const values = (setting.enum ?? []).map((each, index) => {
    const description = setting.enumDescriptions?.[index] ?? '';
    return `| \`${each}\` | ${textOf(description, chinese)} | ${textOf(description, english)} |`;
  });
  if (values.length === 0) return lines.join('\n\n');
  const table = ['| 值 Value | 说明 | Meaning |', '| --- | --- | --- |', ...values];
  return [...lines, table.join('\n')].join('\n\n');
}

function textOf(reference: string, texts: Readonly<Record<string, string>>): string {
  return texts[reference.slice(1, -1)] ?? reference;
}

const introduction = [
  '# 设置 · Settings',
  '由 `package.json` 生成，请勿手改。在 VS Code 的设置中搜索“nianbao”，改动即时生效。',
  'Printed from `package.json`; do not edit. Search for “nianbao” in the settings of VS Code; changes take effect at once.',
];

const files = [
  '## `.nianbao.json`',
  '放在稿件所在的文件夹或其上级文件夹（最远到打开的文件夹，命令行为当前文件夹），对其中所有稿件起作用，编辑器和命令行得到同样的结果。离稿件最近的一个单独起作用，并优先于 `nianbao.rules`；命令行的 `--rule` 又优先于它。',
  'In the folder of a draft or one above it, up to the folder that is open (for the command line: the one it is called in). It holds for every draft below, in the editor and on the command line alike. The nearest one holds alone, and goes before `nianbao.rules`; `--rule` on the command line goes before it.',
  '```json\n{ "rules": { "table.layout": "off", "section.aspect-missing": "warning" } }\n```',
  '级别 Severities: `off`, `error`, `warning`, `information`。规则 Rules: [rules/README.md](rules/README.md)。',
  '## 忽略一处问题 · Silencing one finding',
  '写在该行上一行，理由会出现在 JSON 和 SARIF 输出中；不再起作用的注释会被提示。编辑器的灯泡可以代写。',
  'On the line before; the reason appears in the JSON and SARIF output, and a comment that silences nothing is reported. The light bulb writes it for you.',
  '```markdown\n<!-- nianbao-ignore total.carry 结转数由上级另行核定 -->\n<!-- nianbao-ignore-file table.layout 按上级下发的模板排版 -->\n```',
  '## 不检查的文件 · Files left out',
  '检查整个文件夹时，`.gitignore` 和 `.nianbaoignore`（写法相同）列出的文件不检查；`node_modules` 和以点开头的文件夹也不检查。',
  'When a whole folder is checked, files listed in `.gitignore` and `.nianbaoignore` (of the same form) are left out, and so are `node_modules` and folders whose name begins with a dot.',
];
