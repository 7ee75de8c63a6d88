import type { ToPanel } from '../preview/messages.js';

/** What VS Code gives a page to speak with its panel, and to keep a little while it is not shown. */
interface PanelApi {
  readonly postMessage: (message: ToPanel) => void;
  readonly getState: () => unknown;
  readonly setState: (state: unknown) => void;
}
declare function acquireVsCodeApi(): PanelApi;

/** May be asked for once only. */
export const panel = acquireVsCodeApi();
