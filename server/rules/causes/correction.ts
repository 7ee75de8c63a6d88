import type { Constraint, Observation } from '../../facts/system/system.js';
import { joinMessages, say, type Localized, type Message } from '../../language/message.js';
import type { Cause, FigureChange, Repair } from '../../repair/cause.js';
import type { Report } from '../../report/report.js';
import { cellEntry } from '../cell-entry.js';
import { quoted } from '../evidence.js';
import type { Fix, TextEdit } from '../finding.js';
import { columnName, placeNameOf, printedName, rowName } from '../naming.js';
import { failedWith, type ToldMove, type Told } from './told.js';
import { calculationName, witnessName } from './failure.js';
import { printedLike } from './print-value.js';

/**
 * The corrections of what is told, best first, with the reason in the title: for one wrong figure its right value,
 * then everything else that would mend the same; where nothing singles out a figure, each of them.
 */
export function correctionsOf(told: Told, report: Report): readonly Fix[] {
  const { cause } = told;
  const fixes: Fix[] = [];
  if (told.kind === 'figure') {
    const own = { ...told.repair, changes: [told.change] };
    add(fixes, changeFix(cause, own, report, 'here'), cause.certainty);
    if (told.repair.changes.length > 1) {
      add(fixes, allFix(cause, told.repair, report), undefined);
    }
  }
  if (told.kind === 'moved') {
    add(fixes, moveFix(told.repair, told.move, report), cause.certainty);
  }
  const cheapest = cause.repairs[0]?.cost ?? 0;
  const others = cause.repairs.filter(
    (repair) =>
      repair.cost - cheapest < hardlyLikely &&
      (told.kind === 'misfiled' || told.kind === 'open' || repair !== told.repair),
  );
  for (const repair of others.slice(0, mostAlternatives)) {
    add(fixes, changeFix(cause, repair, report, 'elsewhere'), undefined);
  }
  return fixes;
}

/** Ten thousand times less likely than the first is not worth a line. */
const hardlyLikely = Math.log(10_000);
/** More than these and a list of them says no more than the finding itself. */
const mostAlternatives = 8;

function add(fixes: Fix[], fix: Fix | undefined, certainty: Cause['certainty'] | undefined): void {
  if (fix === undefined) return;
  fixes.push({ ...fix, preferred: certainty === 'unique' || certainty === 'likely' });
}

function changeFix(
  cause: Cause,
  repair: Repair,
  report: Report,
  where: 'here' | 'elsewhere',
): Fix | undefined {
  const { changes } = repair;
  const edits = editsOf(changes);
  if (edits === undefined) return undefined;
  const title = titleOf(changes, where, report);
  const reason = reasonOf(cause, repair);
  return {
    title: reason === undefined ? title : say(WITH_REASON, { title, reason }),
    safe: false,
    preferred: false,
    edits: () => edits,
  };
}

function allFix(cause: Cause, { changes }: Repair, report: Report): Fix | undefined {
  const edits = editsOf(changes);
  if (edits === undefined) return undefined;
  const list = listOf(changes, report);
  return {
    title: say(ALL, { count: changes.length, list, sums: cause.failed.length }),
    safe: false,
    preferred: false,
    edits: () => edits,
  };
}

function moveFix({ changes }: Repair, move: ToldMove, report: Report): Fix | undefined {
  const edits = editsOf(changes);
  if (edits === undefined) return undefined;
  return {
    title: say(moveBack[move], { list: listOf(changes, report) }),
    safe: false,
    preferred: false,
    edits: () => edits,
  };
}

function titleOf(
  changes: readonly FigureChange[],
  where: 'here' | 'elsewhere',
  report: Report,
): Message {
  const [first] = changes;
  if (where === 'here' && first !== undefined) {
    return say(first.observation.blank ? FILL : CHANGE, {
      value: printedLike(first.observation, first.value) ?? first.value.toFixed(),
    });
  }
  const [one, other, more] = changes;
  const move = one && other && more === undefined ? moveTitle(one, other) : undefined;
  return move ?? listOf(changes, report);
}

function listOf(changes: readonly FigureChange[], report: Report): Message {
  return joinMessages(
    changes.map((change) => changeOf(change, report)),
    LISTED,
  );
}

/** Undefined where the two changes do not move something from one column of a row to another. */
function moveTitle(one: FigureChange, other: FigureChange): Message | undefined {
  const [from, to] = one.value.lt(one.observation.value) ? [one, other] : [other, one];
  const source = from.observation.fact?.place;
  const target = to.observation.fact?.place;
  if (from.slip !== 'misfiled' || source === undefined || source.row !== target?.row) {
    return undefined;
  }
  return say(MOVE, {
    row: rowName(source.table, source.row),
    count: from.observation.value.minus(from.value).toFixed(),
    from: columnName(source.column),
    fromPrinted: from.observation.printed,
    fromValue: from.value.toFixed(),
    to: columnName(target.column),
    toPrinted: to.observation.printed,
    toValue: to.value.toFixed(),
  });
}

