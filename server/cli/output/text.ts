import { render, say, type Language } from '../../language/message.js';
import type { Severity } from '../../rules/finding.js';
import { rangesIn } from '../report-json.js';
import { otherPlaces } from './elsewhere.js';
import type { MakeCheckOutput, Summary } from './output.js';

/**
 * A line a finding, `path:line:column: severity: message [rule]`, counted from 1 in UTF-16 characters, the
 * severity in English whatever the language: editors and scripts read these lines. Then the count.
 */
export const textOutput: MakeCheckOutput = ({ language, coloured }) => {
  const paint = coloured ? (code: string, text: string) => code + text + plain : asItIs;
  return {
    begin: () => '',
    report({ name, analysis }) {
      const rangeOf = rangesIn(analysis.report.text);
      const lines = analysis.findings.map((finding) => {
        const { rule, severity, span, message } = finding;
        const { line, character } = rangeOf(span).start;
        const place = `${inOneLine(name)}:${String(line + 1)}:${String(character + 1)}`;
        const said = inOneLine(render(message, language) + otherPlaces(finding, language));
        return `${place}: ${paint(colours[severity], severity)}: ${said} ${paint(faint, `[${rule}]`)}\n`;
      });
      return lines.join('');
    },
    end: (summary) => `${summaryLine(summary, language)}\n`,
  };
};

/** A text without line breaks and what else a terminal obeys, for an output where a finding is a line. */
function inOneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');
}

function summaryLine(summary: Summary, language: Language): string {
  const { reports, errors, warnings, information } = summary;
  const nothing = errors + warnings + information === 0;
  const text = reports === 0 ? texts.none : nothing ? texts.clean : texts.found;
  return render(say(text, { reports, errors, warnings, information }), language);
}

function asItIs(_code: string, text: string): string {
  return text;
}

const plain = '\u001b[0m';
const faint = '\u001b[2m';
const colours: Readonly<Record<Severity, string>> = {
  error: '\u001b[31m',
  warning: '\u001b[33m',
  information: '\u001b[36m',
};

const texts = {
  none: {
    zh: '没有检查任何年度报告。',
    en: 'No report was checked.',
  },
  clean: {
    zh: '检查了 {reports} 份年度报告，没有发现问题。',
    en: 'Reports checked: {reports}; nothing found.',
  },
  found: {
    zh: '检查了 {reports} 份年度报告：错误 {errors} 处，警告 {warnings} 处，提示 {information} 处。',
    en: 'Reports checked: {reports}; errors: {errors}, warnings: {warnings}, information: {information}.',
  },
} as const;
