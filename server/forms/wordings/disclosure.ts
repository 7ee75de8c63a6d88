import { atom, kindOf, thing } from './wording.js';
import type { Wording } from './wording.js';

/** Words of what was made public, issued and decided. */
export const disclosureWordings: readonly Wording[] = [
  atom(['publish', 'active'], '主动公开 主动向社会公开 主动对外公开'),
  atom('publish', '公开 对外公开 向社会公开 公布 新公开 公开了'),
  atom(['publish', 'information'], '公开信息 政府公开信息 公开政府信息 公开政务信息'),
  atom('release', '发布 对外发布 刊登 刊载 刊发 推送'),
  atom(
    'issue',
    '制发 制定 印发 出台 新制定 制定出台 制定印发 制定发布 新制发 制作 新制作 制定并发布 出台发布 新出台 新印发',
  ),
  atom('repeal', '废止 清理废止 废止失效 废止或失效 废止或宣布失效 废止和宣布失效'),
  atom('inForce', '现行有效 继续有效 现行 有效存量'),
  atom('decision', '处理决定 决定 处理决定数量 作出处理决定'),
  atom('attend', '参加 出席'),
  atom('principal', '主要负责同志 主要负责人 主要领导'),

  thing('document', 'normativeDocuments', '规范性文件 行政规范性文件 规范性文件总'),
  thing('document', 'regulations', '规章 政府规章 部门规章'),
  thing('document', 'files', '文件'),

  thing('decision', 'licensing', '行政许可 作出行政许可 行政许可事项 实施行政许可'),
  thing('decision', 'penalties', '行政处罚 作出行政处罚 行政处罚事项 实施行政处罚'),
  thing(
    'decision',
    'coercion',
    '行政强制 作出行政强制 行政强制措施 行政强制事项 实施行政强制 实施行政强制措施 采取行政强制措施',
  ),
  thing('decision', 'otherServices', '其他对外管理服务事项'),
  thing(
    'decision',
    'fees.amount',
    '行政事业性收费 行政事业性收费金额 收取行政事业性收费金额 收取行政事业性收费 本年收费金额 行政事业性收费项目',
  ),
  thing('decision', 'procurement.projects', '政府集中采购项目 集中采购项目 政府集中采购'),
  thing(
    'decision',
    'procurement.amount',
    '政府集中采购金额 采购总金额 政府集中采购总金额 集中采购金额',
  ),

  thing(
    'channel',
    'disclosure.channel.website',
    '政府网站 政府门户网站 门户网站 网站 本级政府网站 人民政府门户网站 人民政府网站 各级政府网站',
  ),
  // One site of what may be several.
  kindOf(
    'channel',
    'disclosure.channel.website',
    '市政府网站 县政府网站 区政府网站 省政府网站 市政府门户网站 市人民政府门户网站',
  ),
  kindOf(
    'channel',
    'disclosure.channel.website',
    '县政府门户网站 区政府门户网站 省政府门户网站 州政府门户网站',
  ),
  thing(
    'channel',
    'disclosure.channel.gazette',
    '政府公报 公报 市政府公报 县政府公报 区政府公报 省政府公报',
  ),
  thing('channel', 'disclosure.channel.weibo', '政务微博 政府微博 微博'),
  thing('channel', 'disclosure.channel.wechat', '政务微信 政府微信 微信'),
  // One account of what may be several: reports give the main account's posts beside the channel's total.
  kindOf(
    'channel',
    'disclosure.channel.wechat',
    '微信公众号 政务微信公众号 政府微信公众号 微信公众平台',
  ),
  thing(
    'channel',
    'disclosure.channel.other',
    '其他方式 其他渠道 其它方式 其它渠道 其他形式 其他途径',
  ),

  thing(
    'response',
    'response.topics',
    '回应公众关注热点或重大舆情 回应公众关注热点和重大舆情 回应热点或重大舆情',
  ),
  thing(
    'response',
    'response.topics',
    '回应公众关注热点及重大舆情 回应公众关注热点 回应重大舆情 回应社会热点或重大舆情 回应热点舆情 回应社会关注热点',
  ),
  thing('response', 'response.pressConferences', '新闻发布会 政府新闻发布会 新闻发布会总'),
  thing(
    'response',
    'response.onlineInterviews',
    '政府网站在线访谈 在线访谈 网站在线访谈 政府网站访谈 网上在线访谈',
  ),
  thing(
    'response',
    'response.interpretations',
    '政策解读稿件 解读稿件 政策解读稿 政策解读 政策解读材料 政策解读文章',
  ),
  thing('response', 'response.interpretations', '政策解读信息 解读材料 解读文章 政策解读稿件发布'),
  thing(
    'response',
    'response.socialMedia',
    '微博微信回应事件 微信微博回应事件 微博微信回应 政务微博微信回应事件',
  ),
  thing('response', 'response.socialMedia', '通过微博微信回应事件 两微回应事件'),
  thing(
    'response',
    'response.other',
    '其他方式回应事件 其它方式回应事件 通过其他方式回应事件 其他方式回应',
  ),
];
