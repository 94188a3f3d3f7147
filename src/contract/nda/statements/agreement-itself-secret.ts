import { phrase } from '../../terms/reading';
import type { NdaStatement } from '../statement';

const dealings =
  '(?:agreement|discussions?|negotiations?|transaction|talks|relationship|project|collaboration|proposal|purpose|evaluation|opportunity|matter|dealings|cooperation)';

export const agreementItselfSecret: NdaStatement = {
  id: 'agreement-itself-secret',
  claim: 'That the parties have this agreement, or talk at all, is secret too.',
  signals: [
    {
      name: 'existence',
      says: 'entailed',
      words: phrase(
        `\\b(?:existence|terms|fact|contents?|status|nature|conditions|details|participation)\\b[^.;]{0,60}\\b(?:this|the|any|such|their|its|these|possible|potential|proposed) (?:\\w+ ){0,3}${dealings}\\b`,
        '',
      ),
      context: phrase('\\b(?:not|neither|nor|no|confidential\\w*|secret|without|includ\\w+)\\b', ''),
      unless: phrase(
        '\\b(?:in accordance with|subject to|under|pursuant to|bound by|by) the terms\\b|\\b(?:entire agreement|supersede\\w*|surviv\\w+|headings?|governed|amend\\w*|waive\\w*|invalid\\w*|severab\\w*|breach|enforce\\w*|warrant\\w*)\\b',
        '',
      ),
    },
    {
      name: 'fact-that',
      says: 'entailed',
      words: phrase(
        '\\b(?:the )?fact that\\b[^.;]{0,120}\\b(?:information|material\\w*|discussions?|negotiations?|parties|agreement|transaction|purpose)\\b',
        '',
      ),
      context: phrase('\\b(?:not|neither|nor|no|confidential\\w*|secret|without|includ\\w+)\\b', ''),
    },
    {
      name: 'announcements',
      says: 'entailed',
      words: phrase(
        '\\b(?:press releases?|publicity|public (?:announcement|statement|disclosure)s?|advertis\\w+|announce\\w*|publici[sz]e|make public)\\b',
        '',
      ),
      context: phrase('\\b(?:not|neither|nor|no|without)\\b', ''),
    },
    {
      name: 'may-tell',
      says: 'contradicted',
      words: phrase(
        `\\b(?:may|free to|entitled to) (?:\\w+ ){0,4}(?:notify|disclose|announce|tell|inform|publici[sz]e)\\b[^.;]{0,100}\\b(?:existence|fact|names?|nature)\\b[^.;]{0,60}\\b${dealings}\\b`,
        '',
      ),
    },
  ],
};
