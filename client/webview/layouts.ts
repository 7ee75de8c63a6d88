// A script of its own, which the page loads behind its first picture: D3, and what it computes for drawings.
export { layoutFlow } from './drawings/flow-layout.js';
export { layoutYears } from './drawings/years-layout.js';
