import type { Report } from '../../../report/report.js';
import { Cue } from '../../cue.js';
import { isRunningText, matchesNear, type Match } from '../../running-text.js';

/** Words that are certainly written wrong. */
export interface Misspelling extends Match {
  readonly expected: string;
}

/** How something is written wrong, and what it is then. */
interface Misspelt {
  readonly cue: Cue;
  /** How far before the cue a match may begin. */
  readonly reach: number;
  readonly pattern: RegExp;
  readonly right: (match: Match) => string;
}

const misspelt: readonly Misspelt[] = [
  {
    cue: new Cue(['条', '列']),
    reach: 0,
    pattern: /条列(?=[》〉])|(?<=信息公开)条列/uy,
    right: () => '条例',
  },
  {
    // Reports have a 体例 too; laws have none.
    cue: new Cue(['体条', '例理', '》〉第']),
    reach: 0,
    pattern: /(?<=政府信息公开)(?:体例|条理)(?=[》〉第])/uy,
    right: () => '条例',
  },
  {
    cue: new Cue(['务', '信', '息']),
    reach: 1,
    pattern: /政务信息公开(?<=[《〈]中华人民共和国政务信息公开)(?=条例[》〉])/uy,
    right: () => '政府信息公开',
  },
  {
    cue: new Cue(['院', '办', '公']),
    reach: 2,
    pattern: /国务院办公室/uy,
    right: () => '国务院办公厅',
  },
  {
    cue: new Cue(['府', '信', '信']),
    reach: 1,
    pattern: /政府信信息/uy,
    right: () => '政府信息',
  },
  {
    cue: new Cue(['《', '《']),
    reach: 0,
    pattern: /《《([^《》〈〉\n\r]{2,60})》》/uy,
    right: ({ groups: [name = ''] }) => `《${name}》`,
  },
  {
    cue: new Cue(['%％', '%％']),
    reach: 0,
    pattern: /(?<=\d)[%％]{2}/uy,
    right: ({ text }) => text.slice(0, 1),
  },
  {
    cue: new Cue(['万', '万']),
    reach: 0,
    pattern: /(?<=\d[余多]?)万万(?=[余多]?[条件次人元篇个份])/uy,
    right: () => '万',
  },
];

/** The words of the running text that are written wrong, whatever is meant around them. */
export function misspellings(report: Report): readonly Misspelling[] {
  const found: Misspelling[] = [];
  for (const { cue, reach, pattern, right } of misspelt) {
    for (const match of matchesNear(report, pattern, { cue, reach })) {
      if (isRunningText(report, match.span)) found.push({ ...match, expected: right(match) });
    }
  }
  return found;
}
