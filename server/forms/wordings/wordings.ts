import { capacityWordings } from './capacity.js';
import { commonWordings } from './common.js';
import { disclosureWordings } from './disclosure.js';
import { disputeWordings } from './disputes.js';
import { outcomeWordings } from './outcomes.js';
import { requestWordings } from './requests.js';
import type { Wording } from './wording.js';

/** The words that sentences name the figures of the forms with, of all forms. */
export const wordings: readonly Wording[] = [
  ...commonWordings,
  ...disclosureWordings,
  ...requestWordings,
  ...outcomeWordings,
  ...disputeWordings,
  ...capacityWordings,
];
