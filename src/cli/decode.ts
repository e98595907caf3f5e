import { isUtf8 } from 'node:buffer';
import sniffEncoding from 'html-encoding-sniffer';

/**
 * The text of a file's bytes. Encoding: byte order mark, then what the page's `meta` elements declare (HTML standard,
 * 13.2.3.2), then UTF-8 where the bytes are valid UTF-8, else windows-1252, the standard's fallback for western Europe.
 */
export function decode(bytes: Uint8Array): string {
  const declared = sniffEncoding(bytes, { defaultEncoding: isUtf8(bytes) ? 'UTF-8' : 'windows-1252' });
  return new TextDecoder(declared === 'x-user-defined' ? 'windows-1252' : declared).decode(bytes);
}
