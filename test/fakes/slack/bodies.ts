/** What Slack refuses in a whole message or view, and what would ping someone. */
import { every, isFields, messageBlocks, object, plainText, string, viewBlocks } from './blocks.js';

const yes = (): readonly string[] => [];
const no = (value: unknown, at: string): readonly string[] => (value === false ? [] : [`${at}: unfurls`]);

/** A bare `<` or `>` in text that Slack parses is a link or a mention. */
const parsed = (value: unknown, at: string): readonly string[] => [
  ...string(4000)(value, at),
  ...(/[<>]/.test(String(value)) ? [`${at}: has an unescaped bracket, and could ping`] : []),
  ...(/&(?!amp;|lt;|gt;)/.test(String(value)) ? [`${at}: has an unescaped ampersand`] : []),
];

const said = { text: parsed, blocks: messageBlocks, unfurl_links: no, unfurl_media: no };

/** Elements that would notify somebody. */
const pings = (body: unknown): readonly string[] =>
  every('type', body)
    .filter((type) => ['user', 'usergroup', 'broadcast', 'channel', 'team'].includes(String(type)))
    .map((type) => `an element of type ${type} could ping`);

const first = (blocks: unknown): readonly string[] =>
  Array.isArray(blocks) && ['header', 'rich_text'].includes(blocks[0]?.type) ? [] : ['the first block is no title'];

const message = (extra: Parameters<typeof object>[1], required: Parameters<typeof object>[0] = {}) => {
  const check = object({ ...said, ...required }, extra);
  return (body: unknown): readonly string[] => [
    ...check(body, 'message'),
    ...pings(body),
    ...first(isFields(body) ? body.blocks : undefined),
  ];
};

/** chat.postMessage. */
export const posted = message({ thread_ts: string(30) }, { channel: string(30) });

/** chat.postEphemeral. */
export const postedToOne = message({ thread_ts: string(30) }, { channel: string(30), user: string(30) });

/** What a `response_url` takes, or a slash command's acknowledgement. */
export const responded = message(
  { thread_ts: string(30), replace_original: yes, delete_original: yes },
  { response_type: (value, at) => (['ephemeral', 'in_channel'].includes(String(value)) ? [] : [`${at}: ${value}`]) },
);

const modal = object(
  { type: yes, title: plainText(24), blocks: viewBlocks },
  { submit: plainText(24), close: plainText(24), callback_id: string(255), private_metadata: string(3000, 0) },
);
const home = object({ type: yes, blocks: viewBlocks }, { callback_id: string(255) });

/** A modal or a Home tab. */
export function view(body: unknown): readonly string[] {
  const type = isFields(body) ? body.type : undefined;
  if (type !== 'modal' && type !== 'home') return [`view: unsupported type ${JSON.stringify(type)}`];
  const inputs = every('type', body).includes('input');
  return [
    ...(type === 'modal' ? modal : home)(body, 'view'),
    ...(type === 'modal' && inputs && !(isFields(body) && body.submit) ? ['view.submit: missing beside an input'] : []),
    ...pings(body),
  ];
}

/** What a view_submission may be acknowledged with. */
export function submitted(body: unknown): readonly string[] {
  if (body === undefined || !isFields(body) || Object.keys(body).length === 0) return [];
  if (body.response_action === 'update') return object({ response_action: yes, view })(body, 'ack');
  if (body.response_action !== 'errors')
    return [`ack: unknown response_action ${JSON.stringify(body.response_action)}`];
  return isFields(body.errors) && Object.values(body.errors).every((text) => string(3000)(text, '').length === 0)
    ? []
    : ['ack.errors: not messages by block'];
}
