import { say, type Localized } from '../../../language/message.js';
import type { Span } from '../../../report/span.js';
import type { Evidence, Fix } from '../../finding.js';
import { changeToWords } from '../../replacing.js';
import type { Rule, RuleFinding } from '../../rule.js';
import { misprintedNames } from './misprinted-names.js';
import { otherSubjects } from './other-subjects.js';
import { otherSelfNames, selfNameOf } from './self-names.js';
import { dissentingUnits, type Dissent, type UnitSource } from './stated-units.js';

/** Another unit's name stands where the report's own belongs. */
export const unitAnother: Rule = {
  id: 'unit.another',
  title: { zh: '写成了别的单位', en: 'Another unit’s name' },
  severity: 'warning',
  fix: 'suggestion',
  citation: undefined,
  page: {
    finds: {
      zh: '标题、引言的编制单位、联系单位和落款写的不是同一个单位；只有本单位才会说的话（未收取信息处理费、高度重视公开、总体情况开头的“认真贯彻条例”、下一步打算）以别的单位为主语，街道的报告写成“镇党委”；本单位的地名错了一个字（柏川市写成“柏岭市”）；本单位不是局、委、镇、乡、街道等，却写成“我局”“我镇”，市和市直部门的报告写成“我县”。',
      en: 'Title, compiler, contact and signature that name different units; what only the reporting unit says of itself (no fees charged, 高度重视, how it carries out the regulations, plans) said of another, 镇党委 in the report of a street; the unit’s place with one character wrong where the report speaks of itself (柏岭市 for 柏川市); 我局, 我镇 and the like in the report of a unit that is none, 我县 in that of a city or its bureaus.',
    },
    why: {
      zh: '借用其他单位的报告改写时，单位名称最容易漏改一两处。',
      en: 'Where another unit’s report is reused, its name is easily left in one place or two.',
    },
    wrong:
      '某某市水务局2024年政府信息公开工作年度报告\n本报告由某某市林业局编制。……\n下一步，我镇将进一步完善公开制度。',
    right:
      '某某市水务局2024年政府信息公开工作年度报告\n本报告由某某市水务局编制。……\n下一步，我局将进一步完善公开制度。',
    silent: {
      zh: '一个名称可能是另一个的简称、旧称，或者一个单位隶属于另一个时；类型不同的单位（政府与部门、局与中心）；常常合署、加挂牌子或者合并过的部门（自然资源局与林业局）；写到更名、加挂牌子、机构改革的报告；引用的话；全文多处都这样自称时。',
      en: 'Where one name may be a short or an old form of the other or belongs to it; units of different kinds; bureaus that are one in many places (natural resources and forestry); reports that speak of a new name, a second plate or a reform; what is quoted; where the whole report calls its unit so.',
    },
    fix: {
      zh: '改成本单位的名称，“我局”一类的自称改成本单位的自称；党委、党工委要由撰写人改。',
      en: 'Sets the report’s own unit, or what it calls itself; committees of the party are left to the writer.',
    },
  },
  check({ report }, tell) {
    const { title } = report;
    const own = title?.organization;
    if (own === undefined) return;
    const told = new Set<number>();
    for (const dissent of dissentingUnits(report)) {
      told.add(dissent.unit.span.start);
      tell(contradiction(dissent));
    }
    for (const span of otherSubjects(report, own.value)) {
      told.add(span.start);
      const finding = notOwn(report.text, span, own.value, OTHER_SUBJECT);
      // 镇党委, 西湖街道党工委: the name of the unit is not what belongs there.
      const isOfParty = report.text.slice(span.start, span.end + 1).includes('党');
      tell({ ...finding, fixes: isOfParty ? [] : [setUnit(span, own.value)] });
    }
    for (const { span, right } of misprintedNames(report, own.value)) {
      if (told.has(span.start)) continue;
      const finding = notOwn(report.text, span, own.value, OTHER_SUBJECT);
      tell({ ...finding, fixes: [setUnit(span, right)] });
    }
    for (const span of otherSelfNames(report, own.value)) {
      const right = selfNameOf(own.value);
      const finding = notOwn(report.text, span, own.value, OTHER_SELF);
      tell({ ...finding, fixes: right === undefined ? [] : [setUnit(span, right)] });
    }
  },
};

function contradiction({ unit, others }: Dissent): RuleFinding {
  const [first] = others;
  const value = first?.value ?? '';
  return {
    span: unit.span,
    message: say(
      {
        zh: '{source}写的是“{named}”，{others}写的是“{own}”，不是同一个单位。',
        en: 'Two units are named: “{named}” in {source}, “{own}” in {others}.',
      },
      {
        source: sources[unit.source],
        named: unit.value,
        others: sources[first?.source ?? 'title'],
        own: value,
      },
    ),
    evidence: others.map(({ source, span, value: named }): Evidence => ({
      role: 'mention',
      span,
      text: say(
        { zh: '{source}：{named}', en: '{source}: {named}' },
        { source: sources[source], named },
      ),
      value: named,
    })),
    fixes: [setUnit(unit.span, value)],
  };
}

const sources: Readonly<Record<UnitSource, Localized>> = {
  title: { zh: '标题', en: 'the title' },
  preface: { zh: '引言', en: 'the preface' },
  contact: { zh: '联系单位', en: 'the contact' },
  signature: { zh: '落款', en: 'the signature' },
};

/** What stands where the report's own unit belongs. */
function notOwn(text: string, span: Span, own: string, message: Localized): RuleFinding {
  return { span, message: say(message, { own, named: text.slice(span.start, span.end) }) };
}

const OTHER_SUBJECT: Localized = {
  zh: '这是“{own}”的报告，这里却写成了“{named}”。',
  en: 'This is the report of “{own}”, and here “{named}” is the subject.',
};
const OTHER_SELF: Localized = {
  zh: '这是“{own}”的报告，自称却写成了“{named}”。',
  en: 'This is the report of “{own}”, which is no “{named}”.',
};

/** Whose report it is, the writer knows better. */
function setUnit(span: Span, name: string): Fix {
  return { ...changeToWords(span, name), preferred: false };
}
