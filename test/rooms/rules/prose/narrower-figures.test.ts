import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, besideRequests, cases2021, clean2021, warnedOf } from './warned-of.js';

/** A draft by the form of 2014 with figures in the rows that are given. */
const rows2014: Readonly<Record<string, number>> = {
  '（一）收到申请数': 60,
  '1.当面申请数': 12,
  '2.传真申请数': 3,
  '3.网络申请数': 25,
  '4.信函申请数': 20,
  '（二）申请办结数': 58,
  '1.按时办结数': 50,
  '2.延期办结数': 8,
  '（三）申请答复数': 58,
  '1.属于已主动公开范围数': 10,
  '2.同意公开答复数': 22,
  '3.同意部分公开答复数': 4,
  '4.不同意公开答复数': 6,
  '不是《条例》所指政府信息': 6,
  '5.不属于本行政机关公开数': 5,
  '6.申请信息不存在数': 3,
  '8.告知通过其他途径办理数': 8,
  '1.政府网站在线访谈次数': 0,
  '1.参加或举办新闻发布会总次数': 4,
  '其中：主要负责同志参加新闻发布会次数': 2,
  '2.政府网站在线访谈次数': 3,
  '其中：主要负责同志参加政府网站在线访谈次数': 1,
  '（二）设置政府信息公开查阅点数': 22,
  '（二）举办各类培训班数': 19,
  '（三）接受培训人员数': 960,
};
const draft2014 = readFileSync('test/drafts/2015-bureau-clean.md', 'utf8')
  .split('\n')
  .map((line) => {
    const [, label = ''] = line.split('|').map((cell) => cell.trim());
    const figure = rows2014[label];
    return figure === undefined
      ? line
      : line.replace(/(?<!\d)\d{1,6}(\s{0,40}\|)$/u, `${String(figure)}$1`);
  })
  .join('\n')
  .replace('没有收到申请，未收取检索、复制、邮寄等费用。', '未收取检索、复制、邮寄等费用。');
const in2021 = besideRequests(cases2021);
const in2014 = before('2015年是公园免费开放的第三年', draft2014);

/** Those that a sentence brings about in a draft that has some of its own. */
function warnings(drafted: (sentence: string) => string, sentence: string): readonly string[] {
  const own = warnedOf(drafted(''));
  return warnedOf(drafted(sentence)).filter((each) => !own.includes(each));
}

function areRight(...sentences: readonly string[]): void {
  for (const each of sentences) assert.deepEqual(warnings(in2021, each), [], each);
}

function isWrong(sentence: string, ...expected: readonly string[]): void {
  assert.deepEqual(warnings(in2021, sentence), expected, sentence);
}

function areRight2014(...sentences: readonly string[]): void {
  for (const each of sentences) assert.deepEqual(warnings(in2014, each), [], each);
}

function isWrong2014(sentence: string, ...expected: readonly string[]): void {
  assert.deepEqual(warnings(in2014, sentence), expected, sentence);
}

