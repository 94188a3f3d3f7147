// `npm run pictures`: installs the packaged extension in a real workbench, works in it as a user does and takes the
// README's pictures, light and dark, into media/pictures.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openBrowser } from './host/chromium.mjs';
import { codeServer, hostNode, projectRoot } from './host/host-folder.mjs';
import { profile, startServer } from './host/server.mjs';
import { setUp } from './host/setup.mjs';

const pictures = join(projectRoot, 'media', 'pictures');
const largest = 250_000;
const size = { width: 1200, height: 760 };
const themes = { light: 'Default Light Modern', dark: 'Default Dark Modern' };
const settings = {
  'workbench.layoutControl.enabled': false,
  'window.commandCenter': false,
  'window.menuBarVisibility': 'compact',
  'editor.minimap.enabled': false,
  'explorer.compactFolders': false,
  'breadcrumbs.filePath': 'last',
  'workbench.editor.showTabs': 'multiple',
  'notifications.showInstalled': false,
};
const only = process.argv.slice(2);
const later = 'vendor-agreement-later.docx';

setUp();
mkdirSync(pictures, { recursive: true });
execFileSync('npm', ['run', '--silent', 'package'], { cwd: projectRoot, stdio: 'inherit' });
for (const [theme, name] of Object.entries(themes))
  if (only.length === 0 || only.includes(theme)) await take(theme, name);

async function take(theme, themeName) {
  const home = mkdtempSync(join(tmpdir(), 'contract-review-pictures-'));
  const folder = join(home, 'Contracts');
  cpSync(join(projectRoot, 'media', 'samples'), folder, { recursive: true });
  execFileSync(
    hostNode,
    [codeServer, ...profile(home), '--install-extension', join(projectRoot, 'contract-review.vsix')],
    { stdio: 'inherit' },
  );
  const server = await startServer({ home, settings: { ...settings, 'workbench.colorTheme': themeName } });
  const browser = await openBrowser();
  const page = await browser.newPage({ viewport: size });
  try {
    await page.goto(`${server.address}/?folder=${encodeURIComponent(folder)}`);
    await picturesOf(page, theme, folder);
  } catch (error) {
    await run(page, 'Notifications: Show Notifications').catch(() => undefined);
    await page.screenshot({ path: join(projectRoot, 'out', 'picture-not-taken.png') });
    throw error;
  } finally {
    await browser.close();
    await server.stop();
    rmSync(home, { recursive: true, force: true });
  }
}

/** The sample with all proposals as tracked changes, as it may come back. */
function writeLaterVersion(folder) {
  const cli = join(projectRoot, 'dist', 'cli.cjs');
  const [from, to] = ['vendor-agreement.docx', later].map((name) => join(folder, name));
  const options = ['--side', 'customer', '--author', 'Ada Reyes', '--out', to];
  // Exit code 1: some findings have no proposal.
  spawnSync(process.execPath, [cli, 'redline', from, ...options], { stdio: 'inherit' });
}

async function picturesOf(page, theme, folder) {
  const shoot = async (name) => {
    const path = join(pictures, `${name}-${theme}.png`);
    await sleep(600);
    await page.screenshot({ path });
    const bytes = statSync(path).size;
    console.log(`${name}-${theme}.png ${Math.round(bytes / 1000)} kB`);
    if (bytes > largest) throw new Error(`${path} is larger than ${largest} bytes.`);
  };
  await reviewFromExplorer(page, 'vendor-agreement.docx', async () => shoot('explorer'));
  await toClause(page, "SUPPLIER'S TOTAL AGGREGATE");
  await closeNotifications(page);
  await run(page, 'Problems: Focus on Problems View');
  await run(page, 'View: Focus Active Editor Group');
  await shoot('review');
  await page.keyboard.press('Control+j');
  await quickFixes(page);
  await shoot('quick-fix');
  await page.keyboard.press('Escape');
  const lenses = page.locator('.codelens-decoration', { hasText: 'RED Limitation of Liability' });
  await lenses.getByText('Preview Redline').click();
  await shoot('redline');
  await run(page, 'Contract Review: Open Report');
  await report(page).locator('article').first().waitFor();
  // A quote jumps to its words.
  await report(page).locator('article.RED button.quote').first().click();
  await page.locator('.monaco-editor.focused').waitFor();
  await run(page, 'View: Toggle Primary Side Bar Visibility');
  await shoot('report');
  await run(page, 'View: Toggle Primary Side Bar Visibility');
  await run(page, 'Contract Review: Clear Review');
  await run(page, 'View: Close All Editors');
  await run(page, 'View: Show Explorer');
  await reviewFromExplorer(page, 'vendor-agreement.pdf');
  await closeNotifications(page);
  await run(page, 'Contract Review: Focus on Findings View');
  await toClause(page, "SUPPLIER'S TOTAL AGGREGATE");
  await shoot('pdf');
  await run(page, 'View: Close All Editors');
  await run(page, 'View: Show Explorer');
  await triage(page);
  await shoot('triage');
  await run(page, 'View: Close All Editors');
  await run(page, 'View: Show Explorer');
  await playbook(page);
  await shoot('playbook');
  await run(page, 'View: Close All Editors');
  await gapRegister(page);
  await shoot('register');
  await run(page, 'View: Close All Editors');
  await run(page, 'View: Show Explorer');
  writeLaterVersion(folder);
  await comparison(page);
  await shoot('comparison');
}

