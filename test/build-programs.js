// The flow tests run the programs as a person does: what they start must be built from the sources as they stand.
import { ensureBuilt } from '../scripts/build/ensure.js';

export default () => {
  if (!ensureBuilt()) throw new Error('The build failed.');
};