describe('a figure behind a narrower one', () => {
  it('is of the row and of the applicants that were named before it', () => {
    areRight(
      '新收申请45件，办结46件。不予处理3件（均为自然人）。重复申请1件，其中自然人1件、商业企业0件。',
      '新收申请45件，办结46件。予以公开18件，其中自然人12件、商业企业3件、法律服务机构2件。',
      '新收45件，办结46件。按申请人统计，办结自然人申请35件、商业企业申请6件、法律服务机构申请3件。',
      '新收45件，办结46件，结转下年3件。商业企业申请5件，办结6件，结转0件。',
      '新收45件，办结46件。其中法律服务机构4件，予以公开2件。',
      '全局收到申请45件，办结46件。其中自然人新收34件、结转3件，办结35件，结转下年2件。',
    );
    isWrong('新收45件，办结46件。商业企业申请5件，办结8件。', 'prose.table-mismatch 8');
    isWrong('新收45件，办结46件。予以公开18件，部分公开6件。', 'prose.table-mismatch 6');
    isWrong(
      '全年新收45件，办结46件，其中自然人35件申请办结，结转下年4件。',
      'prose.table-mismatch 4',
    );
  });

  it('is of one applicant, one office or one subject whose requests were told', () => {
    areRight(
      '全年收到申请45件，予以公开18件，部分公开5件。同一申请人李某提出申请12件，予以公开4件，不予处理2件。',
      '全年收到申请45件，办结46件。其中，向机关本部提出的申请17件，予以公开8件，不予公开3件，无法提供5件。',
      '新收45件，办结46件。其中申请公开水价信息的21件，以“本机关不掌握”答复的8件。',
      '收到45件，办结46件。其中，供水科收到13件，办结12件；排水科收到9件，办结9件。',
      '全年收到申请45件，办结46件。2名申请人共提出11件，占24.4%，其中不予处理2件、予以公开4件。',
      '收到45件，办结46件。提出3件以上申请的有6人，共办结24件。',
    );
    isWrong(
      '全年收到申请45件，其中李某提出12件；予以公开17件，部分公开5件，无法提供15件。',
      'prose.table-mismatch 17',
    );
    isWrong(
      '全年收到申请45件，网络申请30件，予以公开17件，部分公开5件，无法提供15件。',
      'prose.table-mismatch 17',
    );
    isWrong(
      '全年收到申请45件，其中供水科收到13件，排水科收到9件；全年共办结申请43件。',
      'prose.table-mismatch 43',
    );
    isWrong(
      '同一申请人李某提出申请12件。全年收到申请45件，予以公开16件。',
      'prose.table-mismatch 16',
    );
  });

  it('is of cases against one body', () => {
    areRight(
      '行政复议24件，行政诉讼22件。其中局本级行政复议9件，维持4件，纠正2件，其他2件，未审结1件；行政诉讼7件，维持5件，未审结2件。',
      '行政复议24件，行政诉讼22件。其中行政复议应诉8件，维持6件。',
      '行政复议24件，行政诉讼22件。因征地类申请引发的行政复议6件、行政诉讼8件。',
      '行政复议24件，行政诉讼22件。其中同一申请人提起行政复议5件、行政诉讼4件。',
      '行政复议24件，行政诉讼22件；以我局为被告6件，维持4件；直接起诉12件，复议后起诉10件。',
    );
    areRight(
      '全年收到申请45件，予以公开18件。申请人补充材料后受理22件，予以公开9件。',
      '行政复议24件，行政诉讼22件。办理其他行政应诉案件14件，胜诉6件，未审结6件。',
      '行政复议\u00a024\u00a0件，行政诉讼\u00a022\u00a0件。2022\u00a0年：行政复议\u00a021\u00a0件，行政诉讼\u00a025\u00a0件。',
    );
    isWrong('行政复议24件，维持12件，纠正5件；行政诉讼22件。', 'prose.table-mismatch 5');
    isWrong('行政复议24件，行政诉讼22件，其中复议维持11件。', 'prose.table-mismatch 11');
    isWrong('行政复议24件，行政诉讼20件。', 'prose.table-mismatch 20');
  });

  it('is of what was carried in, or of what came in this year', () => {
    areRight(
      '本年新收45件，办结42件，其中予以公开16件，结转下年3件；上年结转4件全部办结，予以公开2件。',
      '收到45件，办结46件。上年结转4件，办结4件。',
      '新收45件中，予以公开16件，部分公开5件，不予公开4件，无法提供13件，不予处理3件，其他处理1件，3件在办；结转4件中，予以公开2件，无法提供2件。',
    );
    isWrong('收到45件，办结46件，予以公开16件，部分公开5件。', 'prose.table-mismatch 16');
  });

  it('is of those that were extended, and of one office in tables of all', () => {
    areRight2014(
      '收到申请60件，其中当面12件、传真3件、网络25件、信函20件。延期办结8件，其中同意公开3件，不同意公开2件。',
      '举办培训班19次，培训960人次。设置查阅点22个。其中市本级专门机构1个，查阅点3个，人员6人。',
      '举办新闻发布会4次，在线访谈3次。县区举办新闻发布会16次，在线访谈12次。',
    );
    isWrong2014(
      '收到申请60件，其中当面12件、传真3件、网络25件、信函20件。办结58件，其中同意公开23件，不同意公开6件。',
      'prose.table-mismatch 23',
    );
    isWrong2014('全年举办培训班18次，接受培训人员960人次。', 'prose.table-mismatch 18');
  });
});

describe('a share', () => {
  it('is of all cases of its kind where its part is of cases', () => {
    areRight(
      '全年收到申请45件。供水科收到13件，占28.9%，引发复议9件，占37.5%。',
      '全年收到申请45件。供水科收到13件，占28.9%，引发诉讼11件，占50%。',
    );
    isWrong(
      '全年收到申请45件。供水科收到13件，占28.9%，引发复议9件，占47.5%。',
      'prose.share 47.5',
    );
  });

  it('is of nothing printed where most of the part are named before it', () => {
    areRight(
      '全年收到申请45件；予以公开18件，无法提供15件。其中单位申请11件，多为商业企业，占45.5%。',
      '全年收到申请45件，其中单位申请11件，主要是商业企业，占45.5%。',
    );
    isWrong('全年收到申请45件，其中单位申请11件，占45.5%。', 'prose.share 45.5');
  });
});

