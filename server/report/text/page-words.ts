import type { Span } from '../span.js';

/** `-3-`, `— 12 —`, `第 3 页`. */
export function isPageNumber(text: string, span: Span): boolean {
  return (
    span.end - span.start <= 16 &&
    /^(?:[-—–－] ?\d{1,4} ?[-—–－]|第 ?\d{1,4} ?页(?:[ ,]?共 ?\d{1,4} ?页)?)$/u.test(
      text.slice(span.start, span.end),
    )
  );
}

/** Whether a short line is surely a page's and no part of a report. */
export function isPageWord(line: string): boolean {
  if (certain.test(line)) return true;
  return inSentencesToo.test(line) && (!marksOfSentence.test(line) || thisPage.test(line));
}

const certain =
  /返回顶部|打印本[稿页]|关闭(?:本页|窗口)|(?<![发公]文)字[号体]\s?[:：]|(?:浏览次数|分享到)\s?[:：]|您现在的位置|当前位置|网站支持IPV6|上一篇|下一篇/iu;

/** `公开信息浏览次数达200万次，……` and `把信息分享到微信群，……` are sentences of a report. */
const inSentencesToo = /浏览次数(?![达超为共总累约近逾])|分享到|扫一扫/u;
const marksOfSentence = /[。；，;,]/u;
const thisPage = /[将本]网页|本页|当前页/u;
