import type { Bearer } from '../../contract/actor';
import type { Matters } from '../../contract/terms/matters';
import type { Condition } from '../playbook';
import { any, type Frame, not, type Part } from '../statement-part';
import { takeItems } from './items';
import { otherThan } from './whose';

const makes = String.raw`(?:makes?|made|creates?|created|develops?|developed|produces?|produced|delivers?|delivered|pays? for|paid for|writes?|written|builds?|built|generates?|generated|commissions?|commissioned|devises?|devised|designs?|designed|prepares?|prepared|does|done)`;
const madeThing = String.raw`(?:everything|anything|whatever|what|all|all that|(?:the |any |all )?(?:documents|work|works|results|materials|software|content|code|reports|inventions|ip|tools|drawings|designs|moulds))(?: that| which)?(?: (?:it|they|supplier|we|is|are|was|has been|gets|paid|specially|specifically|newly|jointly))* ${makes}(?: (?:(?:specially |specifically )?for (?:us|customer|the customer|it|them)|by us|by supplier|under (?:the|this) (?:contract|agreement)|in (?:the )?(?:project|course of the (?:project|services))|during the (?:project|term)|on our behalf|in performing the services))*`;

/** What may be owned; whose it is by name is part of the thing. */
const things: Matters = [
  [
    'customer-data',
    /\b(?:our|customer|customer's) (?:own )?(?:[a-z]+ )?data\b|(?<=\bwe (?:own|keep) )(?:all )?data\b|\b(?:patient|student|research|guest|member|policyholder|subscriber|citizen|borrower|claimant|passenger|health|account) data\b/,
  ],
  [
    'customer-materials',
    /\b(?:our|customer|customer's) (?:own |background |pre-?existing )?(?:content|materials?|background|background ip|ip|know-how|trade-?marks?|names?|logos?|information|intellectual property|records|documents)\b/,
  ],
  [
    'pre-existing',
    /\b(?:(?:its|their|the|supplier's|own|existing|pre-?existing|standard|general|underlying|background|prior) )*(?:background(?: (?:ip|materials|technology|rights))?|pre-?existing (?:ip|materials|works?|rights|technology)|tools(?:(?:,| and|, and) (?:know-how|methods|libraries|templates|methodolog(?:y|ies)))*|know-how|methods|methodolog(?:y|ies)|templates|libraries|own ip)\b|\bwhat (?:it|supplier|they) (?:already )?(?:had|owned|brought|brings)(?: before)?\b/,
  ],
  [
    'improvements',
    /\b(?:everything|anything|whatever|all|works?)(?: that(?: is)?)? (?:built|based|developed) (?:on|upon|from) (?:it|them|the (?:product|platform|software|service))\b|\b(?:improvements?|enhancements?|derivative works|derivatives|modifications?)(?: (?:to|of) (?:it|them|the (?:product|software|service)s?))?\b/,
  ],
  [
    'deliverables',
    new RegExp(
      String.raw`\b${madeThing}\b|\b(?:(?:all|any|the|our|customer's|custom|bespoke|commissioned|tailor-made|project|new) )*(?:deliverables?|reports?|drawings|designs|documents|documentation|results|work results?|work products?|(?:custom|bespoke|commissioned) (?:work|developments?|software|code|materials|items?)|inventions?|developments?|foreground(?: ip)?|creations?|works)(?: created| made| developed)?(?: (?:that )?we (?:pay for|order|commission)| paid for by us| made for (?:it|them|us))?(?: for us)?\b(?! for hire)`,
    ),
  ],
  ['feedback', /\b(?:feedback|suggestions)\b/],
  ['outputs', /\b(?:outputs?|generated content)\b/],
  [
    'supplier-product',
    /\b(?:(?:our|its|their|the|supplier's|supplier|own|standard) )*(?:products?|platform|software|technology|services?|(?<=our )code|(?<=supplier's )code|source code)\b/,
  ],
];

/** Of a supplier "our know-how" is what it brings. */
const suppliersThings: Matters = [
  [
    'pre-existing',
    /\bour (?:own |background |pre-?existing )*(?:ip|intellectual property|patents?|know-how|tools|technology|background|inventions?|methods|rights)(?:(?:,| and| or) (?:patents?|know-how|tools|technology|methods))*\b/,
  ],
  ...things,
];

const passed =
  /\b(?:belongs? to|vests? (?:in|with)|vesting in|vested in|(?:is|are|be|becomes?|remains?|stays?)? ?(?:the )?(?:(?:sole|exclusive) )?property of|owned by|(?:passes|pass|goes|go|transfers?|transferred|assigned|made over|handed over) to|(?:remains?|stays?|rests?|lies|is|are|sits) with)\b/;
const owns =
  /\b(?:owns?|owning|keeps?|keeping|retains?|retaining|(?:takes?|acquires?|gets?|obtains?|claims?|gains?|has|have|receives?|holds?)(?: (?:full |all |any |sole |exclusive )*(?:ownership|title|rights?)(?: (?:of|to|in|over))?)?|(?:becomes?|is|are) (?:the )?(?:sole |exclusive |full )*owners? of|reserves?(?: all rights in)?)\b/;
const gives =
  /\b(?:assigns?|assigning|transfers?|transferring|gives? up|hands? over|surrenders?|makes? over|conveys?|assignment of|transfer of)\b/;
const loses = /\b(?:loses?|losing|loss of)\b/;
const being = /\b(?:is|are|be|being|remains?|stays?|becomes?|should be)\b/;
const words =
  /\b(?:ownership|title|rights?|property|ip|intellectual property|outright|exclusively|exclusive|solely|sole|fully|full|own|all|everything|automatically|immediately|at once|work (?:made )?for hire|upon|creation|payment|delivery|(?:from|at) the moment (?:it|they) (?:is|are) (?:made|created|written|delivered|paid)|as soon as (?:it|they) (?:is|are) (?:made|created|delivered|paid)|moment of creation|made|created|over|as|only)\b/;

/** "What the supplier makes for us is ours", "theirs", "contractor assigns its inventions", "any assignment of our IP to the vendor". */
export const property: Frame = {
  name: 'property',
  kinds: ['ip-ownership'],
  cue: /\bown(?:s|ed|ership|er)?\b|\bbelongs?\b|\btitle\b|\bproperty\b|\bvests?\b|\bours\b|\brights? in\b/,
  readers: [readProperty],
};

function readProperty(part: Part): Condition | undefined {
  const isOwn = part.context.kinds.includes('ip-ownership');
  if (part.has(/\bindemni|\blicen[cs]e|\bconsent\b|\binfring|\bliab|\bsecurity\b|\bdpa\b|\bprocess/)) return undefined;
  if (
    !isOwn &&
    !part.has(
      /\bown(?:s|ed|ership|er)?\b|\bbelongs?\b|\btitle\b|\bvests?\b|\bproperty\b|\bours\b|\brights? (?:in|to|over)\b/,
    )
  )
    return undefined;
  const negated = part.take(/\b(?:does|do|shall|will|may|must|is|are) not\b|\bnever\b/) !== undefined;
  const found = takeThings(part);
  if (!found) return undefined;
  const owner = takeOwner(part);
  if (owner !== 'us' && owner !== 'them') return undefined;
  part.take(/\b(?:to|by) /);
  part.takeAll(new RegExp(words.source, 'g'));
  part.takeAll(new RegExp(being.source, 'g'));
  part.takeAll(/\b(?:its|their|it|they|them)\b/g);
  const check = (items: readonly string[]): Condition =>
    part.check('ip-ownership', owner, 'includes', { shape: 'items', items });
  const condition =
    found.alternatives || part.isBad ? any(found.items.map((item) => check([item]))) : check(found.items);
  return condition && negated ? not(condition) : condition;
}

/** The things that are named, those named before ("contractor assigns them"), or under a heading of ownership the work. */
function takeThings(part: Part): ReturnType<typeof takeItems> {
  const found = takeItems(part, part.context.side === 'supplier' ? suppliersThings : things);
  if (found) return found;
  const last = part.inherited.checks.at(-1);
  if (last?.term === 'ip-ownership' && last.value?.shape === 'items' && part.take(/\b(?:them|it|these|those)\b/))
    return { items: last.value.items, alternatives: false };
  // "The contractor owns", "Vendor": nothing else is said to be owned.
  if (part.context.kinds[0] !== 'ip-ownership' || part.inherited.checks.length > 0) return undefined;
  return { items: ['deliverables'], alternatives: false };
}

/** Who owns it in the end. */
function takeOwner(part: Part): Bearer {
  const receiver = part.takeBearerAfter(passed);
  if (receiver !== undefined) {
    part.take(/\b(?:title|ownership)\b/);
    return receiver;
  }
  const given = part.take(gives);
  if (given) {
    const to = part.takeBearerAfter(/\bto (?:the )?/);
    const giver = part.takeBearer();
    const isOurs = /\b(?:assignments?|transfers?) of (?:any |all )?our\b/.test(part.plain);
    const taker = to ?? (giver === 'unknown' && isOurs ? 'them' : otherThan(giver));
    return giver !== 'unknown' && giver === taker ? 'unknown' : taker;
  }
  const lost = part.take(loses);
  if (lost) return otherThan(part.takeBearer());
  const mine = part.take(
    /\b(?:is|are|be|remains?|stays?|becomes?) (our|supplier's|customer's) (?:own |sole |exclusive |full )*property\b/,
  )?.[1];
  if (mine !== undefined) return mine === 'our' ? 'us' : 'them';
  return ownerNamed(part);
}

/** "The supplier retains …", "… is ours", or under a heading of what is owned a name alone. */
function ownerNamed(part: Part): Bearer {
  const mentions = part.actors();
  const [first] = mentions;
  if (mentions.length !== 1 || !first) return 'unknown';
  const isOwner = first.possessive || /^ours$/i.test(first.words);
  const verb = owns.exec(part.rest);
  if (isOwner) {
    part.take(/\b(?:sole |exclusive )?property\b/);
    part.takeAll(new RegExp(being.source, 'g'));
    return part.bearer(part.takeActor(first));
  }
  // Under a heading of what is owned a name alone is the owner's.
  const isBare =
    /^\W*[\w ]+\W*$/.test(part.plain.slice(part.body)) && part.plain.slice(part.body).trim().split(/\s+/).length <= 2;
  if (isBare && !verb && part.context.kinds[0] === 'ip-ownership') return part.bearer(part.takeActor(first));
  if (!verb || verb.index < first.start) return 'unknown';
  while (part.take(owns));
  return part.bearer(part.takeActor(first));
}
