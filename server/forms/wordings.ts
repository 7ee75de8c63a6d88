import { capacityWordings } from './wordings-capacity.js';
import { commonWordings } from './wordings-common.js';
import { disclosureWordings } from './wordings-disclosure.js';
import { disputeWordings } from './wordings-disputes.js';
import { outcomeWordings } from './wordings-outcomes.js';
import { requestWordings } from './wordings-requests.js';
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
