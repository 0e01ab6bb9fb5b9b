/** Conditional requests: unchanged, no longer so, or not said. */
import { code } from '../../core/text.js';
import { quoted } from '../mask.js';
import { type Rule, requestShown } from './rule.js';

export const conditionRules: readonly Rule[] = [
  {
    name: '304 without a condition sent',
    codes: [304],
    source: 'RFC 9110 section 15.4.5',
    amiss: true,
    says(evidence) {
      if (!requestShown(evidence) || evidence.sent('if-none-match') || evidence.sent('if-modified-since'))
        return undefined;
      return [
        'The request shown has no ',
        code('If-None-Match'),
        ' or ',
        code('If-Modified-Since'),
        ', so a 304 answers a question nobody asked: a cache in between may have added it, or the server is at fault.',
      ];
    },
  },
  {
    name: '304: what was compared',
    codes: [304],
    source: 'RFC 9110 section 13.1',
    says({ sent }) {
      const header =
        sent('if-none-match') !== undefined
          ? 'If-None-Match'
          : sent('if-modified-since') !== undefined
            ? 'If-Modified-Since'
            : undefined;
      return header ? ['Your copy is still good by ', code(header), ': use it. This is no error.'] : undefined;
    },
  },
  {
    name: '412: the condition that failed',
    codes: [412],
    source: 'RFC 9110 sections 13.1 and 15.5.13',
    says({ sent, received }) {
      const match = sent('if-match');
      const etag = received('etag');
      if (match) {
        return [
          'You sent ',
          quoted(`If-Match: ${match}`, 80),
          ...(etag ? [', and it is now ', quoted(etag, 60)] : []),
          ': someone changed it since. Nothing was applied; fetch it again, merge, and send with the new tag.',
        ];
      }
      if (sent('if-none-match')?.trim() === '*')
        return ['You sent ', code('If-None-Match: *'), ', which means “only if it does not exist yet”, and it does.'];
      if (sent('if-unmodified-since'))
        return [
          'It changed after the time in ',
          code('If-Unmodified-Since'),
          '. Nothing was applied; fetch it again, merge, and retry.',
        ];
      return undefined;
    },
  },
  {
    name: '428: send a condition',
    codes: [428],
    source: 'RFC 6585 section 3',
    says: (evidence) =>
      requestShown(evidence) && !evidence.sent('if-match') && !evidence.sent('if-unmodified-since')
        ? [
            'No condition was sent. Fetch the resource, take its ',
            code('ETag'),
            ', and send the change with ',
            code('If-Match'),
            '.',
          ]
        : undefined,
  },
];
