// `node scripts/libreoffice.js COMMAND…`: runs the command with the path of LibreOffice in SOFFICE_PATH.
import path from 'node:path';
import { withProgram } from './programs/obtain.js';

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

process.exit(withProgram(libreOffice, process.argv.slice(2)));
