import { html, nothing, svg, type TemplateResult } from 'lit/html.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Series, YearsOfUnit } from '../../../server/features/protocol/preview.js';
import { say } from '../../../server/language/message.js';
import { chartFigure, type Chart } from './chart.js';
import { isMarked, statusWords } from '../parts/figure.js';
import { remarked } from '../parts/joined.js';
import type { Layouts } from '../load-layouts.js';
import { hueAt } from './palette.js';
import { list, type View } from '../view.js';
import { breaksOf } from './years-breaks.js';
import type { PlacedPoint, PlacedSeries } from './years-layout.js';

/** The years of the unit as small drawings, one a group of series. */
export function yearsFigures(view: View, years: YearsOfUnit): TemplateResult {
  const { width } = view.state;
  const columns = Math.max(1, Math.min(3, Math.floor((width + gap) / (leastWidth + gap))));
  const each = Math.floor((width - (columns - 1) * gap) / columns);
  return html`<div class="years years-${columns}">
    ${repeat(
      yearsCharts(view, years),
      ({ id }) => id,
      (chart) => chartFigure(view, chart, each),
    )}
  </div>`;
}

const leastWidth = 250;
const gap = 24;

/** A drawing for each group, in the order the groups come in. */
export function yearsCharts(view: View, years: YearsOfUnit): readonly Chart[] {
  const groups = [...new Set(years.series.map(({ group }) => group))];
  return groups.map((group) =>
    groupChart(
      view,
      years,
      years.series.filter((series) => series.group === group),
    ),
  );
}

function groupChart(view: View, years: YearsOfUnit, all: readonly Series[]): Chart {
  const group = all.filter(({ points }) => points.some(({ value }) => Number(value) !== 0));
  const zero = all.filter((series) => !group.includes(series)).map(({ label }) => label);
  const zeros =
    zero.length === 0 ? '' : view.write(say(texts.zero, { names: list(zero, view.language) }));
  const { group: id = '', groupLabel = '' } = all[0] ?? {};
  const units = new Set(all.map(({ unit }) => unit));
  const [unit = ''] = units;
  const title = units.size === 1 && unit !== '' ? remarked(view, groupLabel, unit) : groupLabel;
  const drawn = group.length > 0;
  const { layouts } = view.state;
  const breaks = breaksOf(years, group, (form) => view.write(say(texts.newForm, { form })));
  const told = breaks.map(({ year, notes }) =>
    view.write(say(texts.change, { year: String(year), notes: notes.join(' ') })),
  );
  return {
    id: `years-${id}`,
    title,
    summary: drawn
      ? [...group.map((series) => sentenceOf(view, series)), ...told, zeros].join(' ').trim()
      : zeros,
    draw:
      drawn && layouts !== null
        ? (width) => drawing(view, { layouts, years, group, title, width, zeros })
        : null,
    data: {
      head: [view.write(texts.year), ...all.map(({ label }) => label)],
      rows: years.years.map(({ year, formName }) => [
        `${String(year)} ${formName}`,
        ...all.map(({ points }) => {
          const point = points.find((each) => each.year === year);
          if (point?.value === undefined || point.value === null) return '—';
          return isMarked(point.status)
            ? remarked(view, point.display, statusWords(view, point.status))
            : point.display;
        }),
      ]),
    },
  };
}

interface Lines {
  readonly layouts: Layouts;
  readonly years: YearsOfUnit;
  readonly group: readonly Series[];
  readonly title: string;
  readonly width: number;
  /** What is said of series that are zero throughout and not drawn. */
  readonly zeros: string;
}

