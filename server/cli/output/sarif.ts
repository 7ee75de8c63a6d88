import { pathToFileURL } from 'node:url';
import type {
  ArtifactLocation,
  PhysicalLocation,
  Region,
  ReportingDescriptor,
  Result,
  Run,
} from 'sarif';
import { render, renderAlone, type Language } from '../../language/message.js';
import type { Span } from '../../report/span.js';
import { catalogue } from '../../rules/catalogue.js';
import type { Finding, Severity } from '../../rules/finding.js';
import type { RuleDescription } from '../../rules/rule.js';
import { rangesIn, type RangeJson } from '../report-json.js';
import { programName, programVersion } from '../program.js';
import type { Draft } from '../drafts.js';
import type { MakeCheckOutput } from './output.js';

/** SARIF 2.1.0, which code scanning and editors' SARIF viewers read. */
export const sarifOutput: MakeCheckOutput = ({ language, folder }) => {
  let separator = '\n';
  return {
    begin() {
      const run = JSON.stringify(runOf(language, folder));
      // The run is left open for its results.
      return `{"$schema":"${schema}","version":"2.1.0","runs":[${run.slice(0, -1)},"results":[`;
    },
    report(draft) {
      const results = resultsOf(draft, language, folder).map((result) => JSON.stringify(result));
      if (results.length === 0) return '';
      const text = separator + results.join(',\n');
      separator = ',\n';
      return text;
    },
    end: () => '\n]}]}\n',
  };
};

const schema =
  'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** What file names in the log are relative to. */
const base = 'FOLDER';

function runOf(language: Language, folder: string): Run {
  return {
    tool: {
      driver: {
        name: programName,
        semanticVersion: programVersion,
        version: programVersion,
        language: language === 'en' ? 'en' : 'zh-CN',
        rules: catalogue.map((rule) => descriptorOf(rule, language)),
      },
    },
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { [base]: { uri: folderUri(folder) } },
  };
}

function descriptorOf(
  { id, title, severity, page }: RuleDescription,
  language: Language,
): ReportingDescriptor {
  const finds = render(page.finds, language);
  const why = render(page.why, language);
  const fix = render(page.fix, language);
  return {
    id,
    shortDescription: { text: render(title, language) },
    fullDescription: { text: finds },
    help: { text: `${finds}\n\n${why}\n\n${fix}` },
    defaultConfiguration: { level: levels[severity] },
  };
}

function resultsOf({ name, path, analysis }: Draft, language: Language, folder: string): Result[] {
  const artifactLocation = locationOf(name, path, folder);
  const rangeOf = rangesIn(analysis.report.text);
  const place = (span: Span): PhysicalLocation => ({
    artifactLocation,
    region: regionOf(rangeOf(span)),
  });
  const resultOf = ({ rule, severity, span, message, evidence, fixes }: Finding): Result => ({
    ruleId: rule,
    ...indexOf(rule),
    level: levels[severity],
    message: { text: renderAlone(message, language) },
    locations: [{ physicalLocation: place(span) }],
    relatedLocations: evidence.map((each, id) => ({
      id,
      message: { text: render(each.text, language) },
      physicalLocation: each.elsewhere
        ? {
            artifactLocation: locationOfUri(each.elsewhere.file.uri, folder),
            region: regionOf(each.elsewhere.range),
          }
        : place(each.span),
    })),
    // A fix must change something.
    fixes: fixes
      .map((fix) => ({ title: render(fix.title, language), edits: fix.edits() }))
      .filter(({ edits }) => edits.length > 0)
      .map(({ title, edits }) => ({
        description: { text: title },
        artifactChanges: [
          {
            artifactLocation,
            replacements: edits.map((edit) => ({
              deletedRegion: regionOf(rangeOf(edit.span)),
              insertedContent: { text: edit.newText },
            })),
          },
        ],
      })),
  });
  return [
    ...analysis.findings.map(resultOf),
    ...analysis.silenced.map(({ finding, reason }) => ({
      ...resultOf(finding),
      suppressions: [{ kind: 'inSource' as const, justification: reason }],
    })),
  ];
}

function locationOf(name: string, path: string | undefined, folder: string): ArtifactLocation {
  if (path === undefined) return { uri: 'stdin', description: { text: name } };
  return locationOfUri(pathToFileURL(path).href, folder);
}

function locationOfUri(uri: string, folder: string): ArtifactLocation {
  const inside = folderUri(folder);
  if (!uri.startsWith(inside)) return { uri };
  // `x:y.md` alone would be an address of the scheme x.
  const relative = uri
    .slice(inside.length)
    .replace(/^[^/]+/u, (first) => first.replaceAll(':', '%3A'));
  return { uri: relative, uriBaseId: base };
}

function folderUri(folder: string): string {
  const { href } = pathToFileURL(folder);
  return href.endsWith('/') ? href : `${href}/`;
}

function indexOf(rule: string): Pick<Result, 'ruleIndex'> {
  const ruleIndex = ruleIndices.get(rule);
  return ruleIndex === undefined ? {} : { ruleIndex };
}

/** SARIF counts lines and columns from 1; the end column is exclusive. */
function regionOf({ start, end }: RangeJson): Region {
  return {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}

const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
};

const ruleIndices: ReadonlyMap<string, number> = new Map(
  catalogue.map(({ id }, index) => [id, index]),
);
