import { formById } from '../../forms/catalogue.js';
import type { Form, FormId } from '../../forms/form.js';
import { joinMessages, say, type Localized, type Message } from '../../language/message.js';
import { conceptById } from './concepts.js';

/** Where two forms count something differently under one concept, as far as the forms themselves say so. */
export interface DefinitionChange {
  readonly concepts: readonly string[];
  /** Between any form of `from` and any of `to`. */
  readonly from: readonly FormId[];
  readonly to: readonly FormId[];
  /** What each form says, without judging how much it matters. */
  readonly note: Localized;
}

const before2019: readonly FormId[] = ['2014', 'fujian'];
const since2019: readonly FormId[] = ['2019', '2021'];

/** Every change; taken from the words of the forms only. */
export const definitionChanges: readonly DefinitionChange[] = [
  {
    concepts: ['requests.received'],
    from: ['2014'],
    to: since2019,
    note: {
      zh: '2014年统计表为“收到申请数”，不列上年结转；2019年起的格式为“本年新收”，上年结转另列。',
      en: 'The 2014 form has 收到申请数 and no carry-over; since 2019 the forms have 本年新收 and the carry-over on its own.',
    },
  },
  {
    concepts: ['requests.received'],
    from: ['fujian'],
    to: since2019,
    note: {
      zh: '福建省附表为“受理”总数，不列上年结转；2019年起的格式为“本年新收”，上年结转另列。',
      en: 'The Fujian form has what was accepted (受理) and no carry-over; since 2019 the forms have 本年新收 and the carry-over on its own.',
    },
  },
  {
    concepts: ['requests.received'],
    from: ['fujian'],
    to: ['2014'],
    note: {
      zh: '福建省附表为“受理”总数，2014年统计表为“收到申请数”。',
      en: 'The Fujian form has what was accepted (受理), the 2014 form what was received (收到).',
    },
  },
  {
    concepts: ['requests.processed'],
    from: ['2014'],
    to: since2019,
    note: {
      zh: '2014年统计表为“申请答复数”，是八类答复之和；2019年起的格式为办理结果总计，含不予处理和其他处理。',
      en: 'The 2014 form has 申请答复数, the sum of eight kinds of answers; since 2019 it is the sum of all outcomes, those not handled and handled otherwise included.',
    },
  },
  {
    concepts: ['requests.processed'],
    from: ['fujian'],
    to: since2019,
    note: {
      zh: '福建省附表为“对申请的答复总数”；2019年起的格式为办理结果总计，含不予处理和其他处理。',
      en: 'The Fujian form has the answers in all; since 2019 it is the sum of all outcomes, those not handled and handled otherwise included.',
    },
  },
  {
    concepts: ['outcome.granted'],
    from: ['2014'],
    to: since2019,
    note: {
      zh: '2014年统计表另列“属于已主动公开范围数”；2019年起的格式没有这一行。',
      en: 'The 2014 form has a row of its own for what was public already; since 2019 the forms have no such row.',
    },
  },
  {
    concepts: ['outcome.granted'],
    from: ['fujian'],
    to: ['2014'],
    note: {
      zh: '2014年统计表另列“属于已主动公开范围数”，福建省附表没有这一行。',
      en: 'The 2014 form has a row of its own for what was public already; the Fujian form has none.',
    },
  },
  {
    concepts: ['outcome.partiallyGranted'],
    from: before2019,
    to: since2019,
    note: {
      zh: '2019年起的格式注明区分处理的只计“部分公开”，不计其他情形；此前的表没有这一说明。',
      en: 'Since 2019 the forms say that a request granted in part counts there only; the tables before do not say so.',
    },
  },
  {
    concepts: ['outcome.denied', 'rate.denied'],
    from: before2019,
    to: since2019,
    note: {
      zh: '2019年起的格式不列不予公开小计，此处为八种情形之和；此前为表中所列的数，2014年统计表分六种情形。',
      en: 'Since 2019 the forms print no subtotal: it is the sum of eight grounds here. Before, it is the printed figure; the 2014 form has six grounds.',
    },
  },
  {
    concepts: ['outcome.denied', 'rate.denied'],
    from: ['fujian'],
    to: ['2014'],
    note: {
      zh: '福建省附表的答复分四类；2014年统计表分八类，“不属于本行政机关公开”“申请信息不存在”等另列。',
      en: 'The Fujian form has four kinds of answers; the 2014 form eight, with rows of their own for other authorities and for what does not exist.',
    },
  },
  {
    concepts: ['outcome.other'],
    from: ['fujian'],
    to: since2019,
    note: {
      zh: '福建省附表为同意公开、部分公开、不予公开以外的各类答复；2019年起的格式另列无法提供和不予处理。',
      en: 'In the Fujian form it is every answer but granted, in part and denied; since 2019 what cannot be provided and what is not handled are on their own.',
    },
  },
  {
    concepts: ['outcome.other'],
    from: ['2019'],
    to: ['2021'],
    note: {
      zh: '2019年格式的其他处理是一行；2021年格式分列三行，此处为三行之和（仍只填一行的，为该行的数）。',
      en: 'One row in the 2019 form, three in the 2021 form, of which it is the sum here (or the one row, where a report still has that).',
    },
  },
  {
    concepts: ['rate.disclosure'],
    from: ['2014'],
    to: since2019,
    note: {
      zh: '2014年统计表另列“属于已主动公开范围数”，不在同意公开之内；办理总计的构成也与2019年起的格式不同。',
      en: 'The 2014 form has what was public already on its own, outside what was granted; the total is made up of other rows than since 2019.',
    },
  },
  {
    concepts: ['rate.disclosure'],
    from: ['fujian'],
    to: since2019,
    note: {
      zh: '福建省附表以答复总数为基数，2019年起的格式以办理结果总计为基数。',
      en: 'The Fujian form gives the answers in all as the base; since 2019 it is the sum of all outcomes.',
    },
  },
  {
    concepts: ['rate.disclosure'],
    from: ['fujian'],
    to: ['2014'],
    note: {
      zh: '2014年统计表另列“属于已主动公开范围数”，不在同意公开之内；福建省附表没有这一行。',
      en: 'The 2014 form has what was public already on its own, outside what was granted; the Fujian form has no such row.',
    },
  },
  {
    concepts: ['review.total'],
    from: ['2014'],
    to: since2019,
    note: {
      zh: '2014年统计表的行政复议数量是三种结果之和；2019年起的总计还含尚未审结。',
      en: 'In the 2014 form it is the sum of three results; since 2019 it includes pending reviews.',
    },
  },
  {
    concepts: ['litigation.total'],
    from: ['2014'],
    to: since2019,
    note: {
      zh: '2014年统计表的行政诉讼数量是三种结果之和；2019年起为未经复议直接起诉、复议后起诉两个总计之和，还含尚未审结。',
      en: 'In the 2014 form it is the sum of three results; since 2019 it is that of two totals, lawsuits without and after a review, and includes pending ones.',
    },
  },
  {
    concepts: ['review.total', 'litigation.total'],
    from: ['fujian'],
    to: since2019,
    note: {
      zh: '福建省附表只有一个总数，不分结果；2019年起的总计含尚未审结。',
      en: 'The Fujian form has one figure and no results; since 2019 the total includes pending cases.',
    },
  },
  {
    concepts: ['litigation.upheld'],
    from: ['2014'],
    to: since2019,
    note: {
      zh: '2014年统计表为维持具体行政行为或者驳回原告诉讼请求数；2019年起为“结果维持”，此处为未经复议直接起诉与复议后起诉之和。',
      en: 'In the 2014 form it is acts upheld or claims dismissed; since 2019 it is 结果维持, here the sum of lawsuits without and after a review.',
    },
  },
  {
    concepts: ['litigation.corrected', 'litigation.other', 'rate.litigation.corrected'],
    from: ['2014'],
    to: since2019,
    note: {
      zh: '2014年统计表不分起诉方式；2019年起此处为未经复议直接起诉与复议后起诉之和。',
      en: 'The 2014 form does not tell lawsuits apart; since 2019 it is the sum of those without and after a review.',
    },
  },
  {
    concepts: ['normativeDocuments.issued'],
    from: ['2014'],
    to: ['2019'],
    note: {
      zh: '2014年统计表为“制发规范性文件总数”，2019年格式为“本年新制作数量”。',
      en: 'The 2014 form has 制发规范性文件总数, the 2019 form 本年新制作数量.',
    },
  },
  {
    concepts: ['normativeDocuments.issued'],
    from: ['2014'],
    to: ['2021'],
    note: {
      zh: '2014年统计表为“制发规范性文件总数”，2021年格式为“行政规范性文件”的“本年制发件数”。',
      en: 'The 2014 form has 制发规范性文件总数, the 2021 form 本年制发件数 of 行政规范性文件.',
    },
  },
  {
    concepts: ['normativeDocuments.issued'],
    from: ['2019'],
    to: ['2021'],
    note: {
      zh: '2019年格式为“规范性文件”的“本年新制作数量”，2021年格式为“行政规范性文件”的“本年制发件数”。',
      en: 'The 2019 form has 本年新制作数量 of 规范性文件, the 2021 form 本年制发件数 of 行政规范性文件.',
    },
  },
  {
    concepts: ['regulations.issued'],
    from: ['2019'],
    to: ['2021'],
    note: {
      zh: '2019年格式为“本年新制作数量”，2021年格式为“本年制发件数”。',
      en: 'The 2019 form has 本年新制作数量, the 2021 form 本年制发件数.',
    },
  },
  {
    concepts: ['disclosure.items'],
    from: ['fujian'],
    to: ['2014'],
    note: {
      zh: '福建省附表为主动公开文件数；2014年统计表为信息数，不同渠道和方式公开相同信息计1条。',
      en: 'The Fujian form counts documents; the 2014 form items of information, each once whatever the channels.',
    },
  },
  {
    concepts: ['complaints'],
    from: ['fujian'],
    to: ['2014'],
    note: {
      zh: '福建省附表为接受行政申诉、举报数，2014年统计表为举报投诉数量。',
      en: 'The Fujian form has appeals and reports (行政申诉、举报), the 2014 form complaints and reports (举报投诉).',
    },
  },
];

