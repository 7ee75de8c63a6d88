import { scaleLinear, scalePoint } from 'd3-scale';
import {
  line,
  symbol,
  symbolCircle,
  symbolDiamond,
  symbolSquare,
  symbolTriangle,
  symbolTriangle2,
  type SymbolType,
} from 'd3-shape';
import type {
  Series,
  SeriesPoint,
  YearsOfUnit,
} from '../../../server/features/protocol/preview.js';
import { layoutLegend, type PlacedEntry } from './legend.js';
import { breakLines, type Measure } from './measure.js';
import type { Break } from './years-breaks.js';

/** Where everything of the lines of one group is drawn, in CSS pixels. */
export interface YearsLayout {
  readonly height: number;
  /** Of the lines alone. */
  readonly top: number;
  readonly bottom: number;
  readonly ticks: readonly { readonly y: number; readonly text: string }[];
  readonly years: readonly { readonly x: number; readonly text: string; readonly own: boolean }[];
  readonly lines: readonly PlacedSeries[];
  readonly breaks: readonly PlacedBreak[];
  readonly notes: readonly { readonly y: number; readonly text: string }[];
  readonly legend: readonly PlacedEntry[];
}

/** A series as it is drawn. */
export interface PlacedSeries {
  readonly series: Series;
  readonly path: string;
  /** Shape of its points, around 0. */
  readonly marker: string;
  readonly points: readonly PlacedPoint[];
}

/** The value of a year as it is drawn. */
export interface PlacedPoint {
  readonly point: SeriesPoint;
  readonly x: number;
  readonly y: number;
  /** Middle and baseline of the figure beside it; `null` where there is no room for it. */
  readonly label: { readonly x: number; readonly y: number } | null;
}

interface PlacedBreak {
  readonly x: number;
  readonly mark: string;
}

const plot = 92;
const above = 20;
const side = 16;
const axis = 18;
const labelHeight = 13;
const shapes: readonly SymbolType[] = [
  symbolCircle,
  symbolSquare,
  symbolTriangle,
  symbolDiamond,
  symbolTriangle2,
];

/** What the lines of a group are drawn with. */
export interface Drawing {
  readonly width: number;
  readonly measure: Measure;
  readonly format: (value: number) => string;
  /** A sentence below all else; empty for none. */
  readonly below: string;
}

/** The lines of one group of series. Lines end where a report does not give the figure. */
export function layoutYears(
  { years }: YearsOfUnit,
  group: readonly Series[],
  breaks: readonly Break[],
  drawing: Drawing,
): YearsLayout {
  const { width, measure } = drawing;
  const bottom = above + plot;
  const { y, ticks } = valueScale(group, drawing);
  const left = Math.max(...ticks.map(({ text }) => measure(text))) + 8;
  const x = scalePoint<number>()
    .domain(years.map(({ year }) => year))
    .range([left + side, width - side]);
  const at = (year: number): number => x(year) ?? left;
  const legend = legendOf(group, drawing);
  const legendTop = bottom + axis + 6;
  const noteTop = legendTop + legend.height + 12;
  const notes = notesFrom(noteTop, breaks, drawing);
  return {
    height: (notes.at(-1)?.y ?? noteTop - 14) + 5,
    top: above,
    bottom,
    ticks,
    years: yearLabels(years, at, measure),
    lines: placeLines(group, { x: at, y }, drawing),
    breaks: breaks.map(({ year }, index) => ({
      x: (at(year) + at(yearBefore(years, year))) / 2,
      mark: markOf(index),
    })),
    notes,
    legend: legend.entries.map((entry) => ({ ...entry, y: entry.y + legendTop })),
  };
}

/** From zero or below to the largest value; ticks of whole figures are whole. */
function valueScale(
  group: readonly Series[],
  { format }: Drawing,
): { readonly y: (value: number) => number; readonly ticks: YearsLayout['ticks'] } {
  const values = group.flatMap(({ points }) =>
    points.flatMap(({ value }) => (value === null ? [] : [Number(value)])),
  );
  const y = scaleLinear()
    .domain([Math.min(0, ...values), Math.max(1, ...values)])
    .nice(2)
    .range([above + plot, above]);
  const isWhole = values.every((value) => Number.isInteger(value));
  const ticks = y
    .ticks(2)
    .filter((value) => !isWhole || Number.isInteger(value))
    .map((value) => ({ y: y(value), text: format(value) }));
  return { y, ticks };
}

