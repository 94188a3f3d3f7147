import type { ReportedComparison } from './comparison-report';
import { oneLine } from './review-report';

/** "changed, moved from 4.2, was 7". */
export function whatHappened(clause: ReportedComparison): string {
  const [old] = clause.old;
  const was = old === undefined || old.section === '' ? '' : oneLine(old.section);
  const parts = [
    ...(clause.kind === 'same' ? [] : [clause.kind]),
    ...(clause.moved ? [was === '' ? 'moved' : `moved; it was ${was}`] : []),
    ...(clause.renumbered && !clause.moved ? [`renumbered; it was ${was}`] : []),
    ...(clause.split ? [`split into ${String(clause.new.length)}`] : []),
    ...(clause.joined ? [`joined from ${String(clause.old.length)}`] : []),
  ];
  return parts.join(', ');
}

export function sectionTitle({ section }: ReportedComparison): string {
  return section === '' ? '(under no heading)' : oneLine(section);
}
