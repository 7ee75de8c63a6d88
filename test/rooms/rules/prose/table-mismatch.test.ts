import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { analyse } from '../../../../server/analysis.js';
import { render } from '../../../../server/language/message.js';
import { large2021 } from './warned-of.js';

const draft = readFileSync('test/drafts/2021-clean.md', 'utf8');

/** The corrections offered, in Chinese. */
function corrections(sentence: string, given: string): readonly string[] {
  const text = given.replace(/(?<=总体情况\n\n)/u, `${sentence}\n\n`);
  assert.notEqual(text, given);
  return (analyse(text, { severities: {} })?.findings ?? [])
    .filter(({ rule }) => rule === 'prose.table-mismatch')
    .flatMap(({ fixes }) => fixes.map(({ title }) => render(title, 'zh-cn')));
}

/** What is printed where a sentence is said to disagree with the tables, which have 45 requests received. */
function mismatches(sentence: string, given = draft): readonly string[] {
  const place = '规范接收、登记';
  assert.ok(given.includes(place));
  const text = given.replace(place, sentence + place);
  return (analyse(text, { severities: {} })?.findings ?? [])
    .filter(({ rule }) => rule === 'prose.table-mismatch')
    .map(({ span }) => text.slice(span.start, span.end));
}

const agreeing: Readonly<Record<string, readonly string[]>> = {
  'does not hold against the tables what a sentence tells apart': [
    '全年收到申请48件，其中有效申请45件。',
    '全年收到申请48件（其中政府信息公开申请45件，信访3件）。',
    '全年收到申请48件，受理45件，不予受理3件。',
    '收到申请45件，受理43件，不予受理2件。',
    '收到各类申请45件，其中43件为政府信息公开申请。',
    '全年收到申请48件，其中有效申请45件。我局收到申请48件，逐件登记。',
  ],
  'takes cases of all kinds for no figure of the tables': [
    '全年应诉行政诉讼案件15件，涉政府信息公开1件，败诉0件。',
    '全年行政诉讼案件15件，因政府信息公开引发的1件。',
    '全年行政应诉案件15件，败诉率5.2%。',
    '全年应诉15件，出庭应诉率100%。',
    '办理行政复议案件20件，其中涉及政府信息公开的行政复议案件3件。',
  ],
};

