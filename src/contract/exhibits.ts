import type { Exhibit, Section } from './contract';

const exhibitLabel = /^(?:Exhibit|Schedule|Annex|Appendix|Attachment|Addendum|Annexure) \S+$/;
const opening =
  /^(?:exhibit|schedule|annex|appendix|attachment|addendum|annexure)\s+["“]?[A-Z0-9.-]{1,6}["”]?[\s:.–—-]*/i;

/** Exhibits, schedules and annexes that are in the file. */
export function exhibitsOf(sections: readonly Section[]): readonly Exhibit[] {
  return sections
    .filter((section) => exhibitLabel.test(section.label))
    .map((section) => {
      const title = (section.heading?.quote ?? '').replace(opening, '').replace(/\s+/g, ' ').trim();
      return { start: section.start, end: section.end, label: section.label, ...(title !== '' && { title }) };
    });
}
