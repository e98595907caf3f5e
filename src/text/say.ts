import type messages from '../../assets/_locales/en/messages.json';

/** Names of all sentences Lesart can say; the same in every `assets/_locales/…/messages.json`. */
export type MessageName = keyof typeof messages;

/** Says a message in one language, its `$1`…`$9` replaced (Chrome i18n: https://developer.chrome.com/docs/extensions/reference/api/i18n). */
export type Say = (name: MessageName, ...substitutions: readonly string[]) => string;

/** The shape of a `_locales/…/messages.json`. */
export type Messages = Readonly<Record<MessageName, { readonly message: string }>>;

/** A `Say` from a messages file, for where no browser is: the command line and the tests. */
export const sayFrom =
  (messages: Messages): Say =>
  (name, ...substitutions) =>
    messages[name].message.replace(/\$([1-9])/g, (_, n: string) => substitutions[Number(n) - 1] ?? '');
