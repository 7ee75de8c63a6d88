import { formatTables } from '../../features/tables/formatting.js';
import { say } from '../../language/message.js';
import { applyEdits } from '../../rules/fixing.js';
import { writeBack } from '../write-back.js';
import type { Call, Command, ExitStatus } from '../command.js';
import { Drafts } from '../drafts.js';
import { pathsUsage } from '../usage.js';

/** `nianbao format`: aligns the tables, as the editor's Format Document does. */
export const format: Command = {
  name: 'format',
  summary: { zh: '对齐表格的各列', en: 'Align the columns of tables' },
  usage: pathsUsage,
  positionals: Number.POSITIVE_INFINITY,
  options: {
    check: {
      type: 'boolean',
      multiple: false,
      description: {
        zh: '不写文件，只列出表格未对齐的文件；有则退出状态为 1',
        en: 'Write nothing; list the files whose tables are not aligned, and exit with 1 if there are any',
      },
    },
  },
  run: formatDrafts,
};

async function formatDrafts(call: Call): Promise<ExitStatus> {
  const { terminal, complain } = call;
  const drafts = new Drafts(call);
  const isCheck = call.arguments.flag('check');
  let status: ExitStatus = 0;
  for await (const draft of drafts) {
    const { name, path, analysis } = draft;
    const before = analysis.report.printed;
    const text = applyEdits(before, formatTables(before));
    const isAligned = text === before;
    if (isCheck) {
      if (isAligned) continue;
      if (status === 0) status = 1;
      call.soFar(drafts.troubled ? 2 : status);
      await terminal.print(`${name}\n`);
      continue;
    }
    if (isAligned && path !== undefined) continue;
    const problem = await writeBack(draft, text, call);
    if (problem !== undefined) status = 2;
    if (problem !== undefined) await complain(problem);
    else if (path !== undefined) await complain(say(texts.formatted, { name }));
  }
  return drafts.troubled ? 2 : status;
}

const texts = {
  formatted: { zh: '已对齐“{name}”中的表格。', en: 'Aligned the tables of “{name}”.' },
} as const;
