import type { KeyFigure } from '../../../server/features/protocol/preview.js';
import type { Chart } from '../drawings/chart.js';
import { elementOf } from './copy-table.js';
import { officialTable } from '../parts/official-table.js';
import { pictureOf } from '../drawings/picture.js';
import type { View } from '../view.js';
import styles from './paper.css';

/** A page of its own, whole and without script, to be printed: key figures, drawings, tables, findings. */
export function paperOf(view: View, charts: readonly Chart[], name: string): string {
  const { head, tables, findings } = view.statistics;
  const page = document.implementation.createHTMLDocument('');
  const write = writerInto(page);
  const title = [head.organization ?? name, head.year ?? ''].join(' ').trim();
  const { hold, all } = head.calculations;
  const body = page.createElement('main');
  body.append(
    write('h1', title),
    write('p', `${head.form.name} · ${view.write(texts.holds)} ${String(hold)}/${String(all)}`),
  );
  if (head.missing.length > 0) {
    body.append(write('h2', view.write(texts.missing)), listOf(page, head.missing));
  }
  if (view.statistics.keyFigures.length > 0) {
    body.append(write('h2', view.write(texts.keyFigures)), keysOf(view, page));
  }
  for (const chart of charts) {
    const picture = pictureOf(chart, { heading: chart.title, width: paperWidth });
    if (picture === null) continue;
    const figure = page.createElement('figure');
    figure.append(page.importNode(picture, true));
    body.append(figure);
  }
  for (const table of tables) {
    if (table.found) body.append(elementOf(officialTable(table), page));
  }
  if (findings.length > 0) {
    const told = findings.map(({ message, rule }) => `${message} (${rule})`);
    body.append(write('h2', view.write(texts.findings)), listOf(page, told));
  }
  const escaped = write('title', title).outerHTML;
  const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`;
  return `<!doctype html>\n<html lang="${view.language}"><head><meta charset="utf-8">${policy}${escaped}<style>${styles}</style></head><body>${body.outerHTML}</body></html>\n`;
}

const paperWidth = 640;

function writerInto(page: Document): (name: string, text: string) => HTMLElement {
  return (name, text) => {
    const element = page.createElement(name);
    element.textContent = text;
    return element;
  };
}

function listOf(page: Document, words: readonly string[]): HTMLElement {
  const list = page.createElement('ul');
  list.append(...words.map((word) => writerInto(page)('li', word)));
  return list;
}

function keysOf(view: View, page: Document): HTMLElement {
  const write = writerInto(page);
  const table = page.createElement('table');
  table.className = 'keys';
  for (const key of view.statistics.keyFigures) {
    const row = page.createElement('tr');
    const label = write('th', key.label);
    label.setAttribute('scope', 'row');
    row.append(label, write('td', displayOf(key)), write('td', changeOf(key)));
    table.append(row);
  }
  return table;
}

function displayOf({ display, unit }: KeyFigure): string {
  if (display === null) return '—';
  return unit === '%' ? display + unit : `${display} ${unit}`.trimEnd();
}

function changeOf({ lastYear }: KeyFigure): string {
  if (lastYear === null) return '';
  const { change, ratio, display, definition } = lastYear;
  const told = [change, ratio === null ? null : `(${ratio})`, `← ${display}`, definition];
  return told.filter((word) => word !== null).join(' ');
}

const texts = {
  holds: { zh: '勾稽关系相符', en: 'calculations that hold' },
  missing: { zh: '缺', en: 'Missing' },
  keyFigures: { zh: '主要数据', en: 'Key figures' },
  findings: { zh: '问题', en: 'Findings' },
} as const;
