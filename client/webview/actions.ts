import type { ProtocolRange } from '../../server/features/protocol/protocol.js';
import type { Chart } from './drawings/chart.js';
import type { CopyFormat } from './taking/copy-table.js';
import type { Popup } from './store.js';

/** Everything a person can do on the page. */
export interface Actions {
  /** Opens what is closed and closes what is open, by id. */
  readonly toggle: (id: string) => void;
  /** Opens one menu, its first item in focus, or closes the one that is open. */
  readonly openMenu: (id: string | null) => void;
  /** Closes the menu; the focus goes back to its button. */
  readonly closeMenu: () => void;
  readonly openPopup: (popup: Popup) => void;
  readonly closePopup: () => void;
  readonly reveal: (range: ProtocolRange) => void;
  readonly revealFigure: (id: string) => void;
  /** Opens and closes the fixes of a finding; they are asked for when they open. */
  readonly toggleFixes: (finding: number) => void;
  readonly applyFix: (finding: number, fix: number) => void;
  readonly exportAs: (format: 'csv' | 'json' | 'xlsx', scope: 'report' | 'unit') => void;
  readonly print: () => void;
  readonly pin: (how: 'pin' | 'follow') => void;
  readonly copyTable: (table: string, format: CopyFormat) => void;
  readonly savePicture: (chart: Chart, type: 'svg' | 'png') => void;
  readonly openReport: (uri: string) => void;
  /** Leads to a section by its id. */
  readonly goTo: (section: string) => void;
}
