import { describe, expect, it } from 'vitest';
import { countryOf, distinctPlaces, placeName, placesIn } from '../../src/contract/places';

const named = (words: string) => placesIn(words).map((place) => `${place.id} ${words.slice(place.start, place.end)}`);

describe('places', () => {
  it('finds states, provinces and countries by their names', () => {
    expect(named('the State of New York, Nova Scotia, and the Federal Republic of Germany')).toEqual([
      'US-NY New York',
      'CA-NS Nova Scotia',
      'DE Federal Republic of Germany',
    ]);
  });

  it('takes the longest name', () => {
    expect(named('West Virginia; New Mexico; Papua New Guinea; New South Wales; the Republic of Georgia')).toEqual([
      'US-WV West Virginia',
      'US-NM New Mexico',
      'PG Papua New Guinea',
      'AU-NSW New South Wales',
      'GE Republic of Georgia',
    ]);
  });

  it('reads names in capitals and across line breaks', () => {
    expect(named('THE LAWS OF NEW\nYORK')).toEqual(['US-NY NEW\nYORK']);
  });

  it('reads short forms in capitals only', () => {
    expect(named('NY, DE, CA or TX')).toEqual(['US-NY NY', 'US-DE DE', 'US-CA CA', 'US-TX TX']);
    expect(named('de facto, ca. ten, tx')).toEqual([]);
  });

  it('does not take words in capitals for codes of states', () => {
    expect(named('NOTICE IN WRITING OR CONSENT TO ME IS OK')).toEqual([]);
  });

  it('takes England and Wales for one place', () => {
    expect(named('England & Wales')).toEqual(['GB-ENG England & Wales']);
    expect(named('the laws of England and Wales')).toEqual(['GB-ENG England and Wales']);
  });

  it('reads an adjective before law or courts, and nowhere else', () => {
    expect(named('German law and the Swiss courts')).toEqual(['DE German', 'CH Swiss']);
    expect(named('a German engineer with Swiss watches')).toEqual([]);
  });

  it('joins a city with its state and a state with its country', () => {
    expect(named('Austin, Texas')).toEqual(['US-TX Austin, Texas']);
    expect(named('Ontario, Canada')).toEqual(['CA-ON Ontario, Canada']);
    expect(named('New York County, New York, USA')).toEqual(['US-NY New York County, New York, USA']);
  });

  it('lets the state decide where a city stands in more than one', () => {
    expect(named('Manchester, New Hampshire')).toEqual(['US-NH Manchester, New Hampshire']);
  });

  it('reads a city alone as the place it is in', () => {
    expect(named('the courts of London')).toEqual(['GB-ENG London']);
  });

  it('does not take the United States District Court or the pronoun "us" for the country', () => {
    expect(named('the United States District Court told us')).toEqual([]);
    expect(named('the United States of America')).toEqual(['US United States of America']);
  });

  it('tells Washington from Washington, D.C.', () => {
    expect(named('Washington and Washington, D.C')).toEqual(['US-WA Washington', 'US-DC Washington, D.C']);
  });

  it('tells the two Chinas and Hong Kong apart', () => {
    expect(named("the People's Republic of China, the Republic of China, Hong Kong SAR")).toEqual([
      "CN People's Republic of China",
      'TW Republic of China',
      'HK Hong Kong SAR',
    ]);
  });

  it('names a place and its country', () => {
    expect(placeName('US-NY')).toBe('New York');
    expect(placeName('GB-ENG')).toBe('England and Wales');
    expect(placeName('XX')).toBe('XX');
    expect(countryOf('US-NY')).toBe('US');
    expect(countryOf('DE')).toBe('DE');
  });

  it('drops repetitions and countries of which a part is named', () => {
    expect(distinctPlaces(['CA-ON', 'CA', 'CA-ON', 'DE'])).toEqual(['CA-ON', 'DE']);
  });
});
