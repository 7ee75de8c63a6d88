import { html, nothing, type TemplateResult } from 'lit/html.js';
import { dataTable, type DataTable } from './data-table.js';
import { icon } from '../parts/icons.js';
import { named } from '../parts/joined.js';
import { menu } from '../parts/menu.js';
import type { View } from '../view.js';

/** A drawing with all that belongs to it: what it says in words, its data, and how it leaves the page. */
export interface Chart {
  readonly id: string;
  readonly title: string;
  /** What a person sees there, in one or two sentences. */
  readonly summary: string;
  /** An SVG of a given width in CSS pixels; `null` where there is nothing to draw. */
  readonly draw: ((width: number) => TemplateResult) | null;
  readonly data: DataTable;
}

/**
 * A drawing as a figure of the page, with what saves it and its data to open.
 * @param below what stands between drawing and data
 */
export function chartFigure(
  view: View,
  chart: Chart,
  width: number,
  below: unknown = nothing,
): TemplateResult {
  const { id, title } = chart;
  const shown = view.state.open.has(`data:${id}`);
  return html`<figure class="chart" id="chart-${id}" aria-labelledby="caption-${id}">
    <div class="chart-head">
      <figcaption id="caption-${id}">
        <span class="chart-title">${title}</span><span class="unseen">${chart.summary}</span>
      </figcaption>
      <span class="tools">
        <button
          type="button"
          class="tool"
          aria-expanded=${shown ? 'true' : 'false'}
          aria-label=${named(view, view.write(texts.data), title)}
          title=${view.write(texts.data)}
          @click=${() => view.actions.toggle(`data:${id}`)}
        >
          ${icon('table')}
        </button>
        ${
          chart.draw === null
            ? nothing
            : menu(view.state, view.actions, {
                id: `save-${id}`,
                label: named(view, view.write(texts.save), title),
                icon: 'save',
                items: [
                  {
                    id: 'svg',
                    label: view.write(texts.svg),
                    run: () => view.actions.savePicture(chart, 'svg'),
                  },
                  {
                    id: 'png',
                    label: view.write(texts.png),
                    run: () => view.actions.savePicture(chart, 'png'),
                  },
                ],
              })
        }
      </span>
    </div>
    ${
      chart.draw === null
        ? html`<p class="quiet">${chart.summary}</p>`
        : html`<div class="drawing" data-roving>${chart.draw(width)}</div>`
    }
    ${below} ${shown ? dataTable(chart.title, chart.data) : nothing}
  </figure>`;
}

const texts = {
  data: { zh: '数据表', en: 'Data' },
  save: { zh: '保存图', en: 'Save picture' },
  svg: { zh: '保存为 SVG', en: 'Save as SVG' },
  png: { zh: '保存为 PNG', en: 'Save as PNG' },
} as const;
