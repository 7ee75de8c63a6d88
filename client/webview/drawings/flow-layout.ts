import {
  sankey,
  sankeyLinkHorizontal,
  type SankeyGraph,
  type SankeyLayout,
  type SankeyLink,
  type SankeyNode,
} from 'd3-sankey';
import type { Flow, FlowNode } from '../../../server/features/protocol/preview.js';
import { layers, soundLinks } from './flow-links.js';
import { balancedLines, breakLines, lineHeight, longestWord, type Measure } from './measure.js';

/** Where everything of a flow is drawn, in CSS pixels. */
export interface FlowLayout {
  readonly height: number;
  readonly nodes: readonly PlacedNode[];
  readonly links: readonly PlacedLink[];
}

/** A node as it is drawn. */
export interface PlacedNode {
  readonly node: FlowNode;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
  readonly labelX: number;
  /** Of the first line's baseline. */
  readonly labelY: number;
}

/** What flows from one node to another, as it is drawn. */
export interface PlacedLink {
  readonly source: FlowNode;
  readonly target: FlowNode;
  readonly path: string;
  readonly width: number;
}

const nodeWidth = 8;
const toLabel = 5;
const between = 5;
const leastGap = 24;
const leastNode = 2;
const leastLink = 1;

interface Node {
  readonly id: string;
  readonly node: FlowNode;
  readonly fixedValue: number;
}

/** As d3-sankey has placed it. */
type DrawnNode = SankeyNode<Node, object>;

/**
 * Widths are those of d3-sankey. The places are ours: every node has as much height as its label, and every layer as
 * much width, so that labels neither meet nor leave the drawing. `null` where nothing flows.
 */
export function layoutFlow(flow: Flow, width: number, measure: Measure): FlowLayout | null {
  const graph = graphOf(flow);
  if (graph.nodes.length === 0) return null;
  const layout = sankeyIn(width);
  const { nodes, links } = layout(graph);
  const columns = layers.map((layer) => nodes.filter(({ node }) => node.layer === layer));
  const rooms = roomsFor(columns, width, measure);
  const labels = new Map(
    columns.flatMap((column, at) =>
      column.map(({ id, node }) => [id, labelOf(node, rooms[at]?.label ?? 0, measure)] as const),
    ),
  );
  const linesOf = ({ id }: DrawnNode): readonly string[] => labels.get(id) ?? [];
  const height = spread(columns, rooms, linesOf);
  layout.update({ nodes, links });
  return {
    height: Math.ceil(height),
    nodes: nodes.map((each) => placedNode(each, linesOf(each), height)),
    links: links.flatMap(placedLink),
  };
}

/** What flows, as d3-sankey takes it. */
function graphOf(flow: Flow): SankeyGraph<Node, object> {
  const sound = soundLinks(flow);
  const ends = new Set(sound.flatMap(({ source, target }) => [source, target]));
  const nodes = flow.nodes.filter(({ id }) => ends.has(id));
  const order = new Map(nodes.map(({ id }, index) => [id, index]));
  return {
    nodes: nodes.map((node): Node => ({ id: node.id, node, fixedValue: through(node, sound) })),
    links: sound
      .map(({ source, target, value }) => ({ source, target, value: Number(value) }))
      .sort((one, other) => (order.get(one.target) ?? 0) - (order.get(other.target) ?? 0)),
  };
}

/** The layout of d3-sankey, with nodes and links in the order they come in. */
function sankeyIn(width: number): SankeyLayout<SankeyGraph<Node, object>, Node, object> {
  const tall = Math.min(220, Math.max(120, width * 0.3));
  return sankey<Node, object>()
    .nodeId(({ id }) => id)
    .nodeAlign(({ node }) => layers.indexOf(node.layer))
    .nodeSort(() => 0)
    .nodePadding(0)
    .nodeWidth(nodeWidth)
    .extent([
      [0, 0],
      [width, tall],
    ]);
}

/** Moves the nodes of each layer to where their labels have room; gives how high the tallest layer is. */
function spread(
  columns: readonly (readonly DrawnNode[])[],
  rooms: readonly LayerRoom[],
  linesOf: (node: DrawnNode) => readonly string[],
): number {
  const slot = (each: DrawnNode): number =>
    Math.max((each.y1 ?? 0) - (each.y0 ?? 0), linesOf(each).length * lineHeight, leastNode);
  const heights = columns.map((column) =>
    column.reduce((sum, each) => sum + slot(each) + between, -between),
  );
  const height = Math.max(...heights);
  columns.forEach((column, at) => {
    let y = (height - (heights[at] ?? 0)) / 2;
    for (const each of column) {
      const own = (each.y1 ?? 0) - (each.y0 ?? 0);
      const room = slot(each);
      each.x0 = rooms[at]?.x ?? 0;
      each.x1 = each.x0 + nodeWidth;
      each.y0 = y + (room - own) / 2;
      each.y1 = each.y0 + own;
      y += room + between;
    }
  });
  return height;
}

