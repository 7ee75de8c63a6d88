import type { Uri } from 'vscode';
import { LanguageClient, type LanguageClientOptions } from 'vscode-languageclient/browser';

/** The web worker's own; the types of a browser would clash with those of Node. */
declare class Worker {
  constructor(script: string);
}

/** A client of the server in a web worker, not yet started. */
export function connectToWorker(script: Uri, options: LanguageClientOptions): LanguageClient {
  return new LanguageClient('nianbao', 'Nianbao', startWorker, options);

  function startWorker(): Promise<Worker> {
    return Promise.resolve(new Worker(script.toString(true)));
  }
}
