const PERMISSIONS = ['activeTab', 'scripting', 'storage'];

/** What in a built manifest breaks a promise to the reader, one sentence each: more rights than needed, or a way for pages to probe for Lesart. */
export function manifestComplaints(manifest: Readonly<Record<string, unknown>>): readonly string[] {
  const complaints: string[] = [];
  const permissions = Array.isArray(manifest.permissions) ? manifest.permissions.map(String).sort() : [];
  if (permissions.join() !== PERMISSIONS.join())
    complaints.push(`permissions are ${permissions.join(', ') || 'none'} instead of ${PERMISSIONS.join(', ')}.`);
  for (const key of ['host_permissions', 'optional_permissions', 'optional_host_permissions', 'content_scripts'])
    if (key in manifest) complaints.push(`${key} must not be asked for.`);
  for (const key of ['web_accessible_resources', 'externally_connectable'])
    if (key in manifest) complaints.push(`${key} lets any page find out that Lesart is installed.`);
  if (manifest.manifest_version !== 3) complaints.push('manifest_version is not 3.');
  return complaints;
}
