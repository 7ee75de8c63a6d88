import { recognise } from '../../../server/forms/recognising/recognise.js';
import { vocabulary } from '../../../server/forms/vocabulary.js';
import { parse } from '../../../server/report/parse.js';

/** The sections of a report without its tables. */
export const headings: readonly string[] = [
  '一、总体情况',
  '全年工作有序开展。',
  '二、主动公开政府信息情况',
  '三、收到和处理政府信息公开申请情况',
  '四、政府信息公开行政复议、行政诉讼情况',
  '五、存在的主要问题及改进情况',
  '公开不够及时。',
  '六、其他需要报告的事项',
];

/** The form that lines are taken for; undefined where they are no report. */
export function formOf(lines: readonly string[]): string | undefined {
  return recognise(parse(lines.join('\n'), vocabulary))?.form.id;
}
