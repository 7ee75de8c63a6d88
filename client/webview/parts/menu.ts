import { html, nothing, type TemplateResult } from 'lit/html.js';
import { repeat } from 'lit/directives/repeat.js';
import { icon, type IconName } from './icons.js';
import type { Actions } from '../actions.js';
import type { PageState } from '../store.js';

/** A menu and the button that opens it. */
export interface Menu {
  readonly id: string;
  readonly label: string;
  /** What is seen of the button besides its icon; the label where it is given, else nothing. */
  readonly caption?: string;
  readonly icon: IconName;
  readonly items: readonly MenuItem[];
}

/** Something to choose. */
export interface MenuItem {
  readonly id: string;
  readonly label: string;
  readonly run: () => void;
}

/** A button and what it opens: arrow keys go up and down, Escape and Tab close it. */
export function menu(state: PageState, actions: Actions, given: Menu): TemplateResult {
  const open = state.menu === given.id;
  return html`<span class="menu" data-menu=${given.id} @keydown=${keys(actions, given.id)}>
    <button
      type="button"
      class="tool"
      id="menu-${given.id}"
      aria-haspopup="menu"
      aria-expanded=${open ? 'true' : 'false'}
      aria-label=${given.label}
      title=${given.label}
      @click=${() => actions.openMenu(open ? null : given.id)}
    >
      ${icon(given.icon)}${given.caption === undefined ? nothing : html`<span>${given.caption}</span>`}
    </button>
    ${
      open
        ? html`<span class="menu-items" role="menu" aria-labelledby="menu-${given.id}">
            ${repeat(
              given.items,
              ({ id }) => id,
              (item) =>
                html`<button
                  type="button"
                  role="menuitem"
                  tabindex="-1"
                  data-item=${item.id}
                  @click=${() => {
                    actions.closeMenu();
                    item.run();
                  }}
                >
                  ${item.label}
                </button>`,
            )}
          </span>`
        : nothing
    }
  </span>`;
}

function keys(actions: Actions, id: string): (event: KeyboardEvent) => void {
  return (event) => {
    const { currentTarget, key } = event;
    if (!(currentTarget instanceof HTMLElement)) return;
    const items = itemsIn(currentTarget);
    if (items.length === 0) {
      if (key !== 'ArrowDown' || !(event.target instanceof HTMLButtonElement)) return;
      event.preventDefault();
      actions.openMenu(id);
      return;
    }
    if (key === 'Tab') {
      actions.closeMenu();
      return;
    }
    const to = target(items, key);
    if (to === undefined) return;
    event.preventDefault();
    to.focus();
  };
}

/** The buttons of the menu that is open in an element. */
export function itemsIn(element: ParentNode): readonly HTMLElement[] {
  return [...element.querySelectorAll<HTMLElement>('[role="menuitem"]')];
}

function target(items: readonly HTMLElement[], key: string): HTMLElement | undefined {
  const at = items.findIndex((item) => item === document.activeElement);
  if (key === 'ArrowDown') return items[(at + 1) % items.length];
  if (key === 'ArrowUp') return items.at(at <= 0 ? -1 : at - 1);
  if (key === 'Home') return items[0];
  if (key === 'End') return items.at(-1);
  return undefined;
}
