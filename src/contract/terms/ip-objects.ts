import { opposite } from '../actor';
import type { Actor } from '../actor';
import type { ReadingPassage } from '../term';
import { phrase } from './reading';

/** What is owned. Ids are those of the `ip-ownership` term. */
export type IpItem =
  | 'customer-data'
  | 'customer-materials'
  | 'supplier-product'
  | 'deliverables'
  | 'improvements'
  | 'feedback'
  | 'outputs'
  | 'pre-existing'
  /** Trademarks, names and logos: whoever keeps them may own nothing else. */
  | 'marks';

const named: readonly (readonly [IpItem, RegExp])[] = [
  ['feedback', phrase('\\b(?:feedback|suggestions?)\\b', '')],
  [
    'improvements',
    phrase(
      '\\b(?:improvements?|modifications?|enhancements?|derivative works?|derivatives|adaptations?|updates|upgrades)\\b|' +
        '\\b(?:developed|created|made|acquired|conceived|existing|arising) (?:\\w+ ){0,2}(?:before,? (?:on,? )?(?:during,? )?or after|now or (?:hereafter|later|in the future)|hereafter|in the future)\\b|\\bnow (?:existing|known|owned|held) or (?:hereafter|later|in the future)\\b',
      '',
    ),
  ],
  [
    'deliverables',
    phrase(
      '\\b(?:deliverables?|work ?product|works? (?:made )?for hire|work (?:made|done|performed|created) for|commissioned|(?:developed|created|made|conceived|generated|produced|prepared|written|authored|reduced to practice|arising)\\b[^.;]{0,40}\\b(?:by|under|pursuant|for|hereunder|in the (?:course|performance)|in connection|during|from|as a result|specifically)|results of (?:the )?(?:\\w+ )?services?|foreground|inventions?|arising ip|project ip|developed (?:technology|ip|materials))\\b',
      '',
    ),
  ],
  ['outputs', phrase('\\boutputs?\\b(?! (?:voltage|power|device))', '')],
  [
    'pre-existing',
    phrase(
      '\\b(?:pre-?existing|background|prior (?:inventions?|works?|ip)|existing (?:intellectual|ip|technology|materials))\\b|\\b(?:its|their)(?: \\w+){0,2} (?:own|respective) (?:\\w+ ){0,2}(?:intellectual property|ip|technology|materials|property|marks|trade ?marks|names?)\\b',
      '',
    ),
  ],
];
const product = phrase(
  '\\b(?:software|products?|services?|platform|technology|system|interface|web ?sites?|applications?|documentation|licensed (?:materials|program|works?)|program|source code|licensor|know-how|technical information)\\b',
  '',
);
const data = phrase('\\b(?:data|input|inputs|records?|database|subscriber information|user information)\\b', '');
const materials = phrase(
  '\\b(?:content|materials?|information|property|intellectual property|artwork|graphics|files|documents)\\b',
  '',
);
const marks = phrase('\\b(?:trade ?marks?|service ?marks?|marks|trade ?names?|names?|logos?|brands?|goodwill)\\b', '');
const possessed = phrase(
  "\\b((?!such|the|this|all|any|its|their|other|third|of|and|or|in|to|user|personal|developed)[\\w.&-]{2,40})(?:'s|s')? (?:(\\w+) )?(data|content|materials?|information|marks|trade ?marks|trade ?names?|logos?|names?|property|ip|input|technology|software|works?|intellectual property|products?|services?)\\b",
);

const adjective = /^(?:underlying|existing|original|foregoing|applicable|relevant|licensed)$/;

/** Whose a thing is by the word before it; of "the underlying Acme works" by the word between. */
function possessor(passage: ReadingPassage, plain: string, words: string, match: RegExpExecArray): Actor {
  const [, first = '', between = ''] = match;
  const at =
    between === '' || !adjective.test(first) ? match.index : plain.indexOf(between, match.index + first.length);
  return passage.actors.resolve(words.slice(at, at + (at === match.index ? first : between).length));
}

/**
 * The kinds of thing that lower-case words name. Data and materials belong by name to the side before them ("Client
 * Content"); without one, to the owner's own side.
 */
