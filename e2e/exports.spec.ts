import { fromMarkdown } from 'mdast-util-from-markdown';
import papaparse from 'papaparse';
import { expect } from 'playwright/test';
import { LABELS } from '../src/reading/reading.ts';
import { expectedIn, test } from './fixtures.ts';
import { complaints, folded, paintedPage } from './page.ts';
import { settled } from './report.ts';
import { articleHtml } from './site.ts';

type Selector = { type: string; exact?: string; prefix?: string; suffix?: string; start?: number; end?: number };
type Annotation = {
  body: { purpose: string; value?: unknown }[];
  target: { source: string; selector: Selector[] };
};

const NAME = 'bridge.de';
const { passages, sources, headline } = expectedIn(NAME);
const button = (place: number) => `.exports button:nth-of-type(${place})`;

test('exports are downloaded under a telling name and hold what is on screen', async ({ site, speaking }) => {
  const lesart = await speaking('de');
  const url = site.put('/exports', articleHtml(NAME));
  const page = await lesart.open(url);
  const popup = await lesart.click(page);
  await settled(popup);
  const save = (place: number) => lesart.download(() => popup.click(button(place)));
  const painted = await paintedPage(page);

  await test.step('Web Annotations find their words again', async () => {
    const { name, content } = await save(1);
    expect(name).toMatch(/^2026-03-12-lindenauer-kreisblatt-lindenau-sperrt-hafenbruecke.*\.jsonld$/);
    const collection = JSON.parse(content);
    expect(collection['@context']).toBe('http://www.w3.org/ns/anno.jsonld');
    const annotations: Annotation[] = collection.first.items;
    expect(annotations.length).toBeGreaterThan(passages.length);
    for (const { target, body } of annotations) {
      expect(target.source).toBe(url);
      expect(body.map(({ purpose }) => purpose)).toContain('classifying');
      const quote = target.selector.find(({ type }) => type === 'TextQuoteSelector');
      const { prefix = '', exact = '', suffix = '' } = quote ?? {};
      expect(painted.text).toContain(folded(prefix + exact + suffix));
      const position = target.selector.find(({ type }) => type === 'TextPositionSelector');
      expect((position?.end ?? 0) - (position?.start ?? 0)).toBe([...exact].length);
    }
  });

  await test.step('Markdown', async () => {
    const { name, content } = await save(2);
    expect(name).toMatch(/hafenbruecke.*\.md$/);
    expect(fromMarkdown(content).children[0]).toMatchObject({
      type: 'heading',
      depth: 1,
      children: [{ value: headline }],
    });
    for (const source of sources) expect(content).toContain(source);
  });

  await test.step('CSV', async () => {
    const { name, content } = await save(3);
    expect(name).toMatch(/hafenbruecke.*\.csv$/);
    const { data, errors } = papaparse.parse<Record<string, string>>(content, { header: true, skipEmptyLines: true });
    expect(errors).toEqual([]);
    expect(data.length).toBeGreaterThan(passages.length);
    const onScreen = data.map((row) => ({ text: row.text ?? '', ...labelled(row.label) }));
    expect(complaints(painted, onScreen)).toEqual([]);
  });
  await page.close();
});

const labelled = (name: string | undefined) => {
  const label = LABELS.find((known) => known === name);
  return label === undefined ? {} : { label };
};
