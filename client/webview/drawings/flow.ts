import { html, nothing, svg, type TemplateResult } from 'lit/html.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Flow, FlowNode } from '../../../server/features/protocol/preview.js';
import { say } from '../../../server/language/message.js';
import { chartFigure, type Chart } from './chart.js';
import { drawnFigure } from './drawn-figure.js';
import { figureButton, isMarked, statusMark, statusWords } from '../parts/figure.js';
import type { PlacedNode } from './flow-layout.js';
import { emptyNodes, soundLinks } from './flow-links.js';
import { icon } from '../parts/icons.js';
import type { Layouts } from '../load-layouts.js';
import { lineHeight } from './measure.js';
import { textureOf, textures, type Hue } from './palette.js';
import { list, type View } from '../view.js';

/** The flow of requests from where they come in to how they end. */
export function flowChart(view: View, flow: Flow): Chart {
  const { layouts } = view.state;
  const flows = soundLinks(flow).length > 0;
  return {
    id: 'flow',
    title: view.write(texts.title),
    summary: flows ? summaryOf(view, flow) : view.write(texts.nothingFlows),
    draw: flows && layouts !== null ? (width) => drawing(view, layouts, flow, width) : null,
    data: {
      head: [texts.name, texts.stage, texts.figure, texts.status].map(view.write),
      rows: flow.nodes.map((node) => [
        node.label,
        view.write(layerNames[node.layer]),
        node.display,
        view.write(kinds[node.kind] ?? { zh: '', en: '' }) || statusWords(view, node.status),
      ]),
    },
  };
}

/** The drawing and below it what cannot be drawn: what does not add up, and where nothing flows. */
export function flowFigure(view: View, flow: Flow): TemplateResult {
  const chart = flowChart(view, flow);
  const empty = emptyNodes(flow);
  return chartFigure(
    view,
    chart,
    view.state.width,
    html`${
      flow.notes.length === 0
        ? nothing
        : html`<ul class="notes" role="list">
            ${flow.notes.map((note) => html`<li>${flow.nodes.some(({ kind }) => kind === 'gap') ? statusMark(view, 'contradicted') : icon('information')} ${note}</li>`)}
          </ul>`
    }
    ${
      empty.length === 0
        ? nothing
        : html`<p class="quiet">
            ${view.write(texts.zero)}
            ${repeat(
              empty,
              ({ id }) => id,
              (node) =>
                html`<span class="zero-node"
                  >${
                    node.figure === null
                      ? node.label
                      : figureButton(view, node.figure, node.label, { kind: 'alone' })
                  }${isMarked(node.status) ? statusMark(view, node.status) : nothing}</span
                >`,
            )}
          </p>`
    }`,
  );
}

function drawing(view: View, layouts: Layouts, flow: Flow, width: number): TemplateResult {
  const layout = layouts.layoutFlow(flow, width, view.measure);
  if (layout === null) return html``;
  const { height, nodes, links } = layout;
  return html`<svg
    class="flow"
    width=${width}
    height=${height + 2 * margin}
    viewBox="0 ${-margin} ${width} ${height + 2 * margin}"
    role="group"
    aria-label=${view.write(texts.title)}
  >
    ${textures('flow')} ${gapPattern}
    <g class="flow-links">
      ${links.map(({ source, target, path, width: wide }) => {
        const hue = hueOf(source.layer === 'in' && target.kind === 'figure' ? source : target);
        const gap = [source, target].find(({ kind }) => kind !== 'figure')?.kind;
        return svg`<path
          class="flow-link ${gap === undefined ? `hue-${hue}` : `flow-${gap}`}"
          d=${path}
          fill="none"
          stroke-width=${wide.toFixed(2)}
        ><title>${source.label} → ${target.label}</title></path>`;
      })}
    </g>
    ${repeat(
      nodes,
      ({ node }) => node.id,
      (placed) => nodeOf(view, placed),
    )}
  </svg>`;
}

