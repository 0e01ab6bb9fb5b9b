/** Reads a message as a person sees it: Discord's markdown drawn, its marks gone, its escapes undone. */

/** What is looked for at each place, in this order, as Discord's clients do. */
const rules: readonly (readonly [RegExp, (match: RegExpExecArray) => string])[] = [
  [/^\\([^0-9A-Za-z\s])/, ([, character = '']) => character],
  [/^```(?:[a-z0-9_+\-.#]+\n)?\n*([^\n][\s\S]*?)\n*```/i, ([, code = '']) => code.replaceAll('\u200b', '')],
  [/^(`+)([\s\S]*?[^`])\1(?!`)/, ([, , code = '']) => code],
  [/^<(?:@[!&]?|#)\d+>/, () => '(mention)'],
  [/^@(?:everyone|here)\b/, () => '(mention)'],
  [/^<(?:a?:\w+:\d+|t:-?\d+(?::\w)?|\/[\w -]+:\d+|id:\w+|https?:\/\/[^\s>]+)>/, () => '(drawn)'],
  [/^\[((?:\\.|[^\]\\])+)\]\((?:https?:\/\/[^\s()]+)\)/, ([, words = '']) => readMarkdown(words, false)],
  [/^https?:\/\/[^\s<]+[^<.,:;"')\]\s]/, () => '(link)'],
  [/^\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/, ([, words = '']) => readMarkdown(words, false)],
  [/^__((?:\\[\s\S]|[^\\])+?)__(?!_)/, () => '(underlined)'],
  [/^~~(?=\S)((?:\\[\s\S]|~(?!~)|[^\s~\\]|\s(?!~~))+?)~~/, () => '(struck)'],
  [/^\|\|([\s\S]+?)\|\|/, () => '(spoiler)'],
  [/^\*(?=\S)((?:\*\*|\\[\s\S]|\s+(?:\\[\s\S]|[^\s*\\]|\*\*)|[^\s*\\])+?)\*(?!\*)/, () => '(italic)'],
  [/^_((?:__|\\[\s\S]|[^\\_])+?)_(?![A-Za-z0-9_])/, () => '(italic)'],
];

// A list of ours is written with a hyphen; an item that has another mark at its start has it from what was put in.
const lineRules: readonly (readonly [RegExp, string])[] = [
  [/^[^\S\n]*-# /, '(small)'],
  [/^[^\S\n]*#{1,3} /, '(heading)'],
  [/^[^\S\n]*>(?:>>)? /, '(quote)'],
  [/^[^\S\n]*[*+] /, '(item)'],
  [/^[^\S\n]*\d+[.)] /, '(number)'],
];

/** Text in Discord's markdown, as it is shown. */
export function readMarkdown(text: string, lines = true): string {
  let shown = '';
  let rest = text;
  let atStart = lines;
  while (rest !== '') {
    if (atStart) {
      const item = /^- (?! *-)/.exec(rest);
      if (item) rest = rest.slice(item[0].length);
      const opened = lineRules.find(([rule]) => rule.test(rest));
      if (opened) {
        shown += opened[1];
        rest = rest.replace(opened[0], '');
      }
    }
    const here = rules.map(([rule, show]) => ({ match: rule.exec(rest), show })).find(({ match }) => match !== null);
    const taken = here?.match?.[0] ?? String.fromCodePoint(rest.codePointAt(0) ?? 0);
    shown += here?.match ? here.show(here.match) : taken;
    rest = rest.slice(taken.length);
    atStart = lines && taken.endsWith('\n');
  }
  return shown;
}

interface Shown {
  readonly content?: string;
  readonly embeds?: readonly {
    readonly title?: string;
    readonly description?: string;
    readonly fields?: readonly { readonly name: string; readonly value: string }[];
    readonly footer?: { readonly text: string };
  }[];
  readonly components?: readonly {
    readonly components: readonly {
      readonly label?: string;
      readonly placeholder?: string;
      readonly options?: readonly { readonly label: string; readonly description?: string }[];
    }[];
  }[];
}

/** A message from top to bottom; footers and buttons know no markdown. */
export function readMessage({ content = '', embeds = [], components = [] }: Shown): string {
  return [
    readMarkdown(content),
    ...embeds.flatMap(({ title, description, fields = [], footer }) => [
      readMarkdown(title ?? '', false),
      readMarkdown(description ?? ''),
      ...fields.flatMap(({ name, value }) => [readMarkdown(name, false), readMarkdown(value)]),
      footer?.text ?? '',
    ]),
    ...components.flatMap((row) =>
      row.components.flatMap(({ label, placeholder, options = [] }) => [
        label ?? placeholder ?? '',
        ...options.flatMap((option) => [option.label, option.description ?? '']),
      ]),
    ),
  ]
    .filter((part) => part !== '' && part !== '\u200b')
    .join('\n');
}
