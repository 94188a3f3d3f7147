import type * as vscode from 'vscode';
import { contractScheme } from '../contracts/contract-uri';

/** Every document that may have been reviewed. */
export const contractDocuments: vscode.DocumentSelector = [
  { scheme: contractScheme },
  { language: 'markdown' },
  { language: 'plaintext' },
];

/** Those to which no other extension gives an outline and folding. */
export const outlinedDocuments: vscode.DocumentSelector = [{ scheme: contractScheme }, { language: 'plaintext' }];
