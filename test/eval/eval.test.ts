/** The table must stay answered: no figure falls below what it was when it was written down. */
import { describe, expect, it } from 'vitest';
import { byNumber, sideBySide } from './by-number.js';
import { chatter } from './chatter.js';
import { everyday } from './everyday.js';
import { holdout, holdoutChatter } from './holdout.js';
import { measure } from './measure.js';
import { numberTalk } from './number-talk.js';
import { choices, comparisons, groups, numbered, symptoms } from './questions.js';
import { smallTalk } from './small-talk.js';
import { supportTalk } from './support-talk.js';
import { techTalk } from './tech-talk.js';
import { wordTalk } from './word-talk.js';

/** The least share that is right, by the figure's name. */
const floors: Readonly<Record<string, number>> = {
  'choosing a code, asked': 0.97,
  'choosing a code, mentioned': 0.9,
  'what software says, asked': 0.98,
  'what software says, mentioned': 0.96,
  'a code in the text': 1,
  classes: 1,
  'comparisons, all shown': 1,
  'silence at chatter': 0.97,
  'written blind, asked': 0.94,
  'written blind, mentioned': 0.87,
  'written blind, silence at chatter': 0.93,
  'everyday, asked': 0.78,
  'everyday, mentioned': 0.76,
  'by number, mentioned': 0.94,
  'side by side, all shown': 0.95,
  'silence at small talk': 0.92,
  'silence at technical talk': 0.94,
  'silence at support talk': 0.96,
  'silence at numbers of other things': 0.93,
  'silence at words of other things': 0.95,
};

describe('the table', () => {
  it('is large enough to mean something, and asks nothing twice', () => {
    const questions = [choices, symptoms, numbered, comparisons, groups, holdout, everyday, byNumber, sideBySide]
      .flat()
      .map(([text]) => text);
    const talk = [...chatter, ...holdoutChatter, ...smallTalk, ...techTalk, ...supportTalk, ...numberTalk, ...wordTalk];
    expect(questions.length).toBeGreaterThanOrEqual(200);
    expect(talk.length).toBeGreaterThanOrEqual(100);
    expect(new Set([...questions, ...talk]).size).toBe(questions.length + talk.length);
  });

  it.each(measure().map((figure) => [figure.name, figure] as const))('%s', (name, { ok, of, missed }) => {
    expect(ok / of, missed.join('\n')).toBeGreaterThanOrEqual(floors[name] ?? 1);
  });
});
