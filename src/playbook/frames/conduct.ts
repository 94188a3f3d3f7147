import type { Bearer } from '../../contract/actor';
import { ratesIn } from '../../contract/rates';
import type { TermKind } from '../../contract/term-registry';
import type { Condition } from '../playbook';
import { amountCheck, takeAmounts, takeComparison } from '../statement-comparison';
import { any, denial, type Frame, type Part } from '../statement-part';

const supplier = (part: Part): Bearer => (part.context.side === 'supplier' ? 'us' : 'them');

/** Something that one side would do, and whether the other must consent to it. */
interface Conduct {
  readonly kind: TermKind;
  readonly named: RegExp;
  readonly with: RegExp;
}

const conducts: readonly Conduct[] = [
  {
    kind: 'subcontracting',
    named: /\b(?:sub-?contract(?:s|ing|ors?)?|sub-?process(?:ing|ors?)|outsourc(?:e|es|ing))\b/,
    with: /\b(?:may|can|use|uses|engages?|appoints?|new|services?|work)\b/g,
  },
  {
    kind: 'publicity',
    named:
      /\b(?:publicity|press releases?|public (?:announcements?|statements?)|reference customer|(?:use of|uses?|using) (?:our|its|their|the customer's|customer's) (?:name|logo|name (?:and|or) (?:logo|marks)|marks|trademarks)(?: as a reference(?: customer)?)?|list us as a (?:customer|client|we)|name us(?: as a customer)?)\b/,
    with: /\b(?:may|can|issues?|makes?|public|in marketing|marketing|name|logo)\b/g,
  },
];

const withoutConsent =
  /\bwithout (?:(?:the|our|their|its|other|party's|the other(?: party)?'s|supplier's|customer's|prior|written|any) )*(?:consent|approval|permission)\b/;
const consent =
  /\b(?:needs?|requires?|with|subject to|only with|upon)? ?(?:(?:the|our|their|its|the other(?: party)?'s|supplier's|customer's|prior|written) )*(?:consent|approval|permission)\b/;

function frameOf(conduct: Conduct): Frame {
  return {
    name: conduct.kind,
    kinds: [conduct.kind],
    cue: conduct.named,
    readers: [(part) => readConduct(part, conduct)],
  };
}

function readConduct(part: Part, { kind, named, with: words }: Conduct): Condition | undefined {
  if (!part.take(named)) return undefined;
  const isUnconsented = part.take(withoutConsent) !== undefined;
  const denied = part.take(denial) !== undefined;
  const isFree = part.take(/\bfreely\b|\bfree to\b/) !== undefined;
  const isConsented = !isUnconsented && part.take(consent) !== undefined;
  const isNoticed = part.take(/\b(?:on|with|after|upon)? ?(?:prior )?notice\b/) !== undefined;
  const actor = part.takeBearer();
  const bearer = actor === 'unknown' ? supplier(part) : actor;
  part.takeAll(/\bneither\b/g);
  part.takeAll(words);
  const [other] = part.actors();
  if (other) part.takeActor(other);
  const state = (name: string): Condition => part.check(kind, bearer, 'equals', { shape: 'state', state: name });
  if ([isUnconsented || isFree, isConsented, isNoticed].filter(Boolean).length > 1) return undefined;
  if (isConsented) return denied ? undefined : any([state('consent'), state('prohibited')]);
  if (isUnconsented) return denied ? any([state('consent'), state('prohibited')]) : state('free');
  if (isNoticed) return denied ? undefined : state('notice');
  if (isFree) return denied ? undefined : state('free');
  return denied ? state('prohibited') : undefined;
}

export const conductFrames: readonly Frame[] = conducts.map(frameOf);

/** "Supplier may not train models on our data". */
export const aiTraining: Frame = {
  name: 'training of models',
  kinds: ['ai-training'],
  cue: /\btrain(?:s|ing|ed)?\b/,
  readers: [
    (part) => {
      if (!part.take(/\b(?:train(?:s|ing|ed)?|fine-?tun\w+)\b/)) return undefined;
      const denied = part.take(denial) !== undefined;
      part.takeAll(/\b(?:our|customer|customer's|its|their) (?:data|inputs?(?: (?:and|or) outputs?)?|content)\b/g);
      part.takeAll(/\b(?:ai|machine[- ]learning|models?|data|inputs?|outputs?|content|uses?|used)\b/g);
      const actor = part.takeBearer();
      const bearer = actor === 'unknown' ? supplier(part) : actor;
      if (denied && part.isBad) return undefined;
      return part.check('ai-training', bearer, 'equals', {
        shape: 'state',
        state: denied ? 'prohibited' : 'permitted',
      });
    },
  ],
};

/** "Availability of at least 99.9%". */
export const serviceLevel: Frame = {
  name: 'availability',
  kinds: ['service-level'],
  cue: /\bavailability\b|\buptime\b|\bservice levels?\b|\bslas?\b/,
  readers: [
    (part) => {
      if (/^\W*no (?:(?:uptime|availability|service levels?|slas?)(?: commitments?)?)\W*$/.test(part.plain)) {
        part.take(/^.*$/);
        return part.check('service-level', supplier(part), 'absent');
      }
      if (!part.take(/\bavailability\b|\buptime\b/) && !part.take(/\bservice levels?\b|\bslas?\b/)) return undefined;
      const comparison = takeComparison(part);
      const amounts = takeAmounts(part, ratesIn(part.plain));
      if (!amounts || amounts.high || comparison === 'several') return undefined;
      const actor = part.takeBearer();
      const bearer = actor === 'unknown' ? supplier(part) : actor;
      // That there are no credits is put up with.
      if (part.context.tier === 'acceptable')
        part.take(/\bwithout (?:any )?(?:service )?credits\b|\bno (?:service )?credits\b/);
      part.takeAll(/\b(?:monthly|month|commits?|promises?|guarantees?|service level|sla|each)\b/g);
      // Availability is counted by the month unless a contract says otherwise.
      const low = { ...amounts.low, per: 'month' as const };
      return amountCheck(part, 'service-level', bearer, { low }, comparison);
    },
  ],
};
