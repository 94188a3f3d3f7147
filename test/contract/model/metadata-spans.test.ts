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
});
