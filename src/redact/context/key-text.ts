/** Whether a word that stands alone on its line can be a line of a key, in base64. */
export function isKeyText(body: string): boolean {
  if (body.length >= 40 || body.includes("=") || isMixed(body)) return true;
  return body.length % 4 === 0 && /[A-Z]/.test(body.slice(1)) && /[a-z]/.test(body);
}

export function isMixed(body: string): boolean {
  return /\d/.test(body) && /[a-z]/.test(body) && /[A-Z]/.test(body);
}
