import type { BoundTable, FactPlace } from '../../facts/fact.js';
import { say, type Localized, type Message } from '../../language/message.js';
import type { Figure } from '../../report/figure.js';
import type { Fix } from '../finding.js';
import { placeNameOf } from '../naming.js';
import type { Rule, RuleFinding } from '../rule.js';

/** A figure that is right but not written in plain digits. */
export const tableFigureFormat: Rule = {
  id: 'table.figure-format',
  title: { zh: '数字写法不规范', en: 'Not in plain digits' },
  severity: 'information',
  fix: 'safe',
  citation: undefined,
  page: {
    finds: {
      zh: '单元格里的数是全角数字，带千分位逗号、正号，带了多余的“.0”，或者带了单位、说明。',
      en: 'A figure in a cell is in full-width digits, grouped by commas, has a plus sign or a needless “.0”, or carries a unit or a note.',
    },
    why: {
      zh: '表格里的数要供汇总和比对，写成半角数字最不容易读错；单位表头已经注明。',
      en: 'The figures of a table are collected and compared; plain digits are read without doubt, and the unit stands in the header.',
    },
    wrong: '（一）收到申请数 | 件 | ５２，３６２件',
    right: '（一）收到申请数 | 件 | 52362',
    silent: {
      zh: '“本年增/减”列的正负号；采购总金额自带的单位（格式没有印单位，写在格中才看得明白）。',
      en: 'Signs under 本年增/减; a unit of money where the form prints none, or another: without it the digits say something else.',
    },
    fix: {
      zh: '改为半角数字，数值不变，可以批量修改。写成“1.2万”的不改，需补全数；带说明的也不改，说明移到表外由撰写人定。',
      en: 'Rewrites it in plain digits of the same value; may run in bulk. A scaled figure (1.2万) is left to the writer, and so is one with a note.',
    },
  },
  check({ bound }, tell) {
    for (const table of bound.tables) {
      const irregular = irregularIn(table);
      if (irregular.length > mostSingle) tell(throughout(table, irregular));
      else for (const each of irregular) tell(single(each));
    }
  },
};

/** A table with more than this many was written so throughout, and that is one finding. */
const mostSingle = 4;

interface Irregular {
  readonly place: FactPlace;
  readonly figure: Figure;
}

function irregularIn({ rows }: BoundTable): readonly Irregular[] {
  const irregular: Irregular[] = [];
  for (const { facts } of rows) {
    for (const { place } of facts) {
      const figure = place?.cell.figure;
      if (place && figure && isIrregular(figure, place)) irregular.push({ place, figure });
    }
  }
  return irregular;
}

function single({ place, figure }: Irregular): RuleFinding {
  const plain = plainDigits(figure, place);
  return {
    span: place.cell.span,
    message: say(plain === undefined ? (isNoted(figure) ? NOTED : SCALED) : NOT_PLAIN, {
      table: place.table.name,
      place: placeNameOf(place),
      printed: figure.printed,
      plain: plain ?? '',
    }),
    fixes: plain === undefined ? [] : [plainFix(say(WRITE_PLAIN, { plain }), [{ place, plain }])],
  };
}

function throughout(table: BoundTable, irregular: readonly Irregular[]): RuleFinding {
  const plain = irregular.flatMap(({ place, figure }) => {
    const digits = plainDigits(figure, place);
    return digits === undefined ? [] : [{ place, plain: digits }];
  });
  const count = irregular.length;
  const [first] = irregular;
  return {
    span: first?.place.cell.span ?? table.span,
    message: say(THROUGHOUT, {
      table: table.table.name,
      count,
      printed: first?.figure.printed ?? '',
    }),
    evidence: irregular.map(({ place, figure }) => ({
      role: 'part',
      span: place.cell.span,
      text: placeNameOf(place),
      value: figure.value.toFixed(),
    })),
    fixes:
      plain.length === 0 ? [] : [plainFix(say(WRITE_ALL_PLAIN, { count: plain.length }), plain)],
  };
}

function isIrregular(figure: Figure, place: FactPlace): boolean {
  if (hasZerosBehind(figure, place)) return true;
  const { irregularities, unit, value } = figure;
  if (irregularities.length === 0) return false;
  const { quantity, unit: wanted } = place.formCell;
  if (quantity === 'amount' && unit !== undefined && (unit !== wanted || !namesUnit(place)))
    return false;
  const signFits = quantity === 'signed' || value.lt(0);
  return irregularities.some((irregularity) => irregularity !== 'signed' || !signFits);
}

/** `12.0`: a count with decimals that are all zero, as spreadsheets and databases print it. */
function hasZerosBehind({ decimals, value }: Figure, { formCell }: FactPlace): boolean {
  return decimals > 0 && formCell.quantity !== 'amount' && value.round(0, 0).eq(value);
}

/** Whether a note stands behind it, which only its writer can move elsewhere. */
function isNoted({ irregularities }: Figure): boolean {
  return irregularities.includes('noted');
}

/** Whether the form prints the unit of money, so that the cell need not. */
function namesUnit({ block, column }: FactPlace): boolean {
  return block.unitColumn || column.path.some((word) => /[(（]\s?单位/u.test(word));
}

/** The same value without ornaments; undefined where a scale stands for digits that are not printed. */
function plainDigits(figure: Figure, place: FactPlace): string | undefined {
  const { formCell } = place;
  if (isNoted(figure)) return undefined;
  const { printed, value } = figure;
  const match = /^(\D{0,2})(\d[\d,]*(?:\.\d+)?) ?(\D{0,3})$/u.exec(printed.normalize('NFKC'));
  if (match === null) return undefined;
  const [, sign = '', digits = '', unit = ''] = match;
  const money = formCell.quantity === 'amount';
  if (money ? unit !== '' && unit !== formCell.unit : /[万亿]/u.test(unit)) return undefined;
  const plus = formCell.quantity === 'signed' && sign !== '' ? '+' : '';
  const whole = hasZerosBehind(figure, place) ? digits.replace(/\.0+$/u, '') : digits;
  return (value.lt(0) ? '-' : plus) + whole.replaceAll(',', '');
}

function plainFix(
  title: Message,
  cells: readonly { readonly place: FactPlace; readonly plain: string }[],
): Fix {
  return {
    title,
    safe: true,
    preferred: true,
    edits: () =>
      cells
        .map(({ place, plain }) => ({ span: place.cell.span, newText: plain }))
        .sort((one, other) => one.span.start - other.span.start),
  };
}

const NOT_PLAIN: Localized = {
  zh: '{table}：{place}写作“{printed}”，表格中宜写 {plain}。',
  en: '{table}: {place} is written “{printed}”; in a table write {plain}.',
};
const SCALED: Localized = {
  zh: '{table}：{place}写作“{printed}”，表格中请写出完整的数。',
  en: '{table}: {place} is written “{printed}”; write the whole number in a table.',
};
const NOTED: Localized = {
  zh: '{table}：{place}在“{printed}”后面写了说明，表格中宜只填数，说明写到表外。',
  en: '{table}: {place} has a note behind “{printed}”; in a table write the figure alone, and the note elsewhere.',
};
const THROUGHOUT: Localized = {
  zh: '{table}有 {count} 处数字写法不规范（如“{printed}”），表格中宜用半角数字，不带逗号、单位和说明。',
  en: '{table}: {count} figures such as “{printed}” are not in plain digits.',
};
const WRITE_ALL_PLAIN: Localized = {
  zh: '把 {count} 处改写为半角数字',
  en: 'Write {count} figures in plain digits',
};
const WRITE_PLAIN: Localized = { zh: '改写为 {plain}', en: 'Write {plain}' };
