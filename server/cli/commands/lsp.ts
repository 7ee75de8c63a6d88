import { once } from 'node:events';
import type { Command, ExitStatus } from '../command.js';

/** `nianbao lsp`: the language server over standard input and output, for any editor. */
export const lsp: Command = {
  name: 'lsp',
  summary: {
    zh: '语言服务器（标准输入输出），供其他编辑器使用',
    en: 'The language server over standard input and output, for any editor',
  },
  usage: { zh: '--stdio', en: '--stdio' },
  positionals: 0,
  options: {
    stdio: {
      type: 'boolean',
      multiple: false,
      description: {
        zh: '通过标准输入输出通信（唯一的方式，可不写）',
        en: 'Talk over standard input and output (the only way; may be left out)',
      },
    },
    clientProcessId: {
      type: 'string',
      multiple: false,
      placeholder: 'PID',
      description: {
        zh: '编辑器的进程号，编辑器退出时服务器随之退出',
        en: 'The editor’s process; the server ends when it does',
      },
    },
  },
  run: serveOnStdio,
};

/** The server ends the process itself, when the editor tells it to or goes away. */
async function serveOnStdio(): Promise<ExitStatus> {
  // Loaded only here: the other commands have no use for a connection.
  const { serveOverStdio } = await import('../../stdio.js');
  serveOverStdio();
  await once(process.stdin, 'close');
  return 0;
}
