import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article, Block } from '../article/article.ts';
import type { Language } from '../text/language.ts';
import { splitSentences } from '../text/sentences.ts';
import { slice } from '../text/span.ts';
import { wordsOf } from '../text/words.ts';
import type { Attribution } from './attribution.ts';
import { type Case, ENGLISH, GERMAN } from './find.cases.ts';
import { findAttributions } from './find.ts';

type Given = { readonly text: string; readonly kinds?: Readonly<Record<number, Block['kind']>> };

/** Reads invented text: blank lines part blocks; `kinds` names the blocks that are no paragraphs. */
function read(language: Language, { text, kinds = {} }: Given): Attribution[] {
  const blocks = [...text.matchAll(/[^\n]+/g)].map(({ index, 0: block }, i): Block => {
    const span = { start: index, end: index + block.length };
    return { kind: kinds[i] ?? 'paragraph', span, body: true, linked: 0, strong: 0 };
  });
  const article: Article = { url: '', language, headline: '', text, blocks };
  const sentences = blocks.flatMap(({ span }, block) =>
    splitSentences(text, span, language).map((sentence) => ({ span: sentence, block, words: wordsOf(text, sentence) })),
  );
  return findAttributions(article, sentences);
}

const check = (language: Language, { text, content, cue, source, form }: Case) => {
  const [first, ...more] = read(language, { text });
  expect(more).toEqual([]);
  expect(first?.content.map((span) => slice(text, span))).toEqual(content);
  expect(first?.form).toBe(form);
  if (cue) expect(first?.cue && slice(text, first.cue)).toBe(cue);
  if (source) expect(first?.sourceName).toContain(source);
};

