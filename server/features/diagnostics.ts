import type { Diagnostic, DiagnosticRelatedInformation, Location } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { render, renderAlone } from '../language/message.js';
import type { Evidence, Finding, Severity } from '../rules/finding.js';
import { DiagnosticSeverity, DiagnosticTag } from './lsp.js';
import { rangeOf, type Reading } from './reading.js';

/** What the client can do with a diagnostic, and where the rules' pages are. */
export interface DiagnosticOptions {
  readonly relatedInformation: boolean;
  readonly codeDescription: boolean;
  readonly unnecessaryTag: boolean;
  /** A URI in which `{rule}` stands for the rule's id. */
  readonly rulePages: string | undefined;
}

/** Name of this server wherever an editor shows who says something. */
export const source = 'nianbao';

/** Findings as the protocol's diagnostics, those of `held` left out. */
export function diagnostics(
  reading: Reading,
  held: ReadonlySet<Finding>,
  options: DiagnosticOptions,
): Diagnostic[] {
  return reading.analysis.findings.flatMap((finding, index) =>
    held.has(finding) ? [] : [diagnosticOf(reading, finding, index, options)],
  );
}

function diagnosticOf(
  { document, language }: Reading,
  finding: Finding,
  index: number,
  options: DiagnosticOptions,
): Diagnostic {
  const diagnostic: Diagnostic = {
    range: rangeOf(document, finding.span),
    severity: severities[finding.severity],
    code: finding.rule,
    source,
    message: renderAlone(finding.message, language),
    data: { rule: finding.rule, finding: index },
  };
  if (options.codeDescription && options.rulePages !== undefined) {
    diagnostic.codeDescription = { href: options.rulePages.replace('{rule}', finding.rule) };
  }
  if (finding.unnecessary && options.unnecessaryTag) {
    diagnostic.tags = [DiagnosticTag.Unnecessary];
  }
  if (options.relatedInformation && finding.evidence.length > 0) {
    diagnostic.relatedInformation = worthALook(finding.evidence).map(
      (evidence): DiagnosticRelatedInformation => ({
        location: locationOf(document, evidence),
        message: render(evidence.text, language),
      }),
    );
  }
  return diagnostic;
}

/** A long sum is shown without the zeros in it, which would fill the list and explain nothing. */
function worthALook(evidence: readonly Evidence[]): readonly Evidence[] {
  if (evidence.length <= fewFigures) return evidence;
  return evidence.filter(({ role, value }) => role !== 'part' || value !== '0');
}

const fewFigures = 8;

/** Where a figure that took part stands: in the draft, or in another report. */
function locationOf(document: TextDocument, { span, elsewhere }: Evidence): Location {
  if (elsewhere === undefined) return { uri: document.uri, range: rangeOf(document, span) };
  return { uri: elsewhere.file.uri, range: elsewhere.range };
}

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
};
