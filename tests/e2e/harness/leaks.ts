/**
 * What browsers ask for by themselves while they run headless with their
 * services switched off, whatever extension is in them.
 */
const BROWSERS_OWN = [
  // Chromium looks for its own updates and its accounts.
  'accounts.google.com',
  'clients2.google.com',
  'edgedl.me.gvt1.com',
  'optimizationguide-pa.googleapis.com',
  'safebrowsingohttpgateway.googleapis.com',
  'update.googleapis.com',
  'www.google.com',
  'android.clients.google.com',
  // Firefox fetches its settings and its blocklists.
  'content-signature-2.cdn.mozilla.net',
  'firefox.settings.services.mozilla.com',
  'firefox-settings-attachments.cdn.mozilla.net',
  'push.services.mozilla.com',
  'aus5.mozilla.org',
];

/** Of the requests a proxy saw, the ones that neither a page nor the browser made. */
export function leaks(
  requests: readonly string[],
  pages: readonly string[],
): string[] {
  return requests.filter((request) => {
    const address = request.slice(request.indexOf(' ') + 1);
    const host = /^[^/:]+/u.exec(address)?.[0] ?? '';
    if (BROWSERS_OWN.includes(host)) return false;
    // A page brings its own address and the icon that browsers look for.
    return !pages.some(
      (page) => address === page || address === `${host}/favicon.ico`,
    );
  });
}
