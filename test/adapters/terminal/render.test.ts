/** What a person sees in a terminal. */
import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { screenOf } from '../../../src/adapters/terminal/connect.js';
import { render } from '../../../src/adapters/terminal/render.js';
import { statusAnswer } from '../../../src/answers/status.js';
import type { Answer } from '../../../src/core/answer.js';
import { clean } from '../../../src/core/text.js';
import { byCode } from '../../../src/registry/registry.js';
import { statuses } from '../../../src/registry/statuses.js';

const narrow = { width: 40, colour: false };
const wide = { width: 80, colour: false };
const esc = '\u001b';
const codes = [...new Set(statuses.map(({ code }) => code))];

/** Only an address may be wider than the screen: broken, it could not be opened. */
const unbreakable = (line: string): boolean => /^ *https:\/\/\S+$/.test(line);

const paragraph = (text: string): Answer => ({
  kind: 'found',
  about: { codes: [] },
  audience: 'room',
  card: {
    title: text,
    tone: 'neutral',
    lead: [text, { text, mark: 'code' }],
    fields: [{ label: text, value: [text] }],
  },
});

describe('terminal', () => {
  it('begins with the title and keeps to 80 columns', () => {
    for (const code of codes) {
      const lines = render(statusAnswer(code, 'full'), wide).split('\n');
      expect(lines[0], code).toContain(byCode(code)[0]?.name);
      for (const line of lines) {
        if (!unbreakable(line)) expect(stringWidth(line), `${code}: ${line}`).toBeLessThanOrEqual(80);
      }
    }
  });

  it('puts labels above their text in a narrow window', () => {
    const lines = render(statusAnswer('415'), narrow).split('\n');
    expect(lines).toContain('  If you are the client');
    for (const line of lines) if (!unbreakable(line)) expect(stringWidth(line), line).toBeLessThanOrEqual(40);
  });

  it('takes the width and the colour from the stream, and 80 columns where it does not know', () => {
    expect(screenOf({ isTTY: true, columns: 120 }, {})).toEqual({ width: 120, colour: true });
    expect(screenOf({ isTTY: true, columns: 0 }, { NO_COLOR: '1' })).toEqual({ width: 80, colour: false });
    expect(screenOf({}, {})).toEqual({ width: 80, colour: false });
  });

  it('draws colour only where it is wanted', () => {
    expect(render(statusAnswer('415'), { width: 80, colour: true })).toContain(`${esc}[`);
    expect(render(statusAnswer('415'), wide)).not.toContain(esc);
  });

  it.each([
    ['an escape sequence', `a${esc}[31mb`, 'a[31mb'],
    ['a bell and a backspace', 'a\u0007b\b', 'ab'],
    ['a C1 control', 'a\u009bb', 'ab'],
    ['a mark that turns text', 'a\u202eb', 'ab'],
    ['a tab and a carriage return', 'a\tb\r\nc\rd', 'a  b\nc\nd'],
  ])('lets %s do nothing', (_what, typed, shown) => {
    expect(clean(typed)).toBe(shown);
  });

  it('never lets a control character through, whatever is asked', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.integer({ min: 0, max: 300 }), (text, width) => {
        const answers: Answer[] = [
          paragraph(text),
          { kind: 'missing', subject: text, near: [{ label: text, ask: { command: 'http', args: { query: text } } }] },
          {
            kind: 'several',
            about: { codes: [] },
            title: text,
            choices: [{ label: text, hint: text, ask: { command: 'http', args: { query: text } } }],
          },
          { kind: 'refused', reason: [text] },
        ];
        for (const answer of answers) expect(render(answer, { width, colour: false })).not.toMatch(/[^\P{Cc}\n]/u);
      }),
    );
  });
});
