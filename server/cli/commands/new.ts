import { formById, formInForce, forms } from '../../forms/catalogue.js';
import type { Form } from '../../forms/form.js';
import { printDraft } from '../../forms/printing/print-draft.js';
import { say } from '../../language/message.js';
import type { Call, Command, ExitStatus } from '../command.js';
import { CannotRun } from '../failure.js';

/** `nianbao new`: a complete empty draft on standard output. */
export const newDraft: Command = {
  name: 'new',
  summary: {
    zh: '在标准输出上生成一份完整的空白年度报告',
    en: 'Print a complete empty draft',
  },
  usage: {
    zh: '[--form 格式] --year 年度 --unit 单位',
    en: '[--form ID] --year YEAR --unit NAME',
  },
  positionals: 0,
  options: {
    form: {
      type: 'string',
      multiple: false,
      values: forms.map(({ id }) => id),
      description: {
        zh: '格式；不写则用该年度适用的格式',
        en: 'The form; the one in force for the year if not given',
      },
    },
    year: {
      type: 'string',
      multiple: false,
      placeholder: { zh: '年度', en: 'YEAR' },
      description: {
        zh: '报告年度，四位数，例如 2026',
        en: 'The year reported on, four digits, for example 2026',
      },
    },
    unit: {
      type: 'string',
      multiple: false,
      placeholder: { zh: '单位', en: 'NAME' },
      description: {
        zh: '编制单位的全称，写入标题',
        en: 'The unit that reports, as it is to stand in the title',
      },
    },
  },
  run: printNewDraft,
};

async function printNewDraft({ arguments: given, terminal }: Call): Promise<ExitStatus> {
  const year = yearOf(given.value('year'));
  const unit = unitOf(given.value('unit'));
  const form = formOf(given.value('form'), year);
  await terminal.print(printDraft({ form, year, unit }));
  return 0;
}

function yearOf(text: string | undefined): number {
  if (text === undefined) throw new CannotRun(say(texts.yearMissing));
  if (!/^(?:19|20|21)\d\d$/u.test(text)) throw new CannotRun(say(texts.badYear, { text }));
  return Number(text);
}

function unitOf(text: string | undefined): string {
  const unit = text?.trim() ?? '';
  if (unit === '') throw new CannotRun(say(texts.unitMissing));
  if (/[\r\n]/u.test(unit)) throw new CannotRun(say(texts.unitInLines));
  return unit;
}

function formOf(id: string | undefined, year: number): Form {
  const form = id === undefined ? formInForce(year) : formById(id);
  if (form === undefined) {
    throw new CannotRun(say(texts.noForm, { year, forms: forms.map((each) => each.id).join('|') }));
  }
  return form;
}

const texts = {
  yearMissing: {
    zh: '请用 --year 写明报告年度，例如 --year 2026。',
    en: 'Say which year is reported on with --year, for example --year 2026.',
  },
  badYear: {
    zh: '报告年度“{text}”不对，应为四位数的年份，例如 --year 2026。',
    en: '“{text}” is no report year; write four digits, for example --year 2026.',
  },
  unitMissing: {
    zh: '请用 --unit 写明编制单位，例如 --unit 某某市人民政府。',
    en: 'Say which unit reports with --unit, for example --unit 某某市人民政府.',
  },
  unitInLines: {
    zh: '编制单位应写在一行里。',
    en: 'The name of the unit must be on one line.',
  },
  noForm: {
    zh: '{year} 年度没有已知的适用格式，请用 --form 指定：{forms}。',
    en: 'No form is known for {year}; choose one with --form: {forms}.',
  },
} as const;
