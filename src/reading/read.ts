import { type Article, isPromotional } from '../article/article.ts';
import type { Attribution } from '../attribution/attribution.ts';
import { findAttributions } from '../attribution/find.ts';
import { refineSources } from '../attribution/sourceKind.ts';
import type { Sentence } from '../text/sentence.ts';
import { classify } from './classify.ts';
import { continueSpeech } from './continued.ts';
import { findEvidence } from './findEvidence.ts';
import type { Weighed } from './judge.ts';
import { publisherNotes } from './notes.ts';
import type { Reading } from './reading.ts';
import { readsAs } from './readsAs.ts';
import { sentencesOf, settingsOf } from './sentences.ts';
import { sharesOfLabels } from './shares.ts';
import { sourceNotes } from './sources.ts';
import { vocabularyOf } from './vocabulary.ts';
import { weigh } from './weigh.ts';

/**
 * The quick reading: who speaks where in an article, from rules, lexicons and learnt weights alone. Linear in the text.
 * An article in a language that Lesart does not read gets a reading without classifications.
 */
export const readQuickly = (article: Article): Reading => readingOf(article, weighSentences(article));

/** The reading as it is shown: the quick one, with a closer look at who the sources are. */
export async function readArticle(article: Article): Promise<Reading> {
  const found = weighSentences(article);
  const attributions = await refineSources(article, found.sentences, found.attributions);
  return readingOf(article, { ...found, attributions });
}

type Found = {
  readonly sentences: readonly Sentence[];
  readonly attributions: readonly Attribution[];
  readonly weighed: readonly Weighed[];
};

/** Every sentence with what was found in it and what it was weighed to be. */
function weighSentences(article: Article): Found {
  const { language } = article;
  if (!language) return { sentences: [], attributions: [], weighed: [] };
  const sentences = sentencesOf(article, language);
  const attributions = findAttributions(article, sentences);
  const settings = settingsOf(article, sentences, attributions);
  const vocabulary = vocabularyOf(language);
  const findings = settings.map((setting) => findEvidence(setting, vocabulary));
  const body = settings.map(({ block }) => !isPromotional(block));
  const weighed = weigh(findings, body).flatMap((judgement, i): Weighed[] => {
    const [setting, its] = [settings[i], findings[i]];
    return setting && its ? [{ setting, findings: its, judgement }] : [];
  });
  return { sentences, attributions, weighed };
}

function readingOf(article: Article, found: Found): Reading {
  const { language } = article;
  const { attributions, weighed } = continueSpeech(found.weighed, found.attributions);
  const classifications = language ? classify(article, weighed, language) : [];
  return {
    depth: 'quick',
    classifications,
    attributions,
    sources: sourceNotes(attributions),
    shares: sharesOfLabels(classifications),
    notes: publisherNotes(article, classifications),
    readsAs: readsAs(
      article,
      weighed.map(({ setting, findings, judgement }) => ({ findings, judgement, body: !isPromotional(setting.block) })),
    ),
  };
}
