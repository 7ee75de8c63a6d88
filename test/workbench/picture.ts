import { crc32, deflateSync } from 'node:zlib';
import type { Page } from 'playwright-core';

/**
 * A screenshot with few colours, a third of the size or less: text on plain ground has few that count.
 * @param colours at most, 256 or less
 * @param blank a page that does nothing else, whose canvas takes the picture apart
 */
export async function lightPicture(
  screenshot: Buffer,
  colours: number,
  blank: Page,
): Promise<Buffer> {
  const { width, height, pixels } = await readPixels(screenshot, blank);
  const palette = commonColours(pixels, colours);
  const rows = Buffer.alloc((width + 1) * height);
  const nearest = new Map<number, number>(palette.map((colour, index) => [colour, index]));
  for (let at = 0; at < width * height; at += 1) {
    const colour = pixels.readUIntBE(at * 4, 3);
    let index = nearest.get(colour);
    if (index === undefined) nearest.set(colour, (index = nearestIn(palette, colour)));
    rows[at + Math.floor(at / width) + 1] = index;
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3], 8);
  const table = Buffer.alloc(palette.length * 3);
  palette.forEach((colour, index) => table.writeUIntBE(colour, index * 3, 3));
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', table),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The picture as four bytes a pixel: red, green, blue, opacity. */
async function readPixels(
  screenshot: Buffer,
  blank: Page,
): Promise<{ readonly width: number; readonly height: number; readonly pixels: Buffer }> {
  await blank.setContent(`<img src="data:image/png;base64,${screenshot.toString('base64')}">`);
  const [width, height, base64] = await blank.evaluate<[number, number, string]>(`(async () => {
    const image = document.querySelector('img');
    await image.decode();
    const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight);
    const context = canvas.getContext('2d');
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
    const reader = new FileReader();
    const read = new Promise((resolve) => { reader.onload = resolve; });
    reader.readAsDataURL(new Blob([data]));
    await read;
    return [canvas.width, canvas.height, reader.result.split(',')[1]];
  })()`);
  return { width, height, pixels: Buffer.from(base64, 'base64') };
}

function commonColours(pixels: Buffer, most: number): readonly number[] {
  const counts = new Map<number, number>();
  for (let at = 0; at < pixels.length; at += 4) {
    const colour = pixels.readUIntBE(at, 3);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  return [...counts]
    .sort(([, one], [, other]) => other - one)
    .slice(0, most)
    .map(([colour]) => colour);
}

function nearestIn(palette: readonly number[], colour: number): number {
  const distances = palette.map((candidate) => distance(candidate, colour));
  return distances.indexOf(Math.min(...distances));
}

function distance(one: number, other: number): number {
  return [16, 8, 0].reduce((sum, shift) => {
    const difference = ((one >> shift) & 0xff) - ((other >> shift) & 0xff);
    return sum + difference * difference;
  }, 0);
}

function chunk(kind: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  framed.set(body, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}
