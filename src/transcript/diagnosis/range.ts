/** Parts of a whole: what was asked for, what came, what there is. */
import { code } from '../../core/text.js';
import { quoted } from '../mask.js';
import { type Rule, requestShown } from './rule.js';

const bytes = (count: string): string => `${Number(count).toLocaleString('en')} bytes`;

export const rangeRules: readonly Rule[] = [
  {
    name: '416: the range against the size',
    codes: [416],
    source: 'RFC 9110 section 15.5.17',
    says({ sent, received }) {
      const range = sent('range');
      const size = /^\s*bytes\s+\*\/(\d{1,15})/i.exec(received('content-range') ?? '')?.[1];
      if (range && size)
        return [
          'You asked for ',
          quoted(range, 60),
          ' of something that is ',
          `${bytes(size)} long. Drop a stale partial file and start again.`,
        ];
      if (size)
        return [
          `The whole is ${bytes(size)} long: the range begins past its end. Drop a stale partial file and start again.`,
        ];
      if (range)
        return [
          'The range ',
          quoted(range, 60),
          ' lies outside what is there; ask with ',
          code('HEAD'),
          ' for the size.',
        ];
      return undefined;
    },
  },
  {
    name: '206: which part came',
    codes: [206],
    source: 'RFC 9110 section 15.3.7',
    says({ received }) {
      const part = /^\s*bytes\s+(\d{1,15})-(\d{1,15})\/(\d{1,15})/i.exec(received('content-range') ?? '');
      if (!part) return undefined;
      const [, first = '', last = '', size = ''] = part;
      const rest = Number(size) - Number(last) - 1;
      return [
        `Bytes ${Number(first).toLocaleString('en')} to ${Number(last).toLocaleString('en')} of ${Number(size).toLocaleString('en')} came; ${rest > 0 ? `${rest.toLocaleString('en')} are still to fetch` : 'that is up to the end'}.`,
      ];
    },
  },
  {
    name: '206 without a range asked for',
    codes: [206],
    source: 'RFC 9110 section 15.3.7',
    amiss: true,
    says(evidence) {
      if (!requestShown(evidence) || evidence.sent('range')) return undefined;
      return [
        'No ',
        code('Range'),
        ' was sent, so a 206 is wrong here: something in between may have added one, or the server is at fault.',
      ];
    },
  },
];
