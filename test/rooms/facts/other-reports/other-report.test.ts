import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { identifyText, summariseText } from '../../../../server/analysis.js';
import { lineStartsOf, positionIn } from '../../../../server/facts/line-starts.js';
import {
  figureIn,
  lastYearsFigure,
  placeIn,
} from '../../../../server/facts/other-reports/other-report.js';
import { form2019 } from '../../../../server/forms/form-2019.js';
import { reportOf, summaryOf } from '../../rules/years/reports.js';

const received = {
  concept: 'requests.received',
  applicant: 'total',
  period: 'year',
} as const;

const balanced = {
  'requests.received naturalPerson': '12',
  'requests.received total': '12',
  'outcome.granted naturalPerson': '12',
  'outcome.granted total': '12',
  'requests.processed naturalPerson': '12',
  'requests.processed total': '12',
};

describe('whose report a text is', () => {
  it('is said by its title and period', () => {
    const identity = identifyText(reportOf({ year: 2024, unit: '望澜市政府' }));
    assert.deepEqual(identity?.unit, { name: '望澜市人民政府', placed: true });
    assert.equal(identity.year, 2024);
  });

  it('is not certain where title and period name different years', () => {
    const says = [
      ['自2024年1月1日起至2024年12月31日', '自2023年1月1日起至2023年12月31日'],
    ] as const;
    assert.equal(identifyText(reportOf({ year: 2024, says })), undefined);
  });

  it('is not certain where the office of a government is named in the text alone', () => {
    const office = '望澜市人民政府办公室';
    const titled = reportOf({ year: 2024, unit: office });
    assert.equal(identifyText(titled)?.unit.name, office);
    assert.equal(identifyText(titled.slice(titled.indexOf('\n'))), undefined);
  });

  it('is none for any other text', () => {
    assert.equal(identifyText('# 会议纪要\n'), undefined);
    assert.equal(summariseText('# 会议纪要\n', { uri: 'a', name: 'a' }), undefined);
  });
});

describe('what is kept of another report', () => {
  it('is its figures by concept, whatever form they stand in', () => {
    for (const text of [
      reportOf({ year: 2023, figures: balanced }),
      reportOf({ year: 2020, form: form2019, figures: balanced }),
    ]) {
      const figure = figureIn(summaryOf(text), received);
      assert.equal(figure?.value.toFixed(), '12');
      assert.equal(figure.doubtful, false);
      assert.equal(text.slice(figure.span.start, figure.span.end), '12');
    }
  });

  it('says of a figure whether a sum of its own report puts it in doubt', () => {
    const figures = { ...balanced, 'requests.received total': '21' };
    assert.equal(figureIn(summaryOf(reportOf({ year: 2023, figures })), received)?.doubtful, true);
  });

  it('has no blank, and no figure that copies of a report disagree about', () => {
    const blank = summaryOf(
      reportOf({ year: 2023, figures: { ...balanced, 'requests.received total': '' } }),
    );
    assert.equal(figureIn(blank, received), undefined);
    const one = summaryOf(reportOf({ year: 2023, figures: balanced }));
    const other = summaryOf(reportOf({ year: 2023 }));
    assert.equal(lastYearsFigure({ lastYear: [one, one], units: [] }, received)?.report, one);
    assert.equal(lastYearsFigure({ lastYear: [one, other], units: [] }, received), undefined);
    assert.equal(lastYearsFigure({ lastYear: [blank, one], units: [] }, received)?.report, one);
  });

  it('gives places as the editor counts them, whatever the line ends', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      const text = reportOf({ year: 2023, figures: balanced }).replaceAll('\n', end);
      const summary = summaryOf(text);
      const figure = figureIn(summary, received);
      assert.ok(figure);
      const document = TextDocument.create('', '', 0, text);
      assert.deepEqual(placeIn(summary, figure.span).range, {
        start: document.positionAt(figure.span.start),
        end: document.positionAt(figure.span.end),
      });
    }
  });

  it('counts lines and characters as the protocol does', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('字', 'a', '\n', '\r') }), (text) => {
        const document = TextDocument.create('', '', 0, text);
        const starts = lineStartsOf(text);
        for (const match of text.matchAll(/[字a]/gu)) {
          assert.deepEqual(positionIn(starts, match.index), document.positionAt(match.index));
        }
      }),
    );
  });
});
