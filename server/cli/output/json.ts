import { reportJson, reportJsonVersion } from '../report-json.js';
import type { MakeCheckOutput } from './output.js';

/** One object: `version`, `reports`, `summary`. Its schema is `schemas/report.schema.json`. */
export const jsonOutput: MakeCheckOutput = (options) => {
  let separator = '\n';
  return {
    begin: () => `{"version":${String(reportJsonVersion)},"reports":[`,
    report({ name, analysis }) {
      const text = separator + JSON.stringify(reportJson(name, analysis, options));
      separator = ',\n';
      return text;
    },
    end: (summary) => `\n],"summary":${JSON.stringify(summary)}}\n`,
  };
};
