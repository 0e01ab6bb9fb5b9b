/** What is sent, word for word, for a handful of answers: a change here is a change people see. */
import { describe, expect, it } from 'vitest';
import { pressing } from '../../../src/adapters/slack/actions.js';
import { render, reply } from '../../../src/adapters/slack/render.js';
import { formView } from '../../../src/adapters/slack/views.js';
import type { Answer } from '../../../src/core/answer.js';
import { code, link, strong } from '../../../src/core/text.js';
import { posted, responded, view } from '../../fakes/slack/bodies.js';
import { workspace } from '../../fakes/slack/payloads.js';
import { bare, hostile, huge } from '../cards.js';
import { bot } from './bot.js';

const ask = (query: string) => ({ command: 'http', args: { query } });

const hit: Answer = {
  kind: 'found',
  about: { codes: ['415'] },
  audience: 'room',
  card: {
    title: '415 Unsupported Media Type',
    href: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.16',
    tone: 'client-error',
    lead: ['The server does not take the format of what was sent: see ', code('Content-Type'), '.'],
    fields: [
      { label: 'Retry', value: [strong('after a change'), ': the same request fails again'] },
      { label: 'Cacheable', value: ['no'] },
    ],
    sections: [
      {
        heading: 'Headers',
        items: [[code('Accept-Post'), ' server may: what it takes'], [link('Registry', 'https://www.iana.org/')]],
      },
      {
        heading: 'Example',
        code: 'POST /orders HTTP/1.1\nContent-Type: text/xml\n\nHTTP/1.1 415 Unsupported Media Type',
      },
    ],
    actions: [
      { kind: 'ask', label: '406 Not Acceptable', ask: ask('406') },
      { kind: 'open', label: 'MDN', href: 'https://developer.mozilla.org/docs/Web/HTTP/Reference/Status/415' },
    ],
    footer: ['RFC 9110, 15.5.16'],
  },
};
const choices = ['409', '422', '400', '412', '428', '423'].map((query) => ({
  label: query,
  hint: `why ${query}`,
  ask: ask(query),
}));
const answers: Readonly<Record<string, Answer>> = {
  hit,
  several: { kind: 'several', about: { codes: ['409'] }, title: 'Which one?', choices },
  missing: {
    kind: 'missing',
    subject: '<!channel> 1000',
    note: ['Codes have three digits.'],
    near: choices.slice(0, 2),
  },
  refused: { kind: 'refused', reason: ['Give a code, for example ', code('/http 415'), '.'] },
};

describe('to the asker', () => {
  it.each(Object.entries(answers))('%s', async (name, answer) => {
    const payload = reply(answer, ask(name));
    expect(responded(payload)).toEqual([]);
    await expect(`${JSON.stringify(payload, null, 2)}\n`).toMatchFileSnapshot(`golden/${name}.json`);
  });

  it('an answer about a paste, whose button carries the answer', () => {
    const payload = reply(hit, { command: 'http', args: { query: 'line one\nAuthorization: Bearer abc' } });
    expect(responded(payload)).toEqual([]);
    expect(JSON.stringify(payload)).toContain('"action_id":"post:card"');
    expect(JSON.stringify(payload)).not.toContain('Bearer');
  });
});

it('offers the same question and the same page once', () => {
  const actions = hit.kind === 'found' ? (hit.card.actions ?? []) : [];
  const [row] = pressing([...actions, ...actions]);
  expect(row?.elements).toHaveLength(actions.length);
});

it('a form', async () => {
  const [, paste] = bot.commands;
  const form = paste && formView(paste);
  expect(view(form)).toEqual([]);
  await expect(`${JSON.stringify(form, null, 2)}\n`).toMatchFileSnapshot('golden/form.json');
});

it('to a room, whatever it is: a message that Slack takes, without "Post to channel"', () => {
  for (const [name, answer] of Object.entries({ ...answers, ...bare, ...hostile, ...huge })) {
    const payload = { channel: workspace.channel, ...render(answer) };
    expect(posted(payload), name).toEqual([]);
    expect(JSON.stringify(payload), name).not.toContain('"post:');
  }
});
