import type { Attribution } from '../attribution/attribution.ts';
import { explain } from '../reading/explain.ts';
import type { Classification, Label } from '../reading/reading.ts';
import type { Say } from '../text/say.ts';
import { confidenceIn } from '../ui/confidence.ts';
import { element } from './element.ts';

/** What a note card says about one passage, as elements: label, confidence, source, reasons. */
export function noteOf(
  { label, confidence, reasons }: Classification & { readonly label: Label },
  attribution: Attribution | undefined,
  say: Say,
): HTMLElement {
  const why = reasons.map((reason) => element('li', {}, explain(reason, say)));
  return element(
    'div',
    { class: 'note', id: 'note' },
    element('h2', { id: 'label' }, element('span', { class: `label ${label}` }, say(`label_${label}`))),
    element('p', { class: 'meaning' }, say(`meaning_${label}`)),
    attribution ? sourceOf(attribution, say) : null,
    why.length > 0 ? element('h3', {}, say('why')) : null,
    why.length > 0 ? element('ul', {}, ...why) : null,
    element('p', { class: 'confidence' }, confidenceIn(confidence, say)),
  );
}

function sourceOf({ sourceName, role, sourceKind, form }: Attribution, say: Say): HTMLElement {
  const kind = sourceKind === 'unknown' ? undefined : say(`kind_${sourceKind}`);
  const details = [role, kind, say(`form_${form}`)].filter((detail) => detail !== undefined);
  return element(
    'div',
    { class: 'source' },
    element('h3', {}, say('source')),
    element('p', { class: 'name' }, sourceName ?? say('source_unknown')),
    element('p', { class: 'details' }, details.join(' · ')),
  );
}
