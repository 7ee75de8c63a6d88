/**
 * Whether the last part of a list is one more of the set all of them are of, and none of those before it: what became of
 * requests (予以公开, 部分公开, …), or how cases ended (维持, 纠正, …). Nothing is two of them, so that it is a part however much
 * those before it come to.
 * @param total the words that name the whole
 * @param labels the words that name the parts, in their order
 */
export function goOnInSet(total: string, labels: readonly string[]): boolean {
  if (!ofAnySet.test(labels.at(-1) ?? '')) return false;
  return sets.some(({ kinds, isOf }) => {
    if (!isOf(total)) return false;
    const named = labels.map((label) => kinds.findIndex((kind) => kind.test(label)));
    return !named.includes(-1) && new Set(named).size === named.length;
  });
}

/** How the names in the sets end: most parts of lists are in none. */
export const ofAnySet = /(?:公开|提供|[受处]理|情形|情况|结果|维持|[正错他它]|撤销|审结|审理中)$/u;

const sets: readonly {
  readonly kinds: readonly RegExp[];
  /** Whether all of them may be of a whole that is named so. */
  readonly isOf: (total: string) => boolean;
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
    isOf: () => true,
  },
  {
    kinds: [
      /维持$/u,
      /(?:纠[正错]|撤销)$/u,
      /其[他它](?:结果|情形|情况)?$/u,
      /(?:[未没]有?审结|审理中)$/u,
    ],
    // 审结11件，其中维持8件、纠正2件、其他1件，尚未审结1件
    isOf: (total) => !/(?<![未没])(?:审结|办结|结案|审理完毕)/u.test(total),
  },
];
