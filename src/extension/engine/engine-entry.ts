/** The bundle that does the work. The extension loads it with the first review, never before. */
export { applyEdits } from '../../document/edited';
export { Memory } from '../../contract/memory';
export { UnusableModel } from '../../contract/model/model-file';
export { trainedClauseFinder } from '../../contract/model/trained-finder';
export { PendingRound } from '../../document/docx/pending-round';
export { carriedEdits } from '../../redline/carried-edits';
export { gradeComparison } from '../../redline/compare/grade-comparison';
export { untrackedChanges } from '../../redline/compare/untracked';
export { resolveChanges } from '../../redline/docx/resolve-changes';
export { gradeRound } from '../../redline/rounds/grade-round';
export { comparisonReport } from '../../report/comparison-report';
export { readDocument } from '../../document/read';
export { completed, openReview } from '../../engine';
export { nodePdfPages } from '../../pdf-worker-host';
export { offered, ownFrameworks, usable } from '../../library/choose-frameworks';
export { factsFormat, readFactsFile } from '../../library/facts-file';
export { libraryFamilies } from '../../library/library-families';
export { gapRegister } from '../../library/merge';
export { proposedFacts, withNewContracts } from '../../library/propose-facts';
export { scanLibrary } from '../../library/scan';
export { urgentContracts } from '../../library/urgent';
export { engineFingerprint, libraryWorkers } from '../../library-worker-host';
export { nodeCache } from '../../node-cache';
export { readPlain } from './read-plain';
export { generalPlaybook } from '../../playbook/general-playbook';
export { suggestedStatements } from '../../playbook/suggested-statements';
export { playbookReport } from '../../report/playbook-report';
export {
  BrokenDeviations,
  deviationFile,
  isDate,
  readDeviations,
  withAccepted,
  withoutAccepted,
} from '../../review/deviation-file';
export { wordsHash } from '../../review/deviations';
export { findDeviations } from '../../review/find-deviations';
export { findPlaybook } from '../../playbook/find-playbook';
export { readPlaybook } from '../../playbook/read-playbook';
export { cleanDocx } from '../../redline/docx/clean-docx';
export { writeChanges } from '../../redline/docx/write-changes';
export { editsBetween, withEdits } from '../../redline/edits-between';
export { modelClauseFor } from '../../redline/model-clause';
export { renderRegisterCsv } from '../../report/register-csv';
export { renderRegisterHtml } from '../../report/register-html';
export { renderRegisterJson } from '../../report/register-json';
export { renderRegisterMarkdown } from '../../report/register-markdown';
export { registerNotice } from '../../report/register-view';
export { renderRegisterXlsx } from '../../report/register-xlsx';
export { assessFamily } from '../../review/requirements/assess-family';
export { renderHtml } from '../../report/html';
export { renderJson } from '../../report/json';
export { renderMarkdown } from '../../report/markdown';
export { readFramework } from '../../playbook/framework/read-framework';
export { alsoReview, looksLikeAi } from '../../review/also';
export { readNda } from '../../contract/nda/read-nda';
export { readNdaModel } from '../../contract/nda/nda-model';
export { triageNda } from '../../review/nda/triage-nda';
export { triageReport } from '../../report/triage-report';
export { focusAreas } from '../../review/focus';
export { reviewReport } from '../../report/review-report';
export { understand } from '../../contract/understand';
export { compareExpected } from '../../review/expected/compare-expected';
export { readExpectedGrades } from '../../review/expected/expected-grades';
export { reviewContract } from '../../review/review-contract';