describe('a figure whose words may be understood in two ways', () => {
  it('is of both kinds of cases together', () => {
    areRight(
      '行政复议24件，行政诉讼22件。结果维持23件，其中行政复议12件、未经复议直接起诉6件、复议后起诉5件。',
      '行政复议24件，行政诉讼22件。维持23件，占50%；纠正7件，占15.2%；其他8件；未审结8件。',
      '行政复议24件，行政诉讼22件。被纠错案件7件，其中复议4件，诉讼3件。',
      '行政复议24件，纠错4件。行政诉讼22件，比上年增加3件；两类案件合计46件，纠错7件。',
      '行政复议24件，行政诉讼22件。尚未审结8件，行政复议3件、行政诉讼5件。',
    );
    isWrong('行政复议24件，行政诉讼22件。维持24件，纠正7件。', 'prose.table-mismatch 24');
    isWrong('行政复议24件，维持12件，纠正7件。', 'prose.table-mismatch 7');
  });

  it('is with what was carried in, where that is said, and without it where the sum is broken down', () => {
    areRight(
      '新收45件，含上年结转共49件，办结46件。',
      '应办申请49件（新收45件，含上年结转共49件）。',
      '新收、结转分别为45件、4件，办结、结转下年分别为46件、3件。行政复议、行政诉讼分别为24件、22件。',
      '新收45件，加上上年结转，共办理49件。其中个人申请34件，单位申请11件。',
      '全年办理49件，其中新收45件，结转4件。',
    );
    isWrong('新收45件，含上年结转共51件，办结46件。', 'prose.table-mismatch 51');
    isWrong('办结、结转下年分别为46件、5件。', 'prose.table-mismatch 5');
  });

  it('is of kinds of things, of accounts or of more years than the tables count', () => {
    areRight(
      '行政许可117件，行政处罚6件。行政许可事项48项。',
      '收到申请45件，办结46件。一事一申请拆分后，实际办理信息事项83项。',
      '收到45件，办结46件。全省共收到8642件，办结8511件。',
      '收到申请45件，办结46件。累计收到申请386件，答复368件。',
      '行政复议24件，行政诉讼22件。全市各类行政复议286件、行政诉讼126件。',
      '办结46件，其中部分公开5件，主要涉及个人隐私2件、内部事务信息3件。',
      '收到申请45件，办结46件。45件申请中，首次申请42件、重复申请3件。',
      '收到申请45件，予以公开和部分公开 18 件、 5 件，不予公开和无法提供 4 件、 15 件。',
    );
    isWrong('收到45件，办结56件。', 'prose.table-mismatch 56');
    isWrong('办结46件，不予公开4件，其中内部事务信息3件。', 'prose.table-mismatch 3');
    isWrong('予以公开和部分公开 33 件，不予公开4件。', 'prose.table-mismatch 33');
  });

  it('is of requests that cases were about, and of lawsuits with reviews before them and without', () => {
    areRight(
      '予以公开18件，无法提供15件。被复议纠正的4件中，涉及不予公开2件、无法提供1件、不予处理1件。',
      '未经复议直接起诉12件，复议后起诉10件，审结17件，其中维持11件，纠正3件。',
    );
    isWrong('未经复议直接起诉12件，复议后起诉10件，审结16件。', 'prose.table-mismatch 16');
    isWrong('予以公开18件，无法提供25件。行政复议纠正4件。', 'prose.table-mismatch 25');
  });

  it('is of one way to apply where it stands right behind it', () => {
    areRight2014('收到申请60件，办结58件。网络申请25件，办结24件，同意公开9件。');
    isWrong2014('收到申请60件，办结58件。网络申请25件，办结34件。', 'prose.table-mismatch 34');
  });

  it('is without what was withdrawn', () => {
    areRight(
      '收到45件申请，答复45件，1件申请人撤回。',
      '全年收到45件，其中1件申请人逾期未补正，视为放弃；实际答复45件。',
    );
    isWrong('收到45件申请，答复43件，1件申请人撤回。', 'prose.table-mismatch 43');
  });

  it('is how requests were answered, and not how information was made public', () => {
    areRight2014(
      '收到申请60件；属于已主动公开10件，同意公开22件，同意部分公开4件，不同意公开6件，其他途径8件。',
      '举办新闻发布会4次，在线访谈3次。主要负责同志参加发布会2次、在线访谈1次。',
    );
    isWrong2014('全年举办新闻发布会4次，在线访谈2次。', 'prose.table-mismatch 2');
  });
});

describe('results of requests that some applicants made', () => {
  it('are not those of the tables, whatever the sentences beside them say', () => {
    const drafted = besideRequests(clean2021);
    for (const sentence of [
      '共收到申请45件，上年结转4件，办结46件，予以公开18件，部分公开5件，不予公开4件，结转下年3件。2名申请人提交申请15件，涉及同一项目，其中公开2件、不掌握13件。',
      '1名申请人提交申请15件，占33.3%，其中公开2件、不掌握13件。共收到申请45件，上年结转4件，办结46件，予以公开18件，部分公开5件，不予公开4件，结转下年3件。',
    ]) {
      assert.deepEqual(warnedOf(drafted(sentence)), [], sentence);
    }
  });
});
