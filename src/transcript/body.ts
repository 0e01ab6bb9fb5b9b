/** Error bodies known by their fields: problem+json, JSON:API, Spring, FastAPI, Google, AWS, GraphQL and plain ones. */
import type { ErrorBody } from './transcript.js';

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value.slice(0, 300) : undefined;

const first = (value: unknown): Fields | undefined =>
  Array.isArray(value) && isFields(value[0]) ? value[0] : undefined;

function shaped(shape: string, title?: string, detail?: string, code?: string): ErrorBody {
  return { shape, ...(title ? { title } : {}), ...(detail ? { detail } : {}), ...(code ? { code } : {}) };
}

/** The known shape a JSON value has; undefined where it is none of them. */
export function errorBody(value: unknown): ErrorBody | undefined {
  if (!isFields(value)) return undefined;
  const { error, errors, title, detail, type, status, message } = value;
  if (text(title) && (typeof type === 'string' || typeof status === 'number')) {
    return shaped('problem+json', text(title), text(detail), text(type));
  }
  const one = first(errors);
  if (one && isFields(one.extensions))
    return shaped('graphql', undefined, text(one.message), text(one.extensions.code));
  if (one && (one.title !== undefined || one.detail !== undefined || one.status !== undefined)) {
    return shaped('json:api', text(one.title), text(one.detail), text(one.code));
  }
  if (one && text(one.message)) return shaped('errors', undefined, text(one.message), text(one.code));
  if (text(error) && (value.timestamp !== undefined || value.path !== undefined)) {
    return shaped('spring', text(error), text(message));
  }
  if (text(error) && text(value.error_description)) {
    return shaped('oauth', undefined, text(value.error_description), text(error));
  }
  if (isFields(error) && text(error.message)) {
    const code = text(error.status) ?? text(error.code) ?? text(error.type);
    return shaped(typeof error.status === 'string' ? 'google' : 'error', undefined, text(error.message), code);
  }
  if (text(value.__type)) return shaped('aws', undefined, text(message) ?? text(value.Message), text(value.__type));
  if (text(detail)) return shaped('detail', undefined, text(detail));
  const wrong = first(detail);
  if (wrong && text(wrong.msg)) return shaped('fastapi', undefined, text(wrong.msg), text(wrong.type));
  if (text(message)) return shaped('message', text(error), text(message), text(value.code));
  return text(error) ? shaped('error', undefined, text(error)) : undefined;
}

/** The status a body says of itself, as far as its shape has one. */
function statusOf(value: Fields): unknown {
  const inner = isFields(value.error) ? value.error : (first(value.errors) ?? value);
  const extensions = isFields(inner.extensions) ? inner.extensions : {};
  return (
    value.status ??
    value.statusCode ??
    extensions.statusCode ??
    extensions.status ??
    inner.status ??
    (isFields(value.error) ? inner.code : undefined)
  );
}

const most = { lines: 200, characters: 16 * 1024 } as const;

/**
 * The error body that begins at or after `start`, past one blank line; `lines` are the line numbers it takes.
 * A body that names another status than the response is left to be read by itself.
 */
export function bodyAt(
  lines: readonly string[],
  start: number,
  code: number,
): { body?: ErrorBody; lines: readonly number[] } {
  let at = start;
  while (at < lines.length && at < start + 4 && /^(?:[<>*](?: .*)?)?$/.test(lines[at] ?? '')) at += 1;
  if (!/^\s*[{[]/.test(lines[at] ?? '')) return { lines: [] };
  let source = '';
  for (let end = at; end < lines.length && end < at + most.lines && source.length < most.characters; end += 1) {
    source += `${lines[end] ?? ''}\n`;
    if (!/[}\]]\s*(?:\*.*)?$/.test(lines[end] ?? '')) continue;
    const value = parsed(source);
    if (value === undefined) {
      if (end - at > 40) break;
      continue;
    }
    const body = errorBody(value);
    const said = isFields(value) ? statusOf(value) : undefined;
    const own =
      said === undefined || typeof said === 'boolean' || !/^\d{3}$/.test(String(said)) || Number(said) === code;
    const count = end - at + 1;
    return { ...(body ? { body } : {}), lines: own && body ? Array.from({ length: count }, (_, i) => at + 1 + i) : [] };
  }
  return { lines: [] };
}

function parsed(source: string): unknown {
  try {
    return JSON.parse(source.replace(/\* .*$/, ''));
  } catch {
    return undefined;
  }
}
