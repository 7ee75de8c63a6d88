/** How the workbench looks, and its display language. */
export interface Look {
  readonly theme: 'light' | 'dark' | 'contrast';
  readonly language: 'zh-cn' | 'en';
}

const themes = {
  light: 'Default Light Modern',
  dark: 'Default Dark Modern',
  contrast: 'Default High Contrast',
};

/** The settings of VS Code that give it a look, and keep out of its pictures what is not ours. */
export function settings({ theme }: Look): Record<string, unknown> {
  return {
    'workbench.colorTheme': themes[theme],
    'workbench.layoutControl.enabled': false,
    'window.commandCenter': false,
    'editor.fontFamily': "'Noto Sans Mono CJK SC', monospace",
    'editor.fontSize': 13,
    'editor.lineHeight': 20,
    'editor.minimap.enabled': false,
    'editor.accessibilitySupport': 'off',
    'editor.cursorBlinking': 'solid',
    'editor.stickyScroll.enabled': false,
    'explorer.openEditors.visible': 0,
  };
}
