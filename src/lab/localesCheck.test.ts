import { expect, test } from 'vitest';
import { localeComplaints } from './localesCheck.ts';

const say = (message: string) => ({ message });

test('languages that say the same, all of it used, give no complaint', () => {
  const files = { de: { greet: say('Guten Tag, $1') }, en: { greet: say('Hello $1') } };
  expect(localeComplaints(files, ["say('greet', name)"])).toEqual([]);
});

test('a message that one language lacks is named', () => {
  const files = { de: { greet: say('Hallo') }, en: {} };
  expect(localeComplaints(files, ["'greet'"])).toEqual([expect.stringMatching(/greet.*en/)]);
});

test('a substitution that one language lacks is found', () => {
  const files = { de: { greet: say('Hallo') }, en: { greet: say('Hello $1') } };
  expect(localeComplaints(files, ["'greet'"])).toHaveLength(1);
});

test('a message may be named by a template or by the manifest, otherwise it is unused', () => {
  const file = { reason_cue: say('cue'), name: say('Name'), left: say('over') };
  const complaints = localeComplaints({ de: file, en: file }, ['say(`reason_$' + '{reason.name}`)', '"__MSG_name__"']);
  expect(complaints).toEqual([expect.stringContaining('left')]);
});
