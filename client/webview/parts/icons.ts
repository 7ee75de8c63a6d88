import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit/html.js';

/** What there is a drawing of. */
export type IconName = keyof typeof paths;

/** A small drawing in the colour of the text; says nothing by itself. */
export function icon(name: IconName): TemplateResult {
  return html`<svg
    class="icon icon-${name}"
    viewBox="0 0 16 16"
    width="16"
    height="16"
    fill="none"
    stroke="currentColor"
    stroke-width="1.1"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
    focusable="false"
  >
    ${paths[name]}
  </svg>`;
}

const path = (d: string): SVGTemplateResult => svg`<path d=${d} />`;

const paths = {
  pin: path('M5.5 2.5h5l-.8 4 2.3 2.3v1.2H4V8.8l2.3-2.3zM8 10v4'),
  export: path('M8 10V2.5M5 5.2 8 2.2l3 3M2.5 9.5v4h11v-4'),
  print: path('M4.5 6V2.5h7V6M4.5 11.5h-2v-5h11v5h-2M4.5 9.5h7v4h-7z'),
  copy: path('M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3'),
  save: path('M8 2.5V10M5 7.3l3 3 3-3M2.5 9.5v4h11v-4'),
  table: path('M2.5 3h11v10h-11zM2.5 6.3h11M2.5 9.7h11M6.5 6.3V13'),
  chevron: path('M6 3.8 10.2 8 6 12.2'),
  down: path('M4 6.2 8 10.2l4-4'),
  error: path('M8 2.2a5.8 5.8 0 1 0 0 11.6A5.8 5.8 0 0 0 8 2.2M5.8 5.8l4.4 4.4M10.2 5.8l-4.4 4.4'),
  warning: path('M8 2.4 14 13.4H2zM8 6.3v3.4M8 11.6v.1'),
  information: path('M8 2.2a5.8 5.8 0 1 0 0 11.6A5.8 5.8 0 0 0 8 2.2M8 7.3v3.6M8 5.1v.1'),
  fix: path('M6 11.5h4M6.5 13.5h3M6 11.5c0-1.6-2-2.4-2-5a4 4 0 0 1 8 0c0 2.6-2 3.4-2 5'),
  check: path('M3 8.4 6.4 11.8 13 4.6'),
  doubt: path('M5.6 5.8a2.4 2.4 0 1 1 3.4 2.2c-.7.4-1 .8-1 1.6M8 12v.1'),
  unequal: path('M3.5 6h9M3.5 10h9M11 3 5 13'),
  formula: path('M11.5 2.8c-1.8-.6-2.8.2-3.1 1.9L6.9 11.6c-.3 1.5-1.2 2.1-2.6 1.6M5.3 6.6h5'),
} as const;
