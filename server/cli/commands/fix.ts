import { analyse } from '../../analysis.js';
import { fixAll } from '../../features/fix-all.js';
import { say } from '../../language/message.js';
import { applyEdits } from '../../rules/fixing.js';
import { difference } from '../difference.js';
import type { Call, Command, ExitStatus } from '../command.js';
import { Drafts } from '../drafts.js';
import { pathsUsage } from '../usage.js';
import { writeBack } from '../write-back.js';

/** `nianbao fix`: every safe fix, as the editor's fix-all makes it. */
export const fix: Command = {
  name: 'fix',
  summary: {
    zh: '安全修复：不改数字和意思的修改一次做完',
    en: 'Make all safe fixes: those that change no figure and no meaning',
  },
  usage: pathsUsage,
  positionals: Number.POSITIVE_INFINITY,
  options: {
    'dry-run': {
      type: 'boolean',
      multiple: false,
      description: {
        zh: '不写文件，只显示会有哪些改动',
        en: 'Write nothing; show the differences instead',
      },
    },
  },
  run: fixDrafts,
};

async function fixDrafts(call: Call): Promise<ExitStatus> {
  const drafts = new Drafts(call);
  const isDryRun = call.arguments.flag('dry-run');
  let failed = false;
  for await (const draft of drafts) {
    const { name, path, analysis, options } = draft;
    const edits = fixAll(analysis, (text) => analyse(text, options));
    const before = analysis.report.printed;
    const text = applyEdits(before, edits);
    const isSame = text === before;
    if (isDryRun) {
      call.soFar(drafts.troubled ? 2 : 0);
      if (!isSame) await call.terminal.print(difference(draft, text));
      continue;
    }
    if (isSame && path !== undefined) continue;
    const problem = await writeBack(draft, text, call);
    if (problem !== undefined) {
      failed = true;
      await call.complain(problem);
      continue;
    }
    if (path !== undefined) await call.complain(say(texts.fixed, { name }));
  }
  return failed || drafts.troubled ? 2 : 0;
}

const texts = {
  fixed: { zh: '已修改“{name}”。', en: 'Fixed “{name}”.' },
} as const;
