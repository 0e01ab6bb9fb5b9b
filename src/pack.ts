/** The last step of a build: modules that export plain data and nothing else become that data as JSON. */
import { deepStrictEqual } from 'node:assert';
import { writeFileSync } from 'node:fs';

// V8 reads JSON several times as fast as the same data as code, and the index is then made already.
const modules = [
  './registry/statuses.js',
  './registry/situations/all.js',
  './registry/postings.js',
  './understand/words/language.js',
];

/** The module that exports this value, or a function that gives it, under this name. */
function packed(name: string, exported: unknown): string {
  const lazy = typeof exported === 'function';
  const value: unknown = lazy ? exported() : exported;
  // With nothing but ASCII in it, V8 keeps the text at one byte a character.
  const json = JSON.stringify(value).replace(
    /[^\0-~]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  deepStrictEqual(JSON.parse(json), value, `${name} is no plain data`);
  const text = `JSON.parse('${json.replace(/[\\']/g, '\\$&')}')`;
  return lazy ? `let value;\nexport const ${name} = () => (value ??= ${text});\n` : `export const ${name} = ${text};\n`;
}

const files = await Promise.all(
  modules.map(async (path) => {
    const [[name, exported] = ['', undefined], ...more] = Object.entries(await import(path));
    if (name === '' || more.length > 0) throw new Error(`${path} has to export one thing`);
    return { file: new URL(path, import.meta.url), text: packed(name, exported) };
  }),
);
// All are read before any is written: they are made of each other.
for (const { file, text } of files) writeFileSync(file, text);
