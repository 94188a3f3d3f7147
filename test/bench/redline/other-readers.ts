import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A file, and which way its tracked changes are resolved. */
export interface Question {
  readonly path: string;
  readonly way: 'accept' | 'reject';
}

export function keyOf({ path, way }: Question): string {
  return `${way} ${path}`;
}

/** Reads files with a program that is not ours: the lines of each, without white space; undefined where it is not installed. */
export type OtherReader = (questions: readonly Question[]) => ReadonlyMap<string, readonly string[]> | undefined;

const installed = (program: string): boolean => spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0;

export const pandoc: OtherReader = (questions) => {
  if (!installed('pandoc')) return undefined;
  const answers = new Map<string, readonly string[]>();
  for (const question of questions) {
    try {
      const json = execFileSync(
        'pandoc',
        ['-f', 'docx', '-t', 'json', `--track-changes=${question.way}`, question.path],
        {
          maxBuffer: 1 << 28,
          stdio: ['ignore', 'pipe', 'ignore'],
        },
      );
      answers.set(keyOf(question), pandocLines(JSON.parse(json.toString('utf8'))));
    } catch (error) {
      console.error(`pandoc does not read ${question.path}: ${String(error)}`);
    }
  }
  return answers;
};

interface PandocNode {
  readonly t?: string;
  readonly c?: unknown;
}

const blocks = new Set(['Para', 'Plain', 'Header', 'CodeBlock']);
const gaps = new Set(['Space', 'SoftBreak', 'LineBreak']);

/** A line a paragraph, heading or note. */
function pandocLines(document: unknown): readonly string[] {
  const lines: string[] = [];
  let line = '';
  const walk = (node: unknown): void => {
    if (Array.isArray(node)) return node.forEach(walk);
    if (typeof node !== 'object' || node === null) return;
    const { t, c } = node as PandocNode;
    if (t === undefined) return Object.values(node).forEach(walk);
    if (t === 'Str' || t === 'Code' || t === 'Math') line += String(Array.isArray(c) ? c.at(-1) : c);
    else if (blocks.has(t) || t === 'Note') {
      const outer = line;
      line = '';
      if (t === 'CodeBlock') line = String((c as readonly unknown[])[1]);
      else walk(t === 'Header' ? (c as readonly unknown[])[2] : c);
      lines.push(line);
      line = outer;
    } else if (!gaps.has(t)) walk(c);
  };
  // A title is taken for a property of the document.
  const { blocks: body, meta } = document as {
    readonly blocks: unknown;
    readonly meta: Readonly<Record<string, unknown>>;
  };
  for (const property of Object.values(meta)) walk({ t: 'Plain', c: property });
  walk(body);
  return lines.map(plain).filter((words) => words !== '');
}

/** One process for all files: a macro opens each, resolves its changes and stores it as flat OpenDocument. */
export function libreOffice(scratch: string): OtherReader {
  return (questions) => {
    if (!installed('soffice')) return undefined;
    const profile = join(scratch, 'office');
    const library = join(profile, 'user/basic/Standard');
    const settings = [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      '--headless',
      '--norestore',
      '--invisible',
    ];
    // The first start makes the profile, and would write over the macro.
    spawnSync('soffice', [...settings, '--terminate_after_init'], { stdio: 'ignore', timeout: 120_000 });
    mkdirSync(library, { recursive: true });
    const jobs = questions.map((question, index) => ({
      question,
      out: join(scratch, `resolved-${String(index)}.fodt`),
    }));
    const list = join(scratch, 'jobs.txt');
    const line = ({ question, out }: (typeof jobs)[number]): string =>
      [question.way, pathToFileURL(question.path).href, pathToFileURL(out).href].join('\t');
    writeFileSync(list, jobs.map(line).join('\n'));
    writeFileSync(join(library, 'script.xlb'), libraryMarkup);
    writeFileSync(join(profile, 'user/basic/script.xlc'), containerMarkup);
    writeFileSync(join(library, 'Resolve.xba'), moduleMarkup(list));
    const macro = 'macro:///Standard.Resolve.Main';
    spawnSync('soffice', [...settings, macro], { stdio: 'ignore', timeout: 30 * 60_000 });
    const answers = new Map<string, readonly string[]>();
    for (const { question, out } of jobs) {
      if (existsSync(out)) answers.set(keyOf(question), openDocumentLines(readFileSync(out, 'utf8')));
      else console.error(`LibreOffice does not read ${question.path}`);
    }
    return answers;
  };
}

const libraryMarkup = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false"><library:element library:name="Resolve"/></library:library>`;
const containerMarkup = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:libraries PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "libraries.dtd">
<library:libraries xmlns:library="http://openoffice.org/2000/library" xmlns:xlink="http://www.w3.org/1999/xlink"><library:library library:name="Standard" xlink:href="$(USER)/basic/Standard/script.xlb/" xlink:type="simple" library:link="false"/></library:libraries>`;

function moduleMarkup(list: string): string {
  const program = `Sub Main
  Dim file As Integer, line As String, parts, document, dispatcher, command As String
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  Dim store(0) As New com.sun.star.beans.PropertyValue
  Dim none()
  hidden(0).Name = "Hidden" : hidden(0).Value = True
  store(0).Name = "FilterName" : store(0).Value = "OpenDocument Text Flat XML"
  dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
  file = FreeFile
  Open "${list}" For Input As #file
  Do While Not Eof(file)
    Line Input #file, line
    parts = Split(line, Chr(9))
    On Error Resume Next
    document = StarDesktop.loadComponentFromURL(parts(1), "_blank", 0, hidden())
    command = ".uno:AcceptAllTrackedChanges"
    If parts(0) = "reject" Then command = ".uno:RejectAllTrackedChanges"
    dispatcher.executeDispatch(document.CurrentController.Frame, command, "", 0, none())
    document.storeToURL(parts(2), store())
    document.close(True)
    On Error Goto 0
  Loop
  Close #file
  StarDesktop.terminate()
End Sub`;
  const escaped = program
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Resolve" script:language="StarBasic">${escaped}</script:module>`;
}

const unseen = new Set([
  'office:annotation',
  'text:note-citation',
  'text:tracked-changes',
  'office:forms',
  'svg:title',
  'svg:desc',
]);

/** A line a paragraph or heading of the text, notes and frames among them. */
function openDocumentLines(markup: string): readonly string[] {
  const body = markup.slice(markup.indexOf('<office:text'), markup.lastIndexOf('</office:text>'));
  const lines: string[] = [];
  const open: string[] = [];
  let hidden = 0;
  for (const [, close, name = '', attributes = '', words] of body.matchAll(
    /<(\/?)([\w:-]+)((?:[^>"]|"[^"]*")*)>|([^<]+)/g,
  )) {
    const isEmpty = attributes.endsWith('/');
    if (words !== undefined) {
      if (hidden === 0 && open.length > 0) open[open.length - 1] += words;
    } else if (unseen.has(name)) {
      if (close === '/') hidden--;
      else if (!isEmpty) hidden++;
    } else if (name === 'text:p' || name === 'text:h') {
      if (close === '/') lines.push(open.pop() ?? '');
      else if (!isEmpty) open.push('');
    }
  }
  return lines.map((line) => plain(unescaped(line))).filter((line) => line !== '');
}

function unescaped(words: string): string {
  return words
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

/** White space and the signs that readers spell differently are left out. */
export function plain(words: string): string {
  return words.replace(/[\s\u00AD\u200B-\u200F\u2060\uFEFF\uFFFC]+/g, '').replace(/[\u2010\u2011]/g, '-');
}
