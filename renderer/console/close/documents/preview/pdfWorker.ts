// The thread in which finished PDFs are read; everything it does is the library's own.
import 'pdfjs-dist/build/pdf.worker.min.mjs';
