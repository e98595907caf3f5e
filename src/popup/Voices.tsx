import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { LABELS, type Label, type Reading } from '../reading/reading.ts';
import { formatPercent, percentages } from '../text/percent.ts';
import { lengthOf } from '../text/span.ts';
import { say } from '../ui/browserSay.ts';
import { EVERYTHING, type Settings } from '../ui/highlighting.ts';
import { loadSettings, saveSettings, watchSettings } from '../ui/settings.ts';

type Props = {
  readonly reading: Reading;
  readonly fail: (sentence: string) => void;
  readonly step: () => void;
};

/** The shares of the four voices as a bar, and as a legend whose entries switch their highlights on and off. */
export function Voices({ reading, fail, step }: Props) {
  const [settings, change] = useSettings(fail);
  const shares = percentages(LABELS.map((label) => reading.shares[label]));
  const voices = LABELS.map((label, index) => ({ label, percent: shares[index] ?? 0 }));
  const unlabelled = unlabelledPercent(reading);
  const toggle = (label: Label) =>
    change({ ...settings, labels: { ...settings.labels, [label]: !settings.labels[label] } });
  return (
    <section class="voices" aria-label={say('labelsTitle')}>
      <Switch class="master" role="switch" checked={settings.on} flip={() => change({ ...settings, on: !settings.on })}>
        <span class="title">{say('highlightsSwitch')}</span>
      </Switch>
      <div class="bar" aria-hidden="true">
        {voices.map(
          ({ label, percent }) => percent > 0 && <i key={label} class={label} style={{ flexGrow: percent }} />,
        )}
      </div>
      <ul class="legend">
        {voices.map(({ label, percent }) => (
          <li key={label}>
            <Switch checked={settings.labels[label]} disabled={!settings.on} flip={() => toggle(label)}>
              <span class="name">
                <mark class={label}>{say(`label_${label}`)}</mark>
              </span>
              <span class="percent">{formatPercent(percent, say)}</span>
            </Switch>
          </li>
        ))}
      </ul>
      {unlabelled > 0 && <p class="remark">{say('unlabelled', formatPercent(unlabelled, say))}</p>}
      <button type="button" class="quiet" onClick={step}>
        {say('stepThrough')}
      </button>
    </section>
  );
}

type SwitchProps = {
  readonly class?: string;
  readonly role?: 'switch';
  readonly checked: boolean;
  readonly disabled?: boolean;
  readonly flip: () => void;
  readonly children: ComponentChildren;
};

function Switch({ class: name = '', role, checked, disabled = false, flip, children }: SwitchProps) {
  return (
    <label class={`switch ${name}`}>
      {children}
      <input type="checkbox" role={role} checked={checked} disabled={disabled} onChange={flip} />
    </label>
  );
}

/** The remembered settings, and how to change them; what cannot be remembered still holds while the popup is open. */
function useSettings(fail: (sentence: string) => void): [Settings, (settings: Settings) => void] {
  const [settings, setSettings] = useState(EVERYTHING);
  useEffect(() => {
    const stop = new AbortController();
    loadSettings().then(setSettings, () => fail(say('settingsFailed')));
    watchSettings(setSettings, stop.signal);
    return () => stop.abort();
  }, []);
  const change = (changed: Settings) => {
    setSettings(changed);
    saveSettings(changed).catch(() => fail(say('settingsFailed')));
  };
  return [settings, change];
}

/** Percentage of all passages' characters that have no label. */
function unlabelledPercent({ classifications }: Reading): number {
  let all = 0;
  let without = 0;
  for (const { passage, label } of classifications) {
    all += lengthOf(passage.span);
    if (label === null) without += lengthOf(passage.span);
  }
  return all === 0 ? 0 : Math.round((without / all) * 100);
}
