import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, contractOf, eventually, file, ours, position, quickFixes, review } from './editor';

interface Register {
  readonly rows: readonly {
    readonly contract: string;
    readonly cells: Readonly<Record<string, { readonly state: string }>>;
  }[];
}

const house = `---
kind: framework
id: house
title: House rules
as of: 2026-01-01
---

## HR-1: Lighthouse keeping

- **Reference:** Rule 1
- **Requirement:** The provider keeps the lighthouse lamp burning.
- **Severity:** critical
- **Limb lamp:** provider duty: lighthouse lamp
- **Model clause:** The Provider shall keep the lighthouse lamp of the Customer burning.
- **Source:** G
`;

const library = file('library');

async function write(name: string, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(library, ...name.split('/')), new TextEncoder().encode(text));
}

/** What Export Gap Register writes. */
async function exported(): Promise<Register> {
  const target = file('out', 'register.json');
  await vscode.workspace.fs.createDirectory(file('out'));
  await vscode.commands.executeCommand('contractReview.exportRegister', 'json', target);
  return JSON.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(target))) as Register;
}

function tabs(): readonly string[] {
  return vscode.window.tabGroups.all.flatMap((group) => group.tabs.map(({ label }) => label));
}

describe('Scan for Compliance', () => {
  before(async () => {
    await write('rules/house.md', house);
    await vscode.workspace.fs.copy(file('vendor-agreement.docx'), vscode.Uri.joinPath(library, 'vendor.docx'));
    await vscode.workspace.fs.copy(file('vendor-agreement.pdf'), vscode.Uri.joinPath(library, 'vendor.pdf'));
    await write('broken.pdf', '%PDF-1.7 broken');
  });
  afterEach(closeAll);
  after(async () => {
    await vscode.commands.executeCommand('contractReview.checkFrameworks', []);
    await vscode.workspace.fs.delete(library, { recursive: true });
  });

  it('gives one row a contract, opens the register, and says which file could not be read', async () => {
    await vscode.commands.executeCommand('contractReview.scanLibrary', library, ['house']);
    await eventually('the register', () => tabs().includes('Gap Register: library'));
    const { rows } = await exported();
    assert.deepEqual(
      rows.map(({ contract }) => contract),
      ['broken.pdf', 'vendor.docx', 'vendor.pdf'],
    );
    assert.equal(rows[0]?.cells['HR-1']?.state, 'cannot-tell');
  });

  it('takes the frameworks that ship as well, and several at once', async () => {
    await vscode.commands.executeCommand('contractReview.scanLibrary', library, ['dora', 'gdpr']);
    const { rows } = await exported();
    const ids = Object.keys(rows[1]?.cells ?? {});
    assert.ok(ids.includes('DORA-30.2.a') && ids.includes('GDPR-28.3.a'));
  });

  it('follows the register file of the folder on the next scan', async () => {
    await write('contract-register.yaml', 'contracts:\n  - contract: vendor.docx\n    out-of-scope: expired\n');
    await vscode.commands.executeCommand('contractReview.scanLibrary', library, ['house']);
    const { rows } = await exported();
    assert.equal(rows[1]?.cells['HR-1']?.state, 'not-applicable');
    const text = new TextDecoder().decode(
      await vscode.workspace.fs.readFile(vscode.Uri.joinPath(library, 'contract-register.yaml')),
    );
    assert.match(text, /out-of-scope: expired\n(?:.|\n)*contract: "vendor\.pdf"/);
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(library, 'contract-register.yaml'));
    await vscode.commands.executeCommand('contractReview.rescanLibrary');
    assert.notEqual((await exported()).rows[1]?.cells['HR-1']?.state, 'not-applicable');
  });

  it('writes the register as a workbook', async () => {
    const target = file('out', 'register.xlsx');
    await vscode.commands.executeCommand('contractReview.exportRegister', 'xlsx', target);
    const bytes = await vscode.workspace.fs.readFile(target);
    assert.equal(new TextDecoder().decode(bytes.slice(0, 2)), 'PK');
  });
});

describe('An open contract held against a framework', () => {
  before(async () => {
    await write('rules/house.md', house);
    await vscode.workspace.fs.copy(file('vendor-agreement.docx'), vscode.Uri.joinPath(library, 'vendor.docx'));
  });
  afterEach(closeAll);
  after(async () => {
    await vscode.commands.executeCommand('contractReview.checkFrameworks', []);
    await vscode.workspace.fs.delete(library, { recursive: true });
  });

  it('shows its gaps beside the findings of the playbook, and takes them away again', async () => {
    const source = vscode.Uri.joinPath(library, 'vendor.docx');
    await vscode.commands.executeCommand('contractReview.checkFrameworks', ['house']);
    await review(source);
    const uri = contractOf(source);
    const gap = await eventually('the gap', () => ours(uri).find((one) => position(one) === 'HR-1'));
    assert.match(gap.message, /Lighthouse keeping/);
    assert.ok(ours(uri).some((one) => position(one) === 'limitation-of-liability'));
    await vscode.commands.executeCommand('contractReview.checkFrameworks', []);
    await eventually('no gap', () => !ours(uri).some((one) => position(one) === 'HR-1'));
  });

  it('inserts the model clause in the contract’s own names', async () => {
    const source = vscode.Uri.joinPath(library, 'vendor.docx');
    await vscode.commands.executeCommand('contractReview.checkFrameworks', ['house']);
    await review(source);
    const uri = contractOf(source);
    const gap = await eventually('the gap', () => ours(uri).find((one) => position(one) === 'HR-1'));
    const fix = await eventually('the quick fix', async () =>
      (await quickFixes(uri, gap.range)).find(({ title }) => title === 'Insert model clause: Lighthouse keeping'),
    );
    assert.ok(fix.edit);
    assert.ok(await vscode.workspace.applyEdit(fix.edit));
    const text = (await vscode.workspace.openTextDocument(uri)).getText();
    assert.match(text, /shall keep the lighthouse lamp of (?:the )?Customer burning\./);
  });
});
