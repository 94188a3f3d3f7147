import { describe, expect, it } from 'vitest';
import { metadataSpans, spanSources, type MetadataSpan } from '../../../src/contract/model/metadata-spans';
import { structureOf } from '../../../src/contract/structure';
import { readText } from '../../../src/document/text';

const text = [
  'WAREHOUSE SERVICES AGREEMENT',
  'This Warehouse Services Agreement (this "Agreement") is dated as of May 4, 2021 between Hollow Oak Storage, LLC ("Keeper") and Tern & Gull Foods, Inc. ("Owner").',
  '1. Term',
  'This Agreement begins on the date above and ends on June 30, 2024. Any such agreement of the parties is in writing.',
].join('\n\n');

const spans = metadataSpans(structureOf(readText(text, { name: 'agreement.txt', sha256: '' })));
const words = (list: readonly MetadataSpan[], source: number): readonly string[] =>
  list.filter((span) => span.source === source).map((span) => text.slice(span.start, span.end));

describe('spans of metadata', () => {
  it('are the title, and the name where the contract says it of itself', () => {
    expect(words(spans.title, spanSources.title)).toEqual(['WAREHOUSE SERVICES AGREEMENT']);
    expect(words(spans.title, spanSources.titleMention)).toEqual([
      'WAREHOUSE SERVICES AGREEMENT',
      'Warehouse Services Agreement',
    ]);
  });

  it('tell "this … Agreement (…)" from a line that is the title', () => {
    const cues = spans.title.filter((span) => span.source === spanSources.titleMention).map((span) => span.cue);
    expect(new Set(cues).size).toBe(2);
  });

  it('are party names, what they are called, and both together', () => {
    expect(words(spans.parties, spanSources.partyName)).toEqual(['Hollow Oak Storage, LLC', 'Tern & Gull Foods, Inc.']);
    expect(words(spans.parties, spanSources.partyAlias)).toEqual(['Keeper', 'Owner']);
    expect(words(spans.parties, spanSources.partyDefinition)).toEqual([
      'Hollow Oak Storage, LLC ("Keeper',
      'Tern & Gull Foods, Inc. ("Owner',
    ]);
  });

  it('are dates, that of the agreement known as such', () => {
    expect(words(spans.dates, spanSources.agreementDate)).toEqual(['May 4, 2021']);
    expect(words(spans.dates, spanSources.headDate)).toEqual(['June 30, 2024']);
  });

  it('are none in an empty text', () => {
    const none = metadataSpans(structureOf(readText('', { name: 'empty.txt', sha256: '' })));
    expect(none).toEqual({ title: [], parties: [], dates: [] });
  });

  it('are the places that are left for a date, and words that point at the signatures', () => {
    const open = (words: string): readonly string[] => {
      const structure = structureOf(readText(words, { name: 'form.txt', sha256: '' }));
      return metadataSpans(structure)
        .dates.filter(({ source }) => source === spanSources.blankDate || source === spanSources.dateInWords)
        .map(({ start, end }) => words.slice(start, end));
    };
    expect(open('This Lease is dated as of [•], 2020 between A and B.')).toEqual(['[•], 2020']);
    expect(open('This Lease is made this ____ day of March, 20__ by A and B.')).toEqual(['____ day of March, 20__']);
    expect(open('This Lease is effective as of June , 2010 for A and B.')).toEqual(['June , 2010']);
    expect(open('It is entered into as of the date last written below by A and B.')).toEqual([
      'the date last written below',
    ]);
    expect(open('It takes effect on the later of the two signature dates below.')).toEqual([
      'the later of the two signature dates below',
    ]);
    expect(open('The lease of [●] rooms on the first day of each month, in 2020 and later, ends.')).not.toContain(
      '2020',
    );
  });

  it('are names beside the signatures that the preamble does not have', () => {
    const words = [
      'CABLE AGREEMENT',
      'This Agreement is made between Hollow Oak Storage, LLC ("Keeper") and those who sign it.',
      'Any notice is in writing.',
      'For and on behalf of\nPelican Telecom\nBy:',
      'For and on behalf of Grebe Networks\nBy:',
      'HOLLOW OAK STORAGE, LLC\nBy: Ada Fenn',
      'HERON CAPITAL, L.P.\nBy: Heron Management\nTitle: Director',
    ].join('\n\n');
    const { parties } = metadataSpans(structureOf(readText(words, { name: 'cable.txt', sha256: '' })));
    expect(
      parties.filter(({ source }) => source === spanSources.signatory).map(({ start, end }) => words.slice(start, end)),
    ).toEqual(['Pelican Telecom', 'Grebe Networks', 'HERON CAPITAL, L.P.']);
  });
});
