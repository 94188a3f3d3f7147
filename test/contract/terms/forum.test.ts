import { describe, expect, it } from 'vitest';
import { forum } from '../../../src/contract/terms/forum';
import { termsOf } from './terms-of';

describe('forum', () => {
  it('reads the place of the courts', () => {
    expect(
      termsOf(forum, 'Each party submits to the exclusive jurisdiction of the courts of the State of Texas.'),
    ).toEqual(['US-TX [unknown] Texas']);
  });

  it('reads a county and its state as one place', () => {
    expect(
      termsOf(forum, 'Any suit shall be brought in the federal or state courts located in New York County, New York.'),
    ).toEqual(['US-NY [unknown] New York County, New York']);
  });

  it('reads an adjective', () => {
    expect(termsOf(forum, 'The parties submit to the jurisdiction of the English courts.')).toEqual([
      'GB-ENG [unknown] English',
    ]);
  });

  it('reads the seat of an arbitration', () => {
    expect(termsOf(forum, 'The arbitration shall take place in Geneva.')).toEqual(['CH [unknown] Geneva']);
  });

  it('reads two places', () => {
    expect(termsOf(forum, 'Venue shall be in the courts located in Austin, Texas, or in Tulsa, Oklahoma.')).toEqual([
      'US-TX+US-OK [unknown] Austin, Texas, or in Tulsa, Oklahoma',
    ]);
  });

  it('does not take the United States District Court for a country', () => {
    expect(
      termsOf(
        forum,
        'Any action shall be brought in the United States District Court for the Southern District of New York.',
      ),
    ).toEqual(['US-NY [unknown] Southern District of New York']);
  });

  it('does not take a court of competent jurisdiction for a place', () => {
    expect(
      termsOf(forum, 'If a court of competent jurisdiction holds any provision invalid, the rest remains.'),
    ).toEqual([]);
  });

  it('says that the courts are named elsewhere', () => {
    expect(termsOf(forum, 'The parties will bring any action in the Chosen Courts.')).toEqual([
      'by-reference [unknown] the Chosen Courts',
    ]);
  });

  it('reads the courts of a city in a playbook', () => {
    expect(termsOf(forum, 'Courts of London', { side: 'customer', types: ['jurisdiction'] })).toEqual([
      'GB-ENG [unknown] London',
    ]);
  });
});
