import { html, type TemplateResult } from 'lit/html.js';

/** The figures of a drawing as a plain table, the first cell of a row its header. */
export interface DataTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The table, which scrolls by itself where it is wide. */
export function dataTable(title: string, { head, rows }: DataTable): TemplateResult {
  return html`<div class="scroller" role="region" aria-label=${title} tabindex="0">
    <table class="data">
      <caption class="unseen">
        ${title}
      </caption>
      <thead>
        <tr>
          ${head.map((word) => html`<th scope="col">${word}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([first, ...others]) =>
            html`<tr>
              <th scope="row">${first}</th>
              ${others.map((cell) => html`<td>${cell}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
