/** What every adapter's renderer must keep, whatever it is given: one suite, run by each of them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/core/answer.js';
import { plain, type Text } from '../../src/core/text.js';
import { statuses } from '../../src/registry/statuses.js';
import { anyAnswer } from './arbitrary.js';
import { bare, everywhere, hostile, hostileTexts, huge } from './cards.js';
import { answers } from './views.js';

/** A renderer and what its platform says of what it drew. */
export interface Drawing<Payload> {
  /** The renderer itself. */
  readonly render: (answer: Answer) => Payload;
  /** Everything the platform would refuse in this payload, or that would ping someone; empty when all is well. */
  readonly check: (payload: Payload) => readonly string[];
  /** The payload as a person reads it, top to bottom: escapes undone, marks gone, parts parted by line breaks. */
  readonly shown: (payload: Payload) => string;
  /** Whether the first thing a person meets is this title, whole or shortened. */
  readonly firstIsTitle: (payload: Payload, title: string) => boolean;
}

const words = (text: string) => text.replace(/\s+/g, ' ').trim();
// Line breaks are text; every other control, direction override or half of a pair is not for readers.
const unseemly = /(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069]|\p{Cs}/u;

const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');

/** Whether what is shown is this title, whole or its beginning; marks and what is not for readers do not count. */
export const isTitle = (shown: string, title: string): boolean =>
  letters(title).startsWith(letters(shown)) && (letters(shown) !== '' || letters(title) === '');

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) freeze(part);
  }
  return value;
}

/** Everything an answer says, part by part. */
function says(answer: Answer): readonly string[] {
  const read = (text: Text | undefined) => (text ? [plain(text)] : []);
  switch (answer.kind) {
    case 'found':
      return [
        answer.card.title,
        ...read(answer.card.lead),
        ...(answer.card.fields ?? []).flatMap(({ label, value }) => [label, plain(value)]),
        ...(answer.card.sections ?? []).flatMap((section) =>
          'code' in section ? [section.heading, section.code] : [section.heading, ...section.items.map(plain)],
        ),
        ...(answer.card.actions ?? []).map(({ label }) => label),
        ...read(answer.card.footer),
      ];
    case 'several':
      return [answer.title, ...answer.choices.map(({ label }) => label)];
    case 'missing':
      return [answer.subject, ...read(answer.note), ...answer.near.map(({ label }) => label)];
    case 'refused':
      return read(answer.reason);
  }
}

const titleOf = (answer: Answer): string | undefined =>
  answer.kind === 'found' ? answer.card.title : answer.kind === 'several' ? answer.title : undefined;

/** A plain card of every registry entry, with all its prose. */
const entries: Readonly<Record<string, Answer>> = Object.fromEntries(
  statuses.map((status): [string, Answer] => [
    `${status.code} ${status.name} ${status.vendor ?? ''}`,
    {
      kind: 'found',
      about: { codes: [status.code] },
      audience: 'room',
      card: {
        title: `${status.code} ${status.name}`,
        href: status.sources[0].href,
        tone: 'neutral',
        lead: [status.meaning],
        fields: [{ label: 'Retry', value: [status.retry?.because ?? ''] }],
        sections: [
          { heading: 'Client', items: [[status.client ?? '']] },
          { heading: 'Server', items: [[status.server ?? '']] },
          { heading: 'Example', code: status.example ?? '' },
        ],
        actions: status.sources.map(({ title, href }) => ({ kind: 'open', label: title, href })),
      },
    },
  ]),
);

/** Declares the suite for one adapter. */
export function contract<Payload>(name: string, { render, check, shown, firstIsTitle }: Drawing<Payload>): void {
  function complaints(answer: Answer): readonly string[] {
    freeze(answer);
    const payload = render(answer);
    const text = shown(payload);
    const title = titleOf(answer);
    return [
      ...check(payload),
      ...(JSON.stringify(render(answer)) === JSON.stringify(payload) ? [] : ['the same answer is drawn differently']),
      ...(words(text) === '' ? ['nothing is shown'] : []),
      ...(unseemly.test(text) ? [`an unseemly character is shown: ${JSON.stringify(unseemly.exec(text)?.[0])}`] : []),
      ...(title?.trim() && !firstIsTitle(payload, title) ? ['the title does not come first'] : []),
    ];
  }
  const complaintsOf = (answers: Readonly<Record<string, Answer>>) =>
    Object.entries(answers).flatMap(([of, answer]) => complaints(answer).map((complaint) => `${of}: ${complaint}`));

  describe(`${name} keeps the contract`, () => {
    it('draws every entry of the registry', () => expect(complaintsOf(entries)).toEqual([]));
    it('draws every answer of the real bot, in every view', () => expect(complaintsOf(answers)).toEqual([]));
    it('draws bare answers', () => expect(complaintsOf(bare)).toEqual([]));
    it('draws hostile answers', () => expect(complaintsOf(hostile)).toEqual([]));
    it('draws huge answers', () => expect(complaintsOf(huge)).toEqual([]));

    it('loses no word of a small card, whatever the words are', () => {
      for (const text of ['Some words.', ...hostileTexts]) {
        const card = everywhere(text);
        const answer: Answer = { kind: 'found', about: { codes: [] }, audience: 'room', card };
        const text_ = words(shown(render(answer)));
        for (const said of says(answer)) expect(text_).toContain(words(said));
      }
    });

    it('shortens at a word and says so', () => {
      const card = { ...everywhere('Short'), lead: ['antidisestablishmentarianism '.repeat(800)] };
      const text = shown(render({ kind: 'found', about: { codes: [] }, audience: 'room', card }));
      expect(text).not.toMatch(/antidis(?!establishmentarianism)/);
      expect(text).toContain('Short');
    });

    it('draws any answer at all', () => {
      fc.assert(
        fc.property(anyAnswer, (answer) => {
          expect(complaints(answer)).toEqual([]);
        }),
        // A failure shrinks for so long and no longer.
        { numRuns: 300, interruptAfterTimeLimit: 12_000 },
      );
    });
  });
}
