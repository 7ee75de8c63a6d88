import type { Figure } from '../../report/figure.js';
import type { Calculation } from '../../facts/calculations/calculation.js';
import type { Fact, FactPlace } from '../../facts/fact.js';
import { say, type Localized } from '../../language/message.js';
import { isSheetError } from '../../report/text/sheet-errors.js';
import type { Fix } from '../finding.js';
import { placeNameOf } from '../naming.js';
import { replace } from '../replacing.js';
import type { Rule, RuleFinding } from '../rule.js';
import { bySums, type BySums } from './by-sums.js';

/** A cell that wants a figure and holds something else, or a figure it cannot hold. */
export const tableCellInvalid: Rule = {
  id: 'table.cell-invalid',
  title: { zh: '单元格填写有误', en: 'Not a valid figure' },
  severity: 'error',
  fix: 'suggestion',
  citation: undefined,
  page: {
    finds: {
      zh: '应填数字的单元格里是文字、电子表格的错误值（#REF!）、两个数，或者一个被空格拆开的数；件数为负数，或者带小数。',
      en: 'A cell that wants a figure holds words, a spreadsheet’s error (#REF!), two figures, or a figure split by a space; a count is negative or has decimals.',
    },
    why: {
      zh: '这样的单元格无法参加合计，往往是粘贴时错位或者多打了一个键。',
      en: 'Such a cell cannot be added up; often it was shifted when pasted, or a key was hit twice.',
    },
    wrong: '（一）予以公开 | 1 2 | 0 | 0 | 0 | 0 | 0 | 12',
    right: '（一）予以公开 | 12 | 0 | 0 | 0 | 0 | 0 | 12',
    silent: {
      zh: '空白和“-”由 table.cell-blank 报告；“本年增/减”可以为负；金额可以带小数。',
      en: 'Blanks and dashes are for table.cell-blank; 本年增/减 may be negative; sums of money may have decimals.',
    },
    fix: {
      zh: '合计推得出的，改为合计要求的数；否则去掉数字中间的空格、负号、“.0”，留下两个数中的一个，或把形近字母改为数字。由撰写人选定。',
      en: 'Writes what the sums want where they tell; else removes the space, the sign or a trailing .0, keeps one of two figures, or replaces letters that look like digits. The writer chooses.',
    },
  },
  check({ bound, calculations }, tell) {
    for (const fact of bound.facts) {
      const finding = fact.place && judge(fact, fact.place, calculations);
      if (finding) tell(finding);
    }
  },
};

function judge(
  fact: Fact,
  place: FactPlace,
  calculations: readonly Calculation[],
): RuleFinding | undefined {
  const { cell, formCell } = place;
  if (fact.state === 'text') {
    const { says, readings } = readText(cell.text.normalize('NFKC'));
    return finding(place, says, { readings, sums: bySums(fact, calculations) });
  }
  const { figure } = cell;
  if (figure === undefined) return undefined;
  if (figure.decimals === 0 && figure.irregularities.length === 0) return undefined;
  if (figure.value.lt(0) && formCell.quantity !== 'signed') {
    return finding(place, NEGATIVE, { readings: [figure.value.abs().toFixed()] });
  }
  if (figure.decimals > 0 && formCell.quantity !== 'amount' && figure.unit === undefined) {
    if (figure.irregularities.includes('unit') || hasOnlyZeros(figure)) return undefined;
    return finding(place, DECIMALS, { readings: [] });
  }
  return undefined;
}

/** `12.0`, as spreadsheets and databases print a count: its value is whole, and how it is written is another rule's. */
function hasOnlyZeros({ value }: Figure): boolean {
  return value.round(0, 0).eq(value);
}

