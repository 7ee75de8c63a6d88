import { stat } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { identifyText, summariseText, type Analysis, type AnalysisOptions } from '../analysis.js';
import type { OtherReport, ReportFile } from '../facts/other-reports/other-report.js';
import { summarise } from '../facts/other-reports/summarise.js';
import type { UnitAndYear } from '../facts/other-reports/identify.js';
import { ReportIndex } from '../workspace/reports/report-index.js';
import { ahead } from './ahead.js';
import type { Call } from './command.js';
import { filesOf, slashed, type FoundFile, type Trouble } from './files.js';
import { KeptReports } from '../workspace/reports/kept-reports.js';
import { readDraft } from './reading.js';

/**
 * The reports among the files named on the command line, for what bears on each: other years of its unit, the units of
 * a government. Found in a pass of its own, in which only whose report each is is kept. What one says is kept when it
 * has been analysed and others wait for it; what comes before its turn is read for them alone.
 */
export class NamedReports {
  readonly #index = new ReportIndex();
  readonly #kept = new KeptReports();
  /** The reports whose turn has come. */
  readonly #looked = new Set<string>();
  /** What each is called, by its path with `/`, which is its id. */
  readonly #names = new Map<string, string>();

  /** Looks through all that was named; what cannot be read is passed over without a word. */
  static async among({
    arguments: given,
    folder,
    terminal,
    language,
  }: Call): Promise<NamedReports> {
    const named = new NamedReports();
    const look = async (file: FoundFile | Trouble): Promise<string | undefined> => {
      if ('trouble' in file || isAlone(file, given.positionals)) return undefined;
      await named.#add(file);
      return file.name;
    };
    let seen = 0;
    for await (const name of ahead(filesOf(given.positionals, folder), look)) {
      if (name === undefined) continue;
      seen += 1;
      terminal.progress(() => progressText[language](seen, name));
    }
    return named;
  }

  /** What bears on a report; undefined where nothing does. */
  async bearingOn(file: FoundFile, text: string): Promise<AnalysisOptions['others']> {
    const id = idOf(file);
    if (id !== undefined) this.#looked.add(id);
    const indexed = id === undefined ? identifyText(text) : this.#index.of(id);
    if (indexed === undefined) return undefined;
    const ids = this.#index.bearingOn(id, indexed);
    if (ids.length === 0) return undefined;
    const found: OtherReport[] = [];
    for (const other of ids) {
      const summary = this.#kept.get(other) ?? (await this.#summarise(other));
      if (summary !== undefined) found.push(summary);
      if (!this.#isAwaited(other)) this.#kept.letGo(other);
    }
    return () => found;
  }

  /** Keeps what an analysed report says, if others wait for it. */
  analysed(file: FoundFile, { report, bound, calculations }: Analysis): void {
    const id = idOf(file);
    if (id === undefined || !this.#isAwaited(id)) return;
    const summary = summarise(report, bound, this.#fileOf(id), calculations);
    if (summary !== undefined) this.#kept.keep(id, summary);
  }

  #isAwaited(id: string): boolean {
    return this.#index.certainDependents(id).some((other) => !this.#looked.has(other));
  }

  async #add(file: FoundFile): Promise<void> {
    const { path, name } = file;
    if (path === undefined || !(await isLasting(path, file))) return;
    const reading = await readDraft(path);
    const indexed: UnitAndYear | undefined =
      reading.kind === 'text' ? identifyText(reading.decoded.text) : undefined;
    if (indexed === undefined) return;
    const id = slashed(path);
    this.#names.set(id, name);
    this.#index.set(id, indexed);
  }

  async #summarise(id: string): Promise<OtherReport | undefined> {
    const reading = await readDraft(id);
    if (reading.kind !== 'text') return undefined;
    return summariseText(reading.decoded.text, this.#fileOf(id));
  }

  #fileOf(id: string): ReportFile {
    return new NamedFile(id, this.#names.get(id) ?? id);
  }
}

/** A file whose URI is made when somebody asks for it: of most reports nobody does. */
class NamedFile implements ReportFile {
  readonly name: string;
  readonly #path: string;

  constructor(path: string, name: string) {
    this.#path = path;
    this.name = name;
  }

  get uri(): string {
    return pathToFileURL(this.#path).href;
  }
}

/** The path of a file with `/`; undefined for standard input. */
function idOf({ path }: FoundFile): string | undefined {
  return path === undefined ? undefined : slashed(path);
}

/** A file that was named alone has no others beside it. */
function isAlone({ named }: FoundFile, positionals: readonly string[]): boolean {
  return named && positionals.length === 1;
}

/** Whether a file can be read twice: what was named may be a pipe, of which nothing is then left. */
async function isLasting(path: string, { named }: FoundFile): Promise<boolean> {
  return !named || (await stat(path).catch(() => undefined))?.isFile() === true;
}

const progressText = {
  'zh-cn': (count: number, name: string) => `正在清点第 ${String(count)} 个文件：${name}`,
  en: (count: number, name: string) => `Looking through file ${String(count)}: ${name}`,
} as const;
