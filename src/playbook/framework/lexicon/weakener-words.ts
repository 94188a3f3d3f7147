import type { ConceptGroup } from '../lexicon';

/** Words that take from a duty. */
export const weakenerWords: ConceptGroup = {
  efforts:
    'commercially reasonable efforts; reasonable efforts; best efforts; commercially reasonable endeavours; reasonable endeavours; reasonable endeavors; commercially reasonable; good faith efforts; endeavour; endeavor; attempt; strive; diligent efforts; commercially practicable; where practicable; to the extent practicable; to the extent feasible; where feasible; reasonable commercial efforts; commercial efforts; aim to; intends to; when feasible; as practicable; will try',
  discretion:
    'sole discretion; its discretion; own discretion; absolute discretion; reasonable discretion; deems appropriate; deems necessary; may determine; as it sees fit; reasonably determines; solely determined; determined by provider; as determined by; at the discretion; sole judgment; sole option; its option; sole and absolute discretion',
  consent:
    'prior written consent; written consent; prior consent; consent; prior approval; approval; written approval; prior written approval; written permission; prior written agreement; permission',
  'not-more-often':
    'no more than once; not more than once; more than once; no more frequently than; not more frequently; not more often; once per calendar year; one audit per; maximum of one; once annually; more than one; once each year; once a year; once in any; once per year; one time per; once every; once during any; limited to one; more often than; once per contract year; one such request; once per twelve; once in each; more than annually; frequently than',
  instead:
    'in lieu of; instead of; satisfied by; fulfilled by; sole means; exclusively by; only exercise; solely by; solely through; deemed satisfied; deemed to satisfy; in full satisfaction; replace the audit; will only exercise; substitute for; in place of; rather than',
  'own-cost':
    'expense of customer; customer expense; customers expense; customer s expense; customer cost; customer s cost; customer s sole expense; customer s sole cost; sole expense; sole cost; then-current rates; then current rates; then current hourly; then-prevailing; standard rates; prevailing rates; time and materials; time and materials basis; additional fee; additional charge; separate fee; additional fees; billable; charges for; pay for; reimburse; professional services rates; hourly rates; subject to a separate; at an additional; current rates; current rate; additional charges; prevailing hourly; discloser s expense; requesting party s expense; at its expense',
  'capped-time':
    'regular business hours; business hours; two business days; mutually agreed; mutually agreed upon; mutually agreeable; agreed upon; remote; remotely only',
  'as-changed':
    'updated from time to time; modified from time to time; amended from time to time; changed from time to time; revised from time to time; may modify; may change; may update; may revise; may amend; by posting; reserves the right to change; reserves the right to modify; as modified; as updated; time to time; right to modify; right to change; right to amend; may at any time change; may alter; may adjust; withdraw',
  'only-if':
    'confirmed breach; confirmed incident; confirmed security; verified breach; verified incident; once confirmed; after confirming; after it has confirmed; final determination; following investigation; following completion; only in the event; only where; solely to the extent; caused by provider; extent required by; if required by law; only if required; legally required',
  'no-liability':
    'no liability; not liable; not be liable; disclaim; disclaims; disclaimer; as is; no warranty; not responsible; not be responsible; no responsibility; makes no warranty; no warranties; does not warrant; does not guarantee; no guarantee; not warrant; without warranty; no obligation; sole responsibility; solely responsible; shall have no liability; own risk',
  'sole-remedy':
    'sole and exclusive remedy; sole remedy; exclusive remedy; only remedy; sole and exclusive; exclusive remedies',
};
