import { renderAlone } from '../../language/message.js';
import type { Severity } from '../../rules/finding.js';
import { rangesIn } from '../report-json.js';
import { otherPlaces } from './elsewhere.js';
import type { MakeCheckOutput } from './output.js';

/** Workflow commands: GitHub Actions shows them on the changed lines of a pull request. */
export const githubOutput: MakeCheckOutput = ({ language }) => ({
  begin: () => '',
  report({ name, analysis }) {
    const rangeOf = rangesIn(analysis.report.text);
    const lines = analysis.findings.map((finding) => {
      const { rule, severity, span, message } = finding;
      const { start, end } = rangeOf(span);
      // Columns are only understood within one line.
      const columns =
        start.line === end.line
          ? `,col=${String(start.character + 1)},endColumn=${String(Math.max(start.character + 1, end.character))}`
          : '';
      const place = `file=${property(name)},line=${String(start.line + 1)},endLine=${String(end.line + 1)}${columns}`;
      return `::${commands[severity]} ${place},title=${property(rule)}::${data(renderAlone(message, language) + otherPlaces(finding, language))}\n`;
    });
    return lines.join('');
  },
  end: () => '',
});

const commands: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
};

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
