import { say, type Localized } from '../../language/message.js';
import type { Fix } from '../finding.js';
import { columnName, printedName, rowName } from '../naming.js';
import type { Rule } from '../rule.js';
import { editsOf } from './corrections.js';
import type { Change } from './support.js';
import { misfilings, type Misfiling } from './misfiling.js';
import { evidenceOf } from './working.js';

/** Two columns off by +n and −n while 总计 balances: the applicant type is misfiled. */
export const totalMisfiled: Rule = {
  id: 'total.misfiled',
  title: { zh: '申请人类型归错列', en: 'Requests filed under the wrong applicant' },
  severity: 'error',
  fix: 'suggestion',
  citation: undefined,
  page: {
    finds: {
      zh: '表三恰有两列不平，一列多、一列少，数目相同，而“总计”列是平的：申请总数没有错，但有申请在不同的行归到了不同的申请人类型。',
      en: 'Exactly two columns of table 三 do not balance, one as much too high as the other is too low, while 总计 balances: the number of requests is right, but some stand under one applicant in one row and under another in the next.',
    },
    why: {
      zh: '一个原因只报一处：这两列的勾稽不符由同一笔归类错误引起。',
      en: 'One cause is one finding: both columns fail because of the same misfiling.',
    },
    wrong:
      '一、本年新收政府信息公开申请数量 | 6 | 2\n（七）总计 | 5 | 3\n四、结转下年度继续办理 | 0 | 0',
    right:
      '一、本年新收政府信息公开申请数量 | 5 | 3\n（七）总计 | 5 | 3\n四、结转下年度继续办理 | 0 | 0',
    silent: {
      zh: '有某一行的总计与各类申请人之和不符，或者不止两列不平：这时分别报告各列。',
      en: 'A row of the table does not add up, or more than two columns fail: each is then reported on its own.',
    },
    fix: {
      zh: '列出把差数从一列移到另一列的办法（移动后全表相符），由撰写人选定。',
      en: 'Offers to move the difference from one column to the other in each row where that is possible. Never applied without being chosen.',
    },
  },
  *check({ calculations }) {
    for (const found of misfilings(calculations)) {
      if (found.at.fact === undefined) continue;
      yield {
        span: found.at.fact.span,
        message: say(MISFILED, {
          table: found.table.name,
          surplus: columnName(found.surplus),
          deficit: columnName(found.deficit),
          count: found.count.toFixed(),
          sums: found.explains.some(({ rule }) => rule.rule === 'total.carry')
            ? REQUESTS
            : OUTCOMES,
        }),
        evidence: found.explains.flatMap((calculation) =>
          evidenceOf(
            calculation,
            calculation.rule.rule === 'total.results' ? calculation.left : [],
          ),
        ),
        fixes: found.moves.map((changes) => moveFix(found, changes)),
      };
    }
  },
};

function moveFix({ table, count }: Misfiling, changes: readonly Change[]): Fix {
  const [from, to] = changes;
  const row = from?.fact.place?.row;
  return {
    title: say(MOVE, {
      row: row ? rowName(table, row) : '',
      count: count.toFixed(),
      ...(from && to ? endsOf(from, to) : {}),
    }),
    safe: false,
    preferred: false,
    edits: () => editsOf(changes),
  };
}

function endsOf(from: Change, to: Change): Record<string, string | ReturnType<typeof say>> {
  const fromColumn = from.fact.place?.column;
  const toColumn = to.fact.place?.column;
  return {
    from: fromColumn ? columnName(fromColumn) : '',
    fromPrinted: printedName(from.fact),
    fromValue: from.value.toFixed(),
    to: toColumn ? columnName(toColumn) : '',
    toPrinted: printedName(to.fact),
    toValue: to.value.toFixed(),
  };
}

const MISFILED: Localized = {
  zh: '{table}：“{surplus}”列与“{deficit}”列{sums}一多一少，各差 {count}，而“总计”列相符：有 {count} 件的申请人类型前后归得不一致。',
  en: '{table}: columns “{surplus}” and “{deficit}” {sums}, one {count} too high, the other {count} too low, while 总计 balances: {count} filed under different applicants in different rows.',
};
const REQUESTS: Localized = { zh: '的收到数与办理数', en: 'do not balance' };
const OUTCOMES: Localized = { zh: '的办理结果总计与各项之和', en: 'do not add up' };
const MOVE: Localized = {
  zh: '“{row}”行移 {count} 件：“{from}”由 {fromPrinted} 改为 {fromValue}，“{to}”由 {toPrinted} 改为 {toValue}',
  en: 'Move {count} in row “{row}”: “{from}” from {fromPrinted} to {fromValue}, “{to}” from {toPrinted} to {toValue}',
};
