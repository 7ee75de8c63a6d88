import { render, say, type Language } from '../../language/message.js';
import { concepts, type Concept } from '../concepts/concepts.js';
import { definitionChanges } from '../concepts/definition-changes.js';
import { formulaOf } from '../derive.js';
import { derivedConcepts } from '../concepts/derived-concepts.js';
import { headCell, textCell, type SheetToWrite } from './sheet-cells.js';

/** What every concept of the data means: names, unit, formula, forms, and where what is counted changed. */
export function dictionarySheet(language: Language): SheetToWrite {
  return {
    name: render(NAME, language),
    rows: [
      heads.map((head) => headCell(render(head, language))),
      ...concepts.map((concept) =>
        [
          concept.id,
          concept.name.zh,
          concept.name.en,
          concept.unit,
          concept.printedIn.join(' '),
          concept.derivedIn.join(' '),
          formula(concept, language),
          changes(concept, language),
        ].map((text) => textCell(text)),
      ),
    ],
    widths: [34, 40, 50, 8, 20, 20, 60, 80],
    headRows: 1,
  };
}

function formula({ id }: Concept, language: Language): string {
  const derived = derivedConcepts.find((each) => each.id === id);
  return derived === undefined ? '' : render(formulaOf(derived), language);
}

function changes({ id }: Concept, language: Language): string {
  return definitionChanges
    .filter((change) => change.concepts.includes(id))
    .map(({ from, to, note }) =>
      render(say(CHANGE, { from: from.join('/'), to: to.join('/'), note }), language),
    )
    .join('\n');
}

const NAME = { zh: '指标说明', en: 'Dictionary' };
const heads = [
  { zh: '指标代码', en: 'Concept' },
  { zh: '中文名称', en: 'Chinese name' },
  { zh: '英文名称', en: 'English name' },
  { zh: '单位', en: 'Unit' },
  { zh: '列出此项的格式', en: 'Forms that print it' },
  { zh: '据以推算的格式', en: 'Forms it is derived from' },
  { zh: '推算公式', en: 'Formula' },
  { zh: '口径变化', en: 'Changes of definition' },
] as const;
const CHANGE = { zh: '{from}→{to}：{note}', en: '{from} → {to}: {note}' };
