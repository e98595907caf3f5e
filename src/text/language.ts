/** The languages Lesart reads, as BCP 47 primary subtags (RFC 5646, 2.2.1). */
export const LANGUAGES = ['de', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The language a BCP 47 tag such as `de-AT` or `en_GB` names, or null when it is none that Lesart reads. */
export function languageOf(tag: string | null | undefined): Language | null {
  const primary = tag?.trim().toLowerCase().split(/[-_]/)[0];
  return LANGUAGES.find((language) => language === primary) ?? null;
}
