import type { Actions } from './actions.js';
import { itemsIn } from './parts/menu.js';
import type { Store } from './store.js';

/** What opens and closes on the page, and where the focus goes with it. */
export type Opening = Pick<
  Actions,
  'toggle' | 'openMenu' | 'closeMenu' | 'openPopup' | 'closePopup' | 'goTo'
>;

/** Opens and closes what there is under `root`. */
export function opening(store: Store, root: HTMLElement): Opening {
  const find = (selector: string): HTMLElement | null => root.querySelector<HTMLElement>(selector);
  const toggle = (id: string): void => {
    const open = new Set(store.state.open);
    if (!open.delete(id)) open.add(id);
    store.change({ open });
  };
  const closePopup = (): void => {
    const anchor = store.state.popup?.anchor;
    const inside = document.activeElement?.closest('.popup') !== null;
    store.change({ popup: null });
    if (anchor !== undefined && inside) find(`[data-anchor="${CSS.escape(anchor)}"]`)?.focus();
  };
  return {
    toggle,
    openMenu: (menu) => {
      store.change({ menu, popup: null });
      if (menu !== null) itemsIn(root)[0]?.focus();
    },
    closeMenu: () => {
      const { menu } = store.state;
      if (menu === null) return;
      const button = find(`#${CSS.escape(`menu-${menu}`)}`);
      store.change({ menu: null });
      button?.focus();
    },
    openPopup: (popup) => {
      if (store.state.popup?.anchor === popup.anchor) {
        closePopup();
        return;
      }
      store.change({ popup, menu: null });
      const opened = find('.popup');
      (opened?.querySelector<HTMLElement>('button') ?? opened)?.focus({ preventScroll: true });
      opened?.scrollIntoView({ block: 'nearest' });
    },
    closePopup,
    goTo: (id) => {
      if (store.state.open.has(`closed:${id}`)) toggle(`closed:${id}`);
      const title = find(`#${CSS.escape(`title-${id}`)}`);
      title?.focus({ preventScroll: true });
      title?.scrollIntoView({ block: 'start' });
    },
  };
}
