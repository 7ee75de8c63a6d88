import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyse } from '../../../server/analysis.js';
import { forms } from '../../../server/forms/catalogue.js';
import { render } from '../../../server/language/message.js';
import { printReport } from '../../drafts/told/told-report.js';
import { consistentReports } from './arbitrary-report.js';

describe('a report whose tables and sentences agree', () => {
  for (const form of forms) {
    it(`${form.id}: has no error and no warning on any figure`, () => {
      fc.assert(
        fc.property(consistentReports(form), (report) => {
          const { text } = printReport(report);
          const analysis = analyse(text, { severities: {} });
          assert.equal(analysis?.form.id, form.id);
          const told = analysis.findings
            .filter(({ severity }) => severity !== 'information')
            .map(({ rule, message }) => `${rule}: ${render(message, 'zh-cn')}`);
          assert.deepEqual(told, []);
        }),
        { numRuns: 150 },
      );
    });
  }
});
