import { html, nothing, svg, type TemplateResult } from 'lit/html.js';
import { repeat } from 'lit/directives/repeat.js';
import type { BarPart, BarRow } from '../../../server/features/protocol/preview.js';
import { say, type Localized } from '../../../server/language/message.js';
import type { Chart } from './chart.js';
import { drawnFigure } from './drawn-figure.js';
import { isMarked, statusWords } from '../parts/figure.js';
import { named, remarked } from '../parts/joined.js';
import { layoutLegend } from './legend.js';
import { cut } from './measure.js';
import { hueAt, textureOf, textures } from './palette.js';
import { list, type View } from '../view.js';

/** Bars of parts below each other on one scale, with a legend. */
export function barsChart(view: View, id: string, title: string, rows: readonly BarRow[]): Chart {
  const parts = rows[0]?.parts ?? [];
  const drawn = rows.some((row) => row.parts.some(({ value }) => Number(value) > 0));
  return {
    id,
    title,
    summary: drawn ? rows.map((row) => sentenceOf(view, row)).join(' ') : view.write(texts.nothing),
    draw: drawn ? (width) => drawing(view, { id, title, rows, width }) : null,
    data: {
      head: [view.write(texts.item), ...parts.map(({ label }) => label), view.write(texts.total)],
      rows: rows.map((row) => [
        row.label,
        ...row.parts.map(({ display, status }) =>
          isMarked(status) ? remarked(view, display, statusWords(view, status)) : display,
        ),
        row.verdict === 'fails'
          ? remarked(view, row.total ?? '—', view.write(texts.fails))
          : (row.total ?? '—'),
      ]),
    },
  };
}

interface Bars {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly BarRow[];
  readonly width: number;
}

const barHeight = 18;
const rowHeight = 46;
const gap = 1.5;

function drawing(view: View, { id, title, rows, width }: Bars): TemplateResult {
  const sums = rows.map(({ parts }) => parts.reduce((sum, part) => sum + sizeOf(part), 0));
  const longest = Math.max(...sums);
  const scale = (value: number): number => (value / longest) * (width - 2);
  const names = (rows[0]?.parts ?? []).map(({ label }) => label);
  const legend = layoutLegend(names, { width, measure: view.measure });
  const legendTop = rows.length * rowHeight + 2;
  const height = legendTop + legend.height + 2;
  return html`<svg
    class="bars"
    width=${width}
    height=${height}
    viewBox="-1 0 ${width} ${height}"
    role="group"
    aria-label=${title}
  >
    ${textures(id)}
    ${repeat(
      rows,
      (row) => row.id,
      (row, index) => barOf(view, row, { id, width, y: index * rowHeight, scale }),
    )}
    ${legend.entries.map(
      ({ text, x, y }, index) =>
        svg`<g aria-hidden="true"><rect class="segment hue-${hueAt(index)}" x=${x} y=${legendTop + y - 5} width="10" height="10" /><rect class="texture" fill=${textureOf(id, hueAt(index))} x=${x} y=${legendTop + y - 5} width="10" height="10" /><text class="label-quiet" x=${x + 15} y=${legendTop + y + 4}>${text}</text></g>`,
    )}
  </svg>`;
}

interface Place {
  readonly id: string;
  readonly width: number;
  readonly y: number;
  readonly scale: (value: number) => number;
}

function barOf(view: View, row: BarRow, { id, width, y, scale }: Place): unknown {
  const total = totalOf(view, row);
  const room = width - view.measure(total) - 12;
  let before = 0;
  const segments = row.parts.map((part, index) => {
    const from = scale(before);
    before += sizeOf(part);
    return { part, index, from, to: scale(before) };
  });
  const top = y + 20;
  return svg`<g>
    <text class="label" x="0" y=${y + 14}>${cut(row.label, room, view.measure)}</text>
    <text class="label ${row.verdict === 'fails' ? 'label-marked' : 'label-quiet'}" x=${width - 2} y=${y + 14} text-anchor="end">${total}</text>
    ${before === 0 ? svg`<line class="bar-empty" x1="0" y1=${top + barHeight / 2} x2=${width - 2} y2=${top + barHeight / 2} />` : nothing}
    ${repeat(
      segments.filter(({ from, to }) => to > from),
      ({ part }) => part.id,
      ({ part, index, from, to }) => segmentOf(view, row, part, { id, index, from, to, top }),
    )}
  </g>`;
}

interface Segment {
  readonly id: string;
  readonly index: number;
  readonly from: number;
  readonly to: number;
  readonly top: number;
}

function segmentOf(
  view: View,
  row: BarRow,
  part: BarPart,
  { id, index, from, to, top }: Segment,
): unknown {
  const hue = hueAt(index);
  const wide = Math.max(1, to - from - gap);
  const marked = isMarked(part.status);
  const words = [
    named(view, row.label, `${part.label} ${part.display}`),
    marked ? statusWords(view, part.status) : '',
  ]
    .filter((word) => word !== '')
    .join(' ');
  const shown = marked ? `${part.display} ${part.status === 'inDoubt' ? '?' : '≠'}` : part.display;
  const content = svg`<rect class="segment hue-${hue} segment-${part.status}" x=${from.toFixed(2)} y=${top} width=${wide.toFixed(2)} height=${barHeight} /><rect class="texture" fill=${textureOf(id, hue)} x=${from.toFixed(2)} y=${top} width=${wide.toFixed(2)} height=${barHeight} />${
    view.measure(shown) + 6 <= wide
      ? svg`<text class="label in-segment" x=${((from + to - gap) / 2).toFixed(1)} y=${top + 13.5} text-anchor="middle">${shown}</text>`
      : nothing
  }`;
  return drawnFigure(view, { figure: part.figure, words, content });
}

/** As a length; nothing and less than nothing have none. */
function sizeOf({ value }: BarPart): number {
  return Math.max(0, Number(value ?? 0) || 0);
}

function totalOf(view: View, { total, unit, verdict }: BarRow): string {
  if (total === null) return '';
  const words = view.language === 'en' ? `${total} ${unit}` : `${total}${unit}`;
  return verdict === 'fails' ? `≠ ${words}` : words;
}

function sentenceOf(view: View, row: BarRow): string {
  const parts = list(
    row.parts.filter((part) => sizeOf(part) > 0).map(({ label, display }) => `${label} ${display}`),
    view.language,
  );
  const fails = row.verdict === 'fails' ? view.write(texts.fails) : '';
  return view.write(
    say(texts.sentence, { label: row.label, total: row.total ?? '—', parts: parts || '0', fails }),
  );
}

const texts: Readonly<Record<'nothing' | 'item' | 'total' | 'fails' | 'sentence', Localized>> = {
  nothing: { zh: '各项均为零或空白。', en: 'All figures are zero or blank.' },
  item: { zh: '项目', en: 'Item' },
  total: { zh: '总计', en: 'Total' },
  fails: { zh: '与各项之和不符', en: 'not the sum of its parts' },
  sentence: {
    zh: '{label}共 {total}：{parts}。{fails}',
    en: '{label}, {total} in all: {parts}. {fails}',
  },
};
