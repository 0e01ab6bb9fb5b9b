/** Makes a program a few files: its modules joined, those that only hold data as JSON, the index made already. */
import { deepStrictEqual } from 'node:assert';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Metafile, type Plugin } from 'esbuild';

// Each exports one thing: plain data, a function that gives plain data, or one that gives it by number.
// Node reads JSON several times as fast as the same data as code, and what is read by number not at a start at all.
const data =
  /[/\\]src[/\\](registry[/\\](heads|entries|postings|learnt|situations[/\\]texts)|understand[/\\](speakers|weights|words[/\\]language))\.ts$/;

/** JSON in ASCII: V8 keeps it at one byte a character, and it is read without decoding. */
function jsonOf(value: unknown): string {
  const json = JSON.stringify(value).replace(
    /[^\0-~]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  deepStrictEqual(JSON.parse(json), value, 'what is packed has to be plain data');
  return json;
}

interface Kept {
  readonly json: string;
  /** The arrays of numbers, one after the other. */
  readonly bytes: Uint8Array;
  /** What gives the value again, of `json()` and `bytes()`. */
  readonly expression: string;
}

/** Plain data as it is kept; its first level may have arrays of numbers. */
function keptOf(value: unknown): Kept {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { json: jsonOf(value), bytes: new Uint8Array(), expression: 'json()' };
  const fields = Object.entries(value);
  const plain = fields.filter(([, field]) => !ArrayBuffer.isView(field));
  const views: string[] = [];
  const parts: Uint8Array[] = [];
  let at = 0;
  for (const [name, field] of fields) {
    if (!ArrayBuffer.isView(field)) continue;
    // Numbers of four bytes have to begin at a multiple of four.
    const part = new Uint8Array(Math.ceil(field.byteLength / 4) * 4);
    part.set(new Uint8Array(field.buffer, field.byteOffset, field.byteLength));
    views.push(`${name}: new ${field.constructor.name}(all, ${at}, ${(field as Uint8Array).length})`);
    parts.push(part);
    at += part.length;
  }
  return {
    json: jsonOf(Object.fromEntries(plain)),
    bytes: Buffer.concat(parts),
    expression: at === 0 ? 'json()' : `((all) => ({ ...json(), ${views.join(', ')} }))(bytes())`,
  };
}

/** All that a function gives by number, a line each. */
function linesOf(give: (number: number) => unknown): string {
  const lines: string[] = [];
  for (let value = give(0); value !== undefined; value = give(lines.length)) lines.push(jsonOf(value));
  return lines.join('\n');
}

/** A module that only holds data, with its value, kept in files of `folder`, in place of what makes it. */
async function packed(path: string, folder: string): Promise<string> {
  const [[name, exported] = ['', undefined], ...more] = Object.entries(await import(pathToFileURL(path).href));
  if (name === '' || more.length > 0) throw new Error(`${path} has to export one thing`);
  const keep = (ending: string, kept: string | Uint8Array): string => {
    const file = basename(path, '.ts') + ending;
    writeFileSync(join(folder, file), kept);
    return `readFileSync(new URL('./${file}', import.meta.url)`;
  };
  const reading = "import { readFileSync } from 'node:fs';";
  if (typeof exported === 'function' && exported.length > 0) {
    const file = keep(
      '.jsonl',
      linesOf((number) => exported(number)),
    );
    return `${reading}
      let lines;
      const values = [];
      export const ${name} = (number) => {
        lines ??= ${file}, 'latin1').split('\\n');
        return (values[number] ??= lines[number] && JSON.parse(lines[number]));
      };`;
  }
  const { json, bytes, expression } = keptOf(typeof exported === 'function' ? exported() : exported);
  return `${reading}
    const json = () => JSON.parse(${keep('.json', json)}, 'latin1'));
    ${bytes.length > 0 ? `const bytes = () => new Uint8Array(${keep('.bin', bytes)})).buffer;` : ''}
    ${
      typeof exported === 'function'
        ? `let value; export const ${name} = () => (value ??= ${expression});`
        : `export const ${name} = ${expression};`
    }`;
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
