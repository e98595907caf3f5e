import { paletteProperties } from '../ui/palette.ts';

/** Style of the note card; `!important` on the host, because rules of the page would win over `:host` otherwise. */
export const cardRules = `
${paletteProperties(':host')}
:host {
  all: initial !important;
  position: fixed !important;
  inset: auto !important;
  margin: 0 !important;
  padding: 0 !important;
  border: 0 !important;
  background: transparent !important;
  overflow: visible !important;
  z-index: 2147483647 !important;
}
:host([data-scheme="light"]) { color-scheme: light !important; }
:host([data-scheme="dark"]) { color-scheme: dark !important; }
.card {
  --ink: light-dark(#1c1b19, #f0eee9);
  --soft: light-dark(#5d5a54, #b3afa7);
  --paper: light-dark(#fffefb, #26262a);
  --rule: light-dark(#ddd9cf, #44444a);
  --focus: light-dark(#0072b2, #7cc7f2);
  position: fixed;
  box-sizing: border-box;
  display: flex;
  flex-direction: column;
  width: min(340px, 100vw - 24px);
  max-height: min(420px, 100vh - 24px);
  color: var(--ink);
  background: var(--paper);
  border: 1px solid var(--rule);
  border-radius: 6px;
  box-shadow: 0 1px 2px rgb(0 0 0 / 0.12), 0 10px 32px rgb(0 0 0 / 0.2);
  font: 400 14px/1.45 system-ui, sans-serif;
  text-align: start;
  outline: none;
}
.note { padding: 16px 18px 14px; overflow-y: auto; overscroll-behavior: contain; }
h2, h3, p, ul { margin: 0; padding: 0; font: inherit; }
h2 { padding-inline-end: 32px; font: 600 20px/1.3 Georgia, "Times New Roman", serif; }
h3 { margin-top: 14px; color: var(--soft); font-size: 12px; font-weight: 600; letter-spacing: 0.02em; }
.label { padding: 1px 5px 2px; margin-inline-start: -5px; border-radius: 2px; }
.label { text-decoration: underline 2px; text-underline-offset: 4px; }
.reporting { background: var(--reporting-tint); text-decoration-color: var(--reporting-line); text-decoration-style: var(--reporting-style); }
.quotation { background: var(--quotation-tint); text-decoration-color: var(--quotation-line); text-decoration-style: var(--quotation-style); }
.commentary { background: var(--commentary-tint); text-decoration-color: var(--commentary-line); text-decoration-style: var(--commentary-style); }
.promotion { background: var(--promotion-tint); text-decoration-color: var(--promotion-line); text-decoration-style: var(--promotion-style); }
.meaning { margin-top: 6px; color: var(--soft); }
.name { font: 600 16px/1.35 Georgia, "Times New Roman", serif; margin-top: 2px; }
.details { color: var(--soft); font-size: 13px; }
ul { list-style: none; margin-top: 3px; }
li { padding-inline-start: 14px; position: relative; overflow-wrap: anywhere; }
li + li { margin-top: 3px; }
li::before { content: "–"; position: absolute; inset-inline-start: 0; color: var(--soft); }
.confidence { margin-top: 14px; color: var(--soft); font-size: 13px; font-variant-numeric: tabular-nums; }
.steps { display: flex; align-items: center; gap: 4px; padding: 4px 8px; border-top: 1px solid var(--rule); flex: none; }
.position { flex: 1; text-align: center; color: var(--soft); font-size: 12px; font-variant-numeric: tabular-nums; }
button {
  font: 400 13px/1 system-ui, sans-serif;
  color: var(--ink);
  background: transparent;
  border: 0;
  border-radius: 4px;
  padding: 8px 10px;
  min-width: 28px;
  min-height: 28px;
  cursor: pointer;
}
button:hover { background: light-dark(#f0ede5, #35353b); }
button:focus-visible { outline: 2px solid var(--focus); outline-offset: 1px; }
.close { position: absolute; top: 10px; inset-inline-end: 10px; font-size: 18px; padding: 4px; color: var(--soft); }
@media (forced-colors: active) { .card { border-color: CanvasText; } }
`;
