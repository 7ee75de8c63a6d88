import { actor, atom, period, plain, uncounted } from './wording.js';
import type { Wording } from './wording.js';

/** Words of any clause: whose figures, of which time, and those that change nothing. */
export const commonWordings: readonly Wording[] = [
  plain(
    '有 为 的 类 了 是 达 达到 计 数 数量 总数 总量 总件数 件数 总次数 次数 总人数 人数 场次 期数',
  ),
  plain(
    '案件 案 件 类型 类别 情况 情形 事项 方面 范围 均 都 已 已经 依法 依法依规 依规 按规定 按照规定',
  ),
  plain(
    '其中 其中包括 其中含 其中有 包括 包含 含 并 并且 且 和 及 与 以及 或 或者 同时 仅 只有 也 还 另外',
  ),
  plain(
    '以 由 对 于 在 从 向 被 因 通过 采取 采用 经 后 到 至 该 此 上述 这些 相关 有关 针对 具体 情形为 分别为',
  ),
  plain(
    '方式 形式 渠道 途径 提交 递交 提出 表单 一是 二是 三是 四是 五是 六是 七是 八是 截止目前 据统计 经统计',
  ),
  plain(
    '按 按照 根据 条例 中 本年度内 年度内 提供 代表 系 属 属于 涉及 涉 引起 引发 产生 发生 提起 各类 等情况',
  ),
  plain(
    '举办 召开 举行 开展 组织 组织开展 组织召开 组织举办 参加或举办 参加或者举办 参加举办 设置 设立 建立 建有 设有 配备',
  ),
  plain(
    '现有 尚有 仍有 拥有 行政机关 全部 所有 左右 类的 类别的 件的 情况的 完成 完成了 办理事项 实际 就 而 过程中 工作中',
  ),
  plain(
    '经批准 经同意 先后 投入 安排 从申请人看 从申请人类型看 从办理结果看 从结果看 从处理结果看 从办理情况看 从答复情况看 从申请方式看 从申请渠道看 从答复结果看 按办理结果分 申请人中 申请主体中 从申请主体看 按申请人类型分 按申请主体分',
  ),
  plain(
    '加上 连同 加之 算上 及时 规范 严格 高效 按程序 依程序 按规定程序 作出 做出 申请人提交 申请人提出 申请人递交 群众 人民群众 公众 社会公众 公众提出 社会公众提出 连续两年 连续二年 连续三年 连续四年 连续五年 连续六年 连续多年 实现 实现了 保持 的现象 现象 任何 出现 曾 结果 来自 来源于',
  ),
  // To an office, about anything.
  uncounted('群众投诉举报 群众投诉 群众举报 群众信访'),
  atom('another', '另有 另 此外 其余 剩余 余下 尚余 余'),
  atom('reason', '等原因 等理由 的原因 原因'),
  atom(
    'andMore',
    '等方式 等渠道 等形式 等途径 等多种方式 等多种渠道 等多种形式 等载体 等多种途径 等多渠道',
  ),
  atom(
    'andMore',
    '各渠道 各种渠道 各类渠道 多种渠道 多渠道 不同渠道 不同渠道和方式 各种方式 多种方式 多种形式 多种途径 各种途径',
  ),
  atom(
    'field',
    '政府信息公开 信息公开 政务公开 政府信息公开工作 政务信息公开 信息公开工作 政务公开工作',
  ),
  atom(
    'field',
    '政府信息公开类 信息公开类 政府信息公开事项 政府信息公开方面 信息公开事项 政府信息公开案件 政府信息公开事务 信息公开事务 政府信息公开问题 信息公开问题',
  ),
  atom('information', '政府信息 信息 各类信息 各类政府信息 政务信息 各类政务信息'),

  actor(
    'own',
    '我局 本局 我委 本委 我办 本办 我厅 本厅 我院 本院 我中心 本中心 我校 本校 我所 本所 我站 我会',
  ),
  actor(
    'own',
    '我镇 本镇 全镇 我乡 本乡 全乡 我街道 本街道 全街道 我分局 我支队 我大队 我总队 我处 本处 我队 本队',
  ),
  actor('own', '我关 本关 我馆 本馆 我台 本台 我署 本署'),
  actor('own', '本机关 本单位 我单位 本部门 我部门 本行政机关 我机关 全局 全委 全厅'),
  actor(
    'ownArea',
    '全省 我省 本省 全市 我市 本市 全县 我县 本县 全区 我区 本区 全旗 我旗 全州 我州 本州',
  ),
  actor(
    'levels',
    '各级政府及其工作部门 各级各部门 各级行政机关 各级人民政府及其工作部门 各级政府及部门',
  ),
  actor(
    'levels',
    '各级政府和部门 各级政府及各部门 各级政府各部门 各级政府部门 各地各部门 各级政府机关 各级机关',
  ),
  actor(
    'part',
    '市本级政府 县本级政府 区本级政府 市本级 县本级 区本级 省本级 州本级 本级 本级政府 市政府本级 县政府本级 区政府本级 省政府本级',
  ),
  actor(
    'part',
    '本级政府及其工作部门 下级政府 下级 下级政府及其工作部门 各级政府 各级人民政府 各级政府工作部门',
  ),
  actor(
    'part',
    '市级部门 市级各部门 市直部门 市直各部门 市直单位 县直部门 县直单位 县直各部门 区直部门 区直单位',
  ),
  actor(
    'part',
    '省直部门 省级部门 市级机关 市级单位 各县市区 各县区 各区县 各区 各县 各市 各设区市',
  ),
  actor('part', '各乡镇 各镇街 各街道 各乡镇街道 各镇 各镇街道 镇街 乡镇 各部门 各职能部门 各单位'),
  actor(
    'part',
    '各部门单位 各市直部门 市各部门 市政府各部门 县政府各部门 区政府各部门 各委办局 各科室 各处室',
  ),

  period('sum', '共 总共 共计 总计 合计 一共 总 共有 一共有 总计有 共计有'),
  period('accumulated', '累计 累积 累计共'),
  period('thisYear', '本年 本年度 今年 今年以来 今年来 本报告年度'),
  // Of the year the sentence is about: 2022年，全年收到40件 in the report for 2023 is of 2022.
  period('wholeYear', '全年 当年 年内 全年度 年度 该年度 一年来 全年共'),
  period('lastYear', '上年 上年度 上一年 上一年度 去年 去年同期 上年同期 去年度 前一年'),
  // Not 加上, and 年 behind it.
  period('lastYear', '加上年 加上年度 加上一年 加上一年度'),
  period('nextYear', '下年 下年度 下一年 下一年度 次年 明年 来年'),
  period('allYears', '历年 历年来 历年累计 条例实施以来 条例施行以来'),
  period(
    'asOf',
    '年末 年底 期末 现 现共 截至 截止 截至到 截止到 至今 目前 截至目前 截至年底 截止年底 截至年末 截止年末 至统计期末 截至统计期末 统计期末',
  ),
  period('partial', '上半年 下半年 一季度 二季度 三季度 四季度 前三季度 每季度 每月 当月 同期'),
  period('compared', '较 比 相比 同比 环比 与上年 与去年 相较 相比于 较之'),
  period(
    'otherTime',
    '近年来 近几年 近两年 近三年 近五年 近年 两年来 三年来 五年来 十年来 多年来 自成立以来 本届政府',
  ),
  period('otherTime', '十一五 十二五 十三五 十四五 十五五 两年间 三年间 四年间 五年间 十年间'),
  period('future', '将 计划 拟 预计 力争 争取 目标 下一步 下步'),
  // Papers, and no intention.
  uncounted('规划计划 计划规划 计划总结 工作计划 发展计划 年度计划 计划类'),
];

/** Of the words before a clause, those that make what is counted somebody's or something's own. */
export const foreignWordings: readonly Wording[] = [
  actor(
    'foreign',
    '专栏 栏目 公众号 账号 微信号 服务号 客户端 热线 信箱 平台 中心 公司 集团 医院 学校 高校',
  ),
  actor('foreign', '局 厅 委员会 法院 检察院 管委会 活动 期间 试点 系列 频道 版块 报纸 日报'),
  // With the offices below it, whose requests are in reports of their own.
  actor('foreign', '全系统 系统内'),
  actor('foreign', '企事业单位 供水企业 供电企业 供气企业 燃气企业 供热企业 公交企业 公用企业'),
  // Documents sorted by who may see them: 依申请公开 and 不予公开 are no requests there.
  actor('foreign', '公开属性 属性 公文 发文 印发文件 制发文件 政策性文件 拟制文件'),
  plain('格局 布局 大局 结局 中心工作 中心任务 中心环节 活动中'),
];
