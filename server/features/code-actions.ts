import type { CodeAction, CodeActionContext, Range, WorkspaceEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { render, say, type Localized } from '../language/message.js';
import { meets, type Span } from '../report/span.js';
import type { Finding, Fix, TextEdit } from '../rules/finding.js';
import { silenceFixes } from '../rules/silence-edit.js';
import { rewriting } from '../rules/tables/rewriting.js';
import { correctionsOf } from './comparison.js';
import { fixAll, type AnalyseAgain } from './fix-all.js';
import { CodeActionKind } from './lsp.js';
import { silenceCommand, type CompareParams, type SilenceTarget } from './protocol/findings.js';
import { protocolEdits, rangeOf, spanOf, type Reading } from './reading.js';

/** What is left to compute until an action is chosen. Actions are made anew from it, so that it stays small. */
export interface CodeActionData {
  readonly uri: string;
  /** Of the analysis the action was offered for. */
  readonly analysis: string;
  readonly action: ActionId;
}

type ActionId =
  | { readonly kind: 'fix'; readonly finding: number; readonly fix: number }
  | { readonly kind: 'silence'; readonly finding: number; readonly fix: number }
  | { readonly kind: 'rewrite'; readonly table: number }
  | { readonly kind: 'fix-all' };

/** What the client can do with an action, and what is known of the analysis it is offered for. */
export interface CodeActionOptions {
  /** Id of the analysis, checked when the action is resolved. */
  readonly analysis: string;
  /** The client asks for the edit when an action is chosen. */
  readonly resolves: boolean;
  /** The client asks for the reason itself when a finding is silenced. */
  readonly asksReason: boolean;
  /** The command that compares corrections; its one argument is a {@link CompareParams}. */
  readonly compareCommand: string;
  /** The client takes edits of a certain version only. */
  readonly versioned: boolean;
  readonly analyse: AnalyseAgain;
}

/** Kind of the action that runs safe fixes on save. */
const fixAllKind = `${CodeActionKind.SourceFixAll}.nianbao`;

/** What a client may ask for. */
export const codeActionKinds: readonly string[] = [
  CodeActionKind.QuickFix,
  CodeActionKind.RefactorRewrite,
  fixAllKind,
];

/** The light bulb at a range: every fix of the findings there, silencing, table rewriting, and fix-all where asked for. */
export function codeActions(
  reading: Reading,
  range: Range,
  context: CodeActionContext,
  options: CodeActionOptions,
): CodeAction[] {
  const span = spanOf(reading.document, range);
  const actions = [
    ...(wants(context, CodeActionKind.QuickFix) ? quickFixes(reading, span, context, options) : []),
    ...(wants(context, CodeActionKind.RefactorRewrite)
      ? rewrites(reading, span, context, options)
      : []),
    // Only where it is asked for by name: it belongs to saving and to the source menu, not to the light bulb.
    ...(context.only && wants(context, fixAllKind) ? [fixAllAction(reading, options)] : []),
  ];
  if (options.resolves) return actions;
  return actions.map((action) => resolveCodeAction(reading, action, options));
}

/** The action with its edit. */
export function resolveCodeAction(
  reading: Reading,
  action: CodeAction,
  options: CodeActionOptions,
): CodeAction {
  const data = action.data as CodeActionData | undefined;
  const edits = data && editsOf(reading, data.action, options);
  if (!edits) return action;
  return { ...action, edit: workspaceEdit(reading.document, edits, options) };
}

function wants({ only }: CodeActionContext, kind: string): boolean {
  return !only || only.some((wanted) => wanted === '' || `${kind}.`.startsWith(`${wanted}.`));
}

function quickFixes(
  reading: Reading,
  span: Span,
  context: CodeActionContext,
  options: CodeActionOptions,
): CodeAction[] {
  const { findings, report } = reading.analysis;
  const here = findings
    .map((finding, index) => ({ finding, index }))
    .filter(({ finding }) => meets(finding.span, span));
  const fixes = here.flatMap(({ finding, index }) =>
    finding.fixes.map((fix, order): CodeAction => ({
      ...actionOf(reading, finding, fix, context),
      isPreferred: fix.preferred,
      data: dataOf(reading, options, { kind: 'fix', finding: index, fix: order }),
    })),
  );
  const silencing = here.flatMap(({ finding, index }) =>
    silenceFixes(report, finding).map((fix, order): CodeAction => {
      const action = actionOf(reading, finding, fix, context);
      if (!options.asksReason) {
        const id: ActionId = { kind: 'silence', finding: index, fix: order };
        return { ...action, data: dataOf(reading, options, id) };
      }
      const target: SilenceTarget = {
        uri: reading.document.uri,
        rule: finding.rule,
        scope: order === 0 ? 'place' : 'file',
        version: reading.document.version,
        range: rangeOf(reading.document, finding.span),
      };
      const command = { title: action.title, command: silenceCommand, arguments: [target] };
      return { ...action, command };
    }),
  );
  return [
    ...fixes,
    ...comparing(reading, here, context, options),
    ...allSafe(reading, here, options),
    ...silencing,
  ];
}

/** Offered where a figure can be corrected: what each correction would make of the sums it touches. */
function comparing(
  reading: Reading,
  here: readonly { readonly finding: Finding; readonly index: number }[],
  context: CodeActionContext,
  { analysis, compareCommand }: CodeActionOptions,
): CodeAction[] {
  const told = here.filter(({ finding }) => correctionsOf(reading.analysis, finding).length > 0);
  const [first] = told;
  if (!first) return [];
  const title = render(COMPARE, reading.language);
  const findings = told.map(({ index }) => index);
  const target: CompareParams = { uri: reading.document.uri, analysis, findings };
  const { diagnostics } = actionOf(reading, first.finding, { title: say(COMPARE) }, context);
  return [
    {
      title,
      kind: CodeActionKind.QuickFix,
      ...(diagnostics && { diagnostics }),
      command: { title, command: compareCommand, arguments: [target] },
    },
  ];
}

/** Offered beside a safe fix where the draft has more of them. */
function allSafe(
  reading: Reading,
  here: readonly { readonly finding: Finding }[],
  options: CodeActionOptions,
): CodeAction[] {
  const isSafe = (finding: Finding): boolean => finding.fixes.some(({ safe }) => safe);
  if (!here.some(({ finding }) => isSafe(finding))) return [];
  if (reading.analysis.findings.filter(isSafe).length < 2) return [];
  return [{ ...fixAllAction(reading, options), kind: CodeActionKind.QuickFix }];
}

function actionOf(
  { document, language }: Reading,
  finding: Finding,
  fix: Pick<Fix, 'title'>,
  context: CodeActionContext,
): CodeAction {
  const { start, end } = rangeOf(document, finding.span);
  const told = context.diagnostics.filter(
    ({ code, range }) =>
      code === finding.rule &&
      range.start.line === start.line &&
      range.start.character === start.character &&
      range.end.line === end.line &&
      range.end.character === end.character,
  );
  return {
    title: render(fix.title, language),
    kind: CodeActionKind.QuickFix,
    ...(told.length > 0 && { diagnostics: told }),
  };
}

function rewrites(
  reading: Reading,
  span: Span,
  context: CodeActionContext,
  options: CodeActionOptions,
): CodeAction[] {
  const { bound, report, findings } = reading.analysis;
  // A finding there that offers the same is enough in the light bulb.
  const offered =
    !context.only &&
    findings.some(
      (finding) =>
        finding.rule === 'table.layout' && finding.fixes.length > 0 && meets(finding.span, span),
    );
  return bound.tables.flatMap((table, index) => {
    const isHere = table.sources.some((source) => meets(source.span, span));
    const edits = isHere && !offered ? rewriting(report, table)?.() : undefined;
    // A table that is written so already has nothing to offer.
    if (!edits?.some((edit) => changes(report.printed, edit))) return [];
    const action: CodeAction = {
      title: render(REWRITE, reading.language),
      kind: CodeActionKind.RefactorRewrite,
      data: dataOf(reading, options, { kind: 'rewrite', table: index }),
    };
    return [action];
  });
}

function changes(text: string, { span, newText }: TextEdit): boolean {
  return text.slice(span.start, span.end) !== newText;
}

function fixAllAction(reading: Reading, options: CodeActionOptions): CodeAction {
  return {
    title: render(FIX_ALL, reading.language),
    kind: fixAllKind,
    data: dataOf(reading, options, { kind: 'fix-all' }),
  };
}

function dataOf(
  { document }: Reading,
  options: CodeActionOptions,
  action: ActionId,
): CodeActionData {
  return { uri: document.uri, analysis: options.analysis, action };
}

function editsOf(
  { analysis }: Reading,
  action: ActionId,
  { analyse }: CodeActionOptions,
): readonly TextEdit[] | undefined {
  const { findings, report, bound } = analysis;
  switch (action.kind) {
    case 'fix':
      return findings[action.finding]?.fixes[action.fix]?.edits();
    case 'silence': {
      const finding = findings[action.finding];
      return finding && silenceFixes(report, finding)[action.fix]?.edits();
    }
    case 'rewrite': {
      const table = bound.tables[action.table];
      return table && rewriting(report, table)?.();
    }
    case 'fix-all':
      return fixAll(analysis, analyse);
  }
}

function workspaceEdit(
  document: TextDocument,
  edits: readonly TextEdit[],
  { versioned }: CodeActionOptions,
): WorkspaceEdit {
  const { uri, version } = document;
  const changes = protocolEdits(document, edits);
  if (!versioned) return { changes: { [uri]: changes } };
  return { documentChanges: [{ textDocument: { uri, version }, edits: changes }] };
}

const REWRITE: Localized = {
  zh: '改写为标准表格（数字照原样保留）',
  en: 'Rewrite as a standard table (figures as printed)',
};
const COMPARE: Localized = {
  zh: '比较改正前后…',
  en: 'Compare before and after…',
};
const FIX_ALL: Localized = {
  zh: '修复本文中所有可以安全修复的问题',
  en: 'Fix everything in this file that can be fixed safely',
};
