import contrast from './contrast.css';
import drawings from './drawings.css';
import figures from './figures.css';
import findings from './findings.css';
import ground from './ground.css';
import head from './head.css';
import keyFigures from './key-figures.css';
import menus from './menus.css';
import nothingPage from './nothing-page.css';
import picture from './picture.css';
import saidFigures from './said-figures.css';
import sections from './sections.css';
import tables from './tables.css';

/** The stylesheet of the page. Of two rules that say as much the later wins: what changes others stands behind them. */
export const styles = [
  ground,
  head,
  menus,
  sections,
  figures,
  keyFigures,
  drawings,
  tables,
  saidFigures,
  findings,
  nothingPage,
  contrast,
  picture,
].join('');
