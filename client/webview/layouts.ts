// A script of its own, which the page loads behind its first picture: D3, and what it computes for drawings.
export { layoutFlow } from './flow-layout.js';
export { layoutYears } from './years-layout.js';
