/** The word that says it went the other way: `下降` for `增长`, `减至` for `增至`; undefined where no word does. */
export function oppositeOf(word: string): string | undefined {
  return byHowMuch.get(word) ?? toWhat.get(word);
}

/** The word that a text begins with which says that something became more or less, and has an opposite. */
export function changeWordAtStart(text: string): string | undefined {
  return Array.from(byHowMuch.keys()).find((word) => text.startsWith(word));
}

/** Before `13件` or `9.5%`; the longer ones first. */
const byHowMuch: ReadonlyMap<string, string> = new Map([
  // What 多 and 少 stand before says the way by itself; 少增加 would be a smaller increase.
  ['多增加', '减少'],
  ['多增长', '下降'],
  ['少增加', '增加'],
  ['少增长', '增长'],
  ['增长', '下降'],
  ['增加', '减少'],
  ['增多', '减少'],
  ['增幅', '降幅'],
  ['涨幅', '跌幅'],
  ['净增', '净减'],
  ['净减', '净增'],
  ['升幅', '降幅'],
  ['上升', '下降'],
  ['上涨', '下跌'],
  ['攀升', '下降'],
  ['提高', '降低'],
  ['提升', '下降'],
  ['减少', '增加'],
  ['下降', '上升'],
  ['降低', '提高'],
  ['降幅', '增幅'],
  ['跌幅', '涨幅'],
  ['减幅', '增幅'],
  ['回落', '上升'],
  ['下滑', '上升'],
  ['下跌', '上涨'],
  ['缩减', '增加'],
  ['压减', '增加'],
  ['精简', '增加'],
  ['多', '少'],
  ['少', '多'],
]);

/** Before what there is at the end. */
const toWhat: ReadonlyMap<string, string> = new Map([
  ['增为', '减为'],
  ['增至', '减至'],
  ['增到', '减到'],
  ['升至', '降至'],
  ['升到', '降到'],
  ['减为', '增为'],
  ['减至', '增至'],
  ['减到', '增到'],
  ['降至', '升至'],
  ['降到', '升到'],
]);
