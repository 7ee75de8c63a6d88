import assert from 'node:assert/strict';
import { analyse, type Analysis } from '../../../server/analysis.js';
import { render } from '../../../server/language/message.js';
import { dataSetOf, type DataPoint, type DataSet } from '../../../server/statistics/data-set.js';

/** A text as data. */
export function dataOf(text: string): DataSet {
  return dataSetOf(analysisOf(text));
}

/** Everything there is to say of a text. */
export function analysisOf(text: string): Analysis {
  const analysis = analyse(text, { severities: {} });
  assert.ok(analysis, 'not taken for a report');
  return analysis;
}

/** The one figure of a concept and applicant. */
export function pointOf(data: DataSet, concept: string, applicant?: string): DataPoint {
  const [point, another] = data.points.filter(
    (each) => each.concept === concept && each.applicant === applicant,
  );
  assert.ok(point !== undefined && another === undefined, `${concept}: none or several`);
  return point;
}

/** `22.9 %: （予以公开 + 部分公开） ÷ 办理（答复）总计 = (103 + 58) ÷ 703`. */
export function derivationOf({ printed, unit, derivation }: DataPoint): string {
  assert.ok(derivation);
  const formula = render(derivation.formula, 'zh-cn');
  return `${printed} ${unit}: ${formula} = ${derivation.working}`;
}
