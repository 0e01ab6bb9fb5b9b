/** What Discord refuses in a body: its schemas, its limits, and what the schemas do not say. */
import { schemaFaults } from './schemas.js';
import { address, also, byType, list, object, oneOf, type Shape, whole, words, yesOrNo } from './shape.js';

const embed = object({
  'title?': words(256),
  'url?': address(2048),
  'description?': words(4096),
  'color?': whole(0, 0xffffff),
  'fields?': list(object({ name: words(256), value: words(1024), 'inline?': yesOrNo }), 25),
  'footer?': object({ text: words(2048) }),
});

interface Embed {
  readonly title?: string;
  readonly description?: string;
  readonly fields?: readonly { readonly name: string; readonly value: string }[];
  readonly footer?: { readonly text: string };
}

const said = ({ title = '', description = '', fields = [], footer }: Embed): number =>
  [title, description, footer?.text ?? '', ...fields.flatMap(({ name, value }) => [name, value])].join('').length;

const embeds = also(list(embed, 10), (value, at) => {
  const all = value as readonly Embed[];
  const sum = all.reduce((length, one) => length + said(one), 0);
  return [
    ...(sum > 6000 ? [`${at} says ${sum} characters in all, more than 6000`] : []),
    ...all.flatMap((one, i) => (said(one) === 0 ? [`${at}[${i}] says nothing`] : [])),
  ];
});

const option = object({ label: words(100), value: words(100), 'description?': words(100) });
const unique = (values: readonly unknown[], at: string) =>
  new Set(values).size === values.length ? [] : [`${at} has the same value twice`];

const button: Shape = (value, at) =>
  (Reflect.get(Object(value), 'style') === 5
    ? object({ type: oneOf(2), style: oneOf(5), label: words(80), url: address(512) })
    : object({ type: oneOf(2), style: oneOf(1, 2, 3, 4), label: words(80), custom_id: words(100) }))(value, at);

const select = also(
  object({ type: oneOf(3), custom_id: words(100), 'placeholder?': words(150), options: list(option, 25, 1) }),
  (value, at) =>
    unique(
      (value as { options: readonly { value: string }[] }).options.map((one) => one.value),
      `${at}.options`,
    ),
);

interface Row {
  readonly components: readonly { readonly type: number; readonly custom_id?: string }[];
}

const row = also(object({ type: oneOf(1), components: list(byType({ 2: button, 3: select }), 5, 1) }), (value, at) => {
  const { components } = value as Row;
  return components.length > 1 && components.some(({ type }) => type === 3) ? [`${at} has a select among others`] : [];
});

const rows = also(list(row, 5), (value, at) =>
  unique(
    (value as readonly Row[]).flatMap(({ components }) => components.flatMap((one) => one.custom_id ?? [])),
    `${at} custom_id`,
  ),
);

// Stricter than Discord: a bot that pings no one says so in every message.
const mentions = object({ parse: list(oneOf(), 0), 'replied_user?': oneOf(false) });

const message = {
  'content?': words(2000),
  'embeds?': embeds,
  'components?': rows,
  allowed_mentions: mentions,
} as const;

const saysSomething: (value: unknown, at: string) => readonly string[] = (value, at) => {
  const { content = '', embeds: some = [] } = value as { content?: string; embeds?: readonly unknown[] };
  return content === '' && some.length === 0 ? [`${at} is an empty message`] : [];
};

const interactionMessage = also(object({ ...message, 'flags?': oneOf(64) }), saysSomething);

const modal = object({
  custom_id: words(100),
  title: words(45),
  components: list(
    object({
      type: oneOf(18),
      label: words(45),
      'description?': words(100),
      component: object({
        type: oneOf(4),
        custom_id: words(100),
        style: oneOf(1, 2),
        'required?': yesOrNo,
        'min_length?': whole(0, 4000),
        'max_length?': whole(1, 4000),
        'placeholder?': words(100),
        'value?': words(4000),
      }),
    }),
    5,
    1,
  ),
});

const choices = also(list(object({ name: words(100), value: words(100) }), 25), (value, at) =>
  unique(
    (value as readonly { name: string }[]).map(({ name }) => name),
    at,
  ),
);

const callbacks: Readonly<Record<number, readonly [schema: string, shape: Shape]>> = {
  4: ['CreateMessageInteractionCallbackRequest', interactionMessage],
  7: ['UpdateMessageInteractionCallbackRequest', also(object(message), saysSomething)],
  8: ['ApplicationCommandAutocompleteCallbackRequest', object({ choices })],
  9: ['ModalInteractionCallbackRequest', modal],
};

/** Everything wrong with an answer to an interaction. */
export function callbackFaults(body: unknown): readonly string[] {
  const type: unknown = Reflect.get(Object(body), 'type');
  const [schema, shape] = (typeof type === 'number' && callbacks[type]) || [];
  if (!schema || !shape) return [`callback type ${String(type)} is not known here`];
  return [...object({ type: oneOf(type), data: shape })(body, 'callback'), ...schemaFaults(schema, body)];
}

const snowflake: Shape = (value, at) => (/^\d{17,20}$/.test(String(value)) ? [] : [`${at} is no id`]);

/** Everything wrong with a message to a channel. */
export const messageFaults = (body: unknown): readonly string[] => [
  ...also(
    object({
      ...message,
      'message_reference?': object({ message_id: snowflake, 'fail_if_not_exists?': yesOrNo }),
      'nonce?': words(25),
      'enforce_nonce?': yesOrNo,
    }),
    saysSomething,
  )(body, 'message'),
  ...schemaFaults('MessageCreateRequest', body),
];

const commandName: Shape = (value, at) =>
  /^[-_'\p{L}\p{N}]{1,32}$/u.test(String(value)) && String(value) === String(value).toLowerCase()
    ? []
    : [`${at} is no name of a slash command`];

const commandOption = byType({
  3: object({
    type: oneOf(3),
    name: commandName,
    description: words(100),
    'required?': yesOrNo,
    'autocomplete?': yesOrNo,
    'min_length?': whole(0, 6000),
    'max_length?': whole(1, 6000),
  }),
  5: object({ type: oneOf(5), name: commandName, description: words(100), 'required?': yesOrNo }),
});

const places = { 'integration_types?': list(oneOf(0, 1), 2, 1), 'contexts?': list(oneOf(0, 1, 2), 3, 1) } as const;

const requiredFirst: (value: unknown, at: string) => readonly string[] = (value, at) => {
  const required = (value as readonly { required?: boolean }[]).map((one) => one.required ?? false);
  return required.lastIndexOf(true) > required.indexOf(false) && required.includes(false)
    ? [`${at} has a required option after one that is not`]
    : [];
};

const command = byType({
  1: object({
    type: oneOf(1),
    name: commandName,
    description: words(100),
    'options?': also(list(commandOption, 25), requiredFirst),
    ...places,
  }),
  3: object({ type: oneOf(3), name: words(32), ...places }),
});

/** Everything wrong with a list of commands to register. */
export function commandFaults(body: unknown): readonly string[] {
  const all = Array.isArray(body) ? body : [];
  return [
    ...list(command, 130)(body, 'commands'),
    ...unique(
      all.map(({ type, name }) => `${type} ${name}`),
      'commands',
    ),
    ...(all.filter(({ type }) => type === 3).length > 15 ? ['more than 15 entries of the message menu'] : []),
    ...all.flatMap((one) => schemaFaults('ApplicationCommandUpdateRequest', one)),
  ];
}
