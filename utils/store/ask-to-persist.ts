/**
 * Asks the browser not to evict what is kept. Firefox grants that unasked to
 * whoever has `unlimitedStorage`; Chromium goes by its own signs, and its
 * service workers cannot ask. Whatever the answer, it is kept as well as can
 * be, so that nobody is told.
 */
export async function askToPersist(): Promise<void> {
  const { storage } = navigator as { storage?: Partial<StorageManager> };
  try {
    await storage?.persist?.();
  } catch {
    // Refused, as where site data is blocked: keeping will say so itself.
  }
}
