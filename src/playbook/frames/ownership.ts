import type { Bearer } from '../../contract/actor';
import type { Matters } from '../../contract/terms/matters';
import type { Condition } from '../playbook';
import { any, type Frame, not, type Part } from '../statement-part';
import { takeItems } from './items';

/** What may be owned. Whose it is by name ("our data") is part of the thing; who owns it is read apart. */
const things: Matters = [
  [
    'deliverables',
    /\b(?:deliverables|work products?|(?:the )?(?:work|works|results|developments) (?:made|created|developed|done) (?:specifically )?for (?:us|the customer|customer|you)|commissioned work|custom (?:work|developments?|code)|(?:everything|anything|all that is) (?:created|made|developed|produced)(?: for (?:us|the customer|customer|you))?|results(?: of (?:the )?services)?)\b/,
  ],
  [
    'improvements',
    /\b(?:improvements?(?: to (?:it|them|(?:our|its|the supplier's) (?:product|products|services|software|platform)))?|enhancements?|derivative works|modifications)\b/,
  ],
  ['feedback', /\b(?:feedback|suggestions)\b/],
  ['outputs', /\b(?:outputs?|generated content)\b/],
  [
    'pre-existing',
    /\b(?:(?:our|its|their|the supplier's|supplier's|customer's) )?(?:pre-?existing|background) (?:ip|intellectual property|materials|rights|works?)\b|\b(?:our|its own) (?:ip|intellectual property)\b/,
  ],
  [
    'supplier-product',
    /\b(?:(?:our|its|their|the|the supplier's|supplier's|supplier|own) )?(?:products?|platform|software|technology|tools|services?)\b/,
  ],
];
const customerThings: Matters = [
  ['customer-data', /\b(?:our|customer|customer's|the customer's|client|its) (?:own )?data\b/],
  [
    'customer-materials',
    /\b(?:our|customer|customer's|the customer's|client|its) (?:own )?(?:materials?|content|trademarks?|marks)\b/,
  ],
];
/** "our data and materials" */
const dataAndMaterials =
  /\b(?:our|customer|customer's|the customer's|its) (?:own )?data (and|or|and\/or) (?:our |its |confidential |other |own )*(?:materials?|content|information)\b/;

const owns =
  /\b(?:owns?|owned|keeps?|keep|retains?|retain|own|has|have|hold|holds|obtains?|acquires?|gains?|takes?|gets?|claims?)\b(?: (?:ownership|title|all rights|all right, title and interest|full ownership)(?: (?:of|to|in))?)?/;
const ownedBy =
  /\b(?:belongs? to|(?:is|are|be) owned by|owned by|becomes? (?:the property of )?|vests? in|(?:is|are) assigned to|(?:is|are) transferred to|(?:remains?|stays?) (?:with |the property of )?)\s*(?:the )?/;
const ownership =
  /\b(?:outright|exclusively|fully|ownership|property|under|title|all rights|intellectual property|ip|rights?)\b/g;

export const ownershipFrame: Frame = {
  name: 'ownership',
  kinds: ['ip-ownership'],
  cue: /\bown(?:s|ed|ership)?\b|\bbelongs?\b|\bretains?\b|\bkeeps?\b|\bbecomes?\b/,
  readers: [
    (part) => {
      if (part.has(/\bindemni|\blicen[cs]e\b|\bconsent\b/)) return undefined;
      const negated = part.take(/\b(?:does|do|shall|will|may|must) not\b|\bnever\b|\bno\b/) !== undefined;
      const owner = takeOwner(part);
      if (owner === undefined || owner === 'unknown') return undefined;
      const found = takeThings(part);
      if (!found) return undefined;
      part.takeAll(ownership);
      const check = (items: readonly string[]) =>
        part.check('ip-ownership', owner, 'includes', { shape: 'items', items });
      const condition: Condition | undefined =
        found.alternatives || part.isBad ? any(found.items.map((item) => check([item]))) : check(found.items);
      return condition && negated ? not(condition) : condition;
    },
  ],
};

function takeOwner(part: Part): Bearer | undefined {
  if (part.take(/\b(?:becomes?|is|are|remains?|stays?) our (?:own |exclusive |sole )?property\b/)) return 'us';
  const after = part.takeBearerAfter(ownedBy);
  if (after !== undefined) return after;
  const match = owns.exec(part.rest);
  if (!match) return undefined;
  const subject = part.actors().find(({ end }) => end <= match.index && match.index - end <= 12);
  const actor = subject ? part.bearer(subject.actor) : part.inherited.bearer;
  if (subject) part.takeRange(subject);
  part.takeRange({ start: match.index, end: match.index + match[0].length });
  return actor;
}

function takeThings(part: Part): ReturnType<typeof takeItems> {
  const pair = part.take(dataAndMaterials);
  const mine = takeItems(part, customerThings);
  const others = takeItems(part, things);
  const items = [
    ...(pair ? ['customer-data', 'customer-materials'] : []),
    ...(mine?.items ?? []),
    ...(others?.items ?? []),
  ];
  if (items.length === 0) return undefined;
  const alternatives = pair?.[1] === 'or' || mine?.alternatives === true || others?.alternatives === true;
  return { items: [...new Set(items)], alternatives };
}
