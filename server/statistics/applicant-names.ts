import type { Applicant } from '../forms/form.js';
import type { Localized } from '../language/message.js';

const names: Readonly<Record<Applicant, Localized>> = {
  naturalPerson: { zh: '自然人', en: 'natural persons' },
  business: { zh: '商业企业', en: 'businesses' },
  research: { zh: '科研机构', en: 'research institutions' },
  nonprofit: { zh: '社会公益组织', en: 'non-profit organizations' },
  legalService: { zh: '法律服务机构', en: 'legal services' },
  otherOrganization: { zh: '其他法人或组织', en: 'other organizations' },
  total: { zh: '总计', en: 'all applicants' },
};

/** Who asks, in words. */
export function applicantName(applicant: Applicant): Localized {
  return names[applicant];
}
