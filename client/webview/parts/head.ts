import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit/html.js';
import type { StatisticsHead } from '../../../server/features/protocol/preview.js';
import { say, type Localized, type Message } from '../../../server/language/message.js';
import { icon } from './icons.js';
import { menu } from './menu.js';
import { unpin } from './nothing-page.js';
import type { View } from '../view.js';

/** Whose report it is, and how it stands: findings, calculations, what is missing. */
export function pageHead(
  view: View,
  { name, pinned }: { readonly name: string; readonly pinned: boolean },
): TemplateResult {
  const { head } = view.statistics;
  const unit = head.organization ?? name;
  return html`<header>
    <div class="bar">
      <h1>
        <span class="unit" title=${unit}>${unit}</span>
        <span class="year"
          >${
            head.year === null
              ? view.write(texts.noYear)
              : view.write(say(texts.year, { year: head.year }))
          }</span
        >
      </h1>
      <span class="tools">${toolbar(view, pinned ? 'pinned' : 'following')}</span>
    </div>
    <p class="form">
      ${head.form.name}${
        head.organization === null ? nothing : html`<span class="name">${name}</span>`
      }
    </p>
    <div class="standing">${counts(view, head)} ${balance(view, head)}</div>
    ${missing(view, head.missing)}
  </header>`;
}

/** Pin, export and print. */
function toolbar(view: View, following: 'pinned' | 'following'): TemplateResult {
  const { actions, state, write } = view;
  const pinned = following === 'pinned';
  const formats = ['xlsx', 'csv', 'json'] as const;
  // Of a unit with one year, all years are that report.
  const scopes = view.statistics.years === null ? onlyReport : reportAndUnit;
  return html`<button
      type="button"
      class="tool"
      aria-pressed=${pinned ? 'true' : 'false'}
      aria-label=${write(texts.pin)}
      title=${write(pinned ? texts.unpin : texts.pin)}
      @click=${() => actions.pin(pinned ? 'follow' : 'pin')}
    >
      ${icon('pin')}
    </button>
    ${menu(state, actions, {
      id: 'export',
      label: write(texts.export),
      icon: 'export',
      items: scopes.flatMap((scope) =>
        formats.map((format) => ({
          id: `${scope}-${format}`,
          label: write(
            say(texts.exportAs, { scope: scopeNames[scope], format: format.toUpperCase() }),
          ),
          run: () => actions.exportAs(format, scope),
        })),
      ),
    })}
    <button
      type="button"
      class="tool"
      aria-label=${write(texts.print)}
      title=${write(texts.print)}
      @click=${() => actions.print()}
    >
      ${icon('print')}
    </button>`;
}

/** Findings by severity; a click leads to their list. */
function counts(view: View, { findings }: StatisticsHead): TemplateResult {
  const severities = ['error', 'warning', 'information'] as const;
  const some = severities.filter((severity) => findings[severity] > 0);
  if (some.length === 0) {
    return html`<p class="counts">
      <span class="count all-well">${icon('check')}${view.write(texts.noFinding)}</span>
    </p>`;
  }
  return html`<p class="counts">
    ${some.map(
      (severity) =>
        html`<button
          type="button"
          class="count severity-${severity}"
          title=${view.write(texts.toFindings)}
          @click=${() => view.actions.goTo('findings')}
        >
          ${icon(severity)}<span>${view.write(countOf(severity, findings[severity]))}</span>
        </button>`,
    )}
  </p>`;
}

