import type { Span } from './span.js';

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
  return certain.test(line);
}

const certain =
  /返回顶部|打印本[稿页]|关闭(?:本页|窗口)|(?<![发公]文)字[号体]\s?[:：]|浏览次数|您现在的位置|当前位置|分享到|扫一扫|网站支持IPV6|上一篇|下一篇/iu;
