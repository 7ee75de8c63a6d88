import { forms } from '../../server/forms/catalogue.js';
import type {
  Block,
  CalculationRule,
  Form,
  FormSection,
  FormTable,
} from '../../server/forms/form.js';
import { printTable } from '../../server/forms/printing/print.js';
import { printChineseNumeral } from '../../server/report/text/numerals.js';

/** `docs/forms.md`: sections, tables, identities and sources of every form. */
export function formPage(): string {
  const parts = [
    '# 格式 · Forms',
    '由 `server/forms/` 生成，请勿手改。每个指标的概念编号见 [concepts.csv](concepts.csv)。',
    'Printed from `server/forms/`; do not edit. The concept of every figure is in [concepts.csv](concepts.csv).',
    overview(),
    ...forms.map(formPart),
  ];
  return `${parts.join('\n\n')}\n`;
}

function overview(): string {
  return [
    '| 格式 Form | 报告年度 Report years | 依据 Base | 表中特有的词 Told by | 数字 Figures |',
    '| --- | --- | --- | --- | --- |',
    ...forms.map((form) =>
      rowOf([
        `\`${form.id}\``,
        yearsOf(form),
        form.basis.zh,
        form.signature.slice(0, 3).join('、'),
        form.tables.map((table) => String(figuresOf(table))).join(' + '),
      ]),
    ),
  ].join('\n');
}

function formPart(form: Form): string {
  const heading = `## ${form.id} · ${form.name.zh} · ${form.name.en}`;
  const facts = `报告年度 Report years: ${yearsOf(form)}　依据 Base: ${form.basis.zh}`;
  return [
    heading,
    facts,
    '### 章节 · Sections',
    form.sections.map(sectionItem).join('\n'),
    ...form.tables.map((table) => tablePart(form, table)),
  ].join('\n\n');
}

function sectionItem(section: FormSection): string {
  const source = section.citation === undefined ? '' : `（${section.citation.zh}）`;
  const optional = section.required ? '' : '（可并入其他部分 may be folded into another）';
  return [
    `- ${printChineseNumeral(section.ordinal)}、${section.title}${optional}`,
    `  - ${section.wants.zh}${source}`,
    `  - ${section.wants.en}`,
    ...section.aspects.map(({ title, wants }) => `  - ${title}：${wants.zh} ${wants.en}`),
    `  - 也接受 Also accepted: ${section.variants.join('；')}`,
  ].join('\n');
}

function tablePart(form: Form, table: FormTable): string {
  const section = form.sections.find(({ id }) => id === table.section);
  const place = section === undefined ? '' : `，在“${section.title}”`;
  const rules = table.calculations.map((rule) => identity(table, rule));
  return [
    `### ${table.name.zh} · ${table.name.en}`,
    `${String(figuresOf(table))} 个数字${place}。${String(figuresOf(table))} figures.`,
    printTable(table),
    ...(rules.length === 0 ? [] : ['勾稽关系 · Identities', rules.map(itemOf).join('\n')]),
  ].join('\n\n');
}

function itemOf(text: string): string {
  return `- ${text}`;
}

function identity(table: FormTable, rule: CalculationRule): string {
  const name = (id: string): string => nameOf(table, rule, id);
  const left = rule.left.map(name).join(' + ');
  const right = rule.right.map(name).join(' + ');
  const where = rule.between === 'rows' ? '每列 each column' : '每行 each row';
  if (rule.relation === 'sum') return `${where}：${left} = ${right} (\`${rule.rule}\`)`;
  if (rule.relation === 'atMost') return `${where}：${left} ≤ ${right} (\`${rule.rule}\`)`;
  const softer = rule.softer ? '，仅作提示 information only' : '';
  return `${where}：${left} 不小于其中最大的一项、不大于各项之和 at least the largest, at most the sum of: ${right} (\`${rule.rule}\`${softer})`;
}

/** The words of a row or a column; a row that stands for others is told by that. */
function nameOf(table: FormTable, rule: CalculationRule, id: string): string {
  for (const block of table.blocks) {
    const row = block.rows.find((each) => each.id === id);
    if (rule.between === 'rows' && row !== undefined) {
      return (
        row.ordinal +
        row.label +
        (row.optional ? '（代替分列的各行 in place of the separate rows）' : '')
      );
    }
    const column = block.columns.find((each) => each.id === id);
    if (rule.between === 'columns' && column !== undefined) return columnName(block, column.path);
  }
  return id;
}

/** As many words of the header as it takes to tell the column from the others. */
function columnName({ columns }: Block, path: readonly string[]): string {
  const last = path.at(-1) ?? '';
  const alike = columns.filter((column) => column.path.at(-1) === last);
  return alike.length > 1 ? path.slice(-2).join('·') : last;
}

function figuresOf(table: FormTable): number {
  return table.blocks
    .flatMap(({ rows }) => rows)
    .filter(({ optional }) => !optional)
    .reduce((sum, { cells }) => sum + cells.length, 0);
}

function yearsOf({ years, region }: Form): string {
  const from = years.from === undefined ? '' : String(years.from);
  const to = years.to === undefined ? '' : String(years.to);
  return `${from}–${to}${region === undefined ? '' : `（${region}）`}`;
}

function rowOf(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