export function ipItemsIn(passage: ReadingPassage, plain: string, words: string, owner: Actor): readonly IpItem[] {
  const found = new Set<IpItem>();
  for (const [id, form] of named) if (form.test(plain)) found.add(id);
  if (found.has('deliverables') && isOwnMaking(passage, plain, words, owner)) found.delete('deliverables');
  for (const match of plain.matchAll(possessed)) {
    const item = itemOfSide(possessor(passage, plain, words, match), match[3] ?? '');
    if (item) found.add(item);
  }
  if (found.has('customer-data') || found.has('customer-materials') || found.has('supplier-product')) return [...found];
  if (owner === 'supplier' && found.has('improvements') && /\bincluding\b/.test(plain)) found.add('supplier-product');
  for (const own of ownThings) {
    if (own.owner === owner && (!own.alone || found.size === 0) && own.words.test(plain)) found.add(own.item);
  }
  return [...found];
}

const making = phrase(
  '\\b(?:developed|created|made|conceived|generated|produced|prepared|written|authored|collected|processed|entered|uploaded|stored|compiled|obtained|acquired)(?:,? (?:or|and|and/or)?,? ?\\w+ed)*(?: (?:solely|exclusively|independently))? by (?!or\\b|for\\b|and\\b)',
);
const works = phrase(
  '\\b(?:deliverables?|work ?products?|works?\\b(?! with)|software|inventions?|materials|intellectual property|reports?|improvements?|developments?|designs?|code|customi[sz]ations?|modifications?|enhancements?)\\b',
  '',
);
const dataAlone = phrase(
  '^\\W*(?:\\w{1,3}[.)]\\s+)?(?:(?:any|all|the|such|and|of|other|user|usage|transaction\\w*|performance|customer|business|personal|statistical) )*(?:data\\b|(?<=\\b(?:user|usage|customer|personal|statistical) )information\\b)',
  '',
);

/** "All data created by Customer using the Services shall be owned by Customer": made by its owner, not for it. */
function isOwnMaking(passage: ReadingPassage, plain: string, words: string, owner: Actor): boolean {
  if (owner !== 'customer') return false;
  if (dataAlone.test(plain) && !works.test(plain)) return true;
  let isOwn = false;
  const rest = plain.replace(making, (match: string, at: number) => {
    const from = at + match.length;
    const [maker] = passage.actors.mentions(words.slice(from, from + 60));
    const isJoint = maker !== undefined && /^,?\s*(?:or|and)\b/.test(plain.slice(from + maker.end));
    if (maker?.actor !== owner || maker.start > 4 || isJoint) return match;
    isOwn = true;
    return ' '.repeat(match.length);
  });
  const deliverables = named.find(([id]) => id === 'deliverables')?.[1];
  return isOwn && deliverables?.test(rest) === false;
}

/** What an owner's things are where no side stands before them; `alone`: only where nothing else was named. Tried in order. */
const ownThings: readonly {
  readonly owner: Actor;
  readonly words: RegExp;
  readonly item: IpItem;
  readonly alone: boolean;
}[] = [
  { owner: 'customer', words: data, item: 'customer-data', alone: false },
  { owner: 'customer', words: materials, item: 'customer-materials', alone: true },
  { owner: 'customer', words: marks, item: 'marks', alone: true },
  { owner: 'customer', words: product, item: 'supplier-product', alone: true },
  { owner: 'supplier', words: product, item: 'supplier-product', alone: false },
  { owner: 'supplier', words: materials, item: 'supplier-product', alone: true },
  { owner: 'supplier', words: marks, item: 'marks', alone: true },
  { owner: 'both', words: materials, item: 'pre-existing', alone: true },
  { owner: 'both', words: product, item: 'pre-existing', alone: true },
];

function itemOfSide(side: Actor, thing: string): IpItem | undefined {
  if (side !== 'unknown' && marks.test(thing)) return 'marks';
  if (side === 'customer') return /data|input/.test(thing) ? 'customer-data' : 'customer-materials';
  if (side !== 'supplier') return undefined;
  return 'supplier-product';
}

/** The other pole where there are two. */
export function otherSide(actor: Actor): Actor {
  return actor === 'both' || actor === 'unknown' ? 'unknown' : opposite(actor);
}
