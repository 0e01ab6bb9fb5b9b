/** What Slack refuses in blocks, block by block; written from its reference, not from our renderer. */

type Fields = Readonly<Record<string, unknown>>;
type Checks = Readonly<Record<string, (value: unknown, at: string) => readonly string[]>>;

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A text of `least` to `most` characters. */
export const string =
  (most: number, least = 1) =>
  (value: unknown, at: string): readonly string[] => {
    if (typeof value !== 'string') return [`${at}: not a string`];
    if (value.length < least) return [`${at}: must be more than ${least - 1} characters`];
    return value.length > most ? [`${at}: must be less than ${most + 1} characters, is ${value.length}`] : [];
  };

const oneOf =
  (...allowed: readonly unknown[]) =>
  (value: unknown, at: string): readonly string[] =>
    allowed.includes(value) ? [] : [`${at}: ${JSON.stringify(value)} is none of ${JSON.stringify(allowed)}`];

/** An object with exactly these keys, the last ones optional. */
export function object(required: Checks, optional: Checks = {}) {
  return (value: unknown, at: string): readonly string[] => {
    if (!isFields(value)) return [`${at}: not an object`];
    const checks = { ...required, ...optional };
    return [
      ...Object.keys(required).flatMap((key) => (value[key] === undefined ? [`${at}.${key}: missing`] : [])),
      ...Object.entries(value).flatMap(([key, each]) => {
        const check = Object.hasOwn(checks, key) ? checks[key] : undefined;
        if (!check) return [`${at}.${key}: unknown`];
        return each === undefined ? [] : check(each, `${at}.${key}`);
      }),
    ];
  };
}

/** A list of `least` to `most` of the same. */
export const list =
  (each: (value: unknown, at: string) => readonly string[], most: number, least = 1) =>
  (value: unknown, at: string): readonly string[] => {
    if (!Array.isArray(value)) return [`${at}: not an array`];
    if (value.length < least) return [`${at}: no fewer than ${least} items`];
    if (value.length > most) return [`${at}: no more than ${most} items, are ${value.length}`];
    return value.flatMap((it, i) => each(it, `${at}[${i}]`));
  };

const boolean = oneOf(true, false);

/** An address a client can open. */
function url(value: unknown, at: string): readonly string[] {
  const wrong = string(3000)(value, at);
  if (wrong.length > 0) return wrong;
  const text = String(value);
  return /^https?:\/\/[^\s<>"]+$/i.test(text) && URL.canParse(text) ? [] : [`${at}: not a valid URL`];
}

/** By its `type`, one of these. */
export function typed(kinds: Readonly<Record<string, (value: unknown, at: string) => readonly string[]>>) {
  return (value: unknown, at: string): readonly string[] => {
    const type = isFields(value) && typeof value.type === 'string' ? value.type : '';
    const check = Object.hasOwn(kinds, type) ? kinds[type] : undefined;
    return check ? check(value, at) : [`${at}: unsupported type ${JSON.stringify(type)}`];
  };
}

const is = (type: string) => ({ type: oneOf(type) });

export const plainText = (most: number) => object({ ...is('plain_text'), text: string(most) }, { emoji: boolean });
const mrkdwn = (most: number) => object({ ...is('mrkdwn'), text: string(most) }, { verbatim: oneOf(true) });
const anyText = (most: number) => typed({ plain_text: plainText(most), mrkdwn: mrkdwn(most) });

const style = object({}, { bold: boolean, italic: boolean, strike: boolean, code: boolean });
const spans = {
  text: object({ ...is('text'), text: string(8000) }, { style }),
  link: object({ ...is('link'), url }, { text: string(8000), style }),
};
const richSection = object({ ...is('rich_text_section'), elements: list(typed(spans), 1000) });
const rich = typed({
  rich_text_section: richSection,
  rich_text_list: object({
    ...is('rich_text_list'),
    style: oneOf('bullet', 'ordered'),
    elements: list(richSection, 1000),
  }),
  rich_text_preformatted: object({ ...is('rich_text_preformatted'), elements: list(typed(spans), 100) }),
});

const option = object({ text: plainText(75), value: string(150) }, { description: plainText(75) });
const pressable = typed({
  button: object(
    { ...is('button'), text: plainText(75), action_id: string(255) },
    { value: string(2000), url, style: oneOf('primary', 'danger') },
  ),
  static_select: object(
    { ...is('static_select'), action_id: string(255), options: list(option, 100) },
    { placeholder: plainText(150) },
  ),
});

const id = { block_id: string(255) };
const shared = {
  header: object({ ...is('header'), text: plainText(150) }, id),
  section: object({ ...is('section') }, { text: anyText(3000), fields: list(anyText(2000), 10), ...id }),
  context: object({ ...is('context'), elements: list(anyText(2000), 10) }, id),
  divider: object({ ...is('divider') }, id),
  actions: object({ ...is('actions'), elements: list(pressable, 25) }, id),
  rich_text: object({ ...is('rich_text'), elements: list(rich, 1000) }, id),
};
const input = object(
  {
    ...is('input'),
    label: plainText(2000),
    element: object(
      { ...is('plain_text_input'), action_id: string(255) },
      {
        multiline: boolean,
        max_length: (value, at) => (typeof value === 'number' && value <= 3000 ? [] : [`${at}: above 3000`]),
        placeholder: plainText(150),
        focus_on_load: boolean,
      },
    ),
  },
  { ...id, optional: boolean, hint: plainText(2000) },
);

/** Every value under this key, at any depth. */
export function every(key: string, part: unknown): readonly unknown[] {
  if (Array.isArray(part)) return part.flatMap((each) => every(key, each));
  if (!isFields(part)) return [];
  return Object.entries(part).flatMap(([name, value]) => (name === key ? [value] : every(key, value)));
}

function repeated(key: string, blocks: unknown): readonly string[] {
  const ids = every(key, blocks);
  return ids.length === new Set(ids).size ? [] : [`blocks: a ${key} is not unique`];
}

/** Characters over all blocks with something for each container, as chat.postMessage seems to count them. */
function size(part: unknown): number {
  if (Array.isArray(part)) return part.reduce((sum: number, each) => sum + size(each), 0);
  if (!isFields(part)) return 0;
  return Object.entries(part).reduce(
    (sum, [key, value]) => sum + (key === 'type' ? 20 : typeof value === 'string' ? value.length : size(value)),
    0,
  );
}

/** What Slack would say against a message's blocks. */
export const messageBlocks = (blocks: unknown): readonly string[] => [
  ...list(typed(shared), 50)(blocks, 'blocks'),
  ...repeated('action_id', blocks),
  ...repeated('block_id', blocks),
  ...(size(blocks) > 12_000 ? [`msg_blocks_too_long: ${size(blocks)}`] : []),
];

/** What Slack would say against a view's blocks. */
export const viewBlocks = (blocks: unknown): readonly string[] => [
  ...list(typed({ ...shared, input }), 100)(blocks, 'view.blocks'),
  ...repeated('action_id', blocks),
  ...repeated('block_id', blocks),
];
