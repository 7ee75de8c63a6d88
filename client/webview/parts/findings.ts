import { html, nothing, type TemplateResult } from 'lit/html.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Statistics, StatisticsFinding } from '../../../server/features/protocol/preview.js';
import { icon } from './icons.js';
import type { View } from '../view.js';

/** Everything found, in the order of the text. */
export function findingsList(view: View): TemplateResult {
  const { findings } = view.statistics;
  if (findings.length === 0) return html`<p class="quiet">${view.write(texts.none)}</p>`;
  return html`<ul class="findings" role="list">
    ${repeat(
      findings,
      (_, index) => findingKey(view.statistics, index),
      (_, index) => html`<li>${findingItem(view, index, 'list')}</li>`,
    )}
  </ul>`;
}

/** A finding with the way to its place and to its fixes. `where` it is shown sets its ids apart. */
export function findingItem(
  view: View,
  index: number,
  where: 'list' | 'popup',
): TemplateResult | typeof nothing {
  const finding = view.statistics.findings[index];
  if (finding === undefined) return nothing;
  const key = findingKey(view.statistics, index);
  const open = view.state.open.has(fixesKey(key));
  return html`<div class="finding severity-${finding.severity}">
    <span class="finding-icon"
      >${icon(finding.severity)}<span class="unseen"
        >${view.write(severities[finding.severity])}</span
      ></span
    >
    <div class="finding-body">
      <button
        type="button"
        class="finding-message"
        title=${view.write(texts.reveal)}
        @click=${() => view.actions.reveal(finding.range)}
      >
        ${finding.message}
      </button>
      <span class="finding-foot">
        <code>${finding.rule}</code>
        <button
          type="button"
          class="link"
          id="fixes-${where}-${index}"
          aria-expanded=${open ? 'true' : 'false'}
          @click=${() => view.actions.toggleFixes(index)}
        >
          ${icon('fix')}<span>${view.write(texts.fixes)}</span>
        </button>
      </span>
      ${open ? fixes(view, index) : nothing}
    </div>
  </div>`;
}

function fixes(view: View, index: number): TemplateResult {
  const known = view.state.fixes.get(index);
  if (known === undefined) return html`<p class="quiet">${view.write(texts.asking)}</p>`;
  if (known.length === 0) return html`<p class="quiet">${view.write(texts.noFixes)}</p>`;
  return html`<ul class="fixes" role="list" aria-label=${view.write(texts.fixes)}>
    ${repeat(
      known,
      ({ title }, at) => `${title}#${String(at)}`,
      ({ title, preferred }, at) =>
        html`<li>
          <button
            type="button"
            class=${preferred ? 'fix fix-preferred' : 'fix'}
            @click=${() => view.actions.applyFix(index, at)}
          >
            ${title}
          </button>
        </li>`,
    )}
  </ul>`;
}

/** Names a finding also in the next version of the draft: its rule, and which of that rule's it is. */
export function findingKey({ findings }: Statistics, index: number): string {
  const { rule } = findings[index] ?? { rule: '' };
  const before = findings.slice(0, index).filter((other: StatisticsFinding) => other.rule === rule);
  return `${rule}#${String(before.length)}`;
}

/** Under which name the page remembers that the fixes of a finding are open. */
export function fixesKey(key: string): string {
  return `fixes:${key}`;
}

const severities = {
  error: { zh: '错误', en: 'Error' },
  warning: { zh: '警告', en: 'Warning' },
  information: { zh: '提示', en: 'Note' },
} as const;

const texts = {
  none: { zh: '没有发现问题。', en: 'Nothing was found.' },
  reveal: { zh: '在稿中显示', en: 'Show in the draft' },
  fixes: { zh: '修改办法', en: 'Fixes' },
  asking: { zh: '正在获取修改办法…', en: 'Asking for fixes…' },
  noFixes: { zh: '没有可直接采用的修改办法。', en: 'There is no ready fix.' },
} as const;
