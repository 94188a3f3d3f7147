import { execFile } from 'node:child_process';
import { homedir, userInfo } from 'node:os';
import type { AuthorSources } from './redline/author';

/** Milliseconds that git may take to tell a name. */
const patience = 2000;

/** What this machine knows of its user: git's configuration for `folder` (elsewhere: of the user alone), and who is logged in. */
export function authorsOfMachine(folder?: string): Pick<AuthorSources, 'git' | 'system'> {
  return {
    git: () =>
      new Promise((resolve) => {
        const where = folder === undefined ? ['config', '--global'] : ['-C', folder, 'config'];
        // Not started in the folder of a contract: some systems look for programs there first.
        const options = { cwd: homedir(), timeout: patience, windowsHide: true };
        execFile('git', [...where, '--get', 'user.name'], options, (error, name) => {
          resolve(error === null ? name : undefined);
        });
      }),
    system: () => {
      try {
        return userInfo().username;
      } catch {
        return undefined;
      }
    },
  };
}
