// Imported before everything else: the colour library under Ink does not know NO_COLOR, and looks
// at FORCE_COLOR only once, when it is loaded.
import { wantsColour } from './terminal/looks.ts';

const options = process.argv.slice(2);
const end = options.indexOf('--');
const noColorFlag = (end < 0 ? options : options.slice(0, end)).includes('--no-color');
// Other programs' DEV=true would make Ink look for development tools, and complain.
delete process.env.DEV;
if (!wantsColour(process.env, noColorFlag)) process.env.FORCE_COLOR = '0';
