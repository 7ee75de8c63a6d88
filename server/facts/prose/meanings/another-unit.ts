import type { Span } from '../../../report/span.js';
import type { Reader } from '../words/clause-words.js';
import { own } from '../words/own-name.js';
import { wordIndex } from '../words/word-index.js';

/**
 * Whether the sentences before a place are about one unit, or some, that is not the one that reports: 高新区管委会依申请公开
 * 办理规范。 What follows without a subject goes on from the last that begins with one.
 */
export function speaksOfAnother(reader: Reader, { start, end }: Span): boolean {
  const sentences = reader.text.slice(start, end).split(/[。！？；\n\r]/u);
  let at = end;
  for (const sentence of sentences.reverse()) {
    at -= sentence.length;
    const subject = subjectOf(reader, at, sentence);
    if (subject !== undefined) return subject === 'another';
    at--;
  }
  return false;
}

/** Whom a sentence begins with; undefined where that is no unit. */
function subjectOf(reader: Reader, start: number, sentence: string): 'own' | 'another' | undefined {
  const head = opening.exec(sentence)?.[0].length ?? 0;
  const at = start + head;
  const rest = sentence.slice(head);
  const word = wordIndex().find(reader.text, at, start + sentence.length);
  if (word?.actor !== undefined) {
    return word.actor === 'part' || word.actor === 'foreign' ? 'another' : 'own';
  }
  if (own(reader, at, start + sentence.length) > at) return 'own';
  return unit.test(rest) && !noUnit.test(rest) ? 'another' : undefined;
}

/** What may stand before a subject: 其中,2023年, 一是. */
const opening =
  /^\s{0,4}(?:[（(]?[一二三四五六七八九十\d]{1,2}[是)）.．、])?(?:其中[，,:：]?)?(?:(?:20\d\d年度?|全年|年内|本年度?)[，,]?)?/u;
/** 龙泉镇、白石镇, 东城区, 高新区管委会, 市水务局. */
const unit =
  /^[\u4e00-\u9fff]{1,10}?(?:[区县市州旗镇乡局厅委院校署]|街道|管委会|办事处|开发区|高新区|公司|集团|各?部门|各?单位)(?![面势长]|部署)/u;
/** Verbs that sentences without a subject begin with. */
const noUnit =
  /^(?:[我本全该对在将把由经]|[省市县区州]委|加强|健全|完善|建立|推进|推动|落实|强化|规范|优化|开展|组织|按照?|根据|依托|依法|依据|充分|认真|严格|坚持|进一步|明确|制定|做好|畅通|通过|紧扣|围绕|聚焦|指导|督促|印发|召开|举办|会同|及时|主动|积极|继续|持续|深入|切实)/u;
