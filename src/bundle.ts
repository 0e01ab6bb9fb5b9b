/** Makes a program a few files: its modules joined, those that only hold data as JSON, the index made already. */
import { deepStrictEqual } from 'node:assert';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Metafile, type Plugin } from 'esbuild';

// Each exports one thing: plain data, a function that gives plain data, or one that gives it by number.
// Node reads JSON several times as fast as the same data as code, and what is read by number not at a start at all.
const data =
  /\/src\/(registry\/(heads|entries|postings|situations\/texts)|understand\/(speakers|weights|words\/language))\.ts$/;

/** JSON in ASCII: V8 keeps it at one byte a character, and it is read without decoding. */
function jsonOf(value: unknown): string {
  const json = JSON.stringify(value).replace(
    /[^\0-~]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  deepStrictEqual(JSON.parse(json), value, 'what is packed has to be plain data');
  return json;
}

/** What is kept of a value in a file, and an expression for it; its first level may have arrays of numbers. */
function keptOf(value: unknown): { readonly json: string; readonly expression: string } {
  const kept = 'JSON.parse(read())';
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { json: jsonOf(value), expression: kept };
  const fields = Object.entries(value).map(([name, field]) =>
    ArrayBuffer.isView(field)
      ? {
          name,
          type: field.constructor.name,
          kept: Buffer.from(field.buffer, field.byteOffset, field.byteLength).toString('base64'),
        }
      : { name, kept: field },
  );
  // A copy, for a buffer of Node's pool may begin anywhere.
  const arrays = fields.flatMap(({ name, type }) =>
    type === undefined
      ? []
      : [`value.${name} = new ${type}(new Uint8Array(Buffer.from(value.${name}, 'base64')).buffer);`],
  );
  return {
    json: jsonOf(Object.fromEntries(fields.map(({ name, kept }) => [name, kept]))),
    expression: arrays.length === 0 ? kept : `(() => { const value = ${kept}; ${arrays.join(' ')} return value; })()`,
  };
}

/** All that a function gives by number, a line each. */
function linesOf(give: (number: number) => unknown): string {
  const lines: string[] = [];
  for (let value = give(0); value !== undefined; value = give(lines.length)) lines.push(jsonOf(value));
  return lines.join('\n');
}

/** A module that only holds data, with its value, kept in a file of `folder`, in place of what makes it. */
async function packed(path: string, folder: string): Promise<string> {
  const [[name, exported] = ['', undefined], ...more] = Object.entries(await import(pathToFileURL(path).href));
  if (name === '' || more.length > 0) throw new Error(`${path} has to export one thing`);
  const keep = (ending: string, text: string): string => {
    const file = basename(path, '.ts') + ending;
    writeFileSync(join(folder, file), text);
    return `import { readFileSync } from 'node:fs';
      const read = () => readFileSync(new URL('./${file}', import.meta.url), 'latin1');`;
  };
  if (typeof exported === 'function' && exported.length > 0) {
    const lines = keep(
      '.jsonl',
      linesOf((number) => exported(number)),
    );
    return `${lines}
      let lines;
      const values = [];
      export const ${name} = (number) => {
        lines ??= read().split('\\n');
        return (values[number] ??= lines[number] && JSON.parse(lines[number]));
      };`;
  }
  const { json, expression } = keptOf(typeof exported === 'function' ? exported() : exported);
  const once = `${keep('.json', json)} let value;`;
  return typeof exported === 'function'
    ? `${once} export const ${name} = () => (value ??= ${expression});`
    : `${once} export const ${name} = ${expression};`;
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
