import { render, type Localized } from '../../server/language/message.js';
import { conceptName, concepts, type Concept } from '../../server/statistics/concepts/concepts.js';
import { definitionChanges } from '../../server/statistics/concepts/definition-changes.js';
import { derivedConcepts } from '../../server/statistics/concepts/derived-concepts.js';
import { formulaOf } from '../../server/statistics/derive.js';

/** `docs/statistics.md`: the vocabulary, what is derived and how, what the forms count differently, how figures stand. */
export function statisticsPage(): string {
  const parts = [
    '# 统计数据 · Statistics',
    '由 `server/statistics/` 生成，请勿手改。预览面板、`nianbao stats` 和另存的文件用的都是这里的指标。',
    'Printed from `server/statistics/`; do not edit. The preview, `nianbao stats` and what is saved use these concepts.',
    '## 每个数的状态 · How a figure stands',
    statuses(),
    '## 数据从哪里来 · Where figures come from',
    origins(),
    '## 推算指标 · Derived concepts',
    derivedIntroduction.zh,
    derivedIntroduction.en,
    derived(),
    '## 口径变化 · What the forms count differently',
    changesIntroduction.zh,
    changesIntroduction.en,
    changes(),
    '## 指标 · Vocabulary',
    vocabulary(),
  ];
  return `${parts.join('\n\n')}\n`;
}

function statuses(): string {
  return tableOf(
    ['状态 Status', '含义', 'Meaning'],
    [
      [
        '`checked`',
        '有别处与之相符（表内勾稽、正文再次说到、正文说没有），也没有可疑之处',
        'Something agrees with it (a sum of the form, a sentence that says it again, or that there was none), and nothing speaks against it',
      ],
      ['`unchecked`', '没有可以对照的数', 'There is nothing to hold it against'],
      [
        '`inDoubt`',
        '所在的勾稽或对照不符，可能是它有误；推算的数，只要用到这样的数，也是如此',
        'It takes part in something that fails and may be the one that is wrong; so is what is derived from such a figure',
      ],
      [
        '`contradicted`',
        '有误的就是它（唯一或很可能），或者与站得住的另一处说法不同',
        'It is the one that is wrong (certainly, or far the likeliest), or is stated otherwise in a place that stands',
      ],
    ],
  );
}

function origins(): string {
  return tableOf(
    ['`origin`', '含义', 'Meaning'],
    [
      ['`table`', '统计表中的数', 'A figure of a table'],
      [
        '`prose`',
        '只有正文说到的，或正文与表说得不同的；正文重复表中的数，不另算一个。本格式的表没有、其他年份的格式有的指标（2019年起的主动公开条数、申请方式），正文说到也在其中。`scope` 为 `part` 的只是一个单位、渠道或活动的数，不进入历年序列',
        'What only a sentence says, or says otherwise than the table; a sentence that repeats the table is no figure of its own. What the form does not ask for and those of other years do (items made public since 2019, ways of asking) is among them where sentences say it. With `scope` `part` it is of one office, channel or campaign and stays out of the years',
      ],
      ['`derived`', '表中没有、由其他数推算的', 'Printed nowhere and derived from others'],
    ],
  );
}

function derived(): string {
  return tableOf(
    ['指标 Concept', '名称', 'Name', '公式 Formula', '格式 Forms'],
    derivedConcepts.map((each) => [
      `\`${each.id}\`（${each.unit}）`,
      each.name.zh,
      each.name.en,
      render(formulaOf(each), 'zh-cn'),
      each.forms.join(' '),
    ]),
  );
}

function changes(): string {
  return tableOf(
    ['指标 Concepts', '格式 Forms', '说明', 'Note'],
    definitionChanges.map(({ concepts: about, from, to, note }) => [
      about.map((concept) => conceptName(concept).zh).join('、'),
      `${from.join('/')} → ${to.join('/')}`,
      note.zh,
      note.en,
    ]),
  );
}

function vocabulary(): string {
  return tableOf(
    ['指标 Concept', '名称', 'Name', '单位 Unit', '格式 Forms'],
    concepts.map((concept) => [
      `\`${concept.id}\``,
      concept.name.zh,
      concept.name.en,
      concept.unit,
      formsOf(concept),
    ]),
  );
}

function formsOf({ printedIn, derivedIn }: Concept): string {
  return [...printedIn, ...derivedIn.map((form) => `(${form})`)].join(' ');
}

function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');
}

const derivedIntroduction: Localized = {
  zh: '表中列出的，就用表中的数，不另推算。缺一个数就不推算；空白或短横只有在表中的和与之相符时才当作零。和按每一类申请人各算一个，比率只算全部申请人的；除数为零的不算。比率算到小数点后十位，显示一位。',
  en: 'What the form prints is taken as printed, and nothing is derived beside it. Nothing is derived where a figure is missing; a blank or a dash is read as zero only where a printed sum holds with it. Sums are of every type of applicant, ratios of all together; nothing is divided by zero. Ratios are computed to ten decimal places and shown with one.',
};

const changesIntroduction: Localized = {
  zh: '同一指标在不同格式中用词或范围不同的，历年序列在换用格式的那一年标出。只依据各格式的用词，不判断影响大小。',
  en: 'Where two forms differ in words or scope under one concept, the series of years is marked in the year the form changes. This rests on the words of the forms only and does not judge how much it matters.',
};
