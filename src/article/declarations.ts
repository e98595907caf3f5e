import type { Access } from './article.ts';
import { isNode, type LinkedData, listOf, textOf } from './jsonLd.ts';
import type { MetaTags } from './metaTags.ts';

/** Properties by which publishers declare who owns and pays them and what they hold themselves to (https://schema.org/NewsMediaOrganization). */
const DECLARATIONS = [
  'ownershipFundingInfo',
  'publishingPrinciples',
  'ethicsPolicy',
  'correctionsPolicy',
  'verificationFactCheckingPolicy',
  'unnamedSourcesPolicy',
  'actionableFeedbackPolicy',
  'missionCoveragePrioritiesPolicy',
  'noBylinesPolicy',
  'diversityPolicy',
  'masthead',
  'parentOrganization',
  'funder',
  'sponsor',
] as const;

/** Longest name or address, in characters. */
const LONGEST = 300;

/** A declaration's address, or the name of whom it names. */
function declared(value: unknown): string | undefined {
  for (const one of listOf(value)) {
    const text = isNode(one) ? (textOf(one.name) ?? one.url ?? one['@id']) : one;
    // Some write out the whole policy here instead.
    if (typeof text === 'string' && text.trim() && text.length <= LONGEST) return text.trim();
  }
  return undefined;
}

/** What an article's publisher declares about itself: on the article, on its publisher, or on the page's organisations. */
export function declarationsOf(node: LinkedData | null, organisations: readonly LinkedData[]) {
  const publishers = [...listOf(node?.publisher), ...listOf(node?.sourceOrganization)].filter(isNode);
  const places = [...(node ? [node] : []), ...publishers, ...organisations];
  const found = DECLARATIONS.flatMap((name): [string, string][] => {
    const value = places.map((place) => declared(place[name])).find(Boolean);
    return value ? [[name, value]] : [];
  });
  return found.length > 0 ? { value: Object.fromEntries(found), from: 'json-ld' } : undefined;
}

const truth = (value: unknown): boolean | undefined => {
  const text = String(listOf(value)[0] ?? '')
    .toLowerCase()
    .replace(/^.*\//, '');
  return text === 'true' ? true : text === 'false' ? false : undefined;
};

const TIERS: Readonly<Record<string, Access>> = {
  free: 'free',
  metered: 'metered',
  locked: 'paid',
  paid: 'paid',
  premium: 'paid',
};

/** Whether the article may be read for free (https://schema.org/isAccessibleForFree, or `article:content_tier`). */
export function accessOf(node: LinkedData | null, meta: MetaTags): { value: Access; from: string } | undefined {
  const free = truth(node?.isAccessibleForFree);
  const paidPart = listOf(node?.hasPart).some((part) => isNode(part) && truth(part.isAccessibleForFree) === false);
  if (free === false) return { value: 'paid', from: 'json-ld isAccessibleForFree' };
  if (paidPart) return { value: 'partly', from: 'json-ld hasPart' };
  if (free === true) return { value: 'free', from: 'json-ld isAccessibleForFree' };
  const name = ['article:content_tier', 'og:article:content_tier'].find((known) => meta.has(known));
  const tier = TIERS[meta.get(name ?? '')?.toLowerCase() ?? ''];
  return tier && { value: tier, from: `meta ${name}` };
}
