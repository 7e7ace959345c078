// `node scripts/libreoffice.js COMMAND…`: runs the command with the path of LibreOffice in SOFFICE_PATH, and those of what looks at its pages.
import path from 'node:path';
import { withPrograms } from './programs/obtain.js';

const places = {
  darwin: ['/Applications/LibreOffice.app/Contents/MacOS/soffice'],
  win32: [process.env.PROGRAMFILES].filter(Boolean).map((folder) => path.join(folder, 'LibreOffice/program/soffice.exe')),
};

const libreOffice = {
  name: 'LibreOffice',
  variable: 'SOFFICE_PATH',
  names: ['soffice', 'libreoffice'],
  places: places[process.platform],
  debian: 'libreoffice-calc',
  purpose: 'the tests that recalculate reports',
};

/** Debian has a package of its own for documents; elsewhere all of LibreOffice is installed together. */
const writer = { ...libreOffice, name: 'LibreOffice Writer', variable: 'WRITER_PATH', names: ['lowriter'], debian: 'libreoffice-writer', purpose: 'the tests that open documents' };

const poppler = (name) => ({ name, variable: `${name.toUpperCase()}_PATH`, names: [name], debian: 'poppler-utils', purpose: 'the tests that look at printed pages' });

process.exit(withPrograms([libreOffice, writer, poppler('pdftotext'), poppler('pdftoppm')], process.argv.slice(2)));
