/** Texts that are one thing as a whole: a number, a name, a class, a vendor. */
import { byCode, byName, vendorCalled } from '../registry/registry.js';
import type { VendorId } from '../registry/vendors.js';
import { classNamed } from './classes.js';
import type { Intent } from './intent.js';
import { normalise } from './words/normalise.js';

const padding =
  /^(?:(?:what(?:['’]?s| is| are| does)?|whats|explain|tell me about|define|meaning of|show|list|all|the|of|an?|http|https|status(?:es)?|codes?|errors?|responses?|about|please|for|by|from|mean(?:s|ing)?|specific|custom|used)\b\s*)+/;

/** The vendor that a whole text names: `cloudflare`, `cloudflare error codes`. */
function vendorNamed(line: string): VendorId | undefined {
  const words = line.replace(/[?!.,]/g, ' ').trim();
  const direct = vendorCalled(words);
  if (direct) return direct;
  const core = words
    .replace(padding, '')
    .replace(/(?:\s*\b(?:http|status(?:es)?|codes?|errors?|responses?|mean(?:s|ing)?|specific|only|list))+\s*$/, '')
    .trim();
  return vendorCalled(core);
}

/** Forms that are a code, or are none, whatever stands around: the whole text is one. */
function wholeNumber(text: string): Intent | undefined {
  const bare = text.slice(0, 80).replace(/^[\s"'`(#]+|[\s"'`)?!.,]+$/g, '');
  if (/^\d{1,3}(?:\.\d{1,3})?$/.test(bare) && byCode(bare).length > 0) return { kind: 'status', code: bare };
  if (/^[1-9]\d\d(?:\.\d{1,3})?$/.test(bare)) return { kind: 'unknown', code: bare };
  if (/^[-+]?(?:\d[\d.,_e+-]*|0x[\da-f]+|0b[01]+|0o[0-7]+)$/i.test(bare))
    return { kind: 'malformed', written: bare.slice(0, 40) };
  return undefined;
}

/** What a text is, if it is one thing and nothing beside; `text` as it was typed. */
export function whole(text: string): Intent | undefined {
  const number = wholeNumber(text);
  if (number) return number;
  // A range that one vendor keeps is an entry of its own.
  const range = /^\dxx$/.exec(
    text
      .slice(0, 80)
      .toLowerCase()
      .replace(padding, '')
      .replace(/[\s?!.,]+$/, ''),
  )?.[0];
  if (range !== undefined && byCode(range).length > 0) return { kind: 'status', code: range };
  const names = byName(text.slice(0, 120).replace(padding, '')).filter((code) => !code.includes('.'));
  // A vendor may have given its own number the name of a registered one.
  const registered = names.filter((code) => byCode(code)[0]?.vendor === undefined);
  const [name] = registered.length === 1 ? registered : names;
  if (name !== undefined && (names.length === 1 || registered.length === 1)) return { kind: 'status', code: name };
  if (names.length > 1) return { kind: 'comparison', codes: names };
  const line = normalise(text);
  const statusClass = classNamed(line);
  if (statusClass) return { kind: 'class', class: statusClass };
  const vendor = vendorNamed(line);
  return vendor && { kind: 'vendor', vendor };
}
