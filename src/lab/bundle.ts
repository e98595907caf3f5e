import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const OUT = fileURLToPath(new URL('../../out', import.meta.url));

/** A module and all it needs as one script, as the extension's build makes it: `iife` under `name`, or `es`. */
export async function bundled(entry: URL, format: 'iife' | 'es', name: string): Promise<string> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'silent',
    build: { write: false, minify: false, lib: { entry: fileURLToPath(entry), formats: [format], name } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (!chunk) throw new Error(`${name} could not be built.`);
  return chunk.code;
}

/** Bundles a module and loads the bundle into this process. */
export async function loadBundled<Module>(entry: URL, name: string): Promise<Module> {
  const file = join(OUT, `${name}.mjs`);
  mkdirSync(OUT, { recursive: true });
  writeFileSync(file, await bundled(entry, 'es', name));
  return (await import(pathToFileURL(file).href)) as Module;
}
