import papaparse from 'papaparse';
import type { Article } from '../article/article.ts';
import { explain } from '../reading/explain.ts';
import type { Reading } from '../reading/reading.ts';
import type { Say } from '../text/say.ts';
import { slice } from '../text/span.ts';

/** Spreadsheets tell UTF-8 by it. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * One row a passage, as RFC 4180 has it, in UTF-8. Column names and codes are the same in every language, so that
 * files of several readers can be put together; reasons are sentences in the language of `say`. `start` and `end` are
 * UTF-16 offsets into the article's text, `confidence` a share (0–1).
 */
export function toCsv(article: Article, reading: Reading, say: Say): string {
  const data = reading.classifications.map(({ passage, label, confidence, reasons, attribution }) => {
    const quoted = attribution === undefined ? undefined : reading.attributions[attribution];
    return {
      url: harmless(article.url),
      ...passage.span,
      label: label ?? '',
      confidence: Math.round(confidence * 100) / 100,
      source: harmless(quoted?.sourceName ?? ''),
      source_kind: quoted?.sourceKind ?? '',
      form: quoted?.form ?? '',
      reasons: harmless(reasons.map((reason) => explain(reason, say)).join('; ')),
      text: harmless(slice(article.text, passage.span)),
    };
  });
  return `${BYTE_ORDER_MARK}${papaparse.unparse({ fields: COLUMNS, data }, { newline: '\r\n' })}\r\n`;
}

const COLUMNS = ['url', 'start', 'end', 'label', 'confidence', 'source', 'source_kind', 'form', 'reasons', 'text'];

/**
 * A cell that no spreadsheet takes for a formula: an apostrophe goes before `=`, `+`, `-`, `@` at its beginning, and
 * wherever a spreadsheet with another separator could begin a cell (https://owasp.org/www-community/attacks/CSV_Injection).
 */
const harmless = (cell: string): string => cell.replace(/((?:^|[;\t\r\n])\s*)(?=[=+\-@＝＋－＠])/g, "$1'");
