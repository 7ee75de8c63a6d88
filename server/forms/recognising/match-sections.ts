import { LastAsked } from '../../report/remembering/last-asked.js';
import { normalise } from '../../report/text/normalise.js';
import { OnceEach } from '../../report/remembering/once-each.js';
import { Remembered } from '../../report/remembering/remembered.js';
import type { Report, Section } from '../../report/report.js';
import type { Form, FormSection } from '../form.js';

/** Sections of a report beside those of its form. */
export interface SectionMatches {
  /** One for every first-level section of the report, in the order of the text, up to `another`. */
  readonly matches: readonly SectionMatch[];
  /** The section another report in the same file begins with. */
  readonly another: Section | undefined;
  /** Sections of the form found nowhere, not even at a lower level; in the form's order. */
  readonly missing: readonly FormSection[];
}

/** A first-level section of the report, and the section of the form it is, if any. */
export interface SectionMatch {
  readonly section: Section;
  /** The section of the form it is, if any. */
  readonly formSection: FormSection | undefined;
  /** `exact`: the form's title; `variant`: an accepted wording; `near`: other words, no doubt which is meant. */
  readonly match: 'exact' | 'variant' | 'near' | 'none';
  /** Whether an earlier or better matching section already is this section of the form. */
  readonly repeated: boolean;
}

/**
 * Tells which section of the form each first-level section of the report is: by its title, an accepted
 * variant, or, where neither fits, by keywords and by the likeness of the wording.
 */
export function matchSections(report: Report, form: Form): SectionMatches {
  return matchesOf.of(report).of(form);
}

/** Several rules and features ask for the same report. */
const matchesOf = new LastAsked(
  (report: Report) => new LastAsked((form: Form) => findMatches(report, form)),
);

function findMatches(report: Report, form: Form): SectionMatches {
  const all = report.sections.map((section) => bestMatch(section.heading.title, form));
  const end = startOfAnother(all);
  const candidates = all.slice(0, end);
  const sections = report.sections.slice(0, end);
  const owners = new Map<FormSection, number>();
  candidates.forEach((candidate, index) => {
    if (!candidate) return;
    const owner = owners.get(candidate.formSection);
    const ownerScore = owner === undefined ? 0 : (candidates[owner]?.score ?? 0);
    if (candidate.score > ownerScore) owners.set(candidate.formSection, index);
  });
  const matches = sections.map((section, index): SectionMatch => {
    const candidate = candidates[index];
    if (!candidate) return { section, formSection: undefined, match: 'none', repeated: false };
    return {
      section,
      formSection: candidate.formSection,
      match: candidate.match,
      repeated: owners.get(candidate.formSection) !== index,
    };
  });
  const unseen = form.sections.filter((formSection) => !owners.has(formSection));
  // Most reports have all sections of their form in their places.
  const missing = unseen.length === 0 ? unseen : without(nestedTitles(sections, form), unseen);
  return { matches, another: end === undefined ? undefined : report.sections[end], missing };
}

function without(
  found: ReadonlySet<FormSection>,
  sections: readonly FormSection[],
): readonly FormSection[] {
  return sections.filter((formSection) => !found.has(formSection));
}

/** Where the first section comes again and most of those that followed it come again behind it. */
function startOfAnother(candidates: readonly (Candidate | undefined)[]): number | undefined {
  const known = candidates.map((candidate) => candidate?.formSection);
  const first = known.find((each) => each !== undefined);
  const start = known.indexOf(first, known.indexOf(first) + 1);
  if (first === undefined || start === -1) return undefined;
  const before = new Set(known.slice(0, start));
  const again = new Set(
    known.slice(start).filter((each) => each !== undefined && before.has(each)),
  );
  return before.size > 2 && again.size > 2 && again.size * 2 > before.size ? start : undefined;
}

interface Candidate {
  readonly formSection: FormSection;
  readonly match: 'exact' | 'variant' | 'near';
  readonly score: number;
}

/** Two wordings alike to this degree, with no other section as near, are one section. */
const likeEnough = 0.6;
/** A heading longer than this is a sentence: its words tell nothing of which section it is. */
const longestTitle = 40;

