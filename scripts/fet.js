// `node scripts/fet.js COMMAND…`: runs the command with the path of FET's solver in FET_PATH; its examples come with it on Debian.
import { withProgram } from './programs/obtain.js';

const fet = { name: 'FET', variable: 'FET_PATH', names: ['fet-cl'], debian: 'fet fet-data', purpose: 'comparing with timetables that FET solves' };

process.exit(withProgram(fet, process.argv.slice(2)));
