/**
 * Whether a file is what a server answered in its place: a sign-in page with status 200, a storage error.
 * Only asked of whole bundles; inside an archive, such a page may be the evidence.
 */
export function isWebPage(head: Uint8Array): boolean {
  const start = Buffer.from(head.subarray(0, 1024)).toString("utf8");
  return htmlStart.test(start) || storageError.test(start);
}

const htmlStart = /^\ufeff?\s*(<!--[\s\S]*?-->\s*)*<(!doctype\s+html|html[\s>])/i;
const storageError = /^\ufeff?\s*(<\?xml[^>]*\?>\s*)?<Error>\s*<Code>/;
