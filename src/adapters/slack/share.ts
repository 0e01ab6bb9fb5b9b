/** A card that rides in its own "Post to channel" button, for answers that cannot be asked for again. */
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { z } from 'zod';
import type { Card, Section } from '../../core/card.js';
import { plain } from '../../core/text.js';
import { shortenText } from './fit.js';
import { limits } from './limits.js';

const text = z.array(
  z.union([
    z.string(),
    z.strictObject({ text: z.string(), mark: z.enum(['code', 'strong']) }),
    z.strictObject({ text: z.string(), mark: z.literal('link'), href: z.string() }),
  ]),
);

const card = z.strictObject({
  title: z.string(),
  href: z.string().exactOptional(),
  tone: z.enum(['informational', 'success', 'redirection', 'client-error', 'server-error', 'neutral']),
  lead: text.exactOptional(),
  fields: z.array(z.strictObject({ label: z.string(), value: text })).exactOptional(),
  sections: z
    .array(
      z.union([
        z.strictObject({ heading: z.string(), items: z.array(text) }),
        z.strictObject({ heading: z.string(), code: z.string() }),
      ]),
    )
    .exactOptional(),
  actions: z
    .array(
      z.union([
        z.strictObject({ kind: z.literal('open'), label: z.string(), href: z.string() }),
        z.strictObject({
          kind: z.literal('ask'),
          label: z.string(),
          ask: z.strictObject({ command: z.string(), args: z.record(z.string(), z.string()) }),
        }),
      ]),
    )
    .exactOptional(),
  footer: text.exactOptional(),
});

/** What inflating may give at most: far more than a card of ours, far less than a bomb. */
const largest = 64 * 1024;

/** The card with less and less to it: sections go from the last, then what can be pressed, the fields, the lead. */
function* trimmed(whole: Card): Generator<Card> {
  yield whole;
  const { sections = [], actions, fields, lead, ...bare } = whole;
  const footer = [...(whole.footer ?? []), ...(plain(whole.footer ?? []) ? [' · '] : []), 'Shortened for the channel.'];
  const kept = (parts: readonly Section[], rest: Partial<Card>): Card => ({
    ...bare,
    ...rest,
    ...(parts.length > 0 && { sections: parts }),
    footer,
  });
  const all = { ...(lead && { lead }), ...(fields && { fields }), ...(actions && { actions }) };
  for (let count = sections.length - 1; count >= 1; count -= 1) yield kept(sections.slice(0, count), all);
  yield kept([], all);
  yield kept([], { ...(lead && { lead }), ...(fields && { fields }) });
  yield kept([], lead ? { lead } : {});
  for (const length of [1200, 600, 200]) yield kept([], lead ? { lead: shortenText(lead, length) } : {});
}

/** The card as a button's value, trimmed as far as it must be; undefined when even its title does not fit. */
export function carry(it: Card): string | undefined {
  for (const less of trimmed(it)) {
    const json = JSON.stringify(less);
    // Prose packs to a third, base64 and all: so much more than that would be packed in vain.
    if (json.length > limits.buttonValue * 8) continue;
    const packed = deflateRawSync(json, { level: 9 }).toString('base64url');
    if (packed.length <= limits.buttonValue) return packed;
  }
  return undefined;
}

/** Reads what `carry` wrote; undefined when it is anything else. */
export function carried(value: string): Card | undefined {
  try {
    const json = inflateRawSync(Buffer.from(value, 'base64url'), { maxOutputLength: largest }).toString('utf8');
    const read = card.safeParse(JSON.parse(json));
    return read.success ? read.data : undefined;
  } catch {
    return undefined;
  }
}
