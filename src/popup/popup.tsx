import { render } from 'preact';
import { say } from '../ui/browserSay.ts';
import { paletteProperties } from '../ui/palette.ts';
import { App } from './App.tsx';

document.documentElement.lang = say('languageTag');
const palette = new CSSStyleSheet();
palette.replaceSync(paletteProperties(':root'));
document.adoptedStyleSheets = [palette];
render(<App />, document.body);
