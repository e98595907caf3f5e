/** The shape of a `_locales/…/messages.json`, as far as it is checked. */
export type MessageFile = Readonly<Record<string, { readonly message: string }>>;

/**
 * What is wrong with the message files, one sentence each: a message that a language lacks, another number of
 * substitutions than in the other languages, an empty message, or one that no source text uses.
 * `files`: by language. `sources`: the text of every file that may use a message.
 */
export function localeComplaints(
  files: Readonly<Record<string, MessageFile>>,
  sources: readonly string[],
): readonly string[] {
  const names = [...new Set(Object.values(files).flatMap((file) => Object.keys(file)))].sort();
  const used = usesIn(sources);
  return names.flatMap((name) => [...parity(name, files), ...(used(name) ? [] : [`"${name}" is never used.`])]);
}

function parity(name: string, files: Readonly<Record<string, MessageFile>>): string[] {
  const spoken = Object.entries(files).map(([language, file]) => ({ language, message: file[name]?.message }));
  const missing = spoken
    .filter(({ message }) => !message?.trim())
    .map(({ language }) => `"${name}" is missing in ${language}.`);
  const substitutions = new Set(
    spoken.flatMap(({ message }) => (message === undefined ? [] : [substitutionsOf(message)])),
  );
  return substitutions.size > 1 ? [...missing, `"${name}" has other substitutions in each language.`] : missing;
}

const substitutionsOf = (message: string): string =>
  [...new Set(message.match(/\$(?:[1-9]|\w+\$)/g) ?? [])].sort().join(' ');

/** Tells whether a message is named: whole in quotation marks or `__MSG_…__`, or by a template such as `reason_${name}`. */
function usesIn(sources: readonly string[]): (name: string) => boolean {
  const whole = new Set<string>();
  const templates: RegExp[] = [];
  for (const source of sources) {
    for (const [, name = ''] of source.matchAll(/['"`](\w+)['"`]/g)) whole.add(name);
    for (const [, name = ''] of source.matchAll(/__MSG_(\w+)__/g)) whole.add(name);
    for (const [, template] of source.matchAll(/`(\w*(?:\$\{[^}`]*\}\w*)+)`/g))
      if (template && /\w/.test(template.replace(/\$\{[^}]*\}/g, '')))
        templates.push(new RegExp(`^${template.replace(/\$\{[^}]*\}/g, '\\w+')}$`));
  }
  return (name) => whole.has(name) || templates.some((template) => template.test(name));
}
