import { html, nothing, type TemplateResult } from 'lit/html.js';
import { icon } from './icons.js';
import type { View } from '../view.js';

/** A section of the page under a heading that closes and opens it; without its content while that is not drawn yet. */
export function section(
  view: View,
  {
    id,
    title,
    content,
  }: {
    readonly id: string;
    readonly title: string;
    readonly content: (() => TemplateResult) | undefined;
  },
): TemplateResult {
  const open = !view.state.open.has(`closed:${id}`);
  return html`<section id="section-${id}" aria-labelledby="title-${id}">
    <h2 id="title-${id}" tabindex="-1">
      <button
        type="button"
        class="heading"
        aria-expanded=${open ? 'true' : 'false'}
        @click=${() => view.actions.toggle(`closed:${id}`)}
      >
        ${icon(open ? 'down' : 'chevron')}<span>${title}</span>
      </button>
    </h2>
    ${open && content ? html`<div class="section-body">${content()}</div>` : nothing}
  </section>`;
}
