import type { Analysis, AnalysisOptions } from '../analysis.js';
import { analyse } from '../analysis.js';
import { say, type Message } from '../language/message.js';
import { CauseMemory } from '../repair/cause-memory.js';
import type { SeveritySetting } from '../rules/finding.js';
import type { DecodedDraft } from '../workspace/files/encoding.js';
import { errorPlace } from '../workspace/error-place.js';
import type { Call } from './command.js';
import { ahead } from './ahead.js';
import { FileOptions } from './file-options.js';
import { filesOf, unreadable, type FoundFile, type Trouble } from './files.js';
import type { NamedReports } from './named-reports.js';
import { readDraft, readStream, type DraftReading } from './reading.js';

/** A report, read and analysed. */
export interface Draft {
  /** As the person would type it; `-` for standard input. */
  readonly name: string;
  /** Absolute path; undefined for standard input. */
  readonly path: string | undefined;
  readonly decoded: DecodedDraft;
  readonly bytes: Uint8Array;
  readonly options: AnalysisOptions;
  readonly analysis: Analysis;
}

/**
 * The reports among the files named on the command line, one at a time. What cannot be read is complained
 * of and passed over, and `troubled` is then true; so it is for a file that was named and is no report.
 */
export class Drafts {
  readonly #call: Call;
  readonly #options: FileOptions;
  /** A draft is analysed again once it is fixed. */
  readonly #causeMemory = new CauseMemory();
  readonly #named: NamedReports | undefined;
  /** What rules failed at in the draft that is being looked at, by rule: one that is analysed again fails again. */
  readonly #broken = new Map<string, Message>();
  #troubled = false;
  #seen = 0;

  /** `severities` overrule those of configuration files; `named` are the reports to hold each against. */
  constructor(
    call: Call,
    severities: Readonly<Record<string, SeveritySetting>> = {},
    named?: NamedReports,
  ) {
    this.#call = call;
    this.#named = named;
    this.#options = new FileOptions(severities, (problem) => this.#fail(problem));
  }

  /** Whether something could not be done so far. */
  get troubled(): boolean {
    return this.#troubled;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Draft, void, undefined> {
    const { arguments: given, folder, terminal, language } = this.#call;
    const files = filesOf(given.positionals, folder);
    for await (const { file, reading } of ahead(files, (each) => this.#read(each))) {
      if ('trouble' in file) {
        await this.#fail(file.trouble);
        continue;
      }
      this.#seen += 1;
      terminal.progress(() => progressText[language](this.#seen, file.name));
      const draft = await this.#draftOf(file, reading);
      if (draft === undefined) continue;
      yield draft;
      // Only now: what was done with it may have analysed it again.
      await this.#tellBroken();
    }
    terminal.clear();
  }

  async #read(file: FoundFile | Trouble): Promise<FileReading> {
    if ('trouble' in file) return { file, reading: undefined };
    const { path } = file;
    const reading = path === undefined ? readStream(this.#call.terminal.input) : readDraft(path);
    return { file, reading: await reading };
  }

  async #draftOf(file: FoundFile, reading: DraftReading | undefined): Promise<Draft | undefined> {
    const { name, path, named } = file;
    if (reading === undefined) return undefined;
    if (reading.kind === 'unreadable') return this.#fail(unreadable(name, reading.reason));
    if (reading.kind === 'encoding') return this.#fail(say(texts.encoding, { name }));
    const options: AnalysisOptions = {
      ...(await this.#options.of(file)),
      ruleFailed: this.#ruleFailedOn(name),
      causeMemory: this.#causeMemory,
    };
    const analysis = await this.#analysisOf(file, reading, options);
    if (reading.kind !== 'text' || analysis === undefined) {
      const text = reading.kind === 'size' ? texts.size : texts.noReport;
      if (named) return this.#fail(say(text, { name }));
      await this.#call.complain(say(text, { name }));
      return undefined;
    }
    const { decoded, bytes } = reading;
    return { name, path, decoded, bytes, options, analysis };
  }

  async #analysisOf(
    file: FoundFile,
    reading: DraftReading,
    options: AnalysisOptions,
  ): Promise<Analysis | undefined> {
    if (reading.kind !== 'text') return undefined;
    const { text } = reading.decoded;
    const others = await this.#named?.bearingOn(file, text);
    const analysis = analyse(text, others === undefined ? options : { ...options, others });
    if (analysis !== undefined) this.#named?.analysed(file, analysis);
    return analysis;
  }

  #ruleFailedOn(name: string): NonNullable<AnalysisOptions['ruleFailed']> {
    return (rule, error) => {
      this.#broken.set(rule, say(texts.broken, { name, rule, ...errorPlace(error, 4) }));
    };
  }

  async #tellBroken(): Promise<void> {
    const problems = [...this.#broken.values()];
    this.#broken.clear();
    for (const problem of problems) await this.#fail(problem);
  }

  async #fail(problem: Message): Promise<undefined> {
    this.#troubled = true;
    await this.#call.complain(problem);
    return undefined;
  }
}

type FileReading =
  | { readonly file: FoundFile; readonly reading: DraftReading }
  | { readonly file: Trouble; readonly reading: undefined };

const progressText = {
  'zh-cn': (count: number, name: string) => `正在检查第 ${String(count)} 个文件：${name}`,
  en: (count: number, name: string) => `Checking file ${String(count)}: ${name}`,
} as const;

const texts = {
  encoding: {
    zh: '已跳过“{name}”：编码不是 UTF-8、UTF-16 或 GB18030。请用编辑器另存为 UTF-8 后再检查。',
    en: 'Skipped “{name}”: it is in none of UTF-8, UTF-16 and GB18030. Save it as UTF-8 and check again.',
  },
  size: {
    zh: '已跳过“{name}”：文件超过 64 MB，不是年度报告。',
    en: 'Skipped “{name}”: beyond 64 MB a file is no annual report.',
  },
  broken: {
    zh: '规则 {rule} 在“{name}”上出错（{error}），这一条没有检查完，其余照常。报告此问题时请附上下面几行：\n{where}',
    en: 'Rule {rule} failed on “{name}” ({error}) and was not finished; the others ran. Please report this with the lines below:\n{where}',
  },
  noReport: {
    zh: '已跳过“{name}”：内容不是政府信息公开工作年度报告。',
    en: 'Skipped “{name}”: it is not an annual report on open government information.',
  },
} as const;
