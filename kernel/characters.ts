// biome-ignore-all lint: AssemblyScript has other types and operators than TypeScript.

export function isWordCharacter(byte: u32): bool {
  return (byte | 0x20) - 97 < 26 || byte - 48 < 10;
}

/** In lower case. */
export function isLetter(byte: u32): bool {
  return byte - 97 < 26;
}

export function isLineEnd(byte: u32): bool {
  return byte == 10 || byte == 13;
}

/** Of 16 bytes, those that are ASCII letters or digits: all bits of the byte or none. */
export function wordCharacters(bytes: v128): v128 {
  const letters = i8x16.sub(v128.or(bytes, i8x16.splat(0x20)), i8x16.splat(97));
  const digits = i8x16.sub(bytes, i8x16.splat(48));
  return v128.or(i8x16.lt_u(letters, i8x16.splat(26)), i8x16.lt_u(digits, i8x16.splat(10)));
}
