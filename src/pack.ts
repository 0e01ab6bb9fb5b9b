/** The last step of a build: modules that only hold data become their values as JSON, and the index is then made already. */
import { deepStrictEqual } from 'node:assert';
import { writeFileSync } from 'node:fs';

// Each exports one thing: plain data, a function that gives plain data, or one that gives it by number.
// V8 reads JSON several times as fast as the same data as code, and what is read by number is not read at a start at all.
const modules = [
  './registry/heads.js',
  './registry/entries.js',
  './registry/situations/texts.js',
  './registry/postings.js',
  './understand/words/language.js',
  './understand/speakers.js',
];

/** JSON in ASCII: V8 keeps it at one byte a character, and it is read without decoding. */
function jsonOf(value: unknown): string {
  const json = JSON.stringify(value).replace(
    /[^\0-~]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  deepStrictEqual(JSON.parse(json), value, 'what is packed has to be plain data');
  return json;
}

const parsed = (value: unknown): string => `JSON.parse('${jsonOf(value).replace(/[\\']/g, '\\$&')}')`;

/** An expression for plain data, whose first level may have arrays of numbers. */
function expressionOf(value: unknown): string {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return parsed(value);
  const fields = Object.entries(value);
  const plain = fields.filter(([, field]) => !ArrayBuffer.isView(field));
  const arrays = fields.flatMap(([name, field]) => {
    if (!ArrayBuffer.isView(field)) return [];
    const bytes = Buffer.from(field.buffer, field.byteOffset, field.byteLength).toString('base64');
    // A copy, for a buffer of Node's pool may begin anywhere.
    return [`${name}: new ${field.constructor.name}(new Uint8Array(Buffer.from('${bytes}', 'base64')).buffer)`];
  });
  return `({ ...${parsed(Object.fromEntries(plain))}, ${arrays.join(', ')} })`;
}

/** All that a function gives by number, a line each. */
function linesOf(give: (number: number) => unknown): string {
  const lines: string[] = [];
  for (let value = give(0); value !== undefined; value = give(lines.length)) lines.push(jsonOf(value));
  return lines.join('\n');
}

const files: (readonly [path: string, text: string])[] = [];
for (const path of modules) {
  const [[name, exported] = ['', undefined], ...more] = Object.entries(await import(path));
  if (name === '' || more.length > 0) throw new Error(`${path} has to export one thing`);
  if (typeof exported !== 'function') {
    files.push([path, `export const ${name} = ${parsed(exported)};\n`]);
  } else if (exported.length === 0) {
    files.push([path, `let value;\nexport const ${name} = () => (value ??= ${expressionOf(exported())});\n`]);
  } else {
    const kept = path.replace(/js$/, 'jsonl');
    files.push([kept, linesOf((number) => exported(number))]);
    files.push([
      path,
      `import { readFileSync } from 'node:fs';
const file = new URL('${kept.replace(/.*\//, './')}', import.meta.url);
let lines;
const values = [];
export const ${name} = (number) => {
  lines ??= readFileSync(file, 'latin1').split('\\n');
  return (values[number] ??= lines[number] && JSON.parse(lines[number]));
};
`,
    ]);
  }
}
// All are read before any is written: they are made of each other.
for (const [path, text] of files) writeFileSync(new URL(path, import.meta.url), text);
