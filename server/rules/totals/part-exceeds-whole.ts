import type { Calculation } from '../../facts/calculations/calculation.js';
import { say, type Localized } from '../../language/message.js';
import type { Fix } from '../finding.js';
import { tellCauses } from '../causes/cause-findings.js';
import { isToldWithCause } from '../causes/told.js';
import type { Rule } from '../rule.js';
import { boundText } from './bound-text.js';
import { restHoldsWith, type ChangedFact } from './support.js';
import { blankNote, evidenceOf } from './working.js';

/** A row under 其中 exceeds its parent; 历年累计 is below the year. */
export const totalPartExceedsWhole: Rule = {
  id: 'total.part-exceeds-whole',
  title: { zh: '其中项大于总项', en: 'A part exceeds its whole' },
  severity: 'error',
  fix: 'suggestion',
  citation: undefined,
  page: {
    finds: {
      zh: '“其中”一行大于它所属的那一行（如主要负责同志参加次数大于总次数），或者历年累计小于本年度。',
      en: 'A row under 其中 that exceeds the row it belongs to, or a cumulative total below the figure of the year.',
    },
    why: {
      zh: '部分不会大于整体，两个数中至少有一个填错，常见的是两行填反。',
      en: 'A part is never larger than its whole, so one of the two is wrong; often the rows were swapped.',
    },
    wrong: '2.政府网站在线访谈次数 | 次 | 19\n其中：主要负责同志参加政府网站在线访谈次数 | 次 | 20',
    right: '2.政府网站在线访谈次数 | 次 | 20\n其中：主要负责同志参加政府网站在线访谈次数 | 次 | 19',
    silent: {
      zh: '两个数中有一个缺失、留空或不是数字。',
      en: 'One of the two is missing, blank or not a number.',
    },
    fix: {
      zh: '正文写明了其中一个数、改成它就相符的，可以改成它；对调后别的合计仍然相符的，可以对调；否则哪一个数错，只有撰写人知道。',
      en: 'Where a sentence gives one of the two and that mends it, offers that; offers to swap the two where no other sum speaks against it; otherwise only the writer knows which is wrong.',
    },
  },
  check(context, tell) {
    tellCauses('total.part-exceeds-whole', context, tell);
    const { calculations } = context;
    for (const calculation of calculations) {
      const { rule, table, left, right, verdict } = calculation;
      if (rule.rule !== 'total.part-exceeds-whole' || verdict !== 'fails') continue;
      const part = left[0];
      const whole = right[0];
      if (part?.fact === undefined || whole?.fact === undefined) continue;
      if (isToldWithCause(calculation, context)) continue;
      tell({
        span: part.fact.span,
        message: () =>
          say(PART_EXCEEDS, {
            table: table.name,
            exceeds: boundText(calculation),
            blanks: blankNote(calculation),
          }),
        evidence: () => evidenceOf(calculation, right),
        fixes: () => swapFixes(calculation, calculations),
      });
    }
  },
};

/** The fix that swaps the two figures, as when two rows were filled the wrong way round; none where anything else speaks against it. */
function swapFixes(failing: Calculation, calculations: readonly Calculation[]): readonly Fix[] {
  const [part, ...otherParts] = failing.left;
  const [whole, ...otherWholes] = failing.right;
  if (part?.fact?.value === undefined || whole?.fact?.value === undefined) return [];
  if (otherParts.length + otherWholes.length > 0) return [];
  const changes: readonly ChangedFact[] = [
    { fact: part.fact, value: whole.fact.value },
    { fact: whole.fact, value: part.fact.value },
  ];
  if (!changes.every((change) => restHoldsWith(change, failing, calculations))) return [];
  return [
    {
      title: say(SWAP, { one: part.fact.printed, other: whole.fact.printed }),
      safe: false,
      preferred: false,
      edits: () =>
        changes
          .map(({ fact, value }) => ({ span: fact.span, newText: value.toFixed() }))
          .sort((oneEdit, otherEdit) => oneEdit.span.start - otherEdit.span.start),
    },
  ];
}

const SWAP: Localized = {
  zh: '对调这两个数：{one} 与 {other}',
  en: 'Swap the two figures {one} and {other}',
};
const PART_EXCEEDS: Localized = {
  zh: '{table}：{exceeds}{blanks}。',
  en: '{table}: {exceeds}{blanks}.',
};
