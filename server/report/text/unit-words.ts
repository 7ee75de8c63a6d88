/** Units that stand in a cell of their own; 万 of a cell so narrow that 元 stands below it. */
export const unitWords: ReadonlySet<string> = new Set(
  '条 件 份 篇 次 个 人 人次 项 宗 万元 元 亿元 万'.split(' '),
);
