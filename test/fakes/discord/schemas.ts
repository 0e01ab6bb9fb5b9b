/** Discord's own schemas, from its OpenAPI file where that lies beside the repository; otherwise nothing is found wrong. */
import { existsSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

const file = new URL('../../../../shared/specs/discord-api-spec/openapi.json', import.meta.url);

/** Whether the official schemas are at hand. */
export const hasSchemas: boolean = existsSync(file);

const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: true });
formats.default(ajv);
for (const format of ['nonce', 'snowflake']) ajv.addFormat(format, true);
if (hasSchemas) ajv.addSchema(JSON.parse(readFileSync(file, 'utf8')), 'discord');

/** What the schema of this name finds wrong in a body. */
export function schemaFaults(name: string, body: unknown): readonly string[] {
  if (!hasSchemas) return [];
  const validate = ajv.getSchema(`discord#/components/schemas/${name}`);
  if (!validate) throw new Error(`Discord has no schema ${name}`);
  if (validate(body)) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${name}${instancePath} ${message ?? ''}`);
}
