import { Characters } from '../../../report/text/characters.js';
import { isIdeograph } from '../../../report/text/ideographs.js';

/* The words that tell the parts of a list from what stands beside it. */

/** 分别为 and a name; not 分别达到了. */
export const ownName = /^分别[为是有]\s?[:：]?(?![达增减上下约近超])[\u4e00-\u9fff]{2}/u;

/** What begins something new: another sum, another time, another matter. */
export const endsList =
  /^(?:[另并且较比则]|此外|主要(?:原因|理由|是因|因)|发生|引发|同时|全年|全市|全县|全区|截[至止]|20\d\d(?!年度?(?:结转|转结|新收))|[去上今本历]年(?!度?(?:结转|新收))|同比|平均|目前)|(?<!公)共(?![享和建青党])|累计|合计|总计/u;

/** What tells of another side of the same things: 其中网上申请15件,办结18件. */
export const turns = /^(?:已|均|全部|按时|按期|及时|实际|最终|办结|答复|办理|回复|处理完)/u;

/** How requests were dealt with. */
export const handled = /办结|答复|回复|办理|按[时期]|延期|结转/u;
/** How they came in. */
export const ways = /(?:网[络上]|信函|当面|传真|邮寄)(?:提交|提出|申请)/u;

/** What became of things tells another side of them too, if what was told is all: 其中网上11件,申请办结8件. */
export const dealtWith = /办结|办理|答复|回复|处理|结转|予以/u;

/** 其余3件 leaves nothing. */
export const takesRest = /^(?:其余|剩余|余下)/u;

/** The same, of what is left of what was just said: not 其余部门5件. */
export const isAllLeft =
  /^(?:其余|剩余|余下)的?(?:问题|申请|事项|工单|来信|诉求|建议|提案|案件)?(?:尚有|还有|仍有|[共有为])?\s?$/u;

/** What is of no kind named before it. */
export const ofRest = /^其[他它](?:类|信息|类信息|内容|方面|类别)?[共为有]?\s?$/u;

/** What changes how many there are, and is no part of them. */
export const changed = /新增|增加|增设|取消|减少|调整|修[订改]|废止|更新/u;

/** What stands before a total of the figures in front of it; of how many, and whether of the first, where it says so. */
export const summing =
  /(?:^|[，,、；;]|(前)?([两二三四五六])(?:[项者类种家位处年]|个[\u4e00-\u9fff]{2,4})|各项|以上|上述)(?:共计|合计|总计|总共|累计|共|相加|加总|之和|总和)[达为有是]?\s?$/u;

/** Whether {@link summing} may end at a place: with 计, 共, 加, 和, 达, 为, 有, 是, and with what is no Chinese character at all. */
export function maySumUpTo(text: string, last: number): boolean {
  return !isIdeograph(text.charCodeAt(last)) || endsSumming.standAt(text, last);
}

const endsSumming = new Characters('计共加总和达为有是');

/** What the year before left. */
export const carriedIn = /结转|上年|去年|跨年/u;

/** What was done with things, of which nothing is left. */
export const closedOff = /办结|答复|回复/u;

/** What is left to the next. */
export const carriedOut = /结转(?:[至到下明次]|20\d\d)/u;
