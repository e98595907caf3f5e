import type { Article } from '../article/article.ts';
import type { Attribution } from '../attribution/attribution.ts';
import { findAttributions } from '../attribution/find.ts';
import type { Language } from '../text/language.ts';
import { classify, type Weighed } from './classify.ts';
import { findEvidence } from './evidence.ts';
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
export function readQuickly(article: Article): Reading {
  const { language } = article;
  const { weighed, attributions } = language ? weighSentences(article, language) : { weighed: [], attributions: [] };
  const classifications = language ? classify(article, weighed, language) : [];
  return {
    depth: 'quick',
    classifications,
    attributions,
    sources: sourceNotes(attributions),
    shares: sharesOfLabels(classifications),
    readsAs: readsAs(
      article,
      weighed.map(({ setting, findings, judgement }) => ({ findings, judgement, body: setting.block.body })),
    ),
  };
}

/** Every sentence with what was found in it and what it was weighed to be. */
function weighSentences(article: Article, language: Language): { weighed: Weighed[]; attributions: Attribution[] } {
  const sentences = sentencesOf(article, language);
  const attributions = findAttributions(article, sentences);
  const settings = settingsOf(article, sentences, attributions);
  const vocabulary = vocabularyOf(language);
  const found = settings.map((setting) => ({ setting, findings: findEvidence(setting, vocabulary) }));
  const judgements = weigh(
    found.map(({ findings }) => findings),
    settings.map(({ block }) => block.body),
  );
  const weighed = found.flatMap((each, i) => {
    const judgement = judgements[i];
    return judgement ? [{ ...each, judgement }] : [];
  });
  return { weighed, attributions };
}

/** The full reading. Until there is a closer reader than the rules, it is the quick one. */
export async function readArticle(article: Article): Promise<Reading> {
  return readQuickly(article);
}
