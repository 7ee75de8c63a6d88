import { formById, formInForce, forms } from '../forms/catalogue.js';
import { printDraft } from '../forms/printing/print-draft.js';
import { renderAlone, type Language } from '../language/message.js';
import type { FormChoice, NewDraftParams } from './protocol/writing.js';

/** The forms a new draft can be made for, newest first. */
export function formChoices(language: Language): readonly FormChoice[] {
  return forms.map(({ id, name, years }) => ({
    id,
    name: renderAlone(name, language),
    from: years.from ?? null,
    to: years.to ?? null,
  }));
}

/** A complete empty draft; of the form in force for the year where the id names none. */
export function newDraft({ form, year, unit }: NewDraftParams): string | null {
  const chosen = formById(form) ?? formInForce(year);
  return chosen ? printDraft({ form: chosen, year, unit }) : null;
}
