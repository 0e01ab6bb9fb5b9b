/** `npm run build`: bundles the program into `dist`. */
import { fileURLToPath } from 'node:url';
import { bundle } from './bundle.js';

const path = (from: string): string => fileURLToPath(new URL(from, import.meta.url));

await bundle(path('main.ts'), path('../dist'));
