import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { analyse } from '../../../../server/analysis.js';

const place = '规范接收、登记';
const clean = readFileSync('test/drafts/2021-clean.md', 'utf8');

/** What is printed where a warning stands, in a draft with 45 received, 4 carried in, 46 answered, 3 carried out. */
function warnings(sentence: string): readonly string[] {
  assert.ok(clean.includes(place));
  const text = clean.replace(place, sentence + place);
  return (analyse(text, { severities: {} })?.findings ?? [])
    .filter(({ severity }) => severity !== 'information')
    .map(({ rule, span }) => `${rule} ${text.slice(span.start, span.end)}`);
}

/** Sentences of one kind that are right, and others of it that do not add up. */
interface Kind {
  readonly right: readonly string[];
  readonly wrong: readonly string[];
}

const kinds: Readonly<Record<string, Kind>> = {
  'what is left, told in words': {
    right: [
      '受理工单64件，其中按时办结51件、延期办结8件，其余尚在办理。',
      '受理工单64件，其中按时办结51件、延期办结8件，其余仍在办理中。',
      '受理工单64件，其中按时办结51件、延期办结8件、剩余结转下年。',
      '考核水管站58家，优秀17家、良好31家、合格7家，其他水管站不定等次。',
      '回收问卷1876份，其中满意1502份、基本满意337份、不满意20份，其他未填写。',
      '收到来信64件、其中个人51件、单位8件、其余为匿名来信。',
      '收到来信64件、其中个人51件、单位8件、其余5件为匿名来信。',
    ],
    wrong: [
      '受理工单64件，其中按时办结51件、延期办结8件，均已归档。',
      '考核水管站58家，优秀17家、良好31家、合格7家，其他工作有序开展。',
      '收到来信64件、其中个人51件、单位8件、其余6件为匿名来信。',
    ],
  },
};

describe('a list of parts', () => {
  for (const [kind, { right, wrong }] of Object.entries(kinds)) {
    for (const sentence of right) {
      it(`is right, with ${kind}: ${sentence}`, () => assert.deepEqual(warnings(sentence), []));
    }
    for (const sentence of wrong) {
      it(`is told, beside ${kind}: ${sentence}`, () => {
        const told = warnings(sentence).map((each) => each.split(' ')[0]);
        assert.deepEqual(told, ['prose.breakdown']);
      });
    }
  }
});
