import { digits, followedBy, type PersonalRule } from "./personal-rule.ts";

/** The countries whose account numbers are met most; a check digit confirms. */
const accountCountries = "DE FR GB ES IT NL CH AT BE PL PT SE DK NO FI IE LU CZ HU RO".split(" ");

export const numberRules: readonly PersonalRule[] = [
  {
    kind: "card-number",
    where: { shape: /\d{4}[ -]\d{4}[ -]\d{4}[ -]|3\d{3}[ -]\d{6}[ -]|\d{16}/ },
    pattern:
      /(?<![\w.-])([2-6]\d{3}([ -])\d{4}\2\d{4}\2\d{4}|3[47]\d{2}([ -])\d{6}\3\d{5}|4\d{15}|5[1-5]\d{14})(?![\w-]|\.\d)/y,
    isHarmless: (value) => !passesLuhn(value),
  },
  {
    kind: "bank-account",
    where: { gates: accountCountries.flatMap((country) => followedBy(country, digits)) },
    pattern: /(?<![A-Za-z0-9])([A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?)(?![A-Za-z0-9])/y,
    isHarmless: (value) => !isIban(value),
  },
  {
    kind: "phone-number",
    where: { gates: [...followedBy("+", "123456789"), "tel:"] },
    pattern:
      /(?<![\w+.)\]-])(?:tel:)?(\+[1-9]\d{0,2}[ .-]?(?:\(\d{1,4}\)[ .-]?)?\d{2,4}(?:[ .-]\d{2,8}){1,4}|(?<=tel:)\+?\d{7,15})(?![\w-]|\.\d)/y,
  },
  {
    kind: "phone-number",
    where: { gates: ["phone", "Phone", "PHONE", "mobile", "Mobile"] },
    pattern:
      /(?:[Pp]hone|PHONE|[Mm]obile)(?:_?[Nn]umber| number)?"?\s{0,3}[:=]\s{0,3}"?(\+?[\d(][\d ().-]{6,20}\d)(?![\w-])/y,
  },
  {
    kind: "phone-number",
    where: { gates: followedBy("(", "23456789") },
    pattern: /(\([2-9]\d{2}\) \d{3}-\d{4})(?!\d)/y,
  },
  {
    kind: "social-security-number",
    where: { gates: ["SSN", "ssn", "ocial security", "ocial Security"] },
    pattern: /(?:SSN|ssn|ocial [Ss]ecurity(?: [Nn]umber)?)\W{1,4}(\d{3}-\d{2}-\d{4})(?!\d)/y,
  },
];

function passesLuhn(value: string): boolean {
  const plain = value.replace(/\D/g, "");
  let sum = 0;
  for (let i = 0; i < plain.length; i++) {
    const digit = Number(plain.charAt(plain.length - 1 - i)) * (i % 2 === 1 ? 2 : 1);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return sum % 10 === 0 && new Set(plain).size > 1;
}

/** ISO 13616: with its first four characters moved to the end, the number leaves 1 when divided by 97. */
function isIban(value: string): boolean {
  const plain = value.replace(/ /g, "");
  if (plain.length < 15 || plain.length > 34) return false;
  const moved = plain.slice(4) + plain.slice(0, 4);
  const number = moved.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  let rest = 0;
  for (const digit of number) rest = (rest * 10 + Number(digit)) % 97;
  return rest === 1;
}
