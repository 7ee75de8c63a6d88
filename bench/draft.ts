import type { Range } from 'vscode-languageserver/node';
import { form2021 } from '../server/forms/form-2021.js';
import { printDraft } from '../server/forms/printing/print-draft.js';
import type { GivenText } from './measurement.js';

/** A long draft, and someone typing in it. */
export interface TypedDraft {
  readonly text: string;
  /** The change of the nth keystroke: characters go in one by one, then out again, at places all over the draft. */
  readonly stroke: (index: number) => readonly [Range, string];
}

/** A 2021 draft with the prose of the given texts in its first section, until it has this many bytes. */
export function draftOf(texts: readonly GivenText[], bytes: number): TypedDraft {
  const draft = printDraft({
    form: form2021,
    year: 2024,
    unit: '望澜市人民政府',
    figureAt: () => '12',
  });
  const prose = texts
    .flatMap(({ text }) => text.split(/\r\n?|\n/u))
    .filter((line) => line.includes('。') && !line.includes('|') && line.length < 600);
  const added: string[] = [];
  let missing = bytes - Buffer.byteLength(draft);
  for (let index = 0; missing > 0; index += 1) {
    const line = prose[index % prose.length] ?? '全年主动公开政府信息12条。';
    added.push(line);
    missing -= Buffer.byteLength(line) + 2;
  }
  const at = draft.indexOf('\n## 二、');
  const text = `${draft.slice(0, at)}\n${added.join('\n\n')}\n${draft.slice(at)}`;
  const lines = text
    .split('\n')
    .flatMap((line, number) => (line.length > 10 && !line.startsWith('#') ? [number] : []));
  return { text, stroke: (index) => strokeAt(lines, index) };
}

const typed = '全年共办理12件';

function strokeAt(lines: readonly number[], index: number): readonly [Range, string] {
  const inRun = index % (2 * typed.length);
  const run = Math.floor(index / (2 * typed.length));
  const line = lines[(run * 37) % lines.length] ?? 0;
  const isIn = inRun < typed.length;
  const done = isIn ? inRun : 2 * typed.length - inRun;
  const start = { line, character: 4 + (isIn ? done : done - 1) };
  const end = { line, character: 4 + done };
  return [{ start, end }, isIn ? (typed[inRun] ?? '') : ''];
}
