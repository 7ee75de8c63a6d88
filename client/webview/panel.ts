import type { Panel } from './asking.js';
import type { Keeper } from './kept.js';

/** What VS Code gives a page to speak with its panel, and to keep a little while it is not shown. */
declare function acquireVsCodeApi(): Panel & Keeper;

/** May be asked for once only. */
export const panel = acquireVsCodeApi();
