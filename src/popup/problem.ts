import type { PageProblem } from '../messages.ts';
import type { Say } from '../text/say.ts';

/** Why there is no reading to show. */
export type Problem =
  | PageProblem
  | { readonly name: 'browserPage' | 'store' | 'pdf' | 'notAllowed' | 'gone' | 'timeout' };

/** Pages of the browser itself, by their scheme. `view-source` and `devtools` wrap others. */
const BROWSER_PAGE =
  /^(?:about|brave|chrome|chrome-error|chrome-extension|chrome-untrusted|devtools|edge|moz-extension|opera|resource|view-source|vivaldi):/;

/** Where the browsers' makers let no extension in. */
const STORES = new Set(['chromewebstore.google.com', 'microsoftedge.microsoft.com', 'addons.mozilla.org']);

/** Why the browser let no script into a page, as far as its address and the browser's words tell. */
export function refusalOf(url: string | undefined, error: unknown): Problem {
  const words = error instanceof Error ? error.message : String(error);
  if (/no tab with id|invalid tab id|frame .*(?:was removed|is showing error page)|tab was closed/i.test(words))
    return { name: 'gone' };
  // Without a grant the address is hidden; then the browser's own words may tell.
  if (url === undefined) return { name: hidden(words) };
  if (isPdf(url)) return { name: 'pdf' };
  if (BROWSER_PAGE.test(url)) return { name: 'browserPage' };
  const { hostname, pathname } = new URL(url);
  if (STORES.has(hostname) || (hostname === 'chrome.google.com' && pathname.startsWith('/webstore')))
    return { name: 'store' };
  return { name: 'notAllowed' };
}

function hidden(words: string): 'store' | 'browserPage' | 'notAllowed' {
  if (/extensions gallery/i.test(words)) return 'store';
  return /\b(?:chrome|edge|brave|opera|vivaldi|about|chrome-extension):\S*/i.test(words) ? 'browserPage' : 'notAllowed';
}

const isPdf = (url: string): boolean => /^[^?#]+\.pdf(?:[?#]|$)/i.test(url) || url.startsWith('resource://pdf.js/');

/** What to tell the reader: what is the matter, and what to do next. */
export function sentencesOf(problem: Problem, say: Say): { readonly what: string; readonly next: string } {
  switch (problem.name) {
    case 'language': {
      if (problem.tag === null)
        return { what: say('problem_languageUnknown'), next: say('problem_languageUnknown_next') };
      return { what: say('problem_language', nameOf(problem.tag, say)), next: say('problem_language_next') };
    }
    case 'notHtml': {
      const name = problem.type === 'application/pdf' ? 'pdf' : 'notHtml';
      return { what: say(`problem_${name}`), next: say(`problem_${name}_next`) };
    }
    default:
      return { what: say(`problem_${problem.name}`), next: say(`problem_${problem.name}_next`) };
  }
}

/** A language's name in the reader's own; the tag itself when it is no valid one. */
function nameOf(tag: string, say: Say): string {
  try {
    return new Intl.DisplayNames(say('languageTag'), { type: 'language' }).of(tag) ?? tag;
  } catch (error) {
    // Pages declare whatever they like, such as "deutsch": Intl.DisplayNames throws a RangeError then.
    if (error instanceof RangeError) return tag;
    throw error;
  }
}
