import Big from 'big.js';
import type { Form } from '../../forms/form.js';
import { render, renderAlone, say, type Language, type Localized } from '../../language/message.js';
import { conceptById, conceptName } from '../../statistics/concepts/concepts.js';
import type { Flow, FlowLink, FlowNode } from '../protocol/preview.js';
import type { KnownFigure, KnownFigures } from './known-figures.js';

/**
 * Requests from where they come in to how they end. What comes in and what becomes of it are made equal by a node for
 * the difference: a gap where the form holds the two against each other, the rest where it does not.
 * @returns `null` where the report does not say what came in, or nothing of what became of it
 */
export function requestFlow(known: KnownFigures, form: Form, language: Language): Flow | null {
  const incoming = nodesOf(incomingConcepts, 'in', known, language);
  const outcomes = outcomesOf(known, form, language);
  const outgoing = [...outcomes, ...nodesOf(['requests.carriedOut'], 'out', known, language)];
  if (!known.of('requests.received') || outgoing.length === 0) return null;
  const came = sumOf(incoming);
  const went = sumOf(outgoing);
  const difference = differenceNode(came.minus(went), form, language);
  const sides = [...incoming, ...outgoing, ...(difference ? [difference] : [])];
  const due = dueNode(came.gt(went) ? came : went, known, language);
  return {
    nodes: [...sides, due],
    links: sides.map(linkTo(due)),
    notes: difference ? [noteOf(difference, came, went, language)] : [],
  };
}

const incomingConcepts = ['requests.received', 'requests.carriedIn'];

/** What becomes of requests, in the order of the forms; every form has some of them. */
const outcomeConcepts = [
  'outcome.alreadyPublic',
  'outcome.granted',
  'outcome.partiallyGranted',
  'outcome.denied',
  'outcome.unable',
  'outcome.rejected',
  'outcome.notThisAuthority',
  'outcome.notExist',
  'outcome.amendmentRequested',
  'outcome.otherChannel',
  'outcome.other',
];

/** Outcomes that are known; beside them what the total of all has more than they come to, where not all are known. */
function outcomesOf(known: KnownFigures, form: Form, language: Language): readonly FlowNode[] {
  const outcomes = nodesOf(outcomeConcepts, 'out', known, language);
  const processed = known.of('requests.processed');
  const rest = processed?.value.minus(sumOf(outcomes));
  if (processed === undefined || rest?.gt(0) !== true) return outcomes;
  const asked = outcomeConcepts.filter((concept) => isAskedFor(concept, form));
  if (asked.every((concept) => known.of(concept))) return outcomes;
  const label = outcomes.length === 0 ? conceptName('requests.processed') : OTHER_OUTCOMES;
  const isAll = outcomes.length === 0;
  return [
    ...outcomes,
    {
      id: 'requests.processed',
      layer: 'out',
      label: renderAlone(label, language),
      value: rest.toFixed(),
      display: rest.toFixed(),
      status: processed.status,
      figure: isAll ? processed.figure : null,
      kind: isAll ? 'figure' : 'rest',
    },
  ];
}

function isAskedFor(concept: string, { id }: Form): boolean {
  const { printedIn = [], derivedIn = [] } = conceptById(concept) ?? {};
  return printedIn.includes(id) || derivedIn.includes(id);
}

function nodesOf(
  concepts: readonly string[],
  layer: FlowNode['layer'],
  known: KnownFigures,
  language: Language,
): readonly FlowNode[] {
  return concepts.flatMap((concept) => {
    const figure = known.of(concept);
    return figure?.value.gt(0) === true ? nodeOf(concept, layer, figure, language) : [];
  });
}

function nodeOf(
  concept: string,
  layer: FlowNode['layer'],
  { value, display, status, figure }: KnownFigure,
  language: Language,
): FlowNode {
  return {
    id: concept,
    layer,
    label: renderAlone(conceptName(concept), language),
    value: value.toFixed(),
    display,
    status,
    figure,
    kind: 'figure',
  };
}

function dueNode(value: Big, known: KnownFigures, language: Language): FlowNode {
  const due = known.of('requests.due') ?? known.of('requests.received');
  return {
    id: 'requests.due',
    layer: 'due',
    label: renderAlone(known.of('requests.due') ? conceptName('requests.due') : ALL, language),
    value: value.toFixed(),
    display: (due?.value ?? value).toFixed(),
    status: due?.status ?? 'unchecked',
    figure: null,
    kind: 'figure',
  };
}

/** On the side that has less. */
function differenceNode(surplus: Big, form: Form, language: Language): FlowNode | undefined {
  if (surplus.eq(0)) return undefined;
  const isHeld = form.tables.some(({ calculations }) =>
    calculations.some(({ rule }) => rule === 'total.carry'),
  );
  const value = surplus.abs().toFixed();
  return {
    id: 'difference',
    layer: surplus.gt(0) ? 'out' : 'in',
    label: render(isHeld ? GAP : surplus.gt(0) ? NOT_TOLD : FROM_ELSEWHERE, language),
    value,
    display: value,
    status: isHeld ? 'contradicted' : 'unchecked',
    figure: null,
    kind: isHeld ? 'gap' : 'rest',
  };
}

function noteOf({ kind, value }: FlowNode, came: Big, went: Big, language: Language): string {
  const text = kind === 'gap' ? OFF : UNEQUAL;
  const values = { came: came.toFixed(), went: went.toFixed(), value };
  return render(say(text, values), language);
}

function linkTo(due: FlowNode): (node: FlowNode) => FlowLink {
  return ({ id, layer, value }) =>
    layer === 'in' ? { source: id, target: due.id, value } : { source: due.id, target: id, value };
}

function sumOf(nodes: readonly FlowNode[]): Big {
  return nodes.reduce((sum, { value }) => sum.plus(value), new Big(0));
}

const ALL: Localized = { zh: '全部申请', en: 'all requests' };
const GAP: Localized = { zh: '差额', en: 'unaccounted for' };
const NOT_TOLD: Localized = { zh: '未列明结果', en: 'result not told' };
const FROM_ELSEWHERE: Localized = { zh: '未列明来源', en: 'source not told' };
const OTHER_OUTCOMES: Localized = { zh: '其余结果', en: 'other outcomes' };
const OFF: Localized = {
  zh: '新收与结转共 {came} 件，办理结果与结转下年度共 {went} 件，相差 {value} 件。',
  en: '{came} came in or were carried in, {went} were handled or carried out: {value} apart.',
};
const UNEQUAL: Localized = {
  zh: '收到 {came} 件，列明结果 {went} 件，相差 {value} 件；这一格式不要求两者相等。',
  en: '{came} came in, results are told of {went}: {value} apart. This form does not ask the two to be equal.',
};
