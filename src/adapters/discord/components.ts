/** What can be pressed under a message: pages to open, the next question, sharing. */
import { type Ask, encodeAsk } from '../../core/ask.js';
import type { Action } from '../../core/card.js';
import { cut } from './fit.js';
import { limits } from './limits.js';
import { oneLine, webAddress } from './markdown.js';

/** A button that opens a page, or one that brings its custom_id back to us. */
export type Button =
  | { readonly type: 2; readonly style: 5; readonly label: string; readonly url: string }
  | { readonly type: 2; readonly style: 1 | 2; readonly label: string; readonly custom_id: string };

/** One of a select's options; its value is an encoded ask. */
export interface SelectOption {
  readonly label: string;
  readonly value: string;
  readonly description?: string;
}

export interface Select {
  readonly type: 3;
  readonly custom_id: string;
  readonly placeholder: string;
  readonly options: readonly SelectOption[];
}

export interface Row {
  readonly type: 1;
  readonly components: readonly (Button | Select)[];
}

/** Something to ask next. */
export interface Offer {
  readonly label: string;
  readonly hint?: string;
  readonly ask: Ask;
}

/** The custom_id of a select; the ask is in the chosen value. No ask is encoded like this, for it has no `?`. */
export const selectId = 'ask';

/** The custom_id of the button that shows an answer to the room. */
export const shareId = 'share';

const shareButton: Button = { type: 2, style: 1, label: 'Share', custom_id: shareId };
const label = (words: string, most: number) => cut(oneLine(words), most);

function links(actions: readonly Action[]): readonly Button[] {
  return actions.flatMap((action): Button[] => {
    if (action.kind !== 'open') return [];
    const url = webAddress(action.href, limits.buttonUrl);
    const words = label(action.label, limits.buttonLabel);
    return url && words ? [{ type: 2, style: 5, label: words, url }] : [];
  });
}

/** Offers that can be carried and are not the same twice. */
function carried(offers: readonly Offer[]): readonly (Offer & { readonly id: string })[] {
  const seen = new Set<string>();
  return offers.flatMap((offer) => {
    const id = encodeAsk(offer.ask);
    if (id.length > limits.customId || seen.has(id) || oneLine(offer.label) === '') return [];
    seen.add(id);
    return [{ ...offer, id }];
  });
}

/** One row of buttons for a few offers, a select for many, none for none. */
function asks(offers: readonly Offer[], placeholder: string): readonly Row[] {
  const some = carried(offers);
  if (some.length === 0) return [];
  if (some.length <= limits.buttonsInRow) {
    const buttons = some.map(
      ({ id, label: words }): Button => ({
        type: 2,
        style: 2,
        label: label(words, limits.buttonLabel),
        custom_id: id,
      }),
    );
    return [{ type: 1, components: buttons }];
  }
  const options = some.slice(0, limits.select.options).map(({ id, label: words, hint = '' }): SelectOption => {
    const description = label(hint, limits.select.description);
    return { label: label(words, limits.select.label), value: id, ...(description && { description }) };
  });
  return [{ type: 1, components: [{ type: 3, custom_id: selectId, placeholder, options }] }];
}

/** Rows of five. */
function rowsOf(buttons: readonly Button[]): readonly Row[] {
  const rows: Row[] = [];
  for (let at = 0; at < buttons.length; at += limits.buttonsInRow) {
    rows.push({ type: 1, components: buttons.slice(at, at + limits.buttonsInRow) });
  }
  return rows;
}

/** The next questions first, then pages and, where it is wanted, sharing; never more rows than Discord takes. */
export function components(
  actions: readonly Action[],
  offers: readonly Offer[],
  placeholder: string,
  share: boolean,
): readonly Row[] {
  const next = asks(offers, placeholder);
  const room = (limits.rows - next.length) * limits.buttonsInRow;
  const pages = links(actions).slice(0, share ? room - 1 : room);
  return [...next, ...rowsOf(share ? [shareButton, ...pages] : pages)];
}

/** The ask actions of a card as offers. */
export const offersOf = (actions: readonly Action[]): readonly Offer[] =>
  actions.filter((action) => action.kind === 'ask');
