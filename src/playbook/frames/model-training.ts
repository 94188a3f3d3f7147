import type { Condition } from '../playbook';
import { any, type Frame, type Part } from '../statement-part';
import { supplierOf, unstated } from './whose';

const teaches =
  /\b(?:train(?:s|ing|ed)?|fine-?tun(?:e|es|ing|ed)|(?:for|in) machine[- ]learning|(?:improv(?:e|es|ing)|develop(?:s|ing)?|build(?:s|ing)?|teach(?:es|ing)?)(?= (?:or |and |its |any |the |their |machine |supplier's )*(?:ai|models?|algorithms?|machine|train|llms?)))\b/;
const material =
  /\b(?:(?:student|research|patient|customer) or )?(?:our|customer|customer's|patient|student|research|personal|user|client|university|its) (?:own )?(?:data|content|inputs?|information|prompts?|records|materials|outputs?)(?:(?:,| or| and|, or|, and|\/) (?:our )?(?:data|content|inputs?|prompts?|outputs?|records|information))*\b|\bour (?:own )?[a-z]+\b|\b(?:data|prompts?|inputs?|outputs?|content)\b/;
const barred =
  /\b(?:(?:is|are|be) )?(?:banned|prohibited|forbidden|barred|ruled out|excluded|disallowed|off limits|not (?:allowed|permitted)|no|not|never|none|neither|nor|must not|may not|cannot|without)\b/;
const allowed =
  /\b(?:(?:is|are|be) )?(?:allowed|permitted|possible|may|can|free to|right to|rights? (?:for|of)|by default|entitled to|is able to|reserves (?:the|a) right to|yes)\b/;
const words =
  /\b(?:use|uses|used|using|ai|a\.i\.|artificial intelligence|machine[- ]learning|models?|algorithms?|llms?|unrestricted|unlimited|free|freely|generative|general|third[- ]party|its|own|their|or|any|for|purposes?|improv(?:e|es|ing)|develop(?:s|ing)?|systems?|tools?|teach(?:es|ing)?|foundation|large language)\b/;

/** "Training on patient data: banned", "the vendor can use our data to improve or train AI". */
export const modelTraining: Frame = {
  name: 'teaching of models',
  kinds: ['ai-training'],
  cue: /\btrain(?:s|ing|ed)?\b/,
  readers: [readTraining],
};

function readTraining(part: Part): Condition | undefined {
  if (!part.take(teaches)) return undefined;
  // Consent, choice and anonymous data are degrees that a grade of yes or no would hide.
  if (
    part.has(
      /\bconsent|\bopt\b|\bopt-|\bopts\b|\banonym|\bde-?identif|\baggregat|\bunless\b|\bexcept\b|\bonly\b|\bstaff\b|\bemployees\b|\bpersonnel\b/,
    )
  )
    return undefined;
  while (part.take(teaches));
  const isSilent = part.take(unstated) !== undefined;
  const isBarred = !isSilent && part.take(barred) !== undefined;
  while (isBarred && part.take(barred));
  const isAllowed = !isSilent && !isBarred && part.take(allowed) !== undefined;
  while (part.take(material));
  const actors = part.actors();
  const bearer = actors.length > 0 ? part.bearer(part.takeActor()) : supplierOf(part);
  if (bearer !== supplierOf(part)) return undefined;
  part.takeAll(new RegExp(words.source, 'g'));
  part.takeAll(new RegExp(allowed.source, 'g'));
  const state = (name: string): Condition =>
    part.check('ai-training', bearer, 'equals', { shape: 'state', state: name });
  if (isSilent) return part.isBad ? any([state('permitted'), part.check('ai-training', bearer, 'absent')]) : undefined;
  if (isBarred) return part.isBad ? undefined : state('prohibited');
  return isAllowed || part.isBad ? state('permitted') : undefined;
}
