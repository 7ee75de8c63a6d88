import { reportJson } from '../report-json.js';
import type { MakeCheckOutput } from './output.js';

/** One report object a line, as it is checked. */
export const ndjsonOutput: MakeCheckOutput = (options) => ({
  begin: () => '',
  report: ({ name, analysis }) => `${JSON.stringify(reportJson(name, analysis, options))}\n`,
  end: () => '',
});
