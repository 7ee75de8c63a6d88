import { html, nothing, type TemplateResult } from 'lit/html.js';
import {
  renderAlone,
  say,
  type Language,
  type Localized,
} from '../../../server/language/message.js';
import type { Actions } from '../actions.js';
import type { Shown } from '../store.js';

/** What stands where there is nothing to show: why, what helps, and for a page that stays with its report the way out. */
export function nothingPage(
  shown: Exclude<Shown, { readonly kind: 'blank' | 'statistics' }>,
  { pin }: Pick<Actions, 'pin'>,
): TemplateResult {
  const language = shown.kind === 'waiting' ? displayLanguage() : shown.language;
  const isPinned = shown.kind === 'nothing' && shown.pinned;
  const { title, help, pinnedHelp } = texts[shown.kind === 'waiting' ? 'waiting' : shown.why];
  const name = (shown.kind === 'nothing' ? shown.name : null) ?? unnamed;
  const write = (text: Localized): string => renderAlone(say(text, { name }), language);
  return html`<main class="nothing">
    <h1>${write(title)}</h1>
    <p>${write((isPinned ? pinnedHelp : undefined) ?? help)}</p>
    ${
      isPinned
        ? html`<button type="button" class="fix" @click=${() => pin('follow')}>
            ${write(unpin)}
          </button>`
        : nothing
    }
  </main>`;
}

/** Of a page that stays with its report: that it go with the editor again. */
export const unpin: Localized = { zh: '取消固定，跟随编辑器', en: 'Follow the editor again' };

/** Until the panel has said which it is. */
export function displayLanguage(): Language {
  return (document.documentElement.lang || navigator.language).toLowerCase().startsWith('zh')
    ? 'zh-cn'
    : 'en';
}

const unnamed: Localized = { zh: '这份文稿', en: 'this document' };

interface Texts {
  readonly title: Localized;
  readonly help: Localized;
  /** Where the page stays with its report. */
  readonly pinnedHelp?: Localized;
}

const texts: Readonly<Record<'waiting' | 'noDraft' | 'noReport' | 'closed', Texts>> = {
  waiting: {
    title: { zh: '正在读取…', en: 'Reading…' },
    help: {
      zh: '读取完成后即显示统计数据。',
      en: 'The statistics of the report are on their way.',
    },
  },
  noDraft: {
    title: { zh: '还没有打开年度报告', en: 'No annual report is open' },
    help: {
      zh: '打开一份政府信息公开工作年度报告，这里就显示它的统计数据，并随着修改更新。',
      en: 'Open an annual report on government information disclosure: its statistics appear here and follow as you write.',
    },
  },
  noReport: {
    title: { zh: '未能将{name}识别为年度报告', en: '{name} does not read as an annual report' },
    help: {
      zh: '标题写明“政府信息公开工作年度报告”，或者有官方格式的统计表，就能认出来。',
      en: 'A title that says “政府信息公开工作年度报告”, or the statistical tables of an official form, are what it is told by.',
    },
  },
  closed: {
    title: { zh: '{name}已经关闭', en: '{name} was closed' },
    help: {
      zh: '重新打开这份报告，或打开另一份，这里就接着显示。',
      en: 'Open it again, or another report, to go on here.',
    },
    pinnedHelp: {
      zh: '重新打开这份报告，这里就接着显示；取消固定，则跟随正在编辑的报告。',
      en: 'Open it again to go on here, or unpin the preview to follow the report that is being edited.',
    },
  },
};