function bestMatch(title: string, form: Form): Candidate | undefined {
  const key = keyOf(title);
  return key === '' ? undefined : matchesByTitle.of(form).of(key);
}

/** The key of a title; empty for a sentence. */
function keyOf(title: string): string {
  if (title.length > 2 * longestTitle) return '';
  const key = withoutEndMark(normalise(title));
  return key.length > longestTitle ? '' : key;
}

/** Titles come back: with every keystroke, and from draft to draft. */
const matchesByTitle = new OnceEach(
  (form: Form) => new Remembered((title: string) => findMatch(title, form)),
);

function findMatch(key: string, form: Form): Candidate | undefined {
  const titled = sectionsByTitle.of(form).get(key);
  if (titled !== undefined) return { formSection: titled, match: 'exact', score: exactScore };
  let best: Candidate | undefined;
  let tied = false;
  for (const formSection of form.sections) {
    const candidate = matchOne(key, formSection);
    if (!candidate) continue;
    if (!best || candidate.score > best.score) {
      best = candidate;
      tied = false;
    } else if (candidate.score === best.score) tied = true;
  }
  return tied ? undefined : best;
}

function withoutEndMark(key: string): string {
  let end = key.length;
  while (end > 0 && '.,;:、'.includes(key.charAt(end - 1))) end -= 1;
  return key.slice(0, end);
}

/** The sections of a form by the keys of their titles, each of which is that of one section only. */
const sectionsByTitle = new OnceEach(
  ({ sections }: Form): ReadonlyMap<string, FormSection> =>
    new Map(sections.map((section) => [normalise(section.title), section])),
);

/** No other wording than a form's own title has as much. */
const exactScore = 3;

function matchOne(key: string, formSection: FormSection): Candidate | undefined {
  const wordings = wordingsBySection.of(formSection);
  if (wordings.variants.some((variant) => variant.text === key)) {
    return { formSection, match: 'variant', score: 2 };
  }
  const pairs = pairsOf(key);
  let likeness = likenessOf(pairs, wordings.title.pairs);
  for (const variant of wordings.variants) {
    likeness = Math.max(likeness, likenessOf(pairs, variant.pairs));
  }
  const keyword = wordings.keywords.some((word) => key.includes(word));
  if (!keyword && likeness < likeEnough) return undefined;
  return { formSection, match: 'near', score: likeness + (keyword ? 1 : 0) };
}

interface Wording {
  readonly text: string;
  readonly pairs: ReadonlySet<string>;
}

interface Wordings {
  readonly title: Wording;
  readonly variants: readonly Wording[];
  readonly keywords: readonly string[];
}

const wordingsBySection = new OnceEach((formSection: FormSection): Wordings => ({
  title: wordingOf(formSection.title),
  variants: formSection.variants.map(wordingOf),
  keywords: formSection.keywords.map((word) => normalise(word)),
}));

function wordingOf(text: string): Wording {
  const key = normalise(text);
  return { text: key, pairs: pairsOf(key) };
}

/** Neighbouring characters, by which two wordings are compared. */
function pairsOf(text: string): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (let index = 0; index + 1 < text.length; index += 1) pairs.add(text.slice(index, index + 2));
  return pairs;
}

/** Share of neighbouring characters two wordings have in common, 0 to 1 (Dice's coefficient). */
function likenessOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size === 0 || other.size === 0) return 0;
  let common = 0;
  for (const pair of one) if (other.has(pair)) common += 1;
  return (2 * common) / (one.size + other.size);
}

/**
 * A section of the form written one level too low, or folded into another, is still there. Where the form
 * fixes the wording only its own title counts, since 总体情况 has subsections with names like the sections'.
 */
function nestedTitles(sections: readonly Section[], form: Form): ReadonlySet<FormSection> {
  const found = new Set<FormSection>();
  const visit = (section: Section): void => {
    for (const inner of section.sections) {
      const { title } = inner.heading;
      const formSection =
        form.sectionOrder === 'free'
          ? bestMatch(title, form)?.formSection
          : sectionsByTitle.of(form).get(keyOf(title));
      if (formSection !== undefined) found.add(formSection);
      visit(inner);
    }
  };
  sections.forEach(visit);
  return found;
}
