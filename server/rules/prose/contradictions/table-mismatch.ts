import { tellCauses } from '../../causes/cause-findings.js';
import type { Rule } from '../../rule.js';

/** A sentence gives another figure than the table for the same concept, period and scope. */
export const proseTableMismatch: Rule = {
  id: 'prose.table-mismatch',
  title: { zh: '正文与表格不一致', en: 'The text and the table disagree' },
  severity: 'warning',
  fix: 'suggestion',
  citation: undefined,
  page: {
    finds: {
      zh: '正文写的数与表格中同一项目、同一期间、同一范围的数不同。一句话说几项之和的（“予以公开及部分公开149件”），与表中这几项之和比较。',
      en: 'A sentence gives a figure that differs from the one in the table for the same thing, period and scope. A sentence that adds several rows up is compared with their sum.',
    },
    why: {
      zh: '同一个数在报告里出现两次，读者无从知道该信哪一个；汇总和核查也会各取一个。',
      en: 'The same figure stands twice in the report, and a reader cannot know which to believe.',
    },
    wrong: '“不予公开”119件，占14.57%。\n\n3.不予公开答复数 | 199\n对申请的答复总数 | 1366',
    right: '“不予公开”199件，占14.57%。\n\n3.不予公开答复数 | 199\n对申请的答复总数 | 1366',
    silent: {
      zh: '说的是一个单位、一个账号、一个专栏、一类信息、几个人、一次培训等部分情况的，说的是公文的公开属性的；跨几年的；办结数只含本年新收、不含上年结转的；剔除重复、撤回以前的收件数；带“约、近、余、多”而相差不大的；“受理”按只含新收或连同上年结转理解，有一种相符的（总数按哪一种相符，其中各项就按哪一种）；一句话把同一项分作两个数、其中一个与表相符的（“收到申请48件，其中有效申请45件”）；前一句说的是一个单位、一个渠道、一类申请等，后面没有另说是谁的，而数与表中的又不相近的；同一句中前面的数是一名申请人、一个单位、延期办结的等一部分，后面的数不大于它、旁边又没有与表相符的同类数的；与前面的行、申请人在表中相交之处的数相符的；与旁边同名的数合起来才是表中的数的；复议、诉讼合计相符的；表中没有填数、还是空白的；说不准指哪一项、哪一年的。',
      en: 'The sentence speaks of a part (one office, account, column, kind of information, some persons, a course), of documents by who may see them, or of several years; it counts what was answered of the year’s own requests alone, or what came in before duplicates were taken out; the figure is approximate and near; 受理 agrees with either of its two readings (the parts of a total are read as the total is); the sentence tells two figures of one thing apart and one of them is the table’s (收到申请48件，其中有效申请45件); the sentence before is about an office, a channel, a kind of requests, this one does not say whose its figures are, and they are not near the table’s; a figure before it in its sentence is of a part (one applicant, one office, those extended) that is no less, and no other beside it is the table’s; it is the table’s where its row meets that of a figure before it or the applicant named there, of reviews and lawsuits together, or with another of its name; the table is still blank there; it cannot be told for certain which row or year is meant.',
    },
    fix: {
      zh: '全表和其他句子都支持表中数的，把正文改为表中数；反之改表；看不出的，两种都列出。相邻两个数正好互换的，一次换回。不会自动改数。',
      en: 'Sets whichever figure the rest of the report speaks against; offers both where nothing tells. Two neighbouring figures exchanged with each other are changed back together. Never applied without being chosen.',
    },
  },
  check(context, tell) {
    tellCauses('prose.table-mismatch', context, tell);
  },
};
