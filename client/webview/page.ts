import { html, render } from 'lit';
import * as v from 'valibot';
import { toPage, type ToPanel } from '../preview/messages.js';

/** What VS Code gives a page to speak with its panel. */
interface PanelApi {
  readonly postMessage: (message: ToPanel) => void;
}
declare function acquireVsCodeApi(): PanelApi;

const panel = acquireVsCodeApi();
window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  const message = v.safeParse(toPage, data);
  if (!message.success || message.output.kind !== 'statistics') return;
  const { head } = message.output.statistics;
  render(
    html`<h1>${head.organization ?? message.output.name} ${head.year ?? ''}</h1>`,
    document.body,
  );
});
panel.postMessage({ kind: 'ready' });