/** How the definition of a concept changed between two forms, in either order; undefined where it did not. */
export function definitionChange(concept: string, one: FormId, other: FormId): Message | undefined {
  if (one === other) return undefined;
  const notes = definitionChanges.filter(
    ({ concepts, from, to }) =>
      concepts.includes(concept) &&
      ((from.includes(one) && to.includes(other)) || (from.includes(other) && to.includes(one))),
  );
  const told = notes.map(({ note }) => say(note));
  const without = unasked(concept, [one, other]);
  if (without !== undefined) told.push(say(SAID_ALONE, { form: without.name }));
  return told.length === 0 ? undefined : joinMessages(told, BESIDES);
}

/** That of two forms which has no figure for what the other one asks for. */
function unasked(concept: string, ids: readonly FormId[]): Form | undefined {
  const { printedIn = [], derivedIn = [] } = conceptById(concept) ?? {};
  const [id, another] = ids.filter((each) => ![...printedIn, ...derivedIn].includes(each));
  return id === undefined || another !== undefined ? undefined : formById(id);
}

const SAID_ALONE: Localized = {
  zh: '{form}的表没有这一项，其数取自正文。',
  en: 'The tables of {form} do not have it; there it is as sentences say.',
};

const BESIDES: Localized = { zh: '{list}{part}', en: '{list} {part}' };
