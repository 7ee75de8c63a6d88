/**
 * Whether a text may be a report at all: a look for a few words that costs next to nothing, to be asked before
 * anything is parsed. True for every draft of every form, however little of it is written, and for some texts that
 * are none; recognise.ts tells those apart. Only the first {@link searched} characters are looked at.
 */
export function maybeReport(text: string): boolean {
  const head = text.length > searched ? text.slice(0, searched) : text;
  return words.some((word) => head.includes(word));
}

/** A report is 3 to 50 KB; whatever page it was copied with, it begins before this. */
const searched = 200_000;

/** Of titles, of headings, of tables: a draft has at least one of them. */
const words = [
  '信息公开',
  '政务公开',
  '主动公开',
  '公开申请',
  '依申请',
  '总体情况',
  '需要报告的事项',
  '本年制发件数',
  '本年新公开数量',
  '收到申请数',
  // In traditional characters.
  '信息公開',
  '政務公開',
  '主動公開',
  '公開申請',
  '依申請',
  '需要報告的事項',
];
