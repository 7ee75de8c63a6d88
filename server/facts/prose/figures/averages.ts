import { Characters } from '../../../report/text/characters.js';
import type { Sighting } from './sighting.js';

/**
 * Whether a figure says how many there are a day, a month, a head or each time: `日均6条`, `平均每个工作日2篇`. It is
 * neither a total with parts nor a part of one.
 */
export function isAverage(text: string, { quantity: { clause, span } }: Sighting): boolean {
  const start = Math.max(clause.start, span.start - longestWords);
  if (!mayAverage.standBetween(text, start, span.start)) return false;
  return average.test(text.slice(start, span.start));
}

/** `全年受理1440件,平均每月120件,其中网上100件`: whether the parts may be of an average between them and their total. */
export function hasAverage(text: string, between: readonly Sighting[]): boolean {
  return between.some((sighting) => isAverage(text, sighting));
}

const longestWords = 16;
const mayAverage = new Characters('均每');

/** Not 12日均已, 申请人均为: 均 alone says of all what follows. */
const average =
  /(?:(?<![\d\s])[日月季周年]均(?![已获予为])|^\s?[人户村校场篇次件]均(?![已获予为])|平均|每)[^，,、；;。：:\d]{0,10}$/u;