describe('findAttributions', () => {
  it.each(GERMAN)('German: $why', (given) => check('de', given));
  it.each(ENGLISH)('English: $why', (given) => check('en', given));

  it.each<[Language, string, string]>([
    ['de', 'scare quotes', 'Die „grüne Welle“ kommt im Herbst nach Leipzig.'],
    ['de', 'a reported act', 'Müller kritisierte den Plan.'],
    ['de', 'commentary in subjunctive II', 'Das wäre ein Fehler, und es könnte teuer werden.'],
    ['de', '“nach” of time and place', 'Nach dem Spiel fuhr die Mannschaft nach Köln.'],
    ['de', 'a plan under “soll”', 'Die Brücke soll 2030 fertig werden.'],
    ['de', '“ich habe”', 'Ich habe lange gesucht und gehe nun heim.'],
    ['de', '“es sei denn”', 'Der Zug fährt täglich, es sei denn, es schneit.'],
    ['de', 'the author’s own thinking', 'Ich glaube, dass die Halle offen bleibt.'],
    ['de', 'the reader addressed', 'Mehr dazu finden Sie auf der Karte, die wir zeigen.'],
    ['en', 'scare quotes', 'The “green wave” reaches Leeds in autumn.'],
    ['en', 'a reported act', 'The minister announced a tour.'],
    ['en', 'the author’s own thinking', 'I think the hall will stay open.'],
    ['en', 'a noun like a verb', 'The state report fills nine hundred pages.'],
    ['en', 'an imperative', 'Think of the hall as a house.'],
  ])('%s: finds nothing in %s', (language, _, text) => {
    expect(read(language, { text })).toEqual([]);
  });

  const names = (language: Language, given: Given) => read(language, given).map(({ sourceName }) => sourceName);

  it('goes on in subjunctive I with the source before', () => {
    const text = 'Jana Kern sagte, die Halle sei sicher. Man habe alles geprüft. Die Schrauben würden ersetzt.';
    const found = read('de', { text });
    expect(found.map(({ content }) => content.map((span) => slice(text, span)))).toEqual([
      ['die Halle sei sicher'],
      ['Man habe alles geprüft.'],
      ['Die Schrauben würden ersetzt.'],
    ]);
    expect(new Set(found.map(({ sourceName }) => sourceName))).toEqual(new Set(['Jana Kern']));
    expect(found[1]?.marks).toEqual(['subjunctive', 'continued']);
  });

  it('names a surname, a pronoun and a title by the fullest name in the article', () => {
    expect(
      names('de', {
        text: 'Finanzminister Udo Brand kam nach Bonn.\n\nDas Geld reiche, sagte Brand. „Wir sparen weiter“, sagte er. „Niemand wird entlassen“, sagte der Minister.',
      }),
    ).toEqual(['Udo Brand', 'Udo Brand', 'Udo Brand']);
    expect(
      names('en', {
        text: 'Mayor Carol Brand came to York.\n\nThe money is there, Brand said. “We save on,” she said. “Nobody is fired,” the mayor said.',
      }),
    ).toEqual(['Carol Brand', 'Carol Brand', 'Carol Brand']);
  });

  it('tells the kinds of sources apart', () => {
    const kinds = (language: Language, text: string) => read(language, { text }).map(({ sourceKind }) => sourceKind);
    expect(kinds('de', 'Die Halle sei sicher, sagte Jana Kern.')).toEqual(['person']);
    expect(kinds('de', 'Die Halle sei sicher, teilte das Bauministerium mit.')).toEqual(['organisation']);
    expect(kinds('de', 'Laut einer Studie ist die Halle sicher.')).toEqual(['document']);
    expect(kinds('de', 'Laut Tagesspiegel ist die Halle sicher.')).toEqual(['media']);
    expect(kinds('de', 'Die Halle sei sicher, sagten Anwohner.')).toEqual(['unnamed']);
    expect(kinds('en', 'The hall is safe, Jane Kern said.')).toEqual(['person']);
    expect(kinds('en', 'The hall is safe, the Justice Department said.')).toEqual(['organisation']);
    expect(kinds('en', 'According to a new study, the hall is safe.')).toEqual(['document']);
    expect(kinds('en', 'According to Reuters, the hall is safe.')).toEqual(['media']);
    expect(kinds('en', 'The hall is safe, residents said.')).toEqual(['unnamed']);
  });

  it.each<[Language, string, readonly string[]]>([
    ['de', '„Die Halle wird fertig“, sagte Jana Kern.', ['quotationMarks', 'cueVerb']],
    ['de', '„Die Halle wird fertig“, so Jana Kern.', ['quotationMarks', 'accordingTo']],
    ['de', 'Jana Kern: „Die Halle wird im Mai fertig.“', ['quotationMarks']],
    ['de', 'Die Halle sei fertig, so Jana Kern.', ['accordingTo']],
    ['de', 'Die Halle sei fertig, sagte Jana Kern.', ['cueVerb']],
    ['en', 'The hall is safe, according to Jane Kern.', ['accordingTo']],
    ['en', 'The hall reportedly burnt down.', ['hearsay']],
  ])('%s: says why in %s', (language, text, marks) => {
    expect(read(language, { text }).map((attribution) => attribution.marks)).toEqual([marks]);
  });

  it('takes the answers of an interview, not the questions', () => {
    const text =
      'Ein Gespräch mit Jana Kern\n\nBote: Wie geht es der Halle?\n\nKern: Der Halle geht es gut.\n\nBote: Und den Schrauben?\n\nKern: Denen fehlt nichts. Wir haben gezählt.';
    const found = read('de', { text });
    expect(found.map(({ content }) => content.map((span) => slice(text, span)))).toEqual([
      ['Der Halle geht es gut.'],
      ['Denen fehlt nichts. Wir haben gezählt.'],
    ]);
    expect(found.map(({ sourceName, marks, form }) => [sourceName, marks, form])).toEqual([
      ['Jana Kern', ['answer'], 'direct'],
      ['Jana Kern', ['answer'], 'direct'],
    ]);
  });

  it('takes a block quotation whole and gives it to whom the text before announces', () => {
    const text = 'Jane Kern wrote in her diary:\n\nThe hall was cold. Nobody came.\n\nThe diary is on show in York.';
    const [found, ...more] = read('en', { text, kinds: { 1: 'blockQuotation' } });
    expect(more).toEqual([]);
    expect(found?.content.map((span) => slice(text, span))).toEqual(['The hall was cold. Nobody came.']);
    expect(found?.sourceName).toBe('Jane Kern');
    expect(found?.marks).toContain('blockQuotation');
  });

  it('gives the sentence before to a frame that stands alone', () => {
    const text = 'In der Halle brannte es am Abend. Das teilte die Feuerwehr mit.';
    const [found] = read('de', { text });
    expect(found?.content.map((span) => slice(text, span))).toEqual(['In der Halle brannte es am Abend.']);
    expect(found?.sourceName).toContain('Feuerwehr');
  });

  it.each<[string, Language, string]>([
    ['verbs without a full stop', 'en', 'he said that she said '],
    ['opening marks', 'de', '„ „Wer „da'],
    ['commas', 'de', 'sagte, dass er sagte, '],
    ['names', 'en', 'Jane Kern said Udo Brand told '],
    ['quotations', 'en', '“We leave,” he said. '],
  ])('stays fast on a long text of nothing but %s', (_, language, part) => {
    const start = performance.now();
    read(language, { text: part.repeat(4000) });
    // Without the bounds on sentences, verbs took 29 s and commas 16 s; with them tens of milliseconds, so a slow machine has room.
    expect(performance.now() - start).toBeLessThan(5000);
  });

  it('never throws, and gives content in order, apart and inside the text, whatever the text', () => {
    const word = fc.constantFrom(
      ...'sagte sagt , . : „ “ ” " « » dass sei habe Jana Kern laut nach Angaben zufolge so soll sein ? ( ) said that according to the Reuters he “ told reporters'.split(
        ' ',
      ),
      '\n\n',
    );
    const texts = fc.oneof(
      fc.array(word, { maxLength: 40 }).map((list) => list.join(' ')),
      fc.string(),
    );
    fc.assert(
      fc.property(texts, fc.constantFrom<Language>('de', 'en'), (text, language) => {
        for (const { content } of read(language, { text })) {
          expect(content.length).toBeGreaterThan(0);
          let end = 0;
          for (const span of content) {
            expect(span.start).toBeGreaterThanOrEqual(end);
            expect(span.end).toBeGreaterThan(span.start);
            end = span.end;
          }
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});
