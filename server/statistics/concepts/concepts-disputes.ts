import { concept, type ConceptName } from './concept-name.js';

/** Reviews, lawsuits and complaints. */
export const disputeConcepts: readonly ConceptName[] = [
  concept('review.total', '件', '行政复议总数', 'administrative reviews in all'),
  concept('review.upheld', '件', '行政复议结果维持', 'reviews: upheld'),
  concept('review.corrected', '件', '行政复议结果纠正', 'reviews: corrected'),
  concept('review.other', '件', '行政复议其他结果', 'reviews: other results'),
  concept('review.pending', '件', '行政复议尚未审结', 'reviews: pending'),
  concept('litigation.total', '件', '行政诉讼总数', 'administrative lawsuits in all'),
  concept('litigation.upheld', '件', '行政诉讼结果维持', 'lawsuits: upheld'),
  concept('litigation.corrected', '件', '行政诉讼结果纠正', 'lawsuits: corrected'),
  concept('litigation.other', '件', '行政诉讼其他结果', 'lawsuits: other results'),
  concept('litigation.pending', '件', '行政诉讼尚未审结', 'lawsuits: pending'),
  concept(
    'litigation.direct.upheld',
    '件',
    '未经复议直接起诉·结果维持',
    'lawsuits without review: upheld',
  ),
  concept(
    'litigation.direct.corrected',
    '件',
    '未经复议直接起诉·结果纠正',
    'lawsuits without review: corrected',
  ),
  concept(
    'litigation.direct.other',
    '件',
    '未经复议直接起诉·其他结果',
    'lawsuits without review: other results',
  ),
  concept(
    'litigation.direct.pending',
    '件',
    '未经复议直接起诉·尚未审结',
    'lawsuits without review: pending',
  ),
  concept(
    'litigation.direct.total',
    '件',
    '未经复议直接起诉·总计',
    'lawsuits without review: in all',
  ),
  concept(
    'litigation.afterReview.upheld',
    '件',
    '复议后起诉·结果维持',
    'lawsuits after review: upheld',
  ),
  concept(
    'litigation.afterReview.corrected',
    '件',
    '复议后起诉·结果纠正',
    'lawsuits after review: corrected',
  ),
  concept(
    'litigation.afterReview.other',
    '件',
    '复议后起诉·其他结果',
    'lawsuits after review: other results',
  ),
  concept(
    'litigation.afterReview.pending',
    '件',
    '复议后起诉·尚未审结',
    'lawsuits after review: pending',
  ),
  concept('litigation.afterReview.total', '件', '复议后起诉·总计', 'lawsuits after review: in all'),
  concept('complaints', '件', '举报投诉数量', 'complaints and reports'),
];
