/** A finding a draft expects. */
export interface Expectation {
  /** One-based line of the draft. */
  readonly line: number;
  readonly rule: string;
  /** Words its Chinese message has to contain. */
  readonly says: string | undefined;
}

/**
 * Takes the expectations out of a draft. They stand behind `⟸` at the end of the line a finding starts on,
 * separated by space, each a rule with or without words of its message in double quotes:
 *
 *     | 四、结转下年度继续办理 | 1 | ⟸ total.carry"相差 1" table.cell-blank
 *
 * A rule found twice on a line is written twice.
 */
export function readExpectations(draft: string): {
  readonly text: string;
  readonly expectations: readonly Expectation[];
} {
  const expectations: Expectation[] = [];
  const lines = draft.split('\n').map((line, index) => {
    const at = line.indexOf('⟸');
    if (at === -1) return line;
    for (const [, rule = '', says] of line
      .slice(at)
      .matchAll(/(?<=[ ⟸])([a-z]+\.[a-z-]+)(?:"([^"]*)")?/gu)) {
      expectations.push({ line: index + 1, rule, says });
    }
    return line.slice(0, at).replace(/ $/u, '');
  });
  return { text: lines.join('\n'), expectations };
}
