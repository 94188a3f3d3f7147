import type { NdaStatement } from './statement';
import { agreementItselfSecret } from './statements/agreement-itself-secret';
import { copiesPermitted } from './statements/copies-permitted';
import { explicitIdentification } from './statements/explicit-identification';
import { independentDevelopment } from './statements/independent-development';
import { limitedUse } from './statements/limited-use';
import { noLicence } from './statements/no-licence';
import { noReverseEngineering } from './statements/no-reverse-engineering';
import { noSolicitation } from './statements/no-solicitation';
import { noticeOfCompelledDisclosure } from './statements/notice-of-compelled-disclosure';
import { oralInformation } from './statements/oral-information';
import { receiptFromThirdParties } from './statements/receipt-from-third-parties';
import { retentionAfterReturn } from './statements/retention-after-return';
import { returnOnTermination } from './statements/return-on-termination';
import { sharingWithEmployees } from './statements/sharing-with-employees';
import { sharingWithThirdParties } from './statements/sharing-with-third-parties';
import { survival } from './statements/survival';
import { technicalInformationOnly } from './statements/technical-information-only';

/** Every statement, in the order of an NDA: what is confidential, what may be done with it, how it ends. */
export const ndaStatements: readonly NdaStatement[] = [
  technicalInformationOnly,
  explicitIdentification,
  oralInformation,
  independentDevelopment,
  receiptFromThirdParties,
  limitedUse,
  sharingWithEmployees,
  sharingWithThirdParties,
  copiesPermitted,
  noReverseEngineering,
  noLicence,
  noticeOfCompelledDisclosure,
  returnOnTermination,
  retentionAfterReturn,
  survival,
  agreementItselfSecret,
  noSolicitation,
];
