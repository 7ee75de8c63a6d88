import assert from 'node:assert/strict';
import { finds, fixed, isSilent } from '../checking.js';
import { draft2014, draft2021 } from '../drafts.js';

const rule = 'section.aspect-missing';

describe(rule, () => {
  it('an overview that leaves out an aspect', () => {
    const draft = draft2021().replace('（五）监督保障\n\n纳入科室年度考核。\n\n', '');
    finds(rule, draft, { marks: '一、总体情况', severity: 'information', says: '监督保障' });
    assert.match(fixed(rule, draft, 'suggestion'), /改版水务公开专栏。\n\n（五）监督保障\n/u);
  });

  it('is silent where the five are spoken of without subheadings', () => {
    isSilent(
      rule,
      draft2021({
        overview:
          '一、总体情况\n\n2023年，我局主动公开信息120条，收到公开申请2件。一是加强信息管理，严格保密审查。二是办好政府网站和政务新媒体。三是组织业务培训，接受社会监督。',
      }),
    );
  });

  it('is silent where requests and publication go by other words', () => {
    isSilent(
      rule,
      draft2021({
        overview:
          '一、总体情况\n\n（一）聚焦项目抓公开。公示项目备案417个。\n\n（二）聚焦群众抓公开。全年新收申请32件。\n\n（三）管理。严格保密审查。\n\n（四）平台。办好网站。\n\n（五）保障。组织业务培训。',
      }),
    );
  });

  it('is silent on an overview with nothing in it: that is section.empty', () => {
    isSilent(rule, draft2021({ overview: '一、总体情况' }));
  });

  it('is silent on forms that ask for no aspects', () => {
    isSilent(rule, draft2014());
  });
});
