/** Writes the address of every module that is loaded to stderr: `node --import` this. */
import { writeSync } from 'node:fs';
import { register } from 'node:module';
import { isMainThread } from 'node:worker_threads';

// The hooks run on a thread of their own, which loads this file again.
if (isMainThread) register(import.meta.url);

export async function load(url, context, next) {
  writeSync(2, `${url}\n`);
  return next(url, context);
}