function drawing(
  view: View,
  { layouts, years, group, title, width, zeros }: Lines,
): TemplateResult {
  const numbers = new Intl.NumberFormat(view.language);
  const layout = layouts.layoutYears(
    years,
    group,
    breaksOf(years, group, (form) => view.write(say(texts.newForm, { form }))),
    { width, measure: view.measure, format: (value) => numbers.format(value), below: zeros },
  );
  const { height, top, bottom } = layout;
  return html`<svg
    class="lines"
    width=${width}
    height=${height}
    viewBox="0 0 ${width} ${height}"
    role="group"
    aria-label=${title}
  >
    <g aria-hidden="true">
      ${layout.ticks.map(
        ({ y, text }) =>
          svg`<line class="grid" x1="0" x2=${width} y1=${y} y2=${y} /><text class="label-tick" x="0" y=${y - 3}>${text}</text>`,
      )}
      ${layout.breaks.map(
        ({ x, mark }) =>
          svg`<line class="break" x1=${x} x2=${x} y1=${top - 6} y2=${bottom} /><text class="label-quiet" x=${x} y=${top - 9} text-anchor="middle">${mark}</text>`,
      )}
      ${layout.years.map(
        ({ x, text, own }) =>
          svg`<text class=${own ? 'label label-own' : 'label-quiet'} x=${x} y=${bottom + 15} text-anchor="middle">${text}</text>`,
      )}
      ${layout.legend.map(
        ({ x, y, text }, index) =>
          svg`<path class="marker hue-${hueAt(index)}" d=${layout.lines[index]?.marker ?? nothing} transform="translate(${x + 6} ${y})" /><text class="label-quiet" x=${x + 16} y=${y + 4}>${text}</text>`,
      )}
      ${layout.notes.map(({ y, text }) => svg`<text class="label-quiet" x="0" y=${y}>${text}</text>`)}
    </g>
    ${layout.lines.map(
      ({ path }, index) =>
        svg`<path class="line hue-${hueAt(index)}" fill="none" stroke-dasharray=${dashes[index % dashes.length] ?? nothing} d=${path} />`,
    )}
    ${repeat(
      layout.lines,
      ({ series }) => series.concept,
      (line, index) =>
        svg`${repeat(
          line.points,
          ({ point }) => point.year,
          (point) => pointOf(view, { years, line, point, index }),
        )}`,
    )}
  </svg>`;
}

interface Point {
  readonly years: YearsOfUnit;
  readonly line: PlacedSeries;
  readonly point: PlacedPoint;
  readonly index: number;
}

/** A point of another year's report opens that report. */
function pointOf(view: View, { years, line, point: placed, index }: Point): unknown {
  const { point, x, y, label } = placed;
  const report = years.years.find(({ year }) => year === point.year);
  const marked = isMarked(point.status);
  const words = [
    `${String(point.year)} ${line.series.label} ${point.display} ${line.series.unit}`.trimEnd(),
    marked ? statusWords(view, point.status) : '',
    report !== undefined && !report.own ? view.write(texts.open) : '',
  ]
    .filter((word) => word !== '')
    .join(' · ');
  const inside = svg`<title>${words}</title><circle class="reach" cx=${x} cy=${y} r="9" /><path class="marker hue-${hueAt(index)} ${marked ? 'marker-marked' : ''}" d=${line.marker} transform="translate(${x} ${y})" />${
    label === null
      ? nothing
      : svg`<text class="label ${marked ? 'label-marked' : ''}" x=${label.x} y=${label.y} text-anchor="middle">${point.display}</text>`
  }`;
  if (report === undefined || report.own) {
    return svg`<g class="stop" role="img" data-stop tabindex="-1" aria-label=${words}>${inside}</g>`;
  }
  return svg`<g class="stop" role="button" data-stop tabindex="-1" aria-label=${words} @click=${() => view.actions.openReport(report.uri)}>${inside}</g>`;
}

const dashes = [nothing, '6 3', '2 3', '8 3 2 3', '12 3'] as const;

function sentenceOf(view: View, { label, points }: Series): string {
  const told = points
    .filter(({ value }) => value !== null)
    .map(({ year, display }) => `${String(year)} ${display}`);
  const figures = told.join(view.language === 'en' ? ', ' : '，');
  return view.write(say(texts.sentence, { label, figures }));
}

const texts = {
  sentence: { zh: '{label}：{figures}。', en: '{label}: {figures}.' },
  change: { zh: '{year} 年：{notes}', en: '{year}: {notes}' },
  zero: { zh: '各年为零或未报：{names}', en: 'Zero or not given in every year: {names}' },
  newForm: { zh: '改用{form}。', en: '{form} from here on.' },
  year: { zh: '年度', en: 'Year' },
  open: { zh: '打开这份报告', en: 'open this report' },
} as const;
