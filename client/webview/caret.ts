/**
 * Brings the figure at the caret of the draft into sight. Where it is shown in several places one is enough; a page
 * that has the focus is being read and stays where it is.
 */
export function caretInSight(root: HTMLElement, figure: string | null): void {
  if (figure === null || document.hasFocus()) return;
  const places = [...root.querySelectorAll('[data-figure]')].filter(
    (place) => place.getAttribute('data-figure') === figure,
  );
  if (places.some(inSight)) return;
  const best = places.find((place) => place.closest('.form-table, .said') !== null) ?? places[0];
  best?.scrollIntoView({ block: 'center', inline: 'nearest' });
}

/** Whether all of it can be seen, also within a table that scrolls sideways. */
function inSight(place: Element): boolean {
  const at = place.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const within = place.closest('.scroller')?.getBoundingClientRect();
  return (
    at.top >= 0 &&
    at.bottom <= clientHeight &&
    at.left >= Math.max(0, within?.left ?? 0) &&
    at.right <= Math.min(clientWidth, within?.right ?? clientWidth)
  );
}
