import { matchSections } from '../../../forms/recognising/match-sections.js';
import { say } from '../../../language/message.js';
import { changeToWords } from '../../replacing.js';
import type { Rule } from '../../rule.js';

/** A heading that can only be one section of the form, in words the form does not have. */
export const sectionHeading: Rule = {
  id: 'section.heading',
  title: { zh: '一级标题与格式用语不同', en: 'Section heading departs from the form' },
  severity: 'information',
  fix: 'suggestion',
  citation: undefined,
  page: {
    finds: {
      zh: '一级标题看得出是格式里的哪一部分，但用语既不是格式的标题，也不是通行的写法。',
      en: 'A first-level heading that clearly is one of the form’s parts, in wording that is neither the form’s nor an accepted variant.',
    },
    why: {
      zh: '用语一致，公众和汇总系统才能逐年、逐单位对照。',
      en: 'The same wording lets readers and systems compare years and units.',
    },
    wrong: '三、收到与处理信息公开申请工作开展情况',
    right: '三、收到和处理政府信息公开申请情况',
    silent: {
      zh: '通行的写法（如“存在问题及改进情况”）；标题用语可以变通的格式（2014年格式、福建格式）。',
      en: 'Accepted variants such as 存在问题及改进情况; forms whose wording varies (2014, Fujian).',
    },
    fix: { zh: '改成格式的标题。', en: 'Sets the form’s own title.' },
  },
  check({ report, form }, tell) {
    if (form.sectionOrder === 'free') return;
    for (const { section, formSection, match, repeated } of matchSections(report, form).matches) {
      if (!formSection || match !== 'near' || repeated) continue;
      const { title, titleSpan } = section.heading;
      const expected = formSection.title;
      tell({
        span: titleSpan,
        message: say(
          {
            zh: '标题“{title}”与格式用语不同，格式为“{expected}”。',
            en: 'The heading “{title}” departs from the form’s “{expected}”.',
          },
          { title, expected },
        ),
        fixes: [changeToWords(titleSpan, expected)],
      });
    }
  },
};
