/** Fetches the text attached to a message, from Discord's own hosts and nowhere else. */
import type { APIAttachment } from 'discord.js';
import { limits } from './limits.js';

/** What an attachment says of itself, before it is fetched. */
export type Attached = Pick<APIAttachment, 'url' | 'size' | 'filename'> & Partial<Pick<APIAttachment, 'content_type'>>;

/** The attached texts, and how many could not be had. */
export interface Attachments {
  readonly text: string;
  readonly unread: number;
}

/** Reads what is attached; never rejects. */
export type ReadAttachments = (attached: readonly Attached[]) => Promise<Attachments>;

const hosts: readonly string[] = ['https://cdn.discordapp.com', 'https://media.discordapp.net'];
const textual = /^(text\/|application\/(json|problem\+json|xml|x-ndjson|yaml))/;
const textualName = /\.(txt|log|json|jsonl|ndjson|xml|ya?ml|md|csv|http|har|out|err)$/i;

const isText = ({ content_type: type, filename }: Attached): boolean =>
  type ? textual.test(type) : textualName.test(filename);

async function fetchText(url: string, most: number, signal: AbortSignal): Promise<string> {
  const response = await fetch(url, { redirect: 'error', signal });
  if (!response.ok || !response.body) {
    // An answer that is not read would hold its connection.
    await response.body?.cancel();
    throw new Error(`attachment answered ${response.status}`);
  }
  const decoder = new TextDecoder();
  let text = '';
  let taken = 0;
  // What was announced may not be what comes: the bytes are counted.
  for await (const chunk of response.body) {
    taken += chunk.byteLength;
    if (taken > most) throw new Error('attachment larger than announced');
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

/** Reads text attachments up to the limit in all; `apiUrl` is where a local Discord serves them. */
export function attachmentReader(apiUrl?: string): ReadAttachments {
  const allowed = new Set(apiUrl ? [...hosts, new URL(apiUrl).origin] : hosts);
  return async (attached) => {
    const signal = AbortSignal.timeout(limits.attachment.wait);
    let room: number = limits.attachment.size;
    const wanted = attached.filter(isText).map((one) => {
      const fits = one.size <= room && URL.canParse(one.url) && allowed.has(new URL(one.url).origin);
      if (fits) room -= one.size;
      return fits ? fetchText(one.url, one.size, signal) : Promise.reject(new Error('attachment not taken'));
    });
    const read = await Promise.allSettled(wanted);
    const texts = read.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    return { text: texts.join('\n'), unread: read.length - texts.length };
  };
}