/** How many calculations are balanced, as words over a thin line. */
function balance(view: View, { calculations }: StatisticsHead): TemplateResult {
  const { all, hold, fail, silenced, unknown } = calculations;
  if (all === 0) return html`<p class="balance">${view.write(texts.noCalculation)}</p>`;
  const parts = [
    say(texts.hold, { hold, all }),
    ...(fail > 0 ? [say(texts.fail, { count: fail })] : []),
    ...(silenced > 0 ? [say(texts.silenced, { count: silenced })] : []),
    ...(unknown > 0 ? [say(texts.unknown, { count: unknown })] : []),
  ].map(view.write);
  const widths = [
    { kind: 'hold', count: hold },
    { kind: 'fail', count: fail },
    { kind: 'silenced', count: silenced },
    { kind: 'unknown', count: unknown },
  ];
  let before = 0;
  return html`<div class="balance">
    <p>${parts.join(' · ')}</p>
    <svg
      class="meter"
      width="100%"
      height="4"
      aria-hidden="true"
      preserveAspectRatio="none"
      viewBox="0 0 100 4"
    >
      ${widths.map(({ kind, count }) => {
        const x = (before / all) * 100;
        before += count;
        return meterPart(kind, x, (count / all) * 100);
      })}
    </svg>
  </div>`;
}

function missing(view: View, words: readonly string[]): TemplateResult | typeof nothing {
  if (words.length === 0) return nothing;
  const most = 3;
  const open = view.state.open.has('missing');
  const shown = open ? words : words.slice(0, most);
  return html`<div class="missing">
    <p id="missing">${view.write(say(texts.missing, { count: words.length }))}</p>
    <ul role="list" aria-labelledby="missing">
      ${shown.map((word) => html`<li>${word}</li>`)}
    </ul>
    ${
      words.length > most
        ? html`<button
            type="button"
            class="link"
            aria-expanded=${open ? 'true' : 'false'}
            @click=${() => view.actions.toggle('missing')}
          >
            ${view.write(open ? texts.less : say(texts.more, { count: words.length - most }))}
          </button>`
        : nothing
    }
  </div>`;
}

function meterPart(kind: string, x: number, width: number): SVGTemplateResult {
  return svg`<rect class="meter-${kind}" x=${x} y="0" width=${width} height="4" />`;
}

const onlyReport = ['report'] as const;
const reportAndUnit = ['report', 'unit'] as const;

const scopeNames = {
  report: { zh: '本报告', en: 'This report' },
  unit: { zh: '本单位各年', en: 'All years of the unit' },
} as const;

function countOf(severity: Severity, count: number): Message {
  const { one, several } = severityCounts[severity];
  return say(count === 1 ? one : several, { count });
}

type Severity = keyof StatisticsHead['findings'];

const severityCounts: Readonly<
  Record<Severity, { readonly one: Localized; readonly several: Localized }>
> = {
  error: {
    one: { zh: '1 个错误', en: '1 error' },
    several: { zh: '{count} 个错误', en: '{count} errors' },
  },
  warning: {
    one: { zh: '1 个警告', en: '1 warning' },
    several: { zh: '{count} 个警告', en: '{count} warnings' },
  },
  information: {
    one: { zh: '1 个提示', en: '1 note' },
    several: { zh: '{count} 个提示', en: '{count} notes' },
  },
};

const texts = {
  noYear: { zh: '年度不明', en: 'year unknown' },
  year: { zh: '{year}年', en: '{year}' },
  pin: { zh: '固定在这份报告', en: 'Stay with this report' },
  unpin,
  export: { zh: '导出数据', en: 'Export data' },
  exportAs: { zh: '{scope}：{format}', en: '{scope}: {format}' },
  print: { zh: '打印', en: 'Print' },
  noFinding: { zh: '没有发现问题', en: 'No findings' },
  toFindings: { zh: '查看问题列表', en: 'To the list of findings' },
  noCalculation: { zh: '没有可以核对的勾稽关系', en: 'No calculations to check' },
  hold: { zh: '勾稽关系 {hold}/{all} 相符', en: '{hold} of {all} calculations hold' },
  fail: { zh: '{count} 不符', en: '{count} off' },
  silenced: { zh: '{count} 已忽略', en: '{count} silenced' },
  unknown: { zh: '{count} 缺数', en: '{count} lacking a figure' },
  missing: { zh: '缺 {count} 处', en: '{count} missing' },
  more: { zh: '另 {count} 处…', en: '{count} more…' },
  less: { zh: '收起', en: 'Show less' },
} as const;
