import type { Connection } from 'vscode-languageserver';
import { URI, Utils } from 'vscode-uri';
import type { AnalysisOptions } from '../analysis.js';
import type { NianbaoSettings } from '../features/protocol/protocol.js';
import { render, type Language } from '../language/message.js';
import { parseConfiguration, readSeverities, type Configuration } from '../rules/configuration.js';
import { configurationCandidates } from './configuration-file.js';
import type { WorkspaceFiles } from './files/files.js';

/** What the user and the project ask for in one folder. The same object until something changes. */
export interface DraftSettings {
  readonly language: Language;
  readonly options: AnalysisOptions;
  /** Milliseconds a finding waits while its place is being typed. */
  readonly delay: number;
  /** Whether the difference is shown behind a total that is off. */
  readonly differences: boolean;
}

/** Where settings come from. */
export interface SettingsSource {
  readonly connection: Connection;
  readonly files: WorkspaceFiles;
  /** Whether the client answers `workspace/configuration`. */
  readonly pulled: boolean;
  /** Display language of the editor, as a language tag; absent where the client does not say it. */
  readonly locale: string | undefined;
}

const defaultDelay = 1000;

/** Live configuration: asked for once a folder, and again after every change. */
export class Settings {
  readonly #source: SettingsSource;
  #byFolder = new Map<string, Promise<DraftSettings>>();
  #known = new Map<string, DraftSettings>();
  /** The settings of before a change, kept to see whether anything is another. */
  readonly #last = new Map<string, DraftSettings>();
  /** What was said of unusable entries, so that it is said once and not for every folder. */
  #told = new Set<string>();
  /** What a client without `workspace/configuration` sent along with its last change. */
  #sent: NianbaoSettings = {};
  #roots: readonly string[] = [];

  constructor(source: SettingsSource) {
    this.#source = source;
  }

  /** The settings a document is checked under. Never rejects: what cannot be read is left out. */
  of(uri: string): Promise<DraftSettings> {
    const folder = folderOf(uri);
    const known = this.#byFolder.get(folder);
    if (known) return known;
    const settings = this.#read(uri, folder);
    this.#byFolder.set(folder, settings);
    return settings;
  }

  /** Called when a setting, a configuration file or the set of folders changed. */
  changed(sent?: NianbaoSettings): void {
    if (sent) this.#sent = sent;
    this.#byFolder = new Map();
    this.#known = new Map();
    this.#told = new Set();
  }

  /** Sets the workspace folders; configuration files are looked for no further up than these. */
  setRoots(roots: readonly string[]): void {
    this.#roots = roots.map((root) => URI.parse(root).toString().replace(/\/$/u, ''));
    this.changed();
  }

  /** The language of what belongs to no document. */
  async language(): Promise<Language> {
    return languageOf(await this.#settings(undefined), this.#source.locale);
  }

  /** The settings as they were last given, without asking; `undefined` before that. */
  known(uri: string): DraftSettings | undefined {
    return this.#known.get(folderOf(uri));
  }

  async #read(uri: string, folder: string): Promise<DraftSettings> {
    const asked = this.#byFolder;
    const [settings, project] = await Promise.all([this.#settings(uri), this.#project(folder)]);
    // Changed meanwhile: what was asked for is no longer so, and nobody is to have it.
    if (asked !== this.#byFolder) return this.of(uri);
    const language = languageOf(settings, this.#source.locale);
    const own = settings.rules === undefined ? nothing : readSeverities(settings.rules);
    this.#tell('nianbao.rules', own, language);
    this.#tell(project.file, project, language);
    const delay = settings.validate?.delay;
    const result: DraftSettings = {
      language,
      // The project's file has the last word, so that editor and command line agree on its drafts.
      options: { severities: { ...own.severities, ...project.severities } },
      delay: typeof delay === 'number' && delay >= 0 ? delay : defaultDelay,
      differences: settings.inlayHints?.differences !== false,
    };
    const last = this.#last.get(folder);
    // Told that settings changed, an editor may have changed others: what was offered before stays good.
    const settled = last && JSON.stringify(last) === JSON.stringify(result) ? last : result;
    this.#last.set(folder, settled);
    this.#known.set(folder, settled);
    return settled;
  }

  async #settings(scopeUri: string | undefined): Promise<NianbaoSettings> {
    if (!this.#source.pulled) return this.#sent;
    const item = scopeUri === undefined ? { section: 'nianbao' } : { scopeUri, section: 'nianbao' };
    try {
      const settings: unknown = await this.#source.connection.workspace.getConfiguration(item);
      return typeof settings === 'object' && settings !== null ? settings : {};
    } catch {
      // A client that does not answer has set nothing: the defaults hold.
      return {};
    }
  }

  /** The nearest configuration file from the draft's folder up to the workspace folder decides alone. */
  async #project(folder: string): Promise<Configuration & { readonly file: string }> {
    // An untitled draft lies in no folder.
    if (!URI.parse(folder).path.startsWith('/')) return { ...nothing, file: '' };
    for (const file of configurationCandidates(folder, this.#rootOf(folder) ?? folder)) {
      const text = await this.#source.files.read(file);
      if (text !== undefined) return { ...parseConfiguration(text), file };
    }
    return { ...nothing, file: '' };
  }

  /** The workspace folder a folder lies in; of several, one in the other, the innermost. */
  #rootOf(folder: string): string | undefined {
    return this.#roots
      .filter((root) => folder === root || folder.startsWith(`${root}/`))
      .sort((one, other) => other.length - one.length)[0];
  }

  #tell(where: string, { problems }: Configuration, language: Language): void {
    for (const problem of problems) {
      const told = `${where}: ${render(problem, language)}`;
      if (this.#told.has(told)) continue;
      this.#told.add(told);
      this.#source.connection.console.warn(told);
    }
  }
}

const nothing: Configuration = { severities: {}, problems: [] };

function folderOf(uri: string): string {
  return Utils.dirname(URI.parse(uri)).toString();
}

function languageOf(settings: NianbaoSettings, locale: string | undefined): Language {
  if (settings.language === 'zh-cn' || settings.language === 'en') return settings.language;
  return locale === undefined || /^zh\b/iu.test(locale) ? 'zh-cn' : 'en';
}
