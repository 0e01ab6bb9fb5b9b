/** Writes slack-manifest.json from the commands: `npm run slack:manifest`. */
import { writeFileSync } from 'node:fs';
import { commands } from '../../../commands/index.js';
import { manifest } from './manifest.js';

const file = new URL('../../../slack-manifest.json', import.meta.url);
writeFileSync(file, `${JSON.stringify(manifest(commands), null, 2)}\n`);