/** Two versions, chosen together; a clause that changed leads to its words. */
async function comparison(page) {
  const command = page.getByRole('menuitem', { name: 'Compare with Earlier Version' });
  const file = (name) => page.getByRole('treeitem', { name });
  for (let attempt = 0; attempt < 10 && !(await command.isVisible()); attempt++) {
    await page.keyboard.press('Escape');
    await file('vendor-agreement.docx').click({ timeout: 60_000 });
    await file(later).click({ modifiers: ['Control'] });
    await file(later).click({ button: 'right' });
    await command.waitFor({ timeout: 2000 }).catch(() => undefined);
  }
  await command.click();
  await report(page).locator('article').first().waitFor({ timeout: 60_000 });
  await run(page, 'View: Toggle Primary Side Bar Visibility');
  await report(page).locator('article button.link').nth(3).click();
}

/** An NDA that is reviewed is triaged too. */
async function triage(page) {
  await reviewFromExplorer(page, 'mutual-nda.docx');
  await run(page, 'Contract Review: Triage NDA');
  await report(page).locator('h1').first().waitFor();
  await closeNotifications(page);
}

async function playbook(page) {
  await page.getByRole('treeitem', { name: 'legal.local.md' }).dblclick();
  await page.locator('.codelens-decoration', { hasText: 'statements understood' }).waitFor({ timeout: 30_000 });
  await sleep(1500);
}

async function gapRegister(page) {
  await page.keyboard.press('F1');
  await page.locator('.quick-input-widget input.input').fill('>Contract Review: Scan for Compliance…');
  await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Scan for Compliance' }).first().waitFor();
  await page.keyboard.press('Enter');
  // The folder that is asked for is the one that is open.
  await page.locator('.quick-input-widget input[placeholder="Folder path"]').waitFor({ timeout: 20_000 });
  await sleep(1000);
  await page.keyboard.press('Enter');
  const row = page
    .locator('.quick-input-list .monaco-list-row', { hasText: 'Regulation (EU) 2022/2554' })
    .or(page.locator('.quick-input-list .monaco-list-row', { hasText: 'DORA' }));
  await row.first().waitFor({ timeout: 20_000 });
  await row.first().click();
  await page.keyboard.press('Enter');
  await page.locator('iframe.webview.ready').waitFor({ timeout: 60_000 });
  await sleep(2500);
  await closeNotifications(page);
}

async function reviewFromExplorer(page, name, menuOpen = () => undefined) {
  const command = page.getByRole('menuitem', { name: 'Review Contract' });
  // Menus of extensions come a moment after the files.
  for (let attempt = 0; attempt < 10 && !(await command.isVisible()); attempt++) {
    await page.keyboard.press('Escape');
    await page.getByRole('treeitem', { name }).click({ button: 'right', timeout: 60_000 });
    await command.waitFor({ timeout: 2000 }).catch(() => undefined);
  }
  await command.hover();
  await menuOpen();
  await command.click();
  await page.locator('.tab.active', { hasText: `${name}.contract` }).waitFor({ timeout: 60_000 });
  await page.locator('[id*="contractReview.counts"]').waitFor({ timeout: 60_000 });
}

/** By the editor's own search, as a reader would. */
async function toClause(page, words) {
  await page.locator('.editor-instance .view-lines').first().click();
  await page.keyboard.press('Control+f');
  const find = page.locator('.find-widget textarea').first();
  await find.fill(words);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
}

async function quickFixes(page) {
  const mark = page.locator('.monaco-editor .squiggly-error, .monaco-editor .squiggly-warning').first();
  await mark.waitFor();
  await run(page, 'Go to Next Problem (Error, Warning, Info)');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+.');
  await page.locator('.action-widget').first().waitFor({ timeout: 10_000 });
}

async function run(page, command) {
  await page.keyboard.press('F1');
  const input = page.locator('.quick-input-widget input.input');
  await input.waitFor();
  await input.fill(`>${command}`);
  await page
    .locator('.quick-input-list .monaco-list-row', { hasText: command.split(': ').at(-1) })
    .first()
    .waitFor();
  await page.keyboard.press('Enter');
  await input.waitFor({ state: 'hidden' });
}

async function closeNotifications(page) {
  await run(page, 'Notifications: Clear All Notifications');
}

function report(page) {
  return page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
}
