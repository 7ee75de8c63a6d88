import * as vscode from 'vscode';
import { decodeBytes } from '../../server/features/protocol/bytes.js';
import type { Statistics } from '../../server/features/protocol/preview.js';
import {
  exportStatisticsRequest,
  type ExportedFile,
  type ExportParams,
} from '../../server/features/protocol/statistics.js';
import type { Connection } from '../connection/connection.js';
import { tellDraftChanged } from '../draft/draft-changed.js';
import { toRange } from '../connection/positions.js';
import { openDocument, showDraft } from './drafts.js';
import { applyFix, fixesOf, type OfferedFix } from './fixes.js';
import type { SentToPage, ToPanel } from './messages.js';
import { print } from './print.js';
import { samePlace } from './same-place.js';
import { foldersFor, tellWritten, writeFile, type FileToWrite } from './write-file.js';

/** Milliseconds the status bar says what was copied. */
const announcedFor = 4000;

/** What the answers to a page need of its panel. */
export interface Asked {
  readonly connection: Connection;
  /** A folder of the extension's own. */
  readonly storage: vscode.Uri;
  readonly uri: () => vscode.Uri | undefined;
  /** What the page shows. */
  readonly shown: () => Statistics | undefined;
  readonly column: () => vscode.ViewColumn | undefined;
  /** Settles when the page shows the newest. */
  readonly refreshed: () => Promise<void>;
  readonly say: (said: SentToPage) => void;
}

/** What a page asks for, but for what its panel does itself. */
type Question = Exclude<ToPanel, { readonly kind: 'ready' | 'pin' | 'refused' }>;
type QuestionOf<Kind extends Question['kind']> = Extract<Question, { readonly kind: Kind }>;

/** Does what the page of a panel asks for. */
export class Answers {
  readonly #asked: Asked;
  /** What was offered for a finding, by its index in the statistics of that version. */
  #offers: {
    readonly version: number;
    readonly byFinding: Map<number, readonly OfferedFix[]>;
  } = { version: -1, byFinding: new Map() };

  constructor(asked: Asked) {
    this.#asked = asked;
  }

  /** What fails is said in the window, and in the log with what was asked. */
  give(question: Question): void {
    this.#answer(question).catch((error: unknown) => {
      this.#asked.connection.output.error(`${question.kind}: ${String(error)}`);
      void vscode.window.showErrorMessage(
        vscode.l10n.t('The statistics preview could not do that: {0}', messageOf(error)),
      );
    });
  }

  async #answer(question: Question): Promise<void> {
    switch (question.kind) {
      case 'reveal':
        return this.#reveal(question);
      case 'open':
        return this.#open(question);
      case 'askFixes':
        return this.#offer(question);
      case 'applyFix':
        return this.#apply(question);
      case 'export':
        return this.#export(question);
      case 'save':
        return this.#write({
          name: question.name,
          ending: question.type,
          bytes: decodeBytes(question.base64),
        });
      case 'print':
        return this.#print(question);
      case 'copied':
        vscode.window.setStatusBarMessage(question.what, announcedFor);
    }
  }

  async #reveal({ version, range }: QuestionOf<'reveal'>): Promise<void> {
    const uri = this.#asked.uri();
    if (uri === undefined) return;
    const document = openDocument(uri);
    const before = this.#asked.shown();
    if (document?.version === version) {
      await showDraft(uri, this.#asked.column(), toRange(range));
      return;
    }
    await this.#asked.refreshed();
    const after = this.#asked.shown();
    const place =
      before?.version === version && after !== undefined
        ? samePlace(range, before, after)
        : undefined;
    await showDraft(uri, this.#asked.column(), place && toRange(place));
  }

  /** Only reports the page was told of are opened. */
  async #open({ uri }: QuestionOf<'open'>): Promise<void> {
    const isKnown = this.#asked.shown()?.years?.years.some((each) => each.uri === uri);
    if (isKnown) await showDraft(vscode.Uri.parse(uri), this.#asked.column());
  }

  async #offer({ version, finding: index }: QuestionOf<'askFixes'>): Promise<void> {
    const uri = this.#asked.uri();
    const shown = this.#asked.shown();
    const finding = shown?.findings[index];
    if (uri === undefined || finding === undefined || shown?.version !== version) return;
    if (openDocument(uri)?.version !== version) return;
    const actions = await fixesOf(this.#asked.connection, uri, finding);
    if (this.#offers.version !== version) this.#offers = { version, byFinding: new Map() };
    this.#offers.byFinding.set(index, actions);
    const fixes = actions.map(({ title, isPreferred }) => ({
      title,
      preferred: isPreferred === true,
    }));
    this.#asked.say({ kind: 'fixes', version, finding: index, fixes });
  }

  async #apply({ version, finding, fix }: QuestionOf<'applyFix'>): Promise<void> {
    const uri = this.#asked.uri();
    if (uri === undefined) return;
    const { version: offered, byFinding } = this.#offers;
    const chosen = offered === version ? byFinding.get(finding)?.[fix] : undefined;
    if (chosen === undefined || openDocument(uri)?.version !== version) {
      tellDraftChanged();
      return;
    }
    // What asks in the window does so beside the draft.
    if (chosen.command !== undefined) await showDraft(uri, this.#asked.column());
    await applyFix(this.#asked.connection, chosen);
  }

  async #export({ format, scope }: QuestionOf<'export'>): Promise<void> {
    const uri = this.#asked.uri();
    if (uri === undefined) return;
    const asked: ExportParams = { uri: uri.toString(), format, scope };
    const file = await this.#asked.connection.request<ExportedFile | null>(
      exportStatisticsRequest,
      asked,
    );
    if (file === null) {
      void vscode.window.showWarningMessage(
        vscode.l10n.t('There is no report to export. Open the draft, then export it again.'),
      );
      return;
    }
    await this.#write({ name: file.name, ending: format, bytes: decodeBytes(file.base64) });
  }

  async #write(file: FileToWrite): Promise<void> {
    const place = await writeFile(file, foldersFor(this.#asked.uri()));
    if (place !== undefined) await tellWritten(place);
  }

  async #print({ html }: QuestionOf<'print'>): Promise<void> {
    const draft = this.#asked.uri();
    const { storage } = this.#asked;
    const name =
      draft?.path
        .split('/')
        .at(-1)
        ?.replace(/\.\w+$/u, '') ?? '';
    await print({ html, name, draft, storage });
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
