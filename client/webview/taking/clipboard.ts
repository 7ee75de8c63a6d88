import type { Copied } from './copy-table.js';

/** Puts something on the clipboard from within a click. Gives whether it could. */
export function putOnClipboard({ plain, html }: Copied): 'copied' | 'refused' {
  let done: 'copied' | 'refused' = 'refused';
  const fill = (event: ClipboardEvent): void => {
    if (event.clipboardData === null) return;
    event.clipboardData.setData('text/plain', plain);
    if (html !== null) event.clipboardData.setData('text/html', html);
    event.preventDefault();
    event.stopImmediatePropagation();
    done = 'copied';
  };
  document.addEventListener('copy', fill, { capture: true });
  try {
    // The one way that needs no permission and gives both kinds of text, in every host of a webview.
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- see above
    document.execCommand('copy');
  } finally {
    document.removeEventListener('copy', fill, { capture: true });
  }
  return done;
}
