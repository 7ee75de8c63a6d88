import { render } from 'lit/html.js';
import { encodeBytes } from '../../../server/features/protocol/bytes.js';
import type { Chart } from './chart.js';

/** A drawing that stands alone: light colours as values, its title above, white ground. `null` where nothing is drawn. */
export function pictureOf(chart: Chart, { heading, width }: Setting): SVGSVGElement | null {
  if (chart.draw === null) return null;
  const paper = document.createElement('div');
  paper.className = 'paper';
  document.body.append(paper);
  try {
    render(chart.draw(width), paper);
    const drawn = paper.querySelector('svg');
    return drawn === null ? null : alone(drawn, { heading, width, words: chart.summary });
  } finally {
    paper.remove();
  }
}

/** What is written above a picture, and how wide it is. */
export interface Setting {
  readonly heading: string;
  /** In CSS pixels. */
  readonly width: number;
}

/** The text of an SVG file. */
export function svgText(picture: SVGSVGElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(picture)}\n`;
}

/** The same as a PNG of twice the size, so that it is sharp in print. */
export async function pngOf(picture: SVGSVGElement): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svgText(picture)], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Number(picture.getAttribute('width')) * sharp;
    canvas.height = Number(picture.getAttribute('height')) * sharp;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => {
        if (blob === null) reject(new Error('The canvas gave no picture.'));
        else resolve(blob);
      }, 'image/png');
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** A picture as a message carries it. */
export async function base64Of(blob: Blob): Promise<string> {
  return encodeBytes(new Uint8Array(await blob.arrayBuffer()));
}

const sharp = 2;
const border = 16;
const titleHeight = 26;
const space = 'http://www.w3.org/2000/svg';

function alone(
  drawn: SVGSVGElement,
  { heading, width, words }: Setting & { readonly words: string },
): SVGSVGElement {
  const height = Number(drawn.getAttribute('height'));
  const whole = [width + 2 * border, Math.ceil(height) + 2 * border + titleHeight] as const;
  const picture = make('svg', {
    width: whole[0],
    height: whole[1],
    viewBox: `0 0 ${whole.join(' ')}`,
    role: 'img',
  });
  const title = make('title', {});
  title.textContent = heading;
  const description = make('desc', {});
  description.textContent = words;
  const style = getComputedStyle(drawn);
  const name = make('text', {
    x: border,
    y: border + 12,
    fill: '#1f1f1f',
    'font-family': style.fontFamily,
    'font-size': '13px',
    'font-weight': '600',
  });
  name.textContent = heading;
  const { x, y } = drawn.viewBox.baseVal;
  const content = make('g', {
    transform: `translate(${String(border - x)} ${String(border + titleHeight - y)})`,
  });
  content.append(...[...drawn.children].flatMap((child) => resolved(child)));
  picture.append(
    title,
    description,
    make('rect', { width: whole[0], height: whole[1], fill: '#ffffff' }),
    name,
    content,
  );
  return picture;
}

/** A copy that looks the same without a stylesheet, and that nothing can be done with. */
function resolved(element: Element): readonly Element[] {
  if (!(element instanceof SVGElement)) return [];
  const style = getComputedStyle(element);
  const inDefinitions = element.closest('defs') !== null;
  if (!inDefinitions && style.display === 'none') return [];
  const copy = document.createElementNS(space, element.localName);
  for (const { name, value } of element.attributes) {
    if (geometry.has(name)) copy.setAttribute(name, value);
  }
  if (element instanceof SVGGraphicsElement) {
    const properties = element instanceof SVGTextContentElement ? [...looks, ...fonts] : looks;
    for (const property of properties) {
      const value = style.getPropertyValue(property);
      if (value !== '' && value !== defaults[property]) setLook(copy, property, value);
    }
  }
  for (const child of element.childNodes) {
    if (child instanceof Element) copy.append(...resolved(child));
    else if (child.nodeType === Node.TEXT_NODE) copy.append(child.textContent ?? '');
  }
  return [copy];
}

/** Programs that draw SVG know opacity as a property of its own rather than in a colour. */
function setLook(element: Element, property: string, value: string): void {
  const parts = /^rgba\((\d+), (\d+), (\d+), ([\d.]+)\)$/u.exec(value);
  if (parts === null) {
    element.setAttribute(property, value);
    return;
  }
  const [, red = '0', green = '0', blue = '0', opacity = '1'] = parts;
  element.setAttribute(property, opacity === '0' ? 'none' : `rgb(${red}, ${green}, ${blue})`);
  if (opacity !== '0') element.setAttribute(`${property}-opacity`, opacity);
}

const geometry = new Set([
  ...['id', 'x', 'y', 'x1', 'x2', 'y1', 'y2', 'cx', 'cy', 'r', 'width', 'height', 'd', 'transform'],
  ...['patternUnits', 'text-anchor', 'fill', 'stroke-width', 'stroke-dasharray'],
]);
const looks = [
  ...['fill', 'fill-opacity', 'stroke', 'stroke-opacity', 'stroke-width', 'stroke-dasharray'],
  ...['opacity', 'paint-order', 'stroke-linejoin'],
];
const fonts = ['font-family', 'font-size', 'font-weight'];
const defaults: Readonly<Record<string, string>> = {
  'fill-opacity': '1',
  'stroke-opacity': '1',
  'stroke-dasharray': 'none',
  opacity: '1',
  'paint-order': 'normal',
  'stroke-linejoin': 'miter',
};

function make(name: 'svg', attributes: Readonly<Record<string, string | number>>): SVGSVGElement;
function make(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement;
function make(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = document.createElementNS(space, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}