/** Room for the ring around a node that has the focus. */
const margin = 3;

const gapPattern = svg`<defs><pattern id="flow-hatch" width="5" height="5" patternUnits="userSpaceOnUse"><path class="hatch-line" d="M0 5 5 0M-1 1 1-1M4 6 6 4" /></pattern></defs>`;

function nodeOf(view: View, placed: PlacedNode): unknown {
  const { node, x, y, width, height, lines, labelX, labelY } = placed;
  const marked = isMarked(node.status);
  const hue = hueOf(node);
  const words = [node.label, node.display, marked ? statusWords(view, node.status) : '']
    .filter((word) => word !== '')
    .join(' ');
  const shape = svg`<rect class="flow-node ${marked ? 'flow-marked' : ''} ${
    node.kind === 'figure' ? `hue-${hue}` : `flow-${node.kind}`
  }" x=${x} y=${y.toFixed(2)} width=${width} height=${height.toFixed(2)} /><rect class="texture" fill=${
    node.kind === 'gap' ? 'url(#flow-hatch)' : textureOf('flow', hue)
  } x=${x} y=${y.toFixed(2)} width=${width} height=${height.toFixed(2)} />`;
  const text = svg`<text class="label ${node.status === 'contradicted' ? 'label-marked' : ''}">${lines.map(
    (line, index) =>
      svg`<tspan x=${labelX} y=${(labelY + index * lineHeight).toFixed(1)}>${index < lines.length - 1 && view.language === 'en' ? `${line} ` : line}</tspan>`,
  )}</text>`;
  return drawnFigure(view, { figure: node.figure, words, content: svg`${shape}${text}` });
}

/** What became of a request has a colour of its own where the forms have it in common. */
function hueOf({ id, layer, kind }: FlowNode): Hue {
  if (kind !== 'figure') return 'red';
  if (layer !== 'out') return layer === 'in' ? 'blue' : 'grey';
  return outcomes.find(([part]) => id.includes(part))?.[1] ?? 'grey';
}

const outcomes: readonly (readonly [string, Hue])[] = [
  ['artiallyGranted', 'green'],
  ['granted', 'green'],
  ['alreadyPublic', 'green'],
  ['denied', 'orange'],
  ['unable', 'purple'],
  ['notExist', 'purple'],
  ['notThisAuthority', 'purple'],
  ['rejected', 'yellow'],
  ['carriedOut', 'blue'],
];

function summaryOf(view: View, { nodes, notes }: Flow): string {
  const told = (layer: FlowNode['layer']): string =>
    list(
      nodes
        .filter((node) => node.layer === layer && Number(node.value) !== 0)
        .map(({ label, display }) => `${label} ${display}`),
      view.language,
    );
  const sentence = view.write(
    say(texts.summary, { in: told('in'), due: told('due'), out: told('out') }),
  );
  return [sentence, ...notes].join(' ');
}

const layerNames = {
  in: { zh: '来源', en: 'in' },
  due: { zh: '应办理', en: 'to handle' },
  out: { zh: '去向', en: 'out' },
} as const;

const kinds: Readonly<
  Record<FlowNode['kind'], { readonly zh: string; readonly en: string } | null>
> = {
  figure: null,
  gap: { zh: '收办差额', en: 'gap between in and out' },
  rest: { zh: '未列明的余数', en: 'the rest, not listed' },
};

const texts = {
  title: { zh: '申请办理流向', en: 'Where requests come from and go' },
  nothingFlows: {
    zh: '各项均为零：本年没有收到也没有办理申请。',
    en: 'All figures are zero: no request was received or handled in the year.',
  },
  summary: { zh: '{in}；{due}；{out}。', en: '{in}; {due}; {out}.' },
  zero: { zh: '为零：', en: 'None:' },
  name: { zh: '项目', en: 'Item' },
  stage: { zh: '环节', en: 'Stage' },
  figure: { zh: '数量', en: 'Figure' },
  status: { zh: '核对', en: 'Check' },
} as const;
