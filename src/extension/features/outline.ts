import * as vscode from 'vscode';
import type { Section } from '../../contract/contract';
import type { ReviewedContract, Reviews } from '../reviews';
import { outlinedDocuments } from './documents';

/** The sections of a contract as the editor's outline, breadcrumbs and folding. */
export function outline(reviews: Reviews): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.languages.registerDocumentSymbolProvider(
      outlinedDocuments,
      {
        provideDocumentSymbols: (document) => {
          const reviewed = reviews.get(document.uri);
          return reviewed ? symbols(reviewed) : [];
        },
      },
      { label: 'Contract' },
    ),
    vscode.languages.registerFoldingRangeProvider(outlinedDocuments, {
      provideFoldingRanges: (document) => {
        const reviewed = reviews.get(document.uri);
        return reviewed?.review.contract.sections.flatMap((section) => folding(reviewed, section)) ?? [];
      },
    }),
  );
}

function symbols(reviewed: ReviewedContract): vscode.DocumentSymbol[] {
  const { sections } = reviewed.review.contract;
  const made = sections.map((section) => symbol(reviewed, section));
  return sections.flatMap(({ parent }, index) => {
    const own = made[index];
    if (!own) return [];
    const over = parent === undefined ? undefined : made[parent];
    if (!over) return [own];
    over.children.push(own);
    return [];
  });
}

function symbol(reviewed: ReviewedContract, section: Section): vscode.DocumentSymbol {
  const range = reviewed.lines.range(section);
  const line = reviewed.lines.range({ start: section.start, end: Math.min(section.end, section.start + 1) });
  return new vscode.DocumentSymbol(
    name(reviewed, section),
    '',
    vscode.SymbolKind.String,
    range,
    section.heading ? (range.intersection(reviewed.lines.range(section.heading)) ?? line) : line,
  );
}

const longestName = 60;

function name({ review }: ReviewedContract, { label, heading, start, end }: Section): string {
  const words = heading?.quote ?? review.contract.source.text.slice(start, Math.min(end, start + longestName));
  const line = words.replace(/\s+/g, ' ').trim();
  return [label, line].filter((part) => part !== '').join(' ') || '(no words)';
}

function folding({ lines }: ReviewedContract, section: Section): readonly vscode.FoldingRange[] {
  const [first, last] = [lines.position(section.start).line, lines.position(section.end).line];
  return last > first ? [new vscode.FoldingRange(first, last, vscode.FoldingRangeKind.Region)] : [];
}
