import { svg, type SVGTemplateResult } from 'lit/html.js';

/** Parts of a drawing in their order; each has a colour and, where colours do not tell enough, a texture. */
export const hues = ['blue', 'green', 'yellow', 'purple', 'orange', 'grey'] as const;
/** A colour of the theme; red is for what comes in or goes out that no figure tells. */
export type Hue = (typeof hues)[number] | 'red';

/** The hue of a part by its place; after the last they begin again. */
export function hueAt(index: number): Hue {
  return hues[index % hues.length] ?? 'grey';
}

/** Textures of a drawing, to be put into it once; `id` sets them apart from those of the other drawings. */
export function textures(id: string): SVGTemplateResult {
  return svg`<defs>${(Object.keys(lines) as Hue[]).map(
    (hue) =>
      svg`<pattern id="${id}-${hue}" width="6" height="6" patternUnits="userSpaceOnUse"><path class="texture-line" d=${lines[hue]} /></pattern>`,
  )}</defs>`;
}

/** The texture over a shape of a hue; seen in high contrast only. */
export function textureOf(id: string, hue: Hue): string {
  return `url(#${id}-${hue})`;
}

const lines: Readonly<Record<Hue, string>> = {
  blue: '',
  green: 'M0 6 6 0M-1 1 1-1M5 7 7 5',
  yellow: 'M0 3H6',
  purple: 'M0 0 6 6M-1 5 1 7M5-1 7 1',
  orange: 'M3 0V6',
  grey: 'M0 3H6M3 0V6',
  red: 'M0 6 6 0M-1 1 1-1M5 7 7 5',
};
