/** Errors as they may be logged: what went wrong and where, never what was said or the token in an address. */
import { place } from '../../core/fault.js';

/** Name, Discord's code, HTTP status, and the frames of the stack. */
export interface Fault {
  readonly fault: string;
  readonly code?: string | number;
  readonly status?: number;
  readonly at?: readonly string[];
}

const part = (error: unknown, key: string): unknown =>
  typeof error === 'object' && error !== null ? Reflect.get(error, key) : undefined;

/** Discord's own number or the library's word for what happened. */
export function codeOf(error: unknown): string | number | undefined {
  const code = part(error, 'code');
  return typeof code === 'number' || typeof code === 'string' ? code : undefined;
}

/** The HTTP status Discord answered with. */
export function statusOf(error: unknown): number | undefined {
  const status = part(error, 'status');
  return typeof status === 'number' ? status : undefined;
}

/** An error without its message, which may quote what was sent. */
export function faultOf(error: unknown): Fault {
  const code = codeOf(error);
  const status = statusOf(error);
  const at = place(error);
  return {
    fault: error instanceof Error ? error.name : typeof error,
    ...(code !== undefined && { code }),
    ...(status !== undefined && { status }),
    // A refusal by Discord says all in its code; only our own faults need the place.
    ...(status === undefined && at.length > 0 && { at }),
  };
}

/** The channel lets us embed no links, or reply to nothing, or write nothing at all: its codes do not say which. */
export const isForbidden = (error: unknown): boolean => [50001, 50013, 160002].includes(Number(codeOf(error)));

/** The interaction is gone (3 s have passed) or has its answer (a callback that was sent again after a 5xx). */
export const isAnswered = (error: unknown): boolean => [10062, 40060].includes(Number(codeOf(error)));