/** What is wrong with words in the place of a figure, and the figures they may have been meant for. */
function readText(text: string): {
  readonly says: Localized;
  readonly readings: readonly string[];
} {
  if (isSheetError(text)) return { says: SHEET_ERROR, readings: [] };
  const groups = text.split(' ');
  if (groups.length > 1 && groups.every(isDigits)) {
    return { says: SPLIT, readings: groups.length === 2 ? [groups.join(''), ...groups] : [] };
  }
  const figures = text.split(/[^\d.]+/u).filter(isDigits);
  if (figures.length > 1) return { says: SEVERAL, readings: [] };
  const read = text.replace(/[Oo〇零lI|]/gu, (character) => lookalikes.get(character) ?? character);
  return { says: NOT_A_FIGURE, readings: isDigits(read) ? [read] : [] };
}

function isDigits(text: string): boolean {
  return text.length > 0 && text.length <= 18 && /^\d+$/u.test(text);
}

/** Characters typed for the digit they look like. */
const lookalikes: ReadonlyMap<string, string> = new Map([
  ['O', '0'],
  ['o', '0'],
  ['〇', '0'],
  ['零', '0'],
  ['l', '1'],
  ['I', '1'],
  ['|', '1'],
]);

/** The figures a cell may have been meant for: by what it says, and by the sums it is in. */
interface Meant {
  readonly readings: readonly string[];
  readonly sums?: BySums | undefined;
}

function finding(place: FactPlace, text: Localized, { readings, sums }: Meant): RuleFinding {
  const { cell } = place;
  const wanted = sums?.value.toFixed();
  const certain = sums !== undefined && (sums.sums > 1 || readings.includes(sums.value.toFixed()));
  const others = certain ? [] : readings.filter((reading) => reading !== wanted);
  return {
    span: cell.span,
    message: say(text, {
      table: place.table.name,
      place: placeNameOf(place),
      printed: shorten(cell.text),
      sums: wanted === undefined ? '' : say(WANTED, { wanted }),
    }),
    fixes: [
      ...(wanted === undefined ? [] : [replaceFix(place, wanted, { preferred: certain })]),
      ...others.map((reading) => replaceFix(place, reading, { preferred: false })),
    ],
  };
}

function replaceFix(
  { cell }: FactPlace,
  better: string,
  { preferred }: Pick<Fix, 'preferred'>,
): Fix {
  const title = say(REPLACE, { printed: shorten(cell.text), better });
  return { ...replace(cell.span, better, title), preferred };
}

function shorten(text: string): string {
  return text.length > 20 ? `${text.slice(0, 20)}…` : text;
}

const NEGATIVE: Localized = {
  zh: '{table}：{place}为 {printed}，数量不能是负数。',
  en: '{table}: {place} is {printed}; a count cannot be negative.',
};
const DECIMALS: Localized = {
  zh: '{table}：{place}为 {printed}，件数应为整数。',
  en: '{table}: {place} is {printed}; a count is a whole number.',
};
const SPLIT: Localized = {
  zh: '{table}：{place}填的是“{printed}”，数字中间有空格：是一个数被拆开，还是两个数挤在一格？{sums}',
  en: '{table}: {place} says “{printed}”: one figure split by a space, or two in one cell?{sums}',
};
const SEVERAL: Localized = {
  zh: '{table}：{place}填的是“{printed}”，一格里不止一个数。{sums}',
  en: '{table}: {place} says “{printed}”: more than one figure in a cell.{sums}',
};
const SHEET_ERROR: Localized = {
  zh: '{table}：{place}填的是“{printed}”，是电子表格公式出错的提示，不是数；请按原始数据填写。{sums}',
  en: '{table}: {place} says “{printed}”, which a spreadsheet prints for a failed formula; write the figure.{sums}',
};
const NOT_A_FIGURE: Localized = {
  zh: '{table}：{place}填的是“{printed}”，这里应当填数字。{sums}',
  en: '{table}: {place} says “{printed}” where a figure is wanted.{sums}',
};
const WANTED: Localized = {
  zh: '按合计应为 {wanted}。',
  en: ' By the sums it is {wanted}.',
};
const REPLACE: Localized = {
  zh: '把“{printed}”改为 {better}',
  en: 'Change “{printed}” to {better}',
};