function changeOf({ observation, value }: FigureChange, report: Report): Message {
  return say(observation.blank ? FILL_PLACE : CHANGE_PLACE, {
    place: placeOf(observation, report),
    printed: observation.fact ? printedName(observation.fact) : observation.printed,
    value: printedLike(observation, value) ?? value.toFixed(),
  });
}

/** Where a figure stands: row and column of a table in the form's words, or the words of the sentence. */
export function placeOf({ fact, mention }: Observation, report: Report): Message {
  if (fact?.place !== undefined) return placeNameOf(fact.place);
  return say(IN_TEXT, { clause: mention === undefined ? '' : quoted(mention, report) });
}

/**
 * `行合计、列合计和正文占比一致`: everything that speaks for a correction; undefined where that is only the one sum
 * its message has told of.
 */
function reasonOf(
  cause: Cause,
  { changes, witnesses, shares, bounds }: Repair,
): Message | undefined {
  const speaking = new Set<Constraint>(
    changes.flatMap(({ observation }) => [
      ...failedWith(cause, observation),
      ...witnesses.filter(({ terms }) => terms.some((term) => term.observation === observation)),
    ]),
  );
  const home = changes[0]?.observation.home ?? 'table';
  const names = new Map<string, Localized>();
  for (const each of speaking) {
    const name = witnessName(each, home);
    names.set(name.zh, name);
  }
  if (shares.length > 0) names.set(SHARE.zh, SHARE);
  for (const { calculation } of bounds) {
    const name = calculationName(calculation);
    names.set(name.zh, name);
  }
  const count = speaking.size + shares.length + bounds.length;
  if (count < 2) return undefined;
  const list = joinMessages(
    [...names.values()].map((name) => say(name)),
    names.size === 2 ? AND : LISTED,
  );
  return say(count > names.size ? AGREE_TIMES : AGREE, { list, count });
}

/** The edits that print new values in the place of figures, in the order of the text. */
function editsOf(changes: readonly FigureChange[]): readonly TextEdit[] | undefined {
  const edits: TextEdit[] = [];
  for (const { observation, value } of changes) {
    const printed = printedLike(observation, value);
    if (printed === undefined || observation.home === 'other-report') return undefined;
    const place = observation.fact?.place;
    const newText = place === undefined ? printed : cellEntry(place, printed);
    if (newText === undefined) return undefined;
    edits.push({ span: observation.span, newText });
  }
  return edits.sort((one, other) => one.span.start - other.span.start);
}

const WITH_REASON: Localized = { zh: '{title}：{reason}', en: '{title}: {reason}' };
const CHANGE: Localized = { zh: '改为 {value}', en: 'Change to {value}' };
const FILL: Localized = { zh: '填 {value}', en: 'Fill in {value}' };
const CHANGE_PLACE: Localized = {
  zh: '把{place}由 {printed} 改为 {value}',
  en: 'Change {place} from {printed} to {value}',
};
const FILL_PLACE: Localized = { zh: '在{place}填 {value}', en: 'Fill in {value} at {place}' };
const ALL: Localized = {
  zh: '一并改正 {count} 处（{list}），{sums} 项勾稽即全部相符',
  en: 'Correct all {count} ({list}), which mends {sums} sums',
};
const moveBack: Readonly<Record<ToldMove, Localized>> = {
  'shifted-right': {
    zh: '整行左移一格（{list}）',
    en: 'Move the row one cell to the left ({list})',
  },
  'shifted-left': {
    zh: '整行右移一格（{list}）',
    en: 'Move the row one cell to the right ({list})',
  },
  exchanged: { zh: '把这两行换回来（{list}）', en: 'Exchange the two rows ({list})' },
  cells: { zh: '把这两格换回来（{list}）', en: 'Exchange the two cells ({list})' },
  said: {
    zh: '把正文这两个数换回来（{list}）',
    en: 'Exchange the two figures in the text ({list})',
  },
};
const IN_TEXT: Localized = { zh: '正文“{clause}”', en: 'the text “{clause}”' };
const LISTED: Localized = { zh: '{list}、{part}', en: '{list}, {part}' };
const AND: Localized = { zh: '{list}和{part}', en: '{list} and {part}' };
const SHARE: Localized = { zh: '正文占比', en: 'the share in the text' };
const MOVE: Localized = {
  zh: '“{row}”行移 {count} 件：“{from}”由 {fromPrinted} 改为 {fromValue}，“{to}”由 {toPrinted} 改为 {toValue}',
  en: 'Move {count} in row “{row}”: “{from}” from {fromPrinted} to {fromValue}, “{to}” from {toPrinted} to {toValue}',
};
const AGREE: Localized = { zh: '{list}一致', en: '{list} agree' };
const AGREE_TIMES: Localized = {
  zh: '{list}共 {count} 处一致',
  en: '{list} agree, {count} times in all',
};