describe('prose.table-mismatch', () => {
  for (const [what, sentences] of Object.entries(agreeing)) {
    for (const sentence of sentences) {
      it(`${what}: ${sentence}`, () => {
        assert.deepEqual(mismatches(sentence), []);
      });
    }
  }

  it('takes 依申请公开18件 for what came in or for what was disclosed of it', () => {
    assert.deepEqual(mismatches('全年主动公开信息1213条，依申请公开18件。'), []);
    assert.deepEqual(mismatches('全年主动公开信息1213条，依申请公开23件。'), []);
    assert.deepEqual(mismatches('全年主动公开信息1213条，依申请公开19件。'), ['19']);
  });

  it('holds what was dealt with beside what came in against what was dealt with', () => {
    for (const [sentence, wrong] of [
      ['全年新收政府信息公开申请45件，办理46件。', []],
      ['全年新收政府信息公开申请45件，办理49件。', []],
      ['全年新收政府信息公开申请45件，办理42件。', []],
      ['全年新收政府信息公开申请45件，办理43件。', ['43']],
      ['全年收到政府信息公开申请45件，上年结转4件；办理64件，结转下年度继续办理3件。', ['64']],
      ['全年收到政府信息公开申请45件，受理43件。', []],
      ['共处理政府信息公开申请49件（含上年结转4件），46件已答复，3件结转下年度。', []],
      ['共处理政府信息公开申请94件（含上年结转4件），46件已答复，3件结转下年度。', ['94']],
    ] as const) {
      assert.deepEqual(mismatches(sentence), wrong, sentence);
    }
  });

  it('corrects to the reading that a slip explains', () => {
    const sentence = '全年答复政府信息公开申请，予以公开或部分公开359件。';
    assert.deepEqual(corrections(sentence, large2021), ['改为 350']);
  });

  it('leaves blanks to be filled: they contradict nothing', () => {
    const blank = draft.replaceAll(/(?<=\|) *\d+ *(?=\|)/gu, ' ');
    assert.ok(draft.length - blank.length > 200);
    assert.deepEqual(mismatches('全年收到申请45件，办结46件。', blank), []);
    const dash = draft.replace('| 行政许可 | 117 |', '| 行政许可 | - |');
    assert.deepEqual(mismatches('全年作出行政许可决定117件。', dash), ['-']);
  });

  it('restores the figure of the table where a sentence lost a digit of it', () => {
    const money = draft.replace('| 行政事业性收费 | 31.5 |', '| 行政事业性收费 | 1835.62 |');
    assert.deepEqual(corrections('全年行政事业性收费183.56万元。', money)[0], '改为 1835.62');
    assert.match(corrections('全年行政事业性收费1836.52万元。', money)[0] ?? '', /改为 1835\.62$/u);
  });

  it('writes the decimals of the table where a sentence is not its figure rounded', () => {
    const money = draft.replace('| 行政事业性收费 | 31.5 |', '| 行政事业性收费 | 4.17 |');
    const first = (sentence: string): string | undefined => corrections(sentence, money)[0];
    assert.match(first('全年行政事业性收费4.1万元。') ?? '', /改为 4\.17$/u);
    assert.match(first('全年行政事业性收费4.10万元。') ?? '', /改为 4\.17$/u);
    assert.match(first('全年行政事业性收费5.2万元。') ?? '', /改为 4\.17$/u);
    assert.equal(first('全年行政事业性收费4.2万元。'), undefined, 'rounded');
    assert.equal(first('全年行政事业性收费4.17万元。'), undefined);
    assert.equal(first('全年行政事业性收费约4.1万元。'), undefined);
  });

  it('adds the 万 a sentence lacks, and leaves the money of the table as it is', () => {
    const text = readFileSync('test/drafts/2020-government-clean.md', 'utf8').replace(
      '251000元',
      '1342.5万元',
    );
    assert.ok(text.includes('1342.5万元'));
    assert.deepEqual(corrections('全年政府集中采购金额1342.5元。', text), ['改为 1342.5万']);
    assert.deepEqual(corrections('全年政府集中采购金额1342.5万元。', text), []);
  });

  it('is told where no figure of the sentence is that of the tables', () => {
    assert.deepEqual(mismatches('全年收到申请48件，其中有效申请46件。'), ['48']);
    assert.deepEqual(mismatches('全年收到申请48件。其中有效申请45件。'), ['48']);
    assert.deepEqual(mismatches('全年收到申请48件，其中自然人申请34件。'), ['48']);
    assert.deepEqual(mismatches('因政府信息公开被提起行政诉讼15件，均已审结。'), ['15']);
  });

  it('reads the parts of a list as its total: what came in, and not that with what was carried in', () => {
    const list = (natural: number, others: number): readonly string[] =>
      mismatches(
        `2023年收到申请45件，其中自然人${String(natural)}件，法人或其他组织${String(others)}件。`,
      );
    assert.deepEqual(list(34, 11), []);
    assert.deepEqual(list(34, 12), ['12'], 'as many as with the one carried in');
    assert.deepEqual(list(37, 11), ['37'], 'as many as with the three carried in');
    assert.deepEqual(mismatches('2023年受理申请49件，其中自然人37件，法人或其他组织12件。'), []);
    assert.deepEqual(mismatches('2023年收到法人或其他组织申请12件。'), []);
  });

  const worded: Readonly<Record<string, readonly [right: number, wrong: number]>> = {
    '在办结的46件申请中，部分公开{}件。': [5, 6],
    '新出台规范性文件{}件。': [2, 3],
    '制发规章和规范性文件{}件。': [2, 3],
    '我局及时办结政府信息公开申请{}件。': [46, 64],
    '我局收到新申请{}件。': [45, 47],
    '我局政府信息公开申请量为{}件。': [45, 47],
    '我局收到信息公开申请表{}份。': [45, 47],
    '我局通过各类渠道收到政府信息公开申请{}件。': [45, 47],
    '我局通过网络、信函等方式收到申请{}件。': [45, 47],
    '我局办结申请46件，公开{}件，区分处理5件。': [18, 16],
    '我局办结申请46件，完全公开18件，区分处理{}件。': [5, 8],
    '我局办结申请46件，作出不予公开决定{}件。': [4, 2],
    '我局办结申请46件，未到答复期限结转下年度{}件。': [3, 5],
    '涉政府信息公开行政复议案件{}件。': [3, 5],
    '申请人不服答复提起行政复议{}件。': [3, 5],
    '因政府信息公开被诉{}件。': [1, 2],
    '废止失效规范性文件{}件。': [1, 3],
    '被申请行政复议3件，未审结0件，因信息公开被直接提起诉讼{}件。': [1, 4],
  };
  for (const [sentence, [right, wrong]] of Object.entries(worded)) {
    it(`knows what is counted: ${sentence}`, () => {
      const saying = (figure: number): string =>
        `2023年，${sentence.replace('{}', String(figure))}`;
      assert.deepEqual(mismatches(saying(right)), []);
      assert.deepEqual(mismatches(saying(wrong)), [String(wrong)]);
    });
  }

  it('takes what became of lawsuits as of all that both ways of suing have been named of', () => {
    const cases = draft.replace(
      /(?<=\n)\| 2 \| 0 \| 1 \| 0 \| 3 \|.*/u,
      '| 14 | 2 | 3 | 2 | 21 | 5 | 1 | 1 | 3 | 10 | 6 | 0 | 1 | 2 | 9 |',
    );
    assert.notEqual(cases, draft);
    const base =
      '21件政府信息公开行政复议中维持14件，纠正2件；19件政府信息公开行政诉讼中，未经复议直接起诉10件、';
    const first = (end: string): string | undefined => corrections(`${base}${end}。`, cases)[0];
    assert.match(first('复议后起诉9件，尚未审结的共8件') ?? '', /改为 5$/u);
    assert.equal(first('复议后起诉9件，尚未审结的共5件'), undefined);
    assert.equal(first('复议后起诉9件，尚未审结2件'), undefined, 'of those named last');
  });

  it('leaves open what came in by some ways where others follow, and what people report to an office', () => {
    assert.deepEqual(mismatches('2023年，我局通过网络、信函等方式收到申请38件，当面收到7件。'), []);
    assert.deepEqual(mismatches('2023年，我局办结群众投诉举报127件。'), []);
  });

  describe('two figures of a sentence exchanged with each other', () => {
    /** The findings on a sentence: where each is, and its corrections. */
    function told(sentence: string, given = draft): readonly (readonly [string, string])[] {
      const text = given.replace('规范接收、登记', `${sentence}规范接收、登记`);
      assert.notEqual(text, given);
      return (analyse(text, { severities: {} })?.findings ?? []).map(({ span, fixes }) => {
        const [first] = fixes;
        let mended = text;
        for (const { span: at, newText } of first?.edits().toReversed() ?? []) {
          mended = mended.slice(0, at.start) + newText + mended.slice(at.end);
        }
        return [text.slice(span.start, span.end), said(mended)] as const;
      });
    }

    /** The paragraph the sentence was put into, up to what it was put before. */
    function said(text: string): string {
      return /(?<=（二）依申请公开\n\n)[^\n]*?(?=规范接收)/u.exec(text)?.[0] ?? '';
    }

    const exchanged: Readonly<Record<string, readonly [first: string, right: string]>> = {
      '办结46件，其中予以公开5件，部分公开18件。': [
        '5',
        '办结46件，其中予以公开18件，部分公开5件。',
      ],
      '因政府信息公开发生行政复议1件、行政诉讼3件。': [
        '1',
        '因政府信息公开发生行政复议3件、行政诉讼1件。',
      ],
      '本年新收申请4件，上年结转45件，共49件。': ['4', '本年新收申请45件，上年结转4件，共49件。'],
      '结转下年度46件。办结3件。': ['46', '结转下年度3件。办结46件。'],
    };
    for (const [sentence, [first, right]] of Object.entries(exchanged)) {
      it(`is one finding at the first: ${sentence}`, () => {
        assert.deepEqual(told(sentence), [[first, right]]);
      });
    }

    it('gives the cells as evidence, and none of them as wrong', () => {
      const text = draft.replace(
        '规范接收、登记',
        '2023年作出行政许可决定6件，行政处罚决定117件。规范接收、登记',
      );
      const [finding, another] = analyse(text, { severities: {} })?.findings ?? [];
      assert.equal(another, undefined);
      assert.match(
        render(finding?.message ?? { zh: '', en: '' }, 'zh-cn'),
        /^正文“[^”]*行政许可决定6件”与正文“行政处罚决定117件”的数很可能写反了/u,
      );
      const [first, second] = finding?.fixes ?? [];
      assert.equal(first?.preferred, true);
      assert.equal(second?.preferred, false, 'the cells may be exchanged instead');
      const cells = (finding?.evidence ?? []).map(({ span }) => text.slice(span.start, span.end));
      assert.ok(cells.includes('117') && cells.includes('6'));
    });

    it('is none where only one of them contradicts the table, or each has something else', () => {
      assert.equal(told('办结46件，其中予以公开18件，部分公开18件。').length, 1);
      assert.deepEqual(
        told('办结46件，其中予以公开8件，部分公开15件。').map(([place]) => place),
        ['8', '15'],
      );
      assert.equal(told('办结46件，其中予以公开18件，部分公开5件。').length, 0);
    });

    it('is none where shares go with the sentence as it is, or a sum is against the table too', () => {
      const shares = '办结46件，其中予以公开5件，占10.9%，部分公开18件，占39.1%。';
      assert.deepEqual(
        told(shares).map(([place]) => place),
        ['5', '18'],
      );
      const rows = draft
        .replace('| 12 | 3 | 0 | 0 | 2 | 1 | 18 |', '| 12 | 3 | 0 | 0 | 2 | 1 | 5 |')
        .replace('| 4 | 1 | 0 | 0 | 0 | 0 | 5 |', '| 4 | 1 | 0 | 0 | 0 | 0 | 18 |');
      assert.notEqual(rows, draft);
      const right = '办结46件，其中予以公开18件，部分公开5件。';
      assert.deepEqual(told(right, rows), [
        ['5', right],
        ['18', right],
      ]);
    });

    it('is none where they stand in different paragraphs', () => {
      const text = draft
        .replace('规范接收、登记', '办结46件，其中予以公开5件。规范接收、登记')
        .replace('公文起草时', '对申请部分公开18件。公文起草时');
      const found = (analyse(text, { severities: {} })?.findings ?? []).filter(({ fixes }) =>
        fixes.some(({ title }) => render(title, 'zh-cn').includes('换回来')),
      );
      assert.deepEqual(found, []);
    });
  });
});
