/**
 * A drawing or a table is one stop of the Tab key; the arrow keys go from one of its figures to the next. An element
 * with `data-roving` holds them, and each carries `data-stop` and `tabindex="-1"`, of which one at a time is 0.
 */
export function keepOneStop(root: ParentNode): void {
  for (const group of root.querySelectorAll('[data-roving]')) {
    const stops = stopsOf(group);
    const focused = stops.find((stop) => stop === document.activeElement);
    const current = focused ?? stops.find(({ tabIndex }) => tabIndex === 0) ?? stops[0];
    for (const stop of stops) {
      const wanted = stop === current ? 0 : -1;
      if (stop.tabIndex !== wanted) stop.tabIndex = wanted;
    }
  }
}

/** Listens for arrow keys, clicks and focus in all groups within `root`. */
export function rove(root: HTMLElement): void {
  root.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const from = event.target instanceof Element ? event.target.closest('[data-stop]') : null;
    const group = from?.closest('[data-roving]');
    if (!isStop(from) || group === null || group === undefined) return;
    if ((event.key === 'Enter' || event.key === ' ') && from instanceof SVGElement) {
      event.preventDefault();
      from.dispatchEvent(new MouseEvent('click', { bubbles: true }));
      return;
    }
    const to = next(from, stopsOf(group), event.key);
    if (to === undefined) return;
    event.preventDefault();
    to.focus();
    to.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });
  root.addEventListener('focusin', ({ target }) => {
    const group = target instanceof Element ? target.closest('[data-roving]') : null;
    if (group?.parentElement) keepOneStop(group.parentElement);
  });
}

type Stop = HTMLElement | SVGElement;

function isStop(element: Element | null): element is Stop {
  return element instanceof HTMLElement || element instanceof SVGElement;
}

function stopsOf(group: Element): readonly Stop[] {
  return [...group.querySelectorAll('[data-stop]')].filter(isStop);
}

function next(from: Stop, stops: readonly Stop[], key: string): Stop | undefined {
  if (key === 'Home') return stops[0];
  if (key === 'End') return stops.at(-1);
  const step = steps[key];
  if (step === undefined) return undefined;
  const here = middleOf(from);
  let best: Stop | undefined;
  let least = Infinity;
  for (const stop of stops) {
    if (stop === from) continue;
    const there = middleOf(stop);
    const ahead = (there.x - here.x) * step.x + (there.y - here.y) * step.y;
    const aside = Math.abs((there.x - here.x) * step.y) + Math.abs((there.y - here.y) * step.x);
    if (ahead < 1) continue;
    const far = ahead + aside * awayFromTheWay;
    if (far < least) [best, least] = [stop, far];
  }
  return best;
}

const awayFromTheWay = 4;

const steps: Readonly<Record<string, { readonly x: number; readonly y: number }>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

function middleOf(element: Element): { readonly x: number; readonly y: number } {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}
