import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * pdf.js as it works here: an Electron extension host is Node, not a browser, and text is read without the native
 * canvas, which it would otherwise look for at start. Each change must apply, or a new version of pdf.js needs a look.
 */
const pdfjsChanges = [
  {
    files: /pdf(?:\.worker)?\.mjs$/,
    from: ' && !(process.versions.electron && process.type && process.type !== "browser")',
    to: '',
  },
  {
    files: /pdf\.mjs$/,
    from: 'canvas = require("@napi-rs/canvas");\n    } catch',
    to: 'canvas = undefined;\n    } catch',
  },
];

const pdfjs = {
  name: 'pdfjs-in-extension-hosts',
  setup(build) {
    build.onLoad({ filter: /pdfjs-dist[\\/]legacy[\\/]build[\\/]pdf(?:\.worker)?\.mjs$/ }, ({ path }) => {
      let contents = readFileSync(path, 'utf8');
      for (const { from, to } of pdfjsChanges.filter((change) => change.files.test(path))) {
        if (!contents.includes(from)) return { errors: [{ text: `pdf.js has changed: ${from} is not in ${path}.` }] };
        contents = contents.replace(from, to);
      }
      return { contents, loader: 'js' };
    });
  },
};

/** How the PDF worker is bundled; where to and how small is for the caller to say. */
export const pdfWorkerBundle = {
  entryPoints: [fileURLToPath(new URL('pdf-worker.ts', import.meta.url))],
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  // What CommonJS has instead of `import.meta.url`.
  define: { 'import.meta.url': 'moduleUrl' },
  banner: { js: "const moduleUrl = require('node:url').pathToFileURL(__filename).href;" },
  plugins: [pdfjs],
};
