import { type Article, isPromotional } from '../article/article.ts';
import type { Language } from '../text/language.ts';
import { covers, type Span } from '../text/span.ts';
import type { Setting } from './evidence.ts';
import { findEvidence } from './findEvidence.ts';
import { labelOf, reasonsFor, type Weighed } from './judge.ts';
import type { Classification } from './reading.ts';
import { vocabularyOf } from './vocabulary.ts';
import { type Stretch, splitByVoice } from './voices.ts';
import { weigh } from './weigh.ts';

/** Labels all sentences, splits them where the voice changes inside, and gives each passage its reasons. */
export function classify(article: Article, weighed: readonly Weighed[], language: Language): Classification[] {
  const classifications: Classification[] = [];
  for (const sentence of weighed) {
    const { label } = labelOf(sentence.judgement);
    const weighRest = (rest: Span) => labelOf(weighAlone(sentence.setting, rest, language).judgement).label;
    for (const stretch of splitByVoice(article, sentence.setting, label, weighRest)) {
      const its = stretch.label === label ? sentence : weighAlone(sentence.setting, stretch.span, language);
      classifications.push(classifyStretch(stretch, its, classifications.length));
    }
  }
  return classifications;
}

/** `weighed`: the whole sentence for a stretch in the sentence's own voice, else the stretch by itself. */
function classifyStretch({ span, label, attribution }: Stretch, weighed: Weighed, id: number): Classification {
  return {
    passage: { id, span, block: weighed.setting.sentence.block },
    label,
    confidence: labelOf(weighed.judgement).confidence,
    reasons: label ? reasonsFor(label, weighed) : [],
    ...(attribution !== null && { attribution }),
  };
}

/** Weighs a part of a sentence as if it stood alone: without its neighbours, with only what is attributed inside it. */
function weighAlone(setting: Setting, span: Span, language: Language): Weighed {
  const part: Setting = {
    ...setting,
    sentence: { ...setting.sentence, span, words: setting.sentence.words.filter((word) => covers(span, word)) },
  };
  const findings = findEvidence(part, vocabularyOf(language));
  const [judgement] = weigh([findings], [!isPromotional(setting.block)]);
  if (!judgement) throw new RangeError('One sentence in, one judgement out.');
  return { setting: part, findings, judgement };
}
