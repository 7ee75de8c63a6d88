import { labelAt } from '../figures/labels.js';
import type { TextFigures } from '../figures/text-figures.js';

/**
 * Whether parts are each another of one set: what became of requests (予以公开, 部分公开, …), or how cases ended (维持,
 * 纠正, …). Nothing is two of them, so that each is a part however much those before it come to.
 */
export function areOfOneSet(
  figures: TextFigures,
  total: number,
  parts: readonly number[],
): boolean {
  if (!ofAnySet.test(labelAt(figures, parts.at(-1) ?? -1))) return false;
  const labels = parts.map((part) => labelAt(figures, part));
  return sets.some(({ kinds, noneOf }) => {
    if (noneOf?.test(labelAt(figures, total)) === true) return false;
    const named = labels.map((label) => kinds.findIndex((kind) => kind.test(label)));
    return !named.includes(-1) && new Set(named).size === named.length;
  });
}

/** How the names in the sets end: most parts of lists are in none. */
const ofAnySet = /(?:公开|提供|[受处]理|情形|情况|结果|维持|[正错他它]|撤销|审结|审理中)$/u;

const sets: readonly {
  readonly kinds: readonly RegExp[];
  /** Names of wholes of which not all of them can be. */
  readonly noneOf?: RegExp;
}[] = [
  {
    kinds: [
      /(?:不予|不同意|不)公开$/u,
      /部分公开$/u,
      /^(?:其中[，,：:]?)?(?:全部)?(?:予以|同意)公开$/u,
      /(?:无法|不能)提供$/u,
      /不予(?:受理|处理)$/u,
      /其[他它](?:处理|方式处理|情形)$/u,
    ],
  },
  {
    kinds: [
      /维持$/u,
      /(?:纠[正错]|撤销)$/u,
      /其[他它](?:结果|情形|情况)?$/u,
      /(?:[未没]有?审结|审理中)$/u,
    ],
    // 审结11件，其中维持8件、纠正2件、其他1件，尚未审结1件
    noneOf: /(?<![未没])(?:审结|办结|结案|审理完毕)/u,
  },
];
