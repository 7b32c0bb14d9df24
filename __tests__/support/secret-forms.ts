/** Every form in which a reader could have a secret back: as it is, encoded, turned round. */
export function formsOf(secret: string): readonly string[] {
  const bytes = Buffer.from(secret);
  const base64 = ["", "a", "ab"].flatMap((before) => {
    const encoded = Buffer.from(before + secret).toString("base64");
    return [encoded, encoded.replaceAll("+", "-").replaceAll("/", "_")].map((each) => each.slice(4, -4));
  });
  const hex = bytes.toString("hex");
  const percent = hex.replace(/../g, (byte) => `%${byte}`);
  const unicode = hex.replace(/../g, (byte) => `\\u00${byte}`);
  const all = [
    secret,
    encodeURIComponent(secret),
    [...secret].reverse().join(""),
    hex,
    percent,
    unicode,
    ...base64,
  ];
  return [...new Set([...all, hex.toUpperCase(), percent.toUpperCase()])];
}

/** The forms of any of the secrets that a text holds. */
export function leaksIn(text: string, secrets: readonly string[]): readonly string[] {
  return secrets.flatMap(formsOf).filter((form) => text.includes(form));
}
