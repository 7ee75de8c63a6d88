import type { Encoding } from '../workspace/files/encoding.js';
import { encodeGb18030 } from './gb18030.js';

/** Text in an encoding, byte order mark included. Undefined where the encoding cannot say it (lone surrogates). */
export function encode(text: string, encoding: Encoding): Uint8Array | undefined {
  switch (encoding) {
    case 'utf-8':
    case 'utf-8-bom':
      if (/\p{Surrogate}/u.test(text)) return undefined;
      return Buffer.from(encoding === 'utf-8' ? text : `\uFEFF${text}`, 'utf8');
    case 'utf-16le':
      return Buffer.from(`\uFEFF${text}`, 'utf16le');
    case 'utf-16be':
      return Buffer.from(`\uFEFF${text}`, 'utf16le').swap16();
    case 'gb18030':
      return encodeGb18030(text);
  }
}
