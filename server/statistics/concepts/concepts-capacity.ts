import { concept, type ConceptName } from './concept-name.js';

/** How the public was answered, and the means for it. */
export const capacityConcepts: readonly ConceptName[] = [
  concept(
    'response.topics',
    '次',
    '回应公众关注热点或重大舆情数',
    'topics of public concern or grave public opinion answered',
  ),
  concept(
    'response.pressConferences',
    '次',
    '参加或举办新闻发布会总次数',
    'press conferences attended or held',
  ),
  concept(
    'response.pressConferences.byPrincipal',
    '次',
    '主要负责同志参加新闻发布会次数',
    'press conferences attended by principals',
  ),
  concept(
    'response.onlineInterviews',
    '次',
    '政府网站在线访谈次数',
    'online interviews on the website',
  ),
  concept(
    'response.onlineInterviews.byPrincipal',
    '次',
    '主要负责同志参加政府网站在线访谈次数',
    'online interviews attended by principals',
  ),
  concept(
    'response.interpretations',
    '篇',
    '政策解读稿件发布数',
    'policy interpretations published',
  ),
  concept(
    'response.socialMedia',
    '次',
    '微博微信回应事件数',
    'matters answered on Weibo and WeChat',
  ),
  concept('response.other', '次', '其他方式回应事件数', 'matters answered in other ways'),
  concept(
    'capacity.offices',
    '个',
    '政府信息公开工作专门机构数',
    'offices for information disclosure',
  ),
  concept('capacity.readingPoints', '个', '政府信息公开查阅点数', 'public reading points'),
  concept('capacity.staff', '人', '从事政府信息公开工作人员数', 'staff for information disclosure'),
  concept('capacity.staff.fullTime', '人', '专职人员数', 'full-time staff'),
  concept('capacity.staff.partTime', '人', '兼职人员数', 'part-time staff'),
  concept(
    'capacity.budget',
    '万元',
    '政府信息公开专项经费',
    'special budget for information disclosure',
  ),
  concept(
    'capacity.meetings',
    '次',
    '政府信息公开工作会议或专题会议数',
    'working or special meetings',
  ),
  concept('capacity.trainings', '次', '举办各类培训班数', 'training courses'),
  concept('capacity.trainees', '人次', '接受培训人员数', 'people trained'),
];
