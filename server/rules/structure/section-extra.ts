import { matchSections } from '../../forms/match-sections.js';
import { say } from '../../language/message.js';
import type { Rule } from '../rule.js';

/** A first-level section the form does not have, or has once. */
export const sectionExtra: Rule = {
  id: 'section.extra',
  title: { zh: '格式之外的一级标题', en: 'Section the form does not have' },
  severity: 'information',
  fix: 'none',
  citation: undefined,
  page: {
    finds: {
      zh: '格式没有的一级标题，或者同一部分出现了两次。',
      en: 'A first-level section the form does not have, or one that stands twice.',
    },
    why: {
      zh: '格式只有六个部分；其他内容可以写进“总体情况”或者“其他需要报告的事项”。',
      en: 'The form has six parts; anything else goes into the overview or the last part.',
    },
    wrong: '六、政务新媒体建设情况\n七、其他需要报告的事项',
    right: '一、总体情况\n……\n（四）平台建设\n……\n六、其他需要报告的事项',
    silent: {
      zh: '附件、附表、附录；标题可以变通的格式（2014年格式、福建格式）。',
      en: 'Annexes; forms whose sections vary (2014, Fujian).',
    },
    fix: { zh: '没有自动修改。', en: 'None.' },
  },
  *check({ report, form }) {
    if (form.sectionOrder === 'free') return;
    for (const { section, formSection, repeated } of matchSections(report, form).matches) {
      const { title, span } = section.heading;
      if (formSection && !repeated) continue;
      if (!formSection && /^\s*附/u.test(title)) continue;
      yield {
        span,
        message: formSection
          ? say(
              {
                zh: '“{title}”重复：“{part}”部分前面或后面已经有了。',
                en: '“{title}” repeats: the report already has its part “{part}”.',
              },
              { title, part: formSection.title },
            )
          : say(
              {
                zh: '格式没有“{title}”这一部分，可以并入“{first}”或“{last}”。',
                en: 'The form has no part “{title}”; it may go into “{first}” or “{last}”.',
              },
              {
                title,
                first: form.sections[0]?.title ?? '',
                last: form.sections.at(-1)?.title ?? '',
              },
            ),
      };
    }
  },
};
