import type { Report } from '../../../report/report.js';

/**
 * The unit whose sentences these are: the one the report names, else the one its overview begins with (`2023年，
 * 青石市水务局认真贯彻落实…`), as on pages that keep the title elsewhere.
 */
export function speakingUnit({ organization, sections, text }: Report): string | undefined {
  if (organization !== undefined) return officeOf(organization.value) ?? organization.value;
  const [overview] = sections;
  if (overview === undefined) return undefined;
  const { start, end } = overview.body;
  const name = opening.exec(text.slice(start, Math.min(end, start + longestOpening)))?.groups?.[
    'name'
  ];
  return name === undefined || notOne.test(name) ? undefined : name;
}

/** 青石市人民政府（市人民政府办公室）: the office reports what it did for its government. */
function officeOf(name: string): string | undefined {
  return /府[（(](?<office>[\u4e00-\u9fff]{2,20}府办公[室厅])[)）]$/u.exec(name)?.groups?.[
    'office'
  ];
}

/** How far into the overview its first sentence may begin: headings and a year may stand before it. */
const longestOpening = 120;

/** A unit's name at the start of a sentence, and a verb of what it did all year. */
const opening =
  /(?:^|[\n\r。，,])\s{0,8}(?:20\d\d\s?年(?:度|以来)?[，,、]?\s?)?(?<name>[\u4e00-\u9fff]{2,24}?(?:[局厅委]|委员会|分局|街道|办事处|管委会))(?=认真|严格|坚持|深入|高度重视|始终|切实|积极|持续|全面|进一步|紧紧|紧密|按照|以习近平|依托|主动公开)/u;

/** What is more than one unit, or anybody's own word for itself. */
const notOne = /^(?:[本我该各全在由经]|区委|市委|县委)|[各和与及]/u;
