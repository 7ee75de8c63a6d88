import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import {
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type ProtocolConnection,
  type Range,
} from 'vscode-languageserver/node';
import { smallProcess } from '../client/connection/small-process.js';
import type { Statistics } from '../server/features/protocol/preview.js';
import { statisticsRequest } from '../server/features/protocol/statistics.js';

const uri = 'file:///bench/draft.nianbao';

/** An editor with one draft open, talking to a server process as VS Code does. */
export class Client {
  readonly #process: ChildProcess;
  readonly #connection: ProtocolConnection;
  #version = 1;

  private constructor(process: ChildProcess, connection: ProtocolConnection) {
    this.#process = process;
    this.#connection = connection;
  }

  /** Starts the built server, as the extension does, and shakes hands. */
  static async start(): Promise<Client> {
    const server = spawn(
      process.execPath,
      [...smallProcess.execArgv, 'dist/server/node.cjs', '--stdio'],
      { stdio: ['pipe', 'pipe', 'inherit'], env: { ...process.env, ...smallProcess.env } },
    );
    const connection = createProtocolConnection(
      new StreamMessageReader(server.stdout),
      new StreamMessageWriter(server.stdin),
    );
    connection.listen();
    await connection.sendRequest(InitializeRequest.method, {
      processId: process.pid,
      rootUri: null,
      capabilities: { textDocument: { diagnostic: {} } },
    });
    await connection.sendNotification(InitializedNotification.type, {});
    return new Client(server, connection);
  }

  async open(text: string): Promise<void> {
    await this.#connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri, languageId: 'nianbao', version: this.#version, text },
    });
  }

  async change(range: Range, text: string): Promise<void> {
    this.#version += 1;
    await this.#connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version: this.#version },
      contentChanges: [{ range, text }],
    });
  }

  /** How many findings there are now. */
  async diagnostics(): Promise<number> {
    const report = await this.#connection.sendRequest(DocumentDiagnosticRequest.type, {
      textDocument: { uri },
    });
    return report.kind === 'full' ? report.items.length : 0;
  }

  /** How many figures the statistics have now. */
  async statistics(): Promise<number> {
    const found = await this.#connection.sendRequest<Statistics | null>(statisticsRequest, { uri });
    return found?.figures.length ?? 0;
  }

  /** Bytes of memory the server has in use, as the system counts it. */
  residentMemory(): number {
    const pid = String(this.#process.pid);
    if (process.platform === 'linux') {
      const status = readFileSync(`/proc/${pid}/status`, 'utf8');
      return Number(/^VmRSS:\s+(\d+)/mu.exec(status)?.[1]) * 1024;
    }
    return Number(execFileSync('ps', ['-o', 'rss=', '-p', pid], { encoding: 'utf8' })) * 1024;
  }

  async stop(): Promise<void> {
    const closed = new Promise((resolve) => this.#process.once('close', resolve));
    await this.#connection.sendRequest(ShutdownRequest.type);
    await this.#connection.sendNotification(ExitNotification.type);
    await closed;
    this.#connection.dispose();
  }
}
