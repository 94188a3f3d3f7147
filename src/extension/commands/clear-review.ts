import * as vscode from 'vscode';
import type { Reviews } from '../reviews';
import { reviewedTarget } from './targets';

/** Takes the findings of one contract away; its document stays open. */
export function clearReview(reviews: Reviews): vscode.Disposable {
  return vscode.commands.registerCommand('contractReview.clear', (target?: unknown) => {
    const reviewed = reviewedTarget(reviews, target);
    if (reviewed) reviews.delete(reviewed.uri);
  });
}
