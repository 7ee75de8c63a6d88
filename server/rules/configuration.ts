import { say, type Localized, type Message } from '../language/message.js';
import { ruleIds } from './catalogue.js';
import type { SeveritySetting } from './finding.js';

/** What a `.nianbao.json` says, and what in it cannot be used. */
export interface Configuration {
  readonly severities: Readonly<Record<string, SeveritySetting>>;
  /** Entries that were passed over; the others hold all the same. */
  readonly problems: readonly Message[];
}

/** All that a rule can be set to. */
export const severitySettings: readonly SeveritySetting[] = [
  'error',
  'warning',
  'information',
  'off',
];

/** Reads the text of a `.nianbao.json`: `{"rules": {"total.carry": "warning", "table.layout": "off"}}`. */
export function parseConfiguration(text: string): Configuration {
  let content: unknown;
  try {
    content = JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch {
    return { severities: {}, problems: [say(NOT_JSON)] };
  }
  if (!isObject(content)) return { severities: {}, problems: [say(NOT_AN_OBJECT)] };
  const unknown = Object.keys(content)
    .filter((key) => key !== 'rules' && key !== '$schema')
    .map((key) => say(UNKNOWN_KEY, { key }));
  const { severities, problems } = readSeverities(content['rules'] ?? {});
  return { severities, problems: [...unknown, ...problems] };
}

/** Reads severities by rule id, as `.nianbao.json` and the editor's settings have them under `rules`. */
export function readSeverities(entries: unknown): Configuration {
  if (!isObject(entries)) return { severities: {}, problems: [say(RULES_NOT_AN_OBJECT)] };
  const severities: Record<string, SeveritySetting> = {};
  const problems: Message[] = [];
  for (const [rule, value] of Object.entries(entries)) {
    const severity = severitySettings.find((setting) => setting === value);
    if (!ruleIds.has(rule)) problems.push(say(UNKNOWN_RULE, { rule }));
    else if (severity === undefined) problems.push(say(BAD_SEVERITY, { rule, allowed }));
    else severities[rule] = severity;
  }
  return { severities, problems };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const allowed = severitySettings.map((setting) => `"${setting}"`).join(', ');

const NOT_JSON: Localized = {
  zh: '不是有效的 JSON，未采用；请检查逗号、引号和括号。',
  en: 'Not valid JSON, so it is not used; check commas, quotes and brackets.',
};
const NOT_AN_OBJECT: Localized = {
  zh: '内容应为对象，例如 {"rules": {"table.layout": "off"}}。',
  en: 'The content must be an object such as {"rules": {"table.layout": "off"}}.',
};
const RULES_NOT_AN_OBJECT: Localized = {
  zh: '“rules”应为对象，例如 {"table.layout": "off"}。',
  en: '“rules” must be an object such as {"table.layout": "off"}.',
};
const UNKNOWN_KEY: Localized = {
  zh: '没有“{key}”这一项，已略过。',
  en: 'There is no setting “{key}”; it is passed over.',
};
const UNKNOWN_RULE: Localized = {
  zh: '没有“{rule}”这条规则，已略过。',
  en: 'There is no rule “{rule}”; it is passed over.',
};
const BAD_SEVERITY: Localized = {
  zh: '“{rule}”的级别应为 {allowed} 之一，已略过。',
  en: 'The severity of “{rule}” must be one of {allowed}; it is passed over.',
};
