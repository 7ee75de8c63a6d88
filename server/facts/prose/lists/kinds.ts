import { labelAt } from '../figures/labels.js';
import type { TextFigures } from '../figures/text-figures.js';

/** Whether figures count what was made public by the classes of a catalogue: 机构职能类信息, 业务动态类, 其他类. */
export function areClasses(figures: TextFigures, parts: readonly number[]): boolean {
  return nameClasses(parts.map((part) => labelAt(figures, part)));
}

/**
 * The same of the words before the figures: kinds that all have 类, or all 信息 with 其他信息 as the last of them. Each item is of
 * one class; of other kinds (涉企政策, 惠民政策) a thing may be several.
 */
export function nameClasses(labels: readonly string[]): boolean {
  if (labels.length < fewestClasses) return false;
  if (labels.every((label) => classes.test(label))) return true;
  return (
    labels.length >= fewestNames &&
    rest.test(labels.at(-1) ?? '') &&
    labels.every((label) => information.test(label) && !way.test(label))
  );
}

const fewestClasses = 3;
const classes = /(?<![各分])类(?:别|型)?的?(?:政府)?(?:信息|文件|内容)?数?[共有为]?\s?$/u;
const information = /(?:信息){1,2}数?[共有为]?\s?$/u;
const rest = /^其[他它](?:类|各类|政府)?(?:信息){1,2}数?[共有为]?\s?$/u;

/**
 * Whether the parts behind the first ； of a list go on from those before it: classes, or bare names of what all the
 * information was about (`160条，其中，综合政务59条；财政信息5条；教育8条；…`); not what is done or where it stands
 * (发布解读, 微信), which may be told beside the total as well.
 */
export function goOnInList(figures: TextFigures, total: number, parts: readonly number[]): boolean {
  const whole = labelAt(figures, total);
  if (!published.test(whole) || classes.test(whole)) return false;
  if (areClasses(figures, parts)) return true;
  return !way.test(whole) && areNamedKinds(figures, parts);
}

/**
 * `504条，其中工作动态140条、机构概况42条，政策文件14条、计划规划3条`: whether all parts of what was made public are bare names of
 * kinds, so that a comma among them is as good as a mark between items.
 */
export function nameKindsThroughout(
  figures: TextFigures,
  total: number,
  parts: readonly number[],
): boolean {
  return published.test(labelAt(figures, total)) && areNamedKinds(figures, parts);
}

function areNamedKinds(figures: TextFigures, parts: readonly number[]): boolean {
  return (
    parts.length >= fewestNames &&
    parts.every((part) => {
      const label = labelAt(figures, part).replace(beforeName, '');
      return name.test(label) && !way.test(label) && !done.test(label.replace(proposals, ''));
    })
  );
}

const fewestNames = 4;
const published = /公开|发布/u;
const name = /^[\u4e00-\u9fff、“”]{2,16}$/u;
const way = /网站|微博|微信|公众号|新媒体|公报|公[开示]栏|渠道|方式|平台|报[刊纸]|电视|广播|申请/u;
const done =
  /发布|公开|回[应复]|答复|举办|召开|开展|参加|收到|受理|办[理结]|制[定发]|印发|更新|转发|报送|审[查核]|复议|诉讼/u;
/** The name of a kind of information, whatever is done with proposals. */
const proposals = /(?:建议|提案|议案){1,3}办理/u;
const beforeName = /^[，,：:\s]+/u;
