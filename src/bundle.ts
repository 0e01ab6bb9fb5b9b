/** Makes a program a few files: its modules joined, those that only hold data as JSON, the index made already. */
import { deepStrictEqual } from 'node:assert';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Metafile, type Plugin } from 'esbuild';

// Each exports one thing: plain data, a function that gives plain data, or one that gives it by number.
// V8 reads JSON several times as fast as the same data as code, and what is read by number is not read at a start at all.
const data =
  /\/src\/(registry\/(heads|entries|postings|situations\/texts)|understand\/(speakers|words\/language))\.ts$/;

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

/** A module that only holds data, with its value in place of what makes it; what it gives by number goes to `folder`. */
async function packed(path: string, folder: string): Promise<string> {
  const [[name, exported] = ['', undefined], ...more] = Object.entries(await import(pathToFileURL(path).href));
  if (name === '' || more.length > 0) throw new Error(`${path} has to export one thing`);
  if (typeof exported !== 'function') return `export const ${name} = ${parsed(exported)};`;
  if (exported.length === 0) return `let value; export const ${name} = () => (value ??= ${expressionOf(exported())});`;
  const kept = `${basename(path, '.ts')}.jsonl`;
  writeFileSync(
    join(folder, kept),
    linesOf((number) => exported(number)),
  );
  return `import { readFileSync } from 'node:fs';
    let lines;
    const values = [];
    export const ${name} = (number) => {
      lines ??= readFileSync(new URL('./${kept}', import.meta.url), 'latin1').split('\\n');
      return (values[number] ??= lines[number] && JSON.parse(lines[number]));
    };`;
}

/** Bundles the program that begins at `entry` into `folder`, which is emptied before; says what went into which file. */
export async function bundle(entry: string, folder: string): Promise<Metafile> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const pack: Plugin = {
    name: 'pack',
    setup: ({ onLoad }) => onLoad({ filter: data }, async ({ path }) => ({ contents: await packed(path, folder) })),
  };
  const { metafile } = await build({
    entryPoints: [entry],
    outdir: folder,
    bundle: true,
    // Dynamic imports stay apart: an answer in the terminal loads no platform.
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    metafile: true,
    plugins: [pack],
    logLevel: 'warning',
  });
  return metafile;
}
