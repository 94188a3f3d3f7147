import { typesOfHeading } from '../contract/clause-finder';
import type { Contract, Section } from '../contract/contract';
import { featureRoom } from '../contract/model/features';
import {
  featuresOfStretch,
  headedLogits,
  headedTypes,
  stretchesOf,
  type HeadedModel,
  type Stretch,
} from '../contract/model/headed-types';
import type { ReadSentence } from '../contract/model/read-sentences';
import { tokensOf } from '../contract/model/tokens';
import { curveOf } from './calibrate';
import { gathered, type Example, type FeatureLists } from './examples';
import { trainLinear, type LinearOptions } from './linear-trainer';

const options: LinearOptions = {
  epochs: 4,
  rate: 0.3,
  fewestContracts: 4,
  mostWeights: 110_000,
  categories: headedTypes.length,
};
/** From this chance on a passage is said to be of a type. */
const threshold = 0.6;
/** A type under whose heading fewer contracts say something is not told: its chances could only be guessed. */
const fewestContracts = 12;
/** A type of which the words tell fewer passages than this is not told: who looks for it would be misled by the few. */
const leastRecall = 0.05;
const abstain = 2;
/** Under such headings anything may stand. */
const anything = /^(?:miscellaneous|general|other|additional|standard|further|special|certain|common|supplementa)/i;

/** What headings say of one passage. */
interface Headed extends Stretch {
  readonly types: readonly number[];
  /** Hashes of the heading's words. */
  readonly words: ReadonlySet<number>;
}

/** How well headings are told from the words below them, on contracts that the model had not seen. */
export interface HeadedFigures {
  readonly type: string;
  readonly contracts: number;
  readonly passages: number;
  readonly precision: number;
  readonly recall: number;
  /** The same with the words of the heading taken out of the text below it. */
  readonly recallWithoutHeading: number;
  readonly abstains: boolean;
}

export interface Taught {
  readonly model: HeadedModel;
  readonly figures: readonly HeadedFigures[];
}

/** Learns types from the headings of sections: words that stand below them, half of the time without those of the heading itself. */
export function trainHeaded(examples: readonly Example[], fold: readonly number[]): Taught {
  const headed = examples.map(({ contract, sentences }) => passagesWithHeadings(contract, sentences));
  const lessons = examples.map(({ sentences }, i) => lessonsOf(sentences, headed[i] ?? []));
  const learnt = (chosen: (i: number) => boolean) =>
    trainLinear(
      lessons.flatMap((both, i) => (chosen(i) ? both : [])),
      ({ lists }) => lists,
      options,
    );
  const heard: Heard[] = [];
  for (let test = 0; test <= Math.max(...fold); test++) {
    const words = learnt((i) => fold[i] !== test);
    for (const [i, { sentences }] of examples.entries()) {
      if (fold[i] !== test) continue;
      for (const passage of headed[i] ?? []) {
        const logits = headedLogits(words, sentences, passage);
        const without = headedLogits(words, withoutWords(sentences, passage), whole(passage));
        heard.push({ contract: i, types: passage.types, logits, without });
      }
    }
  }
  const told = headedTypes.map((_, type) => figuresOf(type, heard));
  const words = learnt(() => true);
  return {
    model: {
      words,
      slopes: Float32Array.from(told, ({ slope }) => slope),
      shifts: Float32Array.from(told, ({ shift }) => shift),
      thresholds: Float32Array.from(told, ({ figures }) => (figures.abstains ? abstain : threshold)),
    },
    figures: told.map(({ figures }) => figures),
  };
}

/** Passages below a heading that tells what they are, or that they are none of the types. */
function passagesWithHeadings({ source, sections }: Contract, sentences: readonly ReadSentence[]): readonly Headed[] {
  return stretchesOf(sentences).flatMap((stretch): readonly Headed[] => {
    const first = sentences[stretch.from];
    const section = first?.section === undefined ? undefined : sections[first.section];
    const body = { from: stretch.from + (first?.isTitle ? 1 : 0), to: stretch.to };
    const heading = section && headingAbove(section, sections);
    if (!heading || body.from >= body.to) return [];
    const types = typesOfHeading(heading.quote).map((type) => headedTypes.indexOf(type));
    const own = heading === section.heading;
    if (types.length === 0 && (!own || anything.test(heading.quote))) return [];
    const words = new Set(tokensOf(source.text, heading.start, heading.end).hashes);
    return [{ ...body, types: types.filter((type) => type >= 0), words }];
  });
}

function headingAbove(section: Section, sections: readonly Section[]): Section['heading'] {
  let at: Section | undefined = section;
  while (at && !at.heading) at = at.parent === undefined ? undefined : sections[at.parent];
  return at?.heading;
}

interface Lesson {
  readonly labels: readonly (readonly number[])[];
  readonly lists: FeatureLists;
}

/** The passages as they stand, and without the words of their headings. */
function lessonsOf(sentences: readonly ReadSentence[], passages: readonly Headed[]): readonly Lesson[] {
  const room = featureRoom();
  const labels = passages.map(({ types }) => types);
  return [false, true].map((hide) => ({
    labels,
    lists: gathered(passages.length, (i) => {
      const passage = passages[i];
      if (passage) featuresOfStretch(sentences, passage, room, hide ? passage.words : undefined);
      return room;
    }),
  }));
}

function withoutWords(sentences: readonly ReadSentence[], { from, to, words }: Headed): readonly ReadSentence[] {
  return sentences.slice(from, to).map((sentence) => {
    const hashes = sentence.tokens.hashes.filter((hash) => !words.has(hash));
    return { ...sentence, tokens: { ...sentence.tokens, hashes, count: hashes.length } };
  });
}

function whole({ from, to }: Stretch): Stretch {
  return { from: 0, to: to - from };
}

interface Heard {
  readonly contract: number;
  readonly types: readonly number[];
  readonly logits: Float64Array;
  readonly without: Float64Array;
}

interface Told {
  readonly slope: number;
  readonly shift: number;
  readonly figures: HeadedFigures;
}

function figuresOf(type: number, heard: readonly Heard[]): Told {
  const right = heard.map(({ types }) => (types.includes(type) ? 1 : 0));
  const [slope, shift] = curveOf(
    heard.map(({ logits }) => logits[type] ?? 0),
    right,
  );
  const said = (logit: number): boolean => 1 / (1 + Math.exp(-(slope * logit + shift))) >= threshold;
  let [both, all, without] = [0, 0, 0];
  const holders = new Set<number>();
  for (const [i, { contract, logits, without: bare }] of heard.entries()) {
    const is = right[i] === 1;
    if (is) holders.add(contract);
    if (said(logits[type] ?? 0)) {
      all += 1;
      if (is) both += 1;
    }
    if (is && said(bare[type] ?? 0)) without += 1;
  }
  const passages = right.filter((one) => one === 1).length;
  return {
    slope,
    shift,
    figures: {
      type: headedTypes[type] ?? '',
      contracts: holders.size,
      passages,
      precision: both / Math.max(1, all),
      recall: both / Math.max(1, passages),
      recallWithoutHeading: without / Math.max(1, passages),
      abstains: holders.size < fewestContracts || both < leastRecall * passages,
    },
  };
}
