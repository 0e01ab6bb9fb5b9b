/** Container registries, by the error codes of the OCI distribution specification and Docker's sentences for them. */
import { type Phrase, phraseReader } from '../reader.js';

const means = (has: string, code: number, pattern: RegExp): Phrase => ({ by: 'registry', has, pattern, means: code });

export const images = phraseReader('registry', [
  means('toomanyrequests', 429, /\btoomanyrequests: /),
  means('reached your', 429, /You have reached your (?:unauthenticated )?pull rate limit/),
  means(
    'unauthorized: ',
    401,
    /\bunauthorized: (?:authentication required|incorrect username or password|access token|HTTP Basic|your |the |not |unauthenticated|failed|invalid|project|You |User)/,
  ),
  means('no basic auth credentials', 401, /\bno basic auth credentials\b/),
  means(
    'denied: ',
    403,
    /\bdenied: (?:requested access to the resource is denied|permission_denied|Permission|installation not allowed|access forbidden|User |Your |denied)/,
  ),
  means('manifest unknown', 404, /\bmanifest unknown\b/),
  means('name unknown', 404, /\bname unknown: /),
  means('manifest for', 404, /\bmanifest for \S{1,300} not found/),
  means('blob upload unknown', 404, /\bblob (?:upload )?unknown\b/),
  means('BLOB_UNKNOWN', 404, /\b(?:BLOB|MANIFEST|NAME|BLOB_UPLOAD)_UNKNOWN\b/),
  means('MANIFEST_UNKNOWN', 404, /\bMANIFEST_UNKNOWN\b/),
  means('NAME_UNKNOWN', 404, /\bNAME_UNKNOWN\b/),
  means('TOOMANYREQUESTS', 429, /\bTOOMANYREQUESTS\b/),
  means('"DENIED"', 403, /"code": ?"DENIED"/),
]);