function placedNode(
  { x0 = 0, y0 = 0, y1 = 0, node }: DrawnNode,
  lines: readonly string[],
  height: number,
): PlacedNode {
  const shown = Math.max(leastNode, y1 - y0);
  const middle = (y0 + y1) / 2;
  return {
    node,
    x: x0,
    y: Math.min(height - shown, Math.max(0, middle - shown / 2)),
    width: nodeWidth,
    height: shown,
    lines,
    labelX: x0 + nodeWidth + toLabel,
    labelY: middle - (lines.length * lineHeight) / 2 + 11.5,
  };
}

const pathOf = sankeyLinkHorizontal<Node, object>();

function placedLink(link: SankeyLink<Node, object>): readonly PlacedLink[] {
  const { source, target, width = 0 } = link;
  if (typeof source !== 'object' || typeof target !== 'object') return [];
  return [
    {
      source: source.node,
      target: target.node,
      path: pathOf(link) ?? '',
      width: Math.max(leastLink, width),
    },
  ];
}

/** A node is as tall as its figure, or as what flows through it where that is more. */
function through(node: FlowNode, links: Flow['links']): number {
  const sum = (of: Flow['links']): number =>
    of.reduce((total, { value }) => total + Number(value), 0);
  return Math.max(
    Number(node.value) || 0,
    sum(links.filter(({ source }) => source === node.id)),
    sum(links.filter(({ target }) => target === node.id)),
  );
}

interface LayerRoom {
  readonly x: number;
  /** Width for labels. */
  readonly label: number;
}

/** Every layer gets the width its labels need, the outcomes first; what is left lies between the layers. */
function roomsFor(
  columns: readonly (readonly { readonly node: FlowNode }[])[],
  width: number,
  measure: Measure,
): readonly LayerRoom[] {
  const needs = columns.map((column) =>
    Math.ceil(Math.max(0, ...column.map(({ node }) => measure(wordsOf(node))))),
  );
  const used = columns.filter((column) => column.length > 0).length;
  const free = width - used * (nodeWidth + toLabel) - Math.max(0, used - 1) * leastGap;
  const least = columns.map((column) =>
    Math.ceil(Math.max(0, ...column.map(({ node }) => longestWord(node.label, measure)))),
  );
  const asked = [0.28, 0.24, 0.48].map((share, at) =>
    Math.min(needs[at] ?? 0, Math.max(least[at] ?? 0, free * share)),
  );
  // Where words are long the outcomes, whose labels have lines enough, give way.
  const over = sumOf(asked) - free;
  if (over > 0) asked[2] = Math.max(least[2] ?? 0, (asked[2] ?? 0) - over);
  const squeeze = Math.min(1, free / Math.max(1, sumOf(asked)));
  const shares = asked.map((share) => share * squeeze);
  const left = free - sumOf(shares);
  const wider = shares.map((share, at) =>
    Math.min(needs[at] ?? 0, share + (at === 2 ? Math.max(0, left) : 0)),
  );
  const rest = Math.max(0, free - sumOf(wider));
  const gap = leastGap + rest / Math.max(1, used - 1);
  let x = 0;
  return columns.map((column, at) => {
    const label = wider[at] ?? 0;
    const here = x;
    if (column.length > 0) x += nodeWidth + toLabel + label + gap;
    return { x: here, label };
  });
}

function sumOf(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}

/** Name and figure on one line where they fit, else on lines of about the same length, the figure never cut. */
function labelOf(node: FlowNode, width: number, measure: Measure): readonly string[] {
  const whole = wordsOf(node);
  const figure = figureOf(node);
  if (measure(whole) <= width + 1) return [whole];
  const together = balancedLines(whole, { width, lines: 3, measure });
  if (together.at(-1)?.endsWith(figure) === true) return together;
  return [...breakLines(node.label, { width, lines: 2, measure }), figure];
}

function wordsOf(node: FlowNode): string {
  return `${node.label} ${figureOf(node)}`;
}

/** With a sign where something speaks against it. */
function figureOf({ display, status, kind }: FlowNode): string {
  if (kind !== 'figure') return display;
  if (status === 'contradicted') return `${display}\u00a0≠`;
  return status === 'inDoubt' ? `${display}\u00a0?` : display;
}