/** Points first, then their figures where there is room, from the last year backwards. */
function placeLines(
  group: readonly Series[],
  { x, y }: { readonly x: (year: number) => number; readonly y: (value: number) => number },
  drawing: Drawing,
): readonly PlacedSeries[] {
  const taken: Box[] = [];
  const placed = group.map((series, index) => {
    const shown = series.points.flatMap((point) =>
      point.value === null
        ? []
        : [{ point, x: x(point.year), y: y(Number(point.value)), label: null }],
    );
    taken.push(...shown.map((point) => boxAround(point.x, point.y, 7, 7)));
    const path = line<SeriesPoint>()
      .defined(({ value }) => value !== null)
      .x(({ year }) => x(year))
      .y(({ value }) => y(Number(value)));
    return {
      series,
      path: path(series.points) ?? '',
      marker: symbol(shapes[index % shapes.length], 38)() ?? '',
      points: shown,
    };
  });
  return placed.map((each) => ({
    ...each,
    points: each.points
      .toReversed()
      .map((point) => ({ ...point, label: labelPlace(point, taken, drawing) }))
      .toReversed(),
  }));
}

/** A line alone needs none. */
function legendOf(
  group: readonly Series[],
  { width, measure }: Drawing,
): ReturnType<typeof layoutLegend> {
  if (group.length < 2) return { entries: [], height: 0 };
  return layoutLegend(
    group.map(({ label }) => label),
    { width, measure },
  );
}

/** What changed between the years, then what else there is to say, in lines. */
function notesFrom(
  top: number,
  breaks: readonly Break[],
  { width, measure, below }: Drawing,
): YearsLayout['notes'] {
  const told = [
    ...breaks.map(({ notes }, index) => `${markOf(index)} ${notes.join(' ')}`),
    ...(below === '' ? [] : [below]),
  ];
  return told
    .flatMap((words) => breakLines(words, { width, lines: 6, measure }))
    .map((text, index) => ({ text, y: top + index * 15 }));
}

function markOf(index: number): string {
  return index < 20 ? String.fromCodePoint(0x2460 + index) : String(index + 1);
}

function yearBefore(years: YearsOfUnit['years'], year: number): number {
  const at = years.findIndex((each) => each.year === year);
  return years[at - 1]?.year ?? year;
}

/** Years that would run into the one written before are left out, from the last backwards. */
function yearLabels(
  years: YearsOfUnit['years'],
  at: (year: number) => number,
  measure: Measure,
): YearsLayout['years'] {
  let right = Infinity;
  return years
    .toReversed()
    .flatMap(({ year, own }) => {
      const text = String(year);
      const x = at(year);
      if (x + measure(text) / 2 > right) return [];
      right = x - measure(text) / 2 - 6;
      return [{ x, text, own }];
    })
    .toReversed();
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function labelPlace(
  { x, y, point }: PlacedPoint,
  taken: Box[],
  { width, measure }: Drawing,
): PlacedPoint['label'] {
  const bottom = above + plot;
  const wide = measure(point.display) + 2;
  const within = Math.max(wide / 2, Math.min(x, width - wide / 2));
  for (const middle of [y - 12, y + 13]) {
    const box = boxAround(within, middle, wide, labelHeight);
    if (box.top < 0 || box.bottom > bottom || taken.some((other) => overlap(box, other))) continue;
    taken.push(box);
    return { x: within, y: middle + 4 };
  }
  return null;
}

function boxAround(x: number, y: number, width: number, height: number): Box {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

function overlap(one: Box, other: Box): boolean {
  return (
    one.left < other.right &&
    other.left < one.right &&
    one.top < other.bottom &&
    other.top < one.bottom
  );
}
