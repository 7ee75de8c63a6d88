import assert from 'node:assert/strict';
import { besideRequests, cases2021, warnedOf } from './warned-of.js';

const drafted = besideRequests(cases2021);

function warnings(sentence: string): readonly string[] {
  return warnedOf(drafted(sentence));
}

function areRight(...sentences: readonly string[]): void {
  for (const sentence of sentences) assert.deepEqual(warnings(sentence), [], sentence);
}

function isWrong(sentence: string, ...expected: readonly string[]): void {
  assert.deepEqual(warnings(sentence), expected, sentence);
}

describe('a sentence on cases and on several sides of things', () => {
  it('gives rates of all cases, of those decided and of those decided on the matter', () => {
    areRight(
      '行政诉讼22件，胜诉11件，胜诉率64.7%。',
      '行政诉讼22件，胜诉11件，胜诉率50%。',
      '行政诉讼22件，胜诉11件，胜诉率78.6%。',
      '行政诉讼22件，其中胜诉11件，胜诉率达64.7%。',
      '行政诉讼22件，尚未审结5件，胜诉11件，胜诉率64.7%。',
      '行政复议24件，维持12件，维持率57.1%。',
      '行政复议24件，被纠正4件，纠错率19.0%。',
      '行政复议和行政诉讼共46件，维持23件，维持率60.5%。',
      '行政诉讼22件，败诉3件，败诉率17.6%。',
      // Of those decided, and not of the part before.
      '行政复议24件，其中维持12件、纠正4件，纠错率19.0%。',
      '行政复议24件，其中维持12件、纠正4件，纠错率16.7%。',
      '行政复议24件，维持12件、纠正4件，纠错率19.0%。',
      '行政诉讼22件，胜诉11件，败诉3件，败诉率17.6%。',
    );
    isWrong('行政诉讼22件，胜诉11件，胜诉率46.7%。', 'prose.share 46.7');
    isWrong('行政复议24件，维持12件，维持率75.1%。', 'prose.share 75.1');
    isWrong('行政复议24件，其中维持12件、纠正4件，纠错率36.7%。', 'prose.share 36.7');
  });

  it('gives rates of what was to be answered, what came in and what was carried in', () => {
    areRight(
      '收到申请45件，办结46件，办结率93.9%。',
      '收到申请45件，上年结转4件，办结46件，办结率93.9%。',
    );
    isWrong('收到申请45件，办结46件，办结率83.9%。', 'prose.rate 83.9');
  });

  it('gives rates of other cases than those of the tables, some of them still open', () => {
    areRight(
      '全市应诉其他案件80件，胜诉51件，胜诉率79.7%。',
      '全市应诉其他案件80件，尚未审结16件，胜诉51件，胜诉率79.7%。',
    );
    isWrong('全市审结其他案件80件，胜诉51件，胜诉率79.7%。', 'prose.share 79.7');
    isWrong('全市应诉其他案件80件，胜诉51件，胜诉率53.8%。', 'prose.share 53.8');
  });

  it('tells who came to court beside how cases ended', () => {
    areRight(
      '行政诉讼22件，其中负责人出庭18件，出庭率81.8%，胜诉11件，败诉3件。',
      '行政诉讼22件，其中胜诉11件，败诉3件，负责人出庭18件。',
      '行政诉讼22件，其中出庭应诉22件，聘请律师代理16件，胜诉11件。',
      '行政诉讼22件，其中开庭审理20件，负责人出庭18件，胜诉11件。',
      '行政复议24件，其中调解结案5件，当面听取意见19件，维持12件。',
      '行政复议24件，其中听证8件，维持12件，纠正4件，其他5件，未审结3件。',
    );
    isWrong('行政诉讼22件，其中一审18件、二审14件，负责人出庭20件。', 'prose.breakdown 22');
    isWrong('行政诉讼22件，其中负责人出庭26件，胜诉11件。', 'prose.breakdown 22');
  });

  it('tells what explains documents, and how papers were answered, beside their parts', () => {
    areRight(
      '制发文件14件，其中局机关6件，配套解读18件。',
      '制发公文320件，其中主动公开210件，同步解读120件。',
      '制发行政规范性文件2件，其中涉水1件，配套解读6件。',
      '制发行政规范性文件2件，其中配套解读6件。',
      '办理提案12件，其中公开7件，不公开5件。',
      '出台政策文件21份，其中供水9份，节水7份，制作图解24篇、图解24份。',
      '办理建议提案44件，其中主办29件，公开复文39件，会办15件。',
      '办理政协提案12件，其中主办8件，公开复文7件，满意率100%。',
    );
    isWrong('制发文件14件，其中供水6件，节水18件。', 'prose.breakdown 14');
    isWrong('制发文件14件，其中供水6件，节水12件，配套解读9件。', 'prose.breakdown 14');
    isWrong('办理提案12件，其中公开7件，不公开6件。', 'prose.breakdown 12');
    isWrong('发布信息150条，其中政策文件70条，政策解读90条。', 'prose.breakdown 150');
    isWrong('办理建议提案44件，其中主办29件，公开复文39件，会办18件。', 'prose.breakdown 44');
  });

  it('tells where something went on to beside what it was', () => {
    areRight(
      '不予处理3件，其中信访投诉类2件，转信访部门办理2件，重复申请1件。',
      '不予处理3件，其中信访举报投诉类2件，已转送信访局处理2件，重复申请1件。',
      '无法提供15件，其中本机关不掌握12件，告知向其他机关申请12件，没有现成信息3件。',
    );
    isWrong('不予处理3件，其中信访投诉类2件，重复申请2件。', 'prose.table-mismatch 2');
    isWrong('收到来信32件，其中转办14件，退回20件。', 'prose.breakdown 32');
  });

  it('counts a suit that was dismissed as upheld or as ended otherwise', () => {
    areRight(
      '行政诉讼22件，其中驳回起诉9件、未审结5件。',
      '行政诉讼22件，其中裁定驳回起诉9件。',
      '行政诉讼22件，其中9件被驳回起诉。',
      '行政诉讼22件，其中撤诉3件、未审结5件。',
      '行政诉讼22件，其中驳回起诉3件、驳回诉讼请求9件。',
    );
    isWrong('行政诉讼22件，其中驳回起诉19件。', 'prose.part-exceeds-table 19');
    isWrong('行政诉讼22件，其中撤诉9件。', 'prose.part-exceeds-table 9');
  });

  it('tells names before 分别 out once more behind 其中', () => {
    areRight(
      '行政复议、行政诉讼分别为24件、22件，其中维持分别为12件、11件，纠正分别为4件、3件。',
      '行政复议、行政诉讼案件分别为24件、22件，其中结果维持的分别有12件、11件。',
      '行政复议、行政诉讼分别为24件、22件，其中维持12件、11件，纠正4件、3件。',
      '行政复议、行政诉讼分别为24件、22件，其中尚未审结的分别是3件和5件。',
    );
  });

  it('counts the cases that are decided as all but those that are not', () => {
    areRight(
      '行政诉讼22件，已审结17件，未审结5件。',
      '行政诉讼22件，尚未审结5件，审结17件，其中维持11件、纠正3件、其他3件。',
      '行政复议24件，审结21件，维持12件。行政诉讼22件，结案17件。',
      '行政复议24件、行政诉讼22件，审结38件。',
      '行政复议24件、行政诉讼22件，分别审结21件、17件。',
      '全市审结其他行政复议案件210件，其中维持180件。',
      '行政诉讼22件，截至目前已审结20件。',
      '行政诉讼22件，审结的均获维持或调解。',
      '审结案件40件，其中维持20件、其他12件。',
    );
    isWrong('行政诉讼22件，已审结18件。', 'prose.table-mismatch 18');
    isWrong('行政诉讼22件，尚未审结5件，审结15件。', 'prose.table-mismatch 15');
    isWrong('行政复议24件，审结21件，其中维持12件、纠正5件、其他5件。', 'prose.table-mismatch 5');
    isWrong('其他案件审结40件，其中维持20件、纠正6件、其他12件。', 'prose.breakdown 40');
  });

  it('counts what was due as what came in and what was carried in', () => {
    areRight(
      '新收45件，上年结转4件，应办49件，办结46件。',
      '上年结转4件，新收45件，应办理申请共49件，实际办理46件。',
      '应办理申请46件，均已办结。',
      '需办理申请45件。',
      '加上上年结转的4件，应办总数为49件。',
      '应答复申请49件，已答复46件。',
      '全市应办理建议54件，已办理54件。',
    );
    isWrong('新收45件，上年结转4件，应办总数59件。', 'prose.table-mismatch 59');
    isWrong('加上上年结转的4件，应办总数为94件。', 'prose.table-mismatch 94');
    isWrong('全年应答复申请43件。', 'prose.table-mismatch 43');
  });

  it('gives rates of the counts that stand before them', () => {
    areRight(
      '办结46件，按期办结44件，按期办结率95.7%。',
      '办结46件，其中按期办结44件、延期办结2件，按期办结率95.7%。',
      '办结46件，予以公开及部分公开23件，公开率50%。',
      '办结46件，予以公开及部分公开23件，不予公开4件，公开率85.2%。',
      '行政诉讼22件，审结17件，胜诉11件，胜诉率64.7%。',
      '行政诉讼22件，审结17件，胜诉11件，胜诉率50%。',
      '行政诉讼22件，审结17件，胜诉11件，败诉3件，胜诉率78.6%。',
      '应参加培训60人，实际参加57人，参训率95%，其中优秀18人，优秀率31.6%。',
      '培训8次，参训560人次，参训率95%。',
      '考核58家，合格41家，优秀17家，合格率100%。',
      '全市行政诉讼败诉率18.7%。',
      '发放问卷300份，访问3300人次，回收率92%。',
    );
    isWrong('办结46件，按期办结44件，按期办结率99.7%。', 'prose.share 99.7');
    isWrong('办结46件，其中按期办结44件、延期办结2件，按期办结率97.5%。', 'prose.share 97.5');
    isWrong('办结46件，予以公开及部分公开23件，公开率60%。', 'prose.share 60');
    isWrong('行政诉讼22件，审结17件，胜诉11件，胜诉率46.7%。', 'prose.share 46.7');
    isWrong('行政复议24件，审结21件，被纠正4件，纠错率29.0%。', 'prose.share 29.0');
    isWrong('应参加培训60人，实际参加57人，参训率85%。', 'prose.share 85');
    isWrong('考核58家，评为优秀17家，优秀率39.3%。', 'prose.share 39.3');
    isWrong('征集意见524条，采纳3391条，采纳率74.6%。', 'prose.share 3391');
  });
});
