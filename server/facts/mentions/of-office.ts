import { wordsIn } from '../prose/figures/words-in.js';
import { figuresBefore, figuresBehind, isOfTables, labelOf, type Doubtful } from './doubtful.js';
import { disputesOf } from '../prose/words/naming-disputes.js';
import { countsRequests } from '../prose/words/naming-requests.js';
import { speakingUnit } from '../prose/words/speaking-unit.js';
import type { Quantity } from '../prose/reading.js';

/** Whether what is not asked for is told of one office beside the first figure on it: `其中市本级专门机构1个，查阅点3个`. */
export function isOfOffice(doubtful: Doubtful): boolean {
  const { text, bound, quantity, meaning } = doubtful;
  const [counted] = meaning.readings;
  if (counted === undefined || countsRequests(counted) || disputesOf(counted) !== 0) return false;
  if (ofAll.test(labelOf(text, quantity))) return false;
  let isNamed = false;
  for (const before of figuresBefore(doubtful)) {
    if (/[；;]/u.test(wordsIn(text, before.span.end, quantity.span.start))) break;
    if (isOfTables(bound, before)) return false;
    if (before.meaning?.scope === 'whole' && before.meaning.period === 'year') continue;
    isNamed = isElsewhere(doubtful, labelOf(text, before));
    if (isNamed) break;
  }
  return isNamed && !figuresBehind(doubtful).some((each: Quantity) => isOfTables(bound, each));
}

/** Whether a label opens with the name of an office, a part of the area or another year. */
function isElsewhere({ report }: Doubtful, label: string): boolean {
  const [, name = '', year] = office.exec(label) ?? [];
  if (name === '') return false;
  if (year !== undefined) return report.year?.value !== Number(year);
  return speakingUnit(report)?.includes(name) !== true;
}

const office =
  /^(?:其中)?((?![我本全各])(?:[省市县区州旗镇乡](?:本?级|直|政府|政务)|县区|市区|(20\d\d)年度?|[\u4e00-\u9fff]{1,12}?(?:[局委厅院办]|机关|部门|街道|乡镇|镇街)))/u;
const ofAll = /^(?:全[年市区县省州]|我[市区县省州局]|[总共合]计|[一总]?共)/u;
