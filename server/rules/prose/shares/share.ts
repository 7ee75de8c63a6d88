import type { Quantity } from '../../../facts/prose/reading.js';
import type { Rule } from '../../rule.js';
import { exchangedShares } from './exchanged-shares.js';
import { judgedShares, toldElsewhere } from './judged-share.js';
import { wrongBases } from './share-bases.js';
import {
  tellBase,
  tellExchanged,
  tellOffAll,
  tellOffSum,
  tellOffTable,
  tellStated,
  tellWrong,
} from './share-findings.js';
import { wrongInRows } from './share-of-sum.js';
import { sharesOffTable } from './share-of-table.js';
import { sharesAboveAll } from './share-sum.js';
import { sharesWithOthersOffAll } from './shares-with-others.js';
import { statedSharesOffTable } from './stated-share.js';

/** 占X% does not follow from the two figures. */
export const proseShare: Rule = {
  id: 'prose.share',
  title: { zh: '占比算得不对', en: 'A share does not follow' },
  severity: 'warning',
  fix: 'suggestion',
  citation: undefined,
  page: {
    finds: {
      zh: '“占X%”与同一句中的部分数和总数对不上；“收到241条，采纳173条，采纳率X%”一类，率与前面两个数对不上，“计划300人，实际323人，完成年度目标的X%”也是；句中没有写出总数的，部分数是表中的数，而按表中可能的各个总数都对不上；部分数和总数都没有写出的（“予以公开占X%”“自然人、企业分别占X%、Y%”“两项合计占X%”），按表中的数怎么算都对不上；各项都有占比、没有总数的，有一项与各项之和对不上；各种办理结果、申请方式等的占比加起来超过100%；最后一项为“其他”的，各项占比加起来不是100%。',
      en: 'A percentage that does not follow from the part and the total the sentence gives; a rate (收到241条，采纳173条，采纳率X%) that does not follow from the two counts before it, nor how much of a plan was done (计划300人，实际323人，完成年度目标的X%) from both; where it gives no total and the part is a figure of the tables, one that follows from none of the totals of the tables it may be of; where it gives neither part nor total (予以公开占X%, 自然人、企业分别占X%、Y%, 两项合计占X%), one that follows from the tables in no way it may be meant; where each part has a share and no total is printed, one that does not follow from what the parts come to; shares of outcomes, ways of asking and the like that come to more than 100%; shares of which the last is 其他 that do not come to 100%.',
    },
    why: {
      zh: '占比由两个数算出，三个数中有一个写错，读者一算便知。按四舍五入对不上、截去尾数才相符的，少取一位小数再补 0 的，只作提示。',
      en: 'A share is computed from two figures, and any reader can do so. Where it follows only by cutting decimals off instead of rounding, or was filled with zeros, it is told as information.',
    },
    wrong: '收到申请1370件，其中以传真形式申请1件，占0.0007%。',
    right: '收到申请1370件，其中以传真形式申请1件，占0.07%。',
    silent: {
      zh: '四舍五入相符的（按所印小数位数，部分数和总数带“万”的按其精度）；率为100%的，或者与本段另外的数（两数之和）对得上的；办结率按应办总数、胜诉率等按已审结案件对得上的；有约数的；说不准以哪个数为总数的，或者以本段前面另一个数为总数正好相符的；“合计占”几项之和的；各项凑成100%而尾数只差一的；以表中的数为总数而尾数只差一的，总数是哪一个说不准的；没有写出部分数和总数，又说不准是全部申请（案件）的占比，还是一类、一部分或别的单位的占比的。',
      en: 'It follows by rounding, within the precision of every printed figure; a rate of 100%, or one that other counts of the paragraph give, one of them or two together; a rate of requests of all that were to be answered, one of cases of those decided; a figure is approximate; it is not certain of what total it is a share, or it follows from another count before it in the paragraph; it is of several parts together (合计占); it is off by one in the last decimal so that all parts add up to 100%; of a total of the tables, it is off by one in the last decimal, or it is not certain which total is meant; it gives neither part nor total, and may be a share of one kind, of some or of another unit.',
    },
    fix: {
      zh: '改为按两数算出的占比；两个占比（或者所占的两个数）写反了的，一次对调。没有写出部分数和总数的，只在应为哪个数没有疑问时才给出修改。不会自动改数。',
      en: 'Sets the percentage to what the two figures give; two shares, or their parts, that stand in each other’s place are exchanged at once. Where neither part nor total is printed, there is a fix only where it is beyond doubt which share is meant. Never applied without being chosen.',
    },
  },
  check(context, tell) {
    const told = new Set<Quantity>();
    const judged = judgedShares(context);
    const elsewhere = toldElsewhere(context);
    const wrong = judged.filter(({ agreement }) => agreement === 'wrong');
    for (const { share } of wrong) told.add(share.percentage);
    const bases = wrongBases(
      wrong.map(({ share }) => share).filter((share) => !elsewhere(share)),
      context.prose.shares,
    );
    const withBase = new Set(bases.flatMap(({ shares }) => shares));
    for (const base of bases) tellBase(base, context, tell);
    const swapped = exchangedShares(
      wrong.map(({ share }) => share).filter((share) => !withBase.has(share) && !elsewhere(share)),
    );
    for (const each of swapped) tellExchanged(each, context, tell);
    const withOther = new Set(swapped.flatMap(({ shares }) => shares));
    for (const { share, agreement } of judged) {
      if (withBase.has(share) || withOther.has(share) || elsewhere(share)) continue;
      tellWrong(share, agreement, context, tell);
    }
    for (const wrong of sharesOffTable(context)) {
      told.add(wrong.percentage);
      tellOffTable(wrong, context, tell);
    }
    const { shares, parts } = wrongInRows(context);
    for (const wrong of shares) {
      if (told.has(wrong.percentage)) continue;
      told.add(wrong.percentage);
      tellOffSum(wrong, context, tell);
    }
    for (const part of parts) {
      if (part.row.some(({ percentage }) => told.has(percentage))) continue;
      for (const { percentage } of part.row) told.add(percentage);
      tellBase({ ...part, shares: part.row }, context, tell);
    }
    for (const wrong of statedSharesOffTable(context)) {
      told.add(wrong.percentage);
      tellStated(wrong, context, tell);
    }
    for (const off of [
      ...sharesAboveAll(context.prose, context.report),
      ...sharesWithOthersOffAll(context.prose, context.report),
    ]) {
      // One share that is wrong is told as that.
      if (off.shares.some((each) => told.has(each))) continue;
      for (const each of off.shares) told.add(each);
      tellOffAll(off, context, tell);
    }
  },
};
