const localHeader = 0x04034b50;
const centralHeader = 0x02014b50;
const endOfCentralDirectory = 0x06054b50;
const maximumComment = 65_535;

/** The entry names of a zip archive, unpacking nothing; those of the local headers where the directory is cut off. */
export function zipNames(bytes: Uint8Array): readonly string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = directoryOffset(view);
  const names = directory === undefined ? [] : directoryNames(view, directory);
  return names.length > 0 ? names : localNames(view);
}

function directoryOffset(view: DataView): number | undefined {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - maximumComment); at--) {
    if (view.getUint32(at, true) === endOfCentralDirectory) return view.getUint32(at + 16, true);
  }
  return undefined;
}

function directoryNames(view: DataView, start: number): string[] {
  const names: string[] = [];
  let at = start;
  while (at + 46 <= view.byteLength && view.getUint32(at, true) === centralHeader) {
    const nameLength = view.getUint16(at + 28, true);
    names.push(ascii(view, at + 46, nameLength));
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return names;
}

/** Local headers do not chain where sizes follow the data, so they are searched for. */
function localNames(view: DataView): string[] {
  const names: string[] = [];
  const bytes = new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
  for (let at = bytes.indexOf(0x50); at >= 0 && at + 30 <= view.byteLength; at = bytes.indexOf(0x50, at + 1)) {
    if (view.getUint32(at, true) !== localHeader) continue;
    names.push(ascii(view, at + 30, view.getUint16(at + 26, true)));
  }
  return names;
}

function ascii(view: DataView, start: number, length: number): string {
  const end = Math.min(start + length, view.byteLength);
  return new TextDecoder('utf-8').decode(
    new Uint8Array(view.buffer, view.byteOffset + start, Math.max(0, end - start)),
  );
}
