import * as v from 'valibot';
import type { ProtocolRange } from '../../server/features/protocol/protocol.js';
import type { Statistics } from '../../server/features/protocol/preview.js';

const text = v.string();
const textOrNull = v.nullable(v.string());
/** From 0. */
export const count = v.custom<number>(isCount);

/**
 * A range of the protocol. A report has hundreds: what checks each as a whole, at once, takes a third off the time the
 * page takes to check a message it has not seen the like of.
 */
export const range = v.custom<ProtocolRange>(
  (value) => isRecord(value) && isPosition(value['start']) && isPosition(value['end']),
);

function isPosition(value: unknown): boolean {
  return isRecord(value) && isCount(value['line']) && isCount(value['character']);
}

function isCount(value: unknown): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

const state = v.picklist(['number', 'blank', 'dash', 'text']);
const status = v.picklist(['checked', 'unchecked', 'inDoubt', 'contradicted']);
const verdict = v.picklist(['holds', 'fails', 'unknown']);
const severity = v.picklist(['error', 'warning', 'information']);

const derivation = v.object({ formula: text, working: text, inputs: v.array(text) });

const head = v.object({
  organization: textOrNull,
  year: v.nullable(v.number()),
  form: v.object({ id: text, name: text }),
  findings: v.object({ error: count, warning: count, information: count }),
  calculations: v.object({ all: count, hold: count, fail: count, silenced: count, unknown: count }),
  missing: v.array(text),
});

const figure = v.object({
  id: text,
  concept: text,
  label: text,
  printed: text,
  value: textOrNull,
  unit: text,
  state,
  status,
  range,
  again: v.array(range),
  findings: v.array(count),
});

const keyFigure = v.object({
  id: text,
  label: text,
  display: textOrNull,
  unit: text,
  status,
  figure: textOrNull,
  derivation: v.nullable(derivation),
  lastYear: v.nullable(
    v.object({
      display: text,
      change: textOrNull,
      ratio: textOrNull,
      direction: v.picklist(['up', 'down', 'same']),
      definition: textOrNull,
    }),
  ),
});

const flow = v.object({
  nodes: v.array(
    v.object({
      id: text,
      layer: v.picklist(['in', 'due', 'out']),
      label: text,
      value: text,
      display: text,
      status,
      figure: textOrNull,
      kind: v.picklist(['figure', 'gap', 'rest']),
    }),
  ),
  links: v.array(v.object({ source: text, target: text, value: text })),
  notes: v.array(text),
});

const barRow = v.object({
  id: text,
  label: text,
  total: textOrNull,
  unit: text,
  parts: v.array(
    v.object({
      id: text,
      label: text,
      value: textOrNull,
      display: text,
      status,
      figure: textOrNull,
    }),
  ),
  verdict,
});

const yearsOfUnit = v.object({
  organization: text,
  years: v.array(
    v.object({ year: v.number(), form: text, formName: text, uri: text, own: v.boolean() }),
  ),
  series: v.array(
    v.object({
      concept: text,
      label: text,
      unit: text,
      group: text,
      groupLabel: text,
      derived: v.boolean(),
      points: v.array(v.object({ year: v.number(), value: textOrNull, display: text, status })),
      breaks: v.array(v.object({ year: v.number(), note: text })),
    }),
  ),
});

const span = { colspan: count, rowspan: count };
const cell = v.variant('kind', [
  v.object({
    kind: v.literal('header'),
    text,
    scope: v.picklist(['col', 'row', 'colgroup', 'rowgroup']),
    ...span,
  }),
  v.object({ kind: v.literal('figure'), figure: textOrNull, display: text, ...span }),
  v.object({
    kind: v.literal('check'),
    checks: v.array(
      v.object({
        label: text,
        verdict,
        computed: textOrNull,
        difference: textOrNull,
        working: text,
      }),
    ),
    ...span,
  }),
]);

const table = v.object({
  id: text,
  title: text,
  found: v.boolean(),
  columns: count,
  rows: v.array(
    v.object({ id: text, kind: v.picklist(['head', 'body', 'check']), cells: v.array(cell) }),
  ),
});

/** What the server says of a report, as the page takes it. */
export const statisticsSchema = v.object({
  uri: text,
  version: v.number(),
  language: v.picklist(['zh-cn', 'en']),
  head,
  keyFigures: v.array(keyFigure),
  flow: v.nullable(flow),
  applicants: v.array(barRow),
  disputes: v.array(barRow),
  years: v.nullable(yearsOfUnit),
  tables: v.array(table),
  said: v.array(
    v.object({
      figure: text,
      context: text,
      scope: v.picklist(['whole', 'part']),
      period: textOrNull,
    }),
  ),
  findings: v.array(v.object({ rule: text, severity, message: text, range })),
  figures: v.array(figure),
}) satisfies v.GenericSchema<unknown, Statistics>;
