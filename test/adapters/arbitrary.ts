/** Arbitrary answers for property tests: any text in any part, from bare to far too much. */
import fc from 'fast-check';
import type { Answer, Choice } from '../../src/core/answer.js';
import type { Ask } from '../../src/core/ask.js';
import type { Action, Card, Field, Section, Tone } from '../../src/core/card.js';
import { code, link, type Span, strong, type Text } from '../../src/core/text.js';
import { hostileTexts, unseemlyTexts } from './cards.js';

const marks = fc.constantFrom('*', '_', '`', '```', '~~', '||', '# ', '- ', '> ', '-# ', '\n', '[', '](', ')', '<@1>');
const pieces = fc.oneof(
  marks,
  fc.constantFrom('@everyone', '<!channel>', '&amp;', '\\', '\u202e', '\u0000', '\ud83d', '\u{1F600}', ' ', 'word '),
  fc.string({ unit: 'binary', maxLength: 8 }),
);
const text = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) },
  { weight: 3, arbitrary: fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join('')) },
  { weight: 2, arbitrary: fc.constantFrom(...hostileTexts, ...unseemlyTexts) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.array(pieces, { minLength: 1, maxLength: 6 }), fc.integer({ min: 1, max: 900 }))
      .map(([parts, times]) => parts.join('').repeat(times)),
  },
);
const href = fc.oneof(fc.webUrl({ withQueryParameters: true, withFragments: true }), text);
const span: fc.Arbitrary<Span> = fc.oneof(
  text,
  text.map(code),
  text.map(strong),
  fc.tuple(text, href).map(([words, to]) => link(words, to)),
);
const texts: fc.Arbitrary<Text> = fc.array(span, { maxLength: 6 });
const ask: fc.Arbitrary<Ask> = fc.record({
  command: fc.constantFrom('http', 'http-explain', 'h'),
  args: fc.dictionary(fc.constantFrom('query', 'text'), text),
});
const choice: fc.Arbitrary<Choice> = fc.record({ label: text, hint: text, ask }, { requiredKeys: ['label', 'ask'] });
const choices = fc.oneof(fc.array(choice, { maxLength: 6 }), fc.array(choice, { maxLength: 60 }));
const field: fc.Arbitrary<Field> = fc.record({ label: text, value: texts });
const section: fc.Arbitrary<Section> = fc.oneof(
  fc.record({ heading: text, items: fc.array(texts, { maxLength: 8 }) }),
  fc.record({ heading: text, code: text }),
);
const action: fc.Arbitrary<Action> = fc.oneof(
  fc.record({ kind: fc.constant('open'), label: text, href }),
  fc.record({ kind: fc.constant('ask'), label: text, ask }),
);
const tone: fc.Arbitrary<Tone> = fc.constantFrom(
  'informational',
  'success',
  'redirection',
  'client-error',
  'server-error',
  'neutral',
);
const card: fc.Arbitrary<Card> = fc.record(
  {
    title: text,
    href,
    tone,
    lead: texts,
    fields: fc.array(field, { maxLength: 40 }),
    sections: fc.array(section, { maxLength: 20 }),
    actions: fc.array(action, { maxLength: 40 }),
    footer: texts,
  },
  { requiredKeys: ['title', 'tone'] },
);

/** Any answer that has the right type. */
export const anyAnswer: fc.Arbitrary<Answer> = fc.oneof(
  {
    weight: 4,
    arbitrary: card.map((card): Answer => ({ kind: 'found', about: { codes: [] }, audience: 'room', card })),
  },
  fc
    .tuple(text, choices)
    .map(([title, choices]): Answer => ({ kind: 'several', about: { codes: [] }, title, choices })),
  fc.tuple(text, texts, choices).map(([subject, note, near]): Answer => ({ kind: 'missing', subject, note, near })),
  texts.map((reason): Answer => ({ kind: 'refused', reason })),
);
