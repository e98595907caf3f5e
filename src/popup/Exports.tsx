import type { Article } from '../article/article.ts';
import { fileName } from '../export/fileName.ts';
import { FORMATS } from '../export/formats.ts';
import type { Reading } from '../reading/reading.ts';
import { say } from '../ui/browserSay.ts';

type Props = { readonly article: Article; readonly reading: Reading; readonly fail: (sentence: string) => void };

/** Milliseconds a file's address stays valid: the browser has begun to save it long before. */
const SAVED = 10_000;

/** One button for each kind of file a reading can be saved as. */
export function Exports({ article, reading, fail }: Props) {
  const save = ({ extension, mediaType, write }: (typeof FORMATS)[number]) => {
    try {
      download(write(article, reading, say), mediaType, fileName(article, extension));
    } catch (error) {
      console.error('Lesart could not write this file.', error);
      fail(say('exportFailed'));
    }
  };
  return (
    <section class="exports">
      <h3>{say('exportTitle')}</h3>
      <div>
        {FORMATS.map((format) => (
          <button type="button" key={format.name} onClick={() => save(format)}>
            {say(`export_${format.name}`)}
          </button>
        ))}
      </div>
    </section>
  );
}

function download(content: string, type: string, name: string): void {
  const url = URL.createObjectURL(new Blob([content], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), SAVED);
}
