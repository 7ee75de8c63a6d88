/**
 * Whether a text says a word. Of the many words that are asked for, most have a character the text has not, and that
 * is seen without reading it again: its characters are noted when it is asked about first.
 */
export function says(text: string, word: string): boolean {
  if (text !== notedText) note(text);
  for (let index = 0; index < word.length; index++) {
    if (noted[word.charCodeAt(index)] !== notes) return false;
  }
  return text.includes(word);
}

/** By code unit, the number of the note in which it was last seen: notes need not be wiped. */
const noted = new Uint32Array(0x10000);
let notes = 0;
let notedText: string | undefined;

function note(text: string): void {
  notes++;
  for (let index = 0; index < text.length; index++) noted[text.charCodeAt(index)] = notes;
  notedText = text;
}
