/** Why a file of the host could not be read or written, for the end of a sentence, without a full stop. */
export function fileTrouble(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return reasons[code] ?? (error instanceof Error ? error.message : String(error)).replace(/\.$/, '');
}

/** Codes of Node and of the editor's file systems. */
const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  FileNotFound: 'there is no such file',
  EACCES: 'permission was denied',
  EPERM: 'permission was denied',
  NoPermissions: 'permission was denied',
  EISDIR: 'it is a folder',
  FileIsADirectory: 'it is a folder',
  ERR_FS_FILE_TOO_LARGE: 'it is too large',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  ELOOP: 'its links lead in a circle',
  EIO: 'the disk answers with an error',
  Unavailable: 'its file system does not answer',
};
