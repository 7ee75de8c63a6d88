import { html, nothing, type TemplateResult } from 'lit/html.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Localized } from '../../server/language/message.js';
import { barsChart } from './drawings/bars.js';
import { chartFigure, type Chart } from './drawings/chart.js';
import { findingsList } from './parts/findings.js';
import { flowChart, flowFigure } from './drawings/flow.js';
import { pageHead } from './parts/head.js';
import { keyFigures } from './parts/key-figures.js';
import { popupWindow } from './parts/popup.js';
import { saidFigures } from './parts/said.js';
import { section } from './parts/section.js';
import { tables } from './parts/tables.js';
import type { PageState } from './store.js';
import type { View } from './view.js';
import { yearsCharts, yearsFigures } from './drawings/years.js';

/** The whole page for a report. */
export function reportPage(
  view: View,
  shown: { readonly name: string; readonly pinned: boolean },
): TemplateResult {
  const sections = sectionsOf(view);
  return html`${pageHead(view, shown)}
    <nav aria-label=${view.write(texts.contents)}>
      <ul role="list">
        ${repeat(
          sections,
          ({ id }) => id,
          ({ id, title }) =>
            html`<li>
              <button type="button" class="link" @click=${() => view.actions.goTo(id)}>
                ${title}
              </button>
            </li>`,
        )}
      </ul>
    </nav>
    <main aria-busy=${isWhole(view.state) ? nothing : 'true'}>
      ${repeat(
        sections,
        ({ id }) => id,
        ({ id, title, content }, index) =>
          section(view, { id, title, content: index < view.state.drawn ? content : undefined }),
      )}
    </main>
    ${popupWindow(view)}`;
}

/** How many sections of another report are in the first picture, below its head. */
export const firstSections = 1;

/** Whether no section is left to be drawn. */
export function isWhole({ drawn }: Pick<PageState, 'drawn'>): boolean {
  return drawn >= Object.keys(titles).length;
}

/** Every drawing of the page, in its order. */
export function chartsOf(view: View): readonly Chart[] {
  const { flow, years } = view.statistics;
  return [
    ...(flow === null ? [] : [flowChart(view, flow)]),
    ...barsOf(view),
    ...(years === null ? [] : yearsCharts(view, years)),
  ];
}

interface Section {
  readonly id: string;
  readonly title: string;
  readonly content: () => TemplateResult;
}

/** Sections that have something to show; findings are always there, to say that there are none. */
function sectionsOf(view: View): readonly Section[] {
  const { keyFigures: keys, flow, years, tables: all, said, findings } = view.statistics;
  const { applicants, disputes } = view.statistics;
  const of = (id: keyof typeof titles, content: Section['content']): Section => ({
    id,
    title: view.write(titles[id]),
    content,
  });
  return [
    ...(keys.length > 0 ? [of('keys', () => keyFigures(view))] : []),
    ...(flow === null && applicants.length === 0 && disputes.length === 0
      ? []
      : [
          of(
            'requests',
            () =>
              html`${flow === null ? nothing : flowFigure(view, flow)}${repeat(
                barsOf(view),
                ({ id }) => id,
                (chart) => chartFigure(view, chart, view.state.width),
              )}`,
          ),
        ]),
    ...(years === null ? [] : [of('years', () => yearsFigures(view, years))]),
    ...(all.length > 0 ? [of('tables', () => tables(view))] : []),
    ...(said.length > 0 ? [of('said', () => saidFigures(view))] : []),
    { ...of('findings', () => findingsList(view)), title: findingsTitle(view, findings.length) },
  ];
}

function findingsTitle(view: View, count: number): string {
  const title = view.write(titles.findings);
  return count === 0 ? title : `${title} (${String(count)})`;
}

function barsOf(view: View): readonly Chart[] {
  const { applicants, disputes } = view.statistics;
  return [
    ...(applicants.length > 0
      ? [barsChart(view, 'applicants', view.write(texts.applicants), applicants)]
      : []),
    ...(disputes.length > 0
      ? [barsChart(view, 'disputes', view.write(texts.disputes), disputes)]
      : []),
  ];
}

const titles = {
  keys: { zh: '主要数据', en: 'Key figures' },
  requests: { zh: '申请与争议', en: 'Requests and disputes' },
  years: { zh: '历年', en: 'Over the years' },
  tables: { zh: '表格', en: 'Tables' },
  said: { zh: '仅见于正文的数据', en: 'Only in sentences' },
  findings: { zh: '问题', en: 'Findings' },
} as const satisfies Record<string, Localized>;

const texts = {
  contents: { zh: '目录', en: 'Contents' },
  applicants: { zh: '申请人构成', en: 'Who requested' },
  disputes: { zh: '行政复议、行政诉讼结果', en: 'How reviews and lawsuits ended' },
} as const;
