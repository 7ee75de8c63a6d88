/** What a character of running text is to the reader of figures; 0 for all others. */
export const mark = {
  digit: 1,
  /** A Chinese numeral. */
  numeral: 2,
  /** 。！？ */
  stop: 3,
  /** ； */
  semicolon: 4,
  /** ， */
  comma: 5,
  /** 、 */
  pause: 6,
  /** ： */
  colon: 7,
  open: 8,
  close: 9,
  quoteOpen: 10,
  quoteClose: 11,
  /** `"`, which opens and closes. */
  quote: 12,
  titleOpen: 13,
  titleClose: 14,
  line: 15,
  /** May begin 其中, 包括, 具体为, 分别, 依次 and the like, or end `在1366件已答复件中`. */
  cue: 16,
  /** May begin a word that claims have without a figure: 未, 没有, 无, 均, 全部. */
  sign: 17,
  /** May begin 同比, 较上年 and the like. */
  comparing: 18,
} as const;

/** Code unit → one of {@link mark}. */
export const marks: Uint8Array = makeMarks();

function makeMarks(): Uint8Array {
  const table = new Uint8Array(0x10000);
  const characters: readonly (readonly [number, string])[] = [
    [mark.digit, '0123456789０１２３４５６７８９'],
    [mark.numeral, '零〇一二两三四五六七八九十百千'],
    [mark.stop, '。！？!?'],
    [mark.semicolon, '；;'],
    [mark.comma, '，,'],
    [mark.pause, '、'],
    [mark.colon, '：:'],
    [mark.open, '（(【'],
    [mark.close, '）)】'],
    [mark.quoteOpen, '“「『'],
    [mark.quoteClose, '”」』'],
    [mark.quote, '"'],
    [mark.titleOpen, '《〈〔［['],
    [mark.titleClose, '》〉〕］]'],
    [mark.line, '\n\r'],
    [mark.cue, '其包含涵具分中里依'],
    [mark.sign, '未没无均全'],
    [mark.comparing, '较比与和同'],
  ];
  for (const [kind, each] of characters) {
    for (const character of each) table[character.charCodeAt(0)] = kind;
  }
  return table;
}

/** The mark of the character at a place; 0 beyond the ends of the text. */
export function markAt(text: string, at: number): number {
  return at < 0 || at >= text.length ? 0 : (marks[text.charCodeAt(at)] ?? 0);
}

/** Whether a character ends a clause, in either width, line ends included. */
export function endsClause(kind: number): boolean {
  return (kind >= mark.stop && kind <= mark.close) || kind === mark.line;
}

/** Whether a character parts the clauses of a sentence: ； ， 、 ： in either width. */
export function partsClauses(kind: number): boolean {
  return kind >= mark.semicolon && kind <= mark.colon;
}
