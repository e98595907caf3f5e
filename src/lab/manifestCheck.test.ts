import { expect, test } from 'vitest';
import { manifestComplaints } from './manifestCheck.ts';

const good = { manifest_version: 3, permissions: ['storage', 'activeTab', 'scripting'] };

test('three permissions and nothing else pass', () => {
  expect(manifestComplaints(good)).toEqual([]);
});

test.each([
  ['a fourth permission', { ...good, permissions: [...good.permissions, 'tabs'] }],
  ['a host permission', { ...good, host_permissions: ['<all_urls>'] }],
  [
    'a script that a page can load',
    { ...good, web_accessible_resources: [{ resources: ['a.js'], matches: ['<all_urls>'] }] },
  ],
])('%s is refused', (_, manifest) => {
  expect(manifestComplaints(manifest)).toHaveLength(1);
});
