import { thing } from './wording.js';
import type { Wording } from './wording.js';

/** Words of offices, staff, money, meetings and training. */
export const capacityWordings: readonly Wording[] = [
  thing(
    'capacity',
    'capacity.offices',
    '政府信息公开工作专门机构 政府信息公开专门机构 信息公开专门机构 政府信息公开专门工作机构 专门工作机构',
  ),
  thing(
    'capacity',
    'capacity.readingPoints',
    '政府信息公开查阅点 政府信息查阅点 信息公开查阅点 查阅点 公共查阅点',
  ),
  thing(
    'capacity',
    'capacity.readingPoints',
    '政府信息公开公共查阅点 政府信息公共查阅点 信息公开查询点 政府信息查询点',
  ),
  thing(
    'capacity',
    'capacity.staff',
    '政府信息公开工作人员 从事政府信息公开工作人员 从事政府信息公开工作的人员',
  ),
  thing(
    'capacity',
    'capacity.staff',
    '信息公开工作人员 从事政府信息公开工作的工作人员 从事信息公开工作人员',
  ),
  thing('capacity', 'capacity.staff.fullTime', '专职人员 专职 专职工作人员'),
  thing('capacity', 'capacity.staff.partTime', '兼职人员 兼职 兼职工作人员'),
  thing(
    'capacity',
    'capacity.budget',
    '政府信息公开专项经费 信息公开专项经费 政府信息公开工作专项经费',
  ),
  thing(
    'capacity',
    'capacity.meetings',
    '政府信息公开工作会议或专题会议 政府信息公开工作会议 政府信息公开专题会议',
  ),
  thing(
    'capacity',
    'capacity.meetings',
    '信息公开工作会议 政务公开工作会议 政府信息公开工作会议或者专题会议',
  ),
  thing(
    'capacity',
    'capacity.meetings',
    '政府信息公开会议 政府信息公开工作会议和专题会议 信息公开工作会议和专题会议',
  ),
  thing(
    'capacity',
    'capacity.trainings',
    '各类培训班 政府信息公开培训班 信息公开培训班 政务公开培训班 培训班',
  ),
  thing('capacity', 'capacity.trainings', '政府信息公开培训 政务公开培训 信息公开培训'),
  thing(
    'capacity',
    'capacity.trainees',
    '接受培训人员 培训人员 参训人员 接受培训 受训人员 参加培训人员 培训',
  ),
];
