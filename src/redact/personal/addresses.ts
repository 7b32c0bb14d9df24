import { before, digits, followedBy, letters, type PersonalRule, type Place } from "./personal-rule.ts";

/** Private, local, documentation and multicast networks (RFC 6890), and resolvers that everybody uses. */
const commonAddress =
  /^(?:0\.|10\.|127\.|169\.254\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.|192\.0\.[02]\.|198\.1[89]\.|198\.51\.100\.|203\.0\.113\.|22[4-9]\.|23\d\.|2[45]\d\.|1\.1\.1\.1$|1\.0\.0\.1$|8\.8\.[48]\.[48]$|9\.9\.9\.9$|208\.67\.22[02]\.22[02]$)/;

/** `icon@2x.png`, `app@1.service`, `pkg@next.latest`: what stands behind the last dot is no country and no company. */
const fileEndings =
  /\.(?:png|jpe?g|gif|svg|webp|ico|[cm]?[jt]sx?|css|json|vue|map|lock|service|socket|timer|target|mount|slice|scope|log|txt|html?|xml|ya?ml|toml|t?gz|zip|dll|exe|py|rb|md|so|sock|conf|cfg|latest|next|beta|alpha|canary|rc)$/i;

export const addressRules: readonly PersonalRule[] = [
  {
    kind: "email",
    where: {
      gates: [...followedBy("@", letters + digits), "%40"],
      lead: { characters: /[A-Za-z0-9._%+-]/, max: 64 },
    },
    pattern:
      /(?<![A-Za-z0-9._%+-])([A-Za-z0-9_][A-Za-z0-9._%+-]{0,63}(?:@|%40)[A-Za-z0-9](?:[A-Za-z0-9\u00c0-\u024f-]{0,62}\.)+[A-Za-z]{2,24})(?![A-Za-z0-9-])/y,
    isHarmless: isNoMailbox,
  },
  {
    kind: "ip-address",
    where: { shape: /\d{1,3}(?:\.\d{1,3}){3}/ },
    pattern:
      /(?<![\w.-]|\d:)((?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d))(?![\w-]|\.\d)/y,
    isHarmless: (value, place) => commonAddress.test(value) || isVersion(value, place),
  },
  {
    // The address as a provider writes it into a host's name: 81-2-69-142.dyn.example.net
    kind: "ip-address",
    where: { shape: /\d{1,3}(?:-\d{1,3}){3}\./ },
    pattern: /(?<![\w.])((?:\d{1,3}-){3}\d{1,3})(?=\.[a-z][\w-]*\.[a-z])/y,
    isHarmless: (value) => commonAddress.test(value.replaceAll("-", ".")),
  },
  {
    // Followed by a port, as Node prints it, it has nine groups: the last is no part of the address.
    kind: "ip-address",
    where: { shape: /[0-9a-f]{2,4}(?::[0-9a-f]{1,4}){0,5}(?:::|(?::[0-9a-f]{1,4}){2}:)/i },
    pattern:
      /(?<![\w:.-])((?:[23][0-9a-f]{3}|f[cd][0-9a-f]{2}|fe80)(?:(?::[0-9a-f]{1,4}){7}(?=:\d{1,5}(?![\w:]))|(?::[0-9a-f]{0,4}){2,7}))(?![\w]|:[0-9a-f]{1,4}:)/iy,
    isHarmless: (value) => /^2001:0?db8:|^fe80::1$/i.test(value) || !isWholeIpv6(value),
  },
  {
    kind: "hardware-address",
    where: { shape: /[0-9A-Fa-f]{2}(?:[:-][0-9A-Fa-f]{2}){5}/ },
    pattern:
      /(?<![\w:-])([0-9A-Fa-f]{2}(?::[0-9A-Fa-f]{2}){5}|[0-9A-Fa-f]{2}(?:-[0-9A-Fa-f]{2}){5})(?![\w:-])/y,
    isHarmless: (value) => /^(?:00[:-]){5}00$|^(?:ff[:-]){5}ff$/i.test(value),
  },
  {
    // As switches print it: a483.e72b.9c1f
    kind: "hardware-address",
    where: { shape: /[0-9a-f]{4}\.[0-9a-f]{4}\.[0-9a-f]{4}/i },
    pattern: /(?<![\w.-])((?=[0-9.]{0,13}[a-f])[0-9a-f]{4}\.[0-9a-f]{4}\.[0-9a-f]{4})(?![\w-]|\.\w)/iy,
    isHarmless: (value) => !/\d/.test(value),
  },
];

function isNoMailbox(value: string, place: Place): boolean {
  const [local = "", domain = ""] = value.split(/@|%40/);
  if (fileEndings.test(domain) || /^\d+\.\d+/.test(domain)) return true;
  if (/^(?:git|noreply|no-reply|donotreply|notifications|postmaster|npm|hg|svn)$/i.test(local)) return true;
  return /:\/\/$/.test(before(place, 3)) && /^git/.test(local);
}

/** Four small numbers are a version, unless they stand where an address does. */
function isVersion(value: string, place: Place): boolean {
  if (/^\d\.\d\.\d\.\d$/.test(value) || /\.0\.0$/.test(value)) return true;
  if (/:\/\/$|[a-z]@$/.test(before(place, 3))) return false;
  return /(?:\bv|version|ver\.?|[A-Za-z]\/|@|==|[~^]|build|kernel|release)[ :="']*$/i.test(before(place, 12));
}

function isWholeIpv6(value: string): boolean {
  const groups = value.split(":");
  if (!value.includes("::")) return groups.length === 8;
  return groups.filter((group) => group !== "").length >= 2 && !value.endsWith(":::");
}
