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
  'what was answered, behind what came in': {
    right: [
      '收到申请45件，其中自然人申请办结35件，法人及其他组织申请办结11件。',
      '收到申请45件，其中按时办结39件，延期办结7件。',
      '收到申请45件，其中答复自然人35件、答复法人或其他组织11件。',
    ],
    wrong: [
      '收到来信45件，其中个人来信35件，单位来信11件。',
      '收到工单145件，其中已办结135件，未办结11件。',
      '收到工单145件，其中按时办结135件，延期办结11件。',
    ],
  },
  'kinds of which each grew': {
    right: [
      '制发公文89件，比上年增加14件，其中公开类增加6件，非公开类增加8件。',
      '接听来电共计592次，个人来电增加67次，单位来电减少3次。',
      '受理工单共计592件，市级引发信访20件，县级引发信访17件。',
    ],
    wrong: [
      '制发公文89件，比上年增加14件，其中公开类36件，非公开类43件。',
      '接听来电共计592次，个人来电527次，单位来电63次。',
    ],
  },
  'what documents hold': {
    right: [
      '梳理档案68件，其中遮蔽公民个人信息41件，遮蔽企业单位信息15件。',
      '脱敏公文68件，其中涉及个人隐私41件，涉及单位秘密15件。',
    ],
    wrong: ['收到来信68件，其中个人来信41件，单位来信15件。'],
  },
  'those of two figures': {
    right: [
      '窗口专职12人，窗口兼职46人，其中本科以上52人，35岁以下29人。',
      '窗口专职21人，兼职125人，其中市直专职6人、兼职46人。',
      '讲解员12名，志愿者46名，其中女性52名，党员29名。',
    ],
    wrong: [
      '窗口专职12人，窗口兼职46人，其中本科以上62人，35岁以下29人。',
      '窗口工作人员125人，其中专职6人、兼职46人。',
      '讲解员12名，志愿者46名，其中中学生27名、大学生29名。',
    ],
  },
  'what a share is of': {
    right: [
      '公开栏目45件，其中财政类12件，占589件上网公开稿件的2.0%。',
      '公开栏目45件，其中财政类12件，约占89个栏目稿件的13.5%。',
    ],
    wrong: [
      '公开栏目45件，其中财政类12件，修订589件上网公开稿件。',
      '公开栏目45件，其中财政类12件，占用89件上网公开稿件。',
    ],
  },
  'another way of counting in brackets': {
    right: [
      '审核稿件318件，办结316件，其中整改85件（含部分整改18件则为103件）。',
      '审核稿件318件，其中整改85件（加上部分整改18件，共103件）。',
    ],
    wrong: ['审核稿件318件，其中整改85件（含版式整改18件，文字整改70件）。'],
  },
  'the reasons of a part': {
    right: [
      '审核稿件92件，分为通过47件，退回45件，主要原因为错字12件、格式不符10件、引文有误23件。',
      '审核稿件92件，其中通过47件，退回45件，主要理由为错字32件、格式不符13件。',
    ],
    wrong: ['审核稿件92件，分为通过47件，退回48件，主要原因为错字12件、格式不符10件。'],
  },
  'those of something named anew': {
    right: [
      '行政裁决、行政调解共90件。网络来信占63.7%，其中手机端212件，占网络来信的56.2%。',
      '联席会议议定事项8件。来电较去年增加，占来访的七成，其中水价212件。',
    ],
    wrong: ['行政裁决、行政调解共90件，其中手机端212件。'],
  },
  'a sum of what stands behind several marks': {
    right: [
      '承办省级建议12件、提案9件；市级建议187件、提案254件，合计462件。',
      '当日办结工单27件；2—5日198件，6—10日156件，20日以上18件，合计399件。',
      '承办省级建议12件、提案9件；市级建议187件、提案254件，合计441件。',
    ],
    wrong: ['承办省级建议12件、提案9件；市级建议187件、提案254件，合计472件。'],
  },
  'two totals, each with a list of its own': {
    right: [
      '仲裁37件，其中：裁决19件；调解28件，其中：当庭调解15件；两类纠纷合计撤回8件。',
      '仲裁37件，其中：裁决19件，撤回6件；调解28件，其中：当庭调解15件、庭外13件。',
    ],
    wrong: ['仲裁37件，其中：裁决39件；调解28件，其中：当庭调解15件。'],
  },
  'parts of both figures before, each of its own': {
    right: [
      '仲裁8件，调解2件。其中仲裁维持3件、撤回3件、其他结果2件；调解成功2件。',
      '收到来稿12件，上年留存2件。其中网络来稿6件，邮寄来稿6件；采用14件，刊发4件；退回5件。',
      '收到来稿9件。通过网络投递5件，邮寄4件。其中个人来稿9件，单位来稿0件；采用9件，其中刊发1件。',
      '收到来稿13件，上年留存14件。其中个人来稿4件，单位来稿9件。',
    ],
    wrong: [
      '收到来稿12件。其中网络来稿7件，邮寄来稿6件。',
      '收到来稿35件，其中个人来稿14件，单位来稿19件。',
    ],
  },
  'what the year before left, told behind': {
    right: [
      '收到来稿18件，其中刊发11件，退回9件（含上年结转2件）。',
      '收到来稿18件，其中刊发11件，退回9件（包括去年留下的2件）。',
    ],
    wrong: [
      '收到来稿18件，其中刊发11件，退回9件（含上年结转3件）。',
      '收到来稿18件，其中刊发11件，退回9件（含约稿2件）。',
    ],
  },
  'what a bracket behind the total tells': {
    right: [
      '全局共受理工单604件（新收592件，上年结转12件），其中线上受理377件，线下受理215件。',
      '全局共受理工单604件（新收592件，上年结转12件），分为线上受理377件，线下受理215件。',
    ],
    wrong: ['全局共受理工单604件（新收592件，上年结转12件），分为线上受理377件，线下受理217件。'],
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
