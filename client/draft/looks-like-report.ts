/**
 * Whether a text has the title of a report or the heading of its first part on a line of its own. A programme that
 * works on reports may name them, but not so.
 */
export function looksLikeReport(text: string): boolean {
  return text.split(/\r?\n/u, mostLines).some((line) => {
    const words = line.replace(/[#*\s]/gu, '');
    return words.length < longestTitle && (isTitle(words) || isFirstHeading(words));
  });
}

/** A page that was copied with the report stands above it. */
const mostLines = 500;
const longestTitle = 60;

function isTitle(words: string): boolean {
  return (
    /(?:信息|政务)公开(?:工作)?(?:年度)?(?:报告|年报)$/u.test(words) &&
    /^[^"'`=<(:：，。]+$/u.test(words)
  );
}

function isFirstHeading(words: string): boolean {
  return /^一、(?:总体情况|概述|概况)$/u.test(words);
}
