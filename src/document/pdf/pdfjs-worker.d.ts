/** Taken as a whole by pdf.js; nothing of it is called from here. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs';
