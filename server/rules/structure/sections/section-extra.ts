import { matchSections, type SectionMatch } from '../../../forms/recognising/match-sections.js';
import { say } from '../../../language/message.js';
import type { Report, Section } from '../../../report/report.js';
import type { Span } from '../../../report/span.js';
import type { Fix } from '../../finding.js';
import type { Rule, RuleFinding } from '../../rule.js';
import { isBlank } from '../../running-text.js';
import { sectionWithMarks } from './heading-line.js';
import { haveSameWords } from './same-words.js';

/** A first-level section the form does not have, or has once. */
export const sectionExtra: Rule = {
  id: 'section.extra',
  title: { zh: '格式之外的一级标题', en: 'Section the form does not have' },
  severity: 'information',
  fix: 'suggestion',
  citation: undefined,
  page: {
    finds: {
      zh: '格式没有的一级标题；同一部分出现了两次；同一个文件里写了两份报告。',
      en: 'A first-level section the form does not have, or one that stands twice; two reports in one file.',
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
    fix: {
      zh: '内容完全相同的，删去后一份；请先确认后一份不是本该写另一部分的。其余没有自动修改。',
      en: 'Removes the second of two that say the same, once you know that it was not to be another part. None otherwise.',
    },
  },
  check({ report, another, form }, tell) {
    const { matches } = matchSections(report, form);
    if (another) tell(anotherReport(another));
    if (form.sectionOrder === 'free') return;
    for (const match of matches) {
      const { section, formSection, repeated } = match;
      const { title, span } = section.heading;
      if (formSection && repeated) {
        const first = matches.find((other) => other.formSection === formSection && !other.repeated);
        tell(doubled(report, match, first));
      } else if (!formSection && title !== '' && !/^\s*附/u.test(title)) {
        tell({
          span,
          message: say(
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
        });
      }
    }
  },
};

/** A part of the form that stands twice: pasted twice where both say the same, or have the same ordinal. */
function doubled(
  report: Report,
  { section, formSection }: SectionMatch,
  first: SectionMatch | undefined,
): RuleFinding {
  const { title, span, ordinal } = section.heading;
  const isCopy =
    first !== undefined &&
    !isBlank(report, section.body) &&
    haveSameWords(report, section, first.section);
  const sameOrdinal =
    ordinal !== undefined && ordinal.value === first?.section.heading.ordinal?.value;
  return {
    span,
    severity: isCopy || sameOrdinal ? 'warning' : undefined,
    message: isCopy
      ? say(
          {
            zh: '“{title}”这一部分出现了两次，内容完全相同，请删去一份。',
            en: 'The part “{title}” stands twice, word for word; remove one of the two.',
          },
          { title },
        )
      : say(
          {
            zh: '“{title}”重复：报告另有“{part}”部分，请合并或者改正标题。',
            en: '“{title}” repeats: the report already has its part “{part}”; merge the two or correct the heading.',
          },
          { title, part: formSection?.title ?? title },
        ),
    evidence: first
      ? [
          {
            role: 'mention',
            span: first.section.heading.span,
            text: say({ zh: '另一处', en: 'the other one' }),
            value: undefined,
          },
        ]
      : [],
    fixes: isCopy ? [removal(report, section)] : [],
  };
}

function removal(report: Report, section: Section): Fix {
  return {
    title: say({ zh: '删去重复的这一份', en: 'Remove this second one' }),
    safe: false,
    preferred: false,
    edits: () => [{ span: sectionWithMarks(report, section), newText: '' }],
  };
}

/** Two reports in one file: said once, where the other begins. */
function anotherReport(span: Span): RuleFinding {
  return {
    span,
    severity: 'warning',
    message: say({
      zh: '从这里起是另一份年度报告；一个文件请只放一份，后一份没有检查。',
      en: 'Another annual report begins here; keep one report a file. The second is not checked.',
    }),
  };
}
