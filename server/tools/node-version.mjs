// Read by old versions of Node too: no syntax here that they would not know.
const OLDEST = [22, 12];

/** One line when this Node cannot run the server, or null. */
export function refusalOfNode(version) {
  const parts = version.split('.').map(Number);
  if (parts[0] > OLDEST[0] || (parts[0] === OLDEST[0] && parts[1] >= OLDEST[1])) return null;
  return (
    'giaoban needs Node ' +
    OLDEST.join('.') +
    ' or later and found ' +
    version +
    ': run npm ci without --omit=optional, which brings one, or install Node 24 from nodejs.org.'
  );
}
