"use strict";
exports.id = 988;
exports.ids = [988];
exports.modules = {

/***/ 8988:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GY: () => (/* reexport */ checkExamples),
  lY: () => (/* reexport */ createRedactor),
  EP: () => (/* reexport */ searchOf),
  _o: () => (/* reexport */ secretLines),
  cc: () => (/* reexport */ secretPatterns)
});

// UNUSED EXPORTS: ownWords

;// CONCATENATED MODULE: ./build/redact/entropy.js
function entropy(text) {
    const counts = new Map();
    for (const character of text)
        counts.set(character, (counts.get(character) ?? 0) + 1);
    let bits = 0;
    for (const count of counts.values())
        bits -= (count / text.length) * Math.log2(count / text.length);
    return bits;
}

;// CONCATENATED MODULE: ./build/redact/compiled-detector.js

function compileDetector(detector, engine) {
    const sides = boundaries[detector.boundary];
    const matchAt = engine(detector.pattern, { ignoreCase: detector.ignoreCase });
    return {
        detector,
        match(text, gate, from) {
            for (let at = Math.max(from, gate - detector.reach); at <= gate; at++) {
                if (at > 0 && sides?.before.test(text.charAt(at - 1)))
                    continue;
                const found = matchAt(text, at);
                if (found === null || found.end <= gate || !fits(detector, text, found))
                    continue;
                return { start: found.secretStart, end: found.secretEnd, next: found.end };
            }
            return null;
        },
    };
}
const platformEngine = (source, { ignoreCase }) => {
    const regex = new RegExp(source, `y${ignoreCase ? "i" : ""}${source.includes("(?<secret>") ? "d" : ""}`);
    return (text, at) => {
        regex.lastIndex = at;
        const found = regex.exec(text);
        if (found === null)
            return null;
        const end = at + found[0].length;
        const secret = found.indices?.groups?.secret;
        return { end, secretStart: secret?.[0] ?? at, secretEnd: secret?.[1] ?? end };
    };
};
function fits(detector, text, found) {
    if (found.secretEnd <= found.secretStart)
        return false;
    const sides = boundaries[detector.boundary];
    if (found.end < text.length && sides?.after.test(text.charAt(found.end)))
        return false;
    const secret = text.slice(found.secretStart, found.secretEnd);
    if (detector.allow.includes(secret))
        return false;
    if (!detector.needs.every((need) => characters[need](secret)))
        return false;
    return detector.minEntropy === 0 || entropy(secret) >= detector.minEntropy;
}
const boundaries = {
    word: { before: /[A-Za-z0-9]/, after: /[A-Za-z0-9]/ },
    token: { before: /[A-Za-z0-9_+/-]/, after: /[A-Za-z0-9_+/=-]/ },
    none: null,
};
const characters = {
    digit: (secret) => /\d/.test(secret),
    upper: (secret) => /[A-Z]/.test(secret),
    lower: (secret) => /[a-z]/.test(secret),
    letter: (secret) => /[A-Za-z]/.test(secret),
    mixed: (secret) => (secret.match(/[A-Za-z](?=\d)|\d(?=[A-Za-z])/g) ?? []).length >= 3,
};

;// CONCATENATED MODULE: ./build/redact/example-text.js
function exampleText(template) {
    const random = generator(template);
    const secrets = [];
    const text = template.replace(/\{(\w+)(?::(\d+))?\}/g, (whole, name, length) => {
        const made = name === "uuid" ? madeUuid(random) : madeOf(alphabets[name], Number(length ?? 0), random);
        if (made === null)
            return whole;
        secrets.push(made);
        return made;
    });
    return { text, secrets };
}
const lower = "abcdefghijklmnopqrstuvwxyz";
const upper = lower.toUpperCase();
const digits = "0123456789";
const alphabets = {
    alnum: lower + upper + digits,
    alpha: lower + upper,
    lower: lower + digits,
    upper: upper + digits,
    digit: digits,
    hex: `${digits}abcdef`,
    HEX: `${digits}ABCDEF`,
    base32: `${upper}234567`,
    base64: `${lower}${upper}${digits}+/`,
    base64url: `${lower}${upper}${digits}-_`,
};
function madeOf(alphabet, length, random) {
    if (alphabet === undefined || length === 0)
        return null;
    let made = "";
    for (let i = 0; i < length; i++) {
        const from = i === 0 || i === length - 1 ? alphabet.replace(/[-_+/]/g, "") : alphabet;
        const wanted = i < 3 ? [lower, digits, upper].slice(i, i + 1).join("") : from;
        const shared = [...from].filter((character) => wanted.includes(character)).join("") || from;
        made += shared.charAt(Math.floor(random() * shared.length));
    }
    return made;
}
function madeUuid(random) {
    const hex = (length) => madeOf(alphabets.hex, length, random) ?? "";
    return `${hex(8)}-${hex(4)}-4${hex(3)}-a${hex(3)}-${hex(12)}`;
}
function generator(seed) {
    let state = 2166136261;
    for (const character of seed)
        state = Math.imul(state ^ character.charCodeAt(0), 16777619) >>> 0;
    return () => {
        state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
        return state / 2 ** 32;
    };
}

;// CONCATENATED MODULE: ./build/redact/context/secret-values.js

function isSecretValue(value, name) {
    if (value.text.length < shortestValue(value, name) || isPlaceholder(value.text))
        return false;
    if (name === "password")
        return isPasswordLike(value);
    if (isReference(value.text))
        return false;
    if (name === "code")
        return isCodeLike(value.text);
    if (name === "vague" || value.afterBlank)
        return looksRandom(value.text);
    return isCredentialLike(value.text);
}
function shortestValue({ afterBlank }, name) {
    if (name === "password")
        return 0;
    if (name === "code")
        return shortestCode;
    return name === "vague" || afterBlank ? shortestRandom : shortestCredential;
}
const shortestCode = 4;
const shortestCredential = 6;
const shortestRandom = 16;
function isPlaceholder(value) {
    const text = value.trim();
    if (text === "" || /^[^A-Za-z0-9]+$/.test(text))
        return true;
    if (/^[<[({]/.test(text) && /[>\])}]$/.test(text))
        return true;
    if (text.includes("[redacted:") || /^(?:\[|%5B)?(?:redacted|filtered|masked|hidden|removed)\b/i.test(text))
        return true;
    if (/^(?:\$\{|\{\{|<%|\$\(|%\{|#\{|@\{)/.test(text))
        return true;
    if (/^\$[A-Za-z_][A-Za-z0-9_:]*$|^%[A-Za-z_][A-Za-z0-9_]*%$|^\{[\w.]+\}$|^<[^<>]*>?$/.test(text))
        return true;
    if (beginsOrEndsTwice(text)) {
        if (/(.)\1{7,}$|^(.)\2{7,}/.test(text) && new Set(text).size <= 4)
            return true;
        if (/^(.)\1{2,}$/.test(text))
            return true;
    }
    if (/\*{3,}|x{6,}|X{6,}|\u2022{3,}|\u2026|\.{3,}/.test(text))
        return true;
    if (/EXAMPLE/.test(text))
        return true;
    return placeholderWords.test(text);
}
function beginsOrEndsTwice(text) {
    const end = text.length - 1;
    return text.charCodeAt(0) === text.charCodeAt(1) || text.charCodeAt(end) === text.charCodeAt(end - 1);
}
const placeholderWords = /^(?:null|none|nil|undefined|nan|true|false|yes|no|on|off|empty|unset|missing|required|optional|string|str|number|boolean|bool|object|any|unknown|invalid|valid|expired|present|absent|set|not[ _-]?set|n\/a|na|tbd|todo|changeme|change[ _-]?me|replace[ _-]?me|secret|password|passwd|token|key|value|dummy|fake|sample|placeholder|test|testing|default|enabled|disabled|redacted|hidden|masked|removed|(?:your|my|some|the|insert|enter|replace|put|add|example|dummy|fake|sample|placeholder|test|demo)[ _-][a-z _.-]*\d{0,3}|[\w-]*(?:-here|_here|_goes_here))$/i;
function isReference(value) {
    if (/^(?:https?|file|wss?):\/\//i.test(value))
        return true;
    if (/^(?:~|\.{1,2})?\/[\w.@-]+(?:\/[\w.@-]*)*$/.test(value) &&
        /\/.*[/.]|^[~.]/.test(value) &&
        !looksRandom(value)) {
        return true;
    }
    if (/^[A-Za-z]:[\\/]/.test(value))
        return true;
    if (/^(?:process\.env|import\.meta|os\.|env\.|ENV\b|System\.|config\.|settings\.|secrets\.|vault:|op:\/\/|ssm:|arn:)/.test(value)) {
        return true;
    }
    return (/^[A-Za-z_$][A-Za-z_$]*(?:(?:\.|::|->)[A-Za-z_$][A-Za-z_$]*)+(?:\(.*)?$/.test(value) ||
        /^\w+\(.*\)?$/.test(value));
}
function isPasswordLike({ text, quoted, afterBlank }) {
    if (/^(?:process\.env|import\.meta|os\.|env\.|config\.|settings\.|secrets\.)/.test(text))
        return false;
    if (/^\d{1,4}$/.test(text))
        return false;
    if (afterBlank && !quoted)
        return /^(?=.*\d)(?=.*[A-Za-z])\S{8,}$/.test(text) && !isWordChain(text);
    return !stateWords.test(/^\S+/.exec(text)?.[0] ?? "");
}
function isCodeLike(value) {
    return /^\d{4,10}$/.test(value) || /^[A-Z2-7]{16,64}$/.test(value) || looksRandom(value);
}
const stateWords = /^(?:must|should|is|was|has|are|for|from|to|in|of|and|or|not|the|a|an|by|at|authentication|auth|incorrect|wrong|failed|failure|ok|okay|success|successful|accepted|rejected|denied|ignored|given|provided|supplied|used|needed|mismatch|prompt|plain|plaintext|hashed|encrypted|stored|saved|reset|changed|updated|generated|input|hash|field|policy|min|max|length|oauth2?|basic|bearer|md5|scram-sha-256|bcrypt|include|omit|same-origin)[,.;:!)]*$/i;
function isCredentialLike(value) {
    if (value.length < shortestCredential || /\s/.test(value))
        return false;
    if (/^\d+(?:[.,]\d+)?$/.test(value))
        return value.length >= 8;
    if (/^[A-Za-z]+$/.test(value)) {
        if (/^[A-Z]?[a-z]+$/.test(value) || /^[A-Z]+$/.test(value))
            return value.length >= 16;
        return value.length >= 12;
    }
    if (isWordChain(value))
        return false;
    return value.length >= 8 || /[^A-Za-z0-9_.-]/.test(value);
}
function isWordChain(value) {
    if (/^v?\d+(?:\.\d+)+(?:[-+][\w.]+)?$/.test(value))
        return true;
    const parts = value.split(/[-_./:+@ ,]+/).filter((part) => part !== "");
    if (parts.length === 0)
        return true;
    return parts.every((part) => /^(?:[A-Z]?[a-z]{1,15}|[A-Z]{1,12}|[a-z]{1,10}\d{1,3}|[A-Z][a-z]*\d{1,3}|\d{1,3})$/.test(part) ||
        (/^(?:[A-Z]?[a-z]+){1,4}$/.test(part) && part.length < 24 && !/[bcdfghjklmnpqrstvwxz]{6}/i.test(part)));
}
function looksRandom(value) {
    if (value.length < shortestRandom || value.length > 4096 || /[\s<>{}]/.test(value))
        return false;
    if (isWordChain(value))
        return false;
    const parts = value.split(/[-_./:]+/);
    const longest = parts.reduce((a, b) => (b.length > a.length ? b : a), "");
    if (longest.length < 12 && !uuid.test(value))
        return false;
    if (!/[A-Za-z]/.test(value) || !(/\d/.test(value) || isScrambled(value)))
        return false;
    return entropy(value) >= 2.8;
}
function isScrambled(value) {
    const small = value.match(/[a-z]+/g) ?? [];
    return small.length >= 4 && small.join("").length / small.length < 2.5 && entropy(value) >= 3.5;
}
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

;// CONCATENATED MODULE: ./build/redact/context/commands.js

const word = "[\"']?([^\\s\"']{3,})";
const rules = [
    {
        programs: ["curl ", "wget ", "http "],
        argument: /\s(?:-u|--user|--proxy-user|-U|-a|--auth)[ =]?["']?[^\s:"']*:([^\s"']+)/dg,
    },
    { programs: ["curl "], argument: /\s(?:-b|--cookie)[ =]?["']?[^\s=;"']+=([^\s;"']{6,})/dg },
    { programs: ["mysql", "mariadb", "7z ", "7za "], argument: /\s-p([^\s"'=]{3,}|["'][^"']+["'])/dg },
    {
        programs: [
            "sshpass",
            "docker login",
            "podman login",
            "helm registry",
            "mongo",
            "az login",
            "rabbitmqadmin",
            "rdesktop",
            "lftp",
        ],
        argument: new RegExp(`\\s-p[ =]?${word}`, "dg"),
    },
    { programs: ["xfreerdp"], argument: new RegExp(`\\s/p:${word}`, "dg") },
    { programs: ["redis-cli"], argument: new RegExp(`\\s-a[ =]?${word}`, "dg") },
    { programs: ["ldapsearch", "security "], argument: new RegExp(`\\s-w[ =]?${word}`, "dg") },
    { programs: ["sqlcmd", "unzip ", "zip "], argument: new RegExp(`\\s-P[ =]?${word}`, "dg") },
    { programs: ["smbclient"], argument: /\s-U[ =]?["']?[^\s%"']+%([^\s"']+)/dg },
    { programs: ["net use"], argument: /\\\S+\s+([^\s/"']{4,})\s+\/user:|\/user:\S+\s+([^\s/"']+)/dgi },
    { programs: ["keytool"], argument: new RegExp(`\\s-(?:store|key|new)pass[ =]+${word}`, "dg") },
    { programs: ["pass:"], argument: /^pass:([^\s"']{4,})/dgi },
    { programs: ["sqlplus"], argument: /\s[\w$]+\/([^\s@/"']{3,})@/dg },
    { programs: ["machine "], argument: /\b(?:password|account)\s+(\S+)/dg },
    { programs: ["setx "], argument: /^setx\s+\w*(?:key|token|secret|pass\w*|pwd)\s+["']?([^\s"']{6,})/dgi },
    { programs: ["convertto-securestring"], argument: /^\S+\s+(?:-String\s+)?["']([^"']+)["']/dgi },
    { programs: ["identified by"], argument: /^identified by (?:password )?["']([^"']+)["']/dgi },
    {
        programs: ["auth plain ", "auth login "],
        argument: /^auth (?:plain|login) ([A-Za-z0-9+/]{8,}={0,2})/dgi,
    },
    { programs: ["pass "], argument: /^PASS (\S{4,})$/dgm },
    { programs: ["login "], argument: /^LOGIN "?\S+"? "?([^\s"]{4,})/dg },
];
const programGates = [...new Set(rules.flatMap(({ programs }) => programs))];
function commandSpans(text, at) {
    if (/[A-Za-z0-9_]/.test(text.charAt(at - 1)))
        return [];
    const line = /^(?:[^\r\n\\]|\\(?:\r?\n|[^\n]))*/.exec(text.slice(at, at + 2000))?.[0] ?? "";
    const start = line.slice(0, 40).toLowerCase();
    return rules
        .filter(({ programs }) => programs.some((program) => start.startsWith(program)))
        .flatMap(({ argument }) => [...line.matchAll(argument)].flatMap((found) => argumentSpan(found, at)));
}
function argumentSpan(found, offset) {
    const place = found.indices?.[1] ?? found.indices?.[2];
    const secret = found[1] ?? found[2] ?? "";
    if (place === undefined || isPlaceholder(secret) || /^\d{1,5}(?::\d{1,5})?$/.test(secret))
        return [];
    return [
        {
            start: offset + place[0],
            end: offset + place[1],
            kind: "password",
            value: secret,
            personal: false,
        },
    ];
}

;// CONCATENATED MODULE: ./build/redact/context/credentials.js

function credentialSpans(text, value) {
    const end = value.quoted ? value.end : headerEnd(text, value.start);
    const scheme = /^([A-Za-z][\w-]*)[ \t]+/.exec(text.slice(value.start, end))?.[0] ?? "";
    const start = value.start + scheme.length;
    if (scheme !== "" && /^[\w-]{1,40}=["\w]/.test(text.slice(start, start + 48))) {
        const spans = parameterSpans(text, start, parametersEnd(text, start, value));
        const firstWord = /^\S+/.exec(text.slice(start, start + 200))?.[0] ?? "";
        if (spans.length > 0 || /["',]/.test(firstWord))
            return spans;
    }
    const credential = text.slice(start, end).trimEnd();
    const first = /^\S+/.exec(credential)?.[0] ?? "";
    if (isPlaceholder(credential) || isPlaceholder(first) || /^[a-z]{1,15}[.,:;)]?$/.test(first))
        return [];
    if (scheme === "" && /\s/.test(credential))
        return [];
    const secret = scheme === "" || value.quoted ? credential : first;
    const kind = /^basic/i.test(scheme) ? "basic-credentials" : "token";
    return [{ start, end: start + secret.length, kind, value: secret, personal: false }];
}
function bareSchemeSpans(text, at) {
    const found = /^(?:bearer|basic|negotiate)(?:[ \t]+|%20|\+)(?:token[ \t]+)?["'`]?([A-Za-z0-9._~+/=:|-]{8,4096})/i.exec(text.slice(at, at + 4160));
    if (found === null || /[A-Za-z0-9_]/.test(text.charAt(at - 1)))
        return [];
    const secret = (found[1] ?? "").replace(/[.:]+$/, "");
    const isBasic = /^basic/i.test(found[0]) && /^[A-Za-z0-9+/]{8,}={0,2}$/.test(secret) && /[A-Z0-9=]/.test(secret.slice(1));
    if (isPlaceholder(secret) || !(isBasic || looksRandom(secret)))
        return [];
    const start = at + found[0].indexOf(found[1] ?? "");
    const kind = /^basic/i.test(found[0]) ? "basic-credentials" : "token";
    return [{ start, end: start + secret.length, kind, value: secret, personal: false }];
}
function headerEnd(text, start) {
    const rest = text.slice(start, start + 4096);
    const stop = /["'`\r\n\]}<>\\]|[,;][ \t]*(?=[A-Za-z-]+[ \t]*:)/.exec(rest);
    return start + (stop?.index ?? rest.length);
}
function parametersEnd(text, start, value) {
    if (value.quoted)
        return value.end;
    const rest = text.slice(start, start + 4096);
    const stop = rest.search(/[\r\n]/);
    return start + (stop < 0 ? rest.length : stop);
}
const provingParameters = /\b(signature|response|credential|oauth_token|oauth_signature|token|nonce|cnonce|mac|key)="?([^",\s]+)/gi;
function parameterSpans(text, start, end) {
    return [...text.slice(start, end).matchAll(provingParameters)].flatMap((found) => {
        const secret = found[2] ?? "";
        if (isPlaceholder(secret))
            return [];
        const at = start + found.index + found[0].length - secret.length;
        return [{ start: at, end: at + secret.length, kind: "signature", value: secret, personal: false }];
    });
}

;// CONCATENATED MODULE: ./build/redact/character-set.js
class CharacterSet {
    #has = new Uint8Array(128);
    constructor(characters) {
        for (let code = 0; code < 128; code++) {
            if (characters.test(String.fromCharCode(code)))
                this.#has[code] = 1;
        }
    }
    holds(text, at) {
        return this.#has[text.charCodeAt(at)] === 1;
    }
}

;// CONCATENATED MODULE: ./build/redact/context/company-names.js
const companyNames = "adafruit adobe airtable algolia alibaba amplitude asana assemblyai atlassian beamer bitbucket bittrex bugsnag clearbit cloudflare cloudinary cohere coinbase confluence confluent contentful datadog deepgram discord droneci dropbox etsy facebook fastly finicity finnhub flickr freshbooks freshdesk gitter gocardless heroku hetzner hubspot infura intercom ipinfo jira kraken kucoin linkedin linode lob mailgun mapbox maxmind mattermost meraki messagebird mistral mixpanel newrelic nytimes okta openweather pagerduty plivo postmark pusher rapidapi rollbar sendbird serper shodan snyk sonar splunk spotify squarespace sumologic todoist travisci trello twilio twitch twitter virustotal vonage vultr wandb weatherapi yandex zendesk".split(" ");

;// CONCATENATED MODULE: ./build/redact/context/cookies.js

const attributes = /^(?:path|domain|expires|max-age|samesite|secure|httponly|priority|partitioned|version)$/i;
function cookieSpans(text, value) {
    const rest = text.slice(value.start, value.quoted ? value.end : value.start + 4096);
    const line = value.quoted ? rest : (/^[^\r\n"'`]*/.exec(rest)?.[0] ?? "");
    return [...line.matchAll(/([^\s=;,]+)=([^;\s,"']+)/g)].flatMap((pair) => {
        const [whole, name = "", secret = ""] = pair;
        if (attributes.test(name) || secret.length < 6 || isPlaceholder(secret) || /^[a-z]+$/.test(secret))
            return [];
        const start = value.start + pair.index + whole.length - secret.length;
        return [{ start, end: start + secret.length, kind: "cookie", value: secret, personal: false }];
    });
}

;// CONCATENATED MODULE: ./build/redact/context/name-and-value.js
const maxValue = 4096;
function valueAfter(text, name) {
    const between = separatorAt(text, name);
    if (between === null)
        return null;
    const at = between.end;
    const opening = openingQuote.exec(text.slice(at, at + 16));
    if (opening !== null) {
        const start = at + opening[0].length;
        return { start, end: closingQuote(text, start, opening[0]), quoted: true, separator: between.kind };
    }
    const end = bareEnd(text, at, between);
    if (text.charAt(end) === ":" && text.slice(name.end, at).includes("\n"))
        return null;
    return end > at ? { start: at, end, quoted: false, separator: between.kind } : null;
}
const openingQuote = /^\\*["'`]/;
const signs = [
    "[ \\t]*:[ \\t]*(?:[|>][+-]?[ \\t]*)?\\r?\\n[ \\t]+",
    "[*_]{0,2}[ \\t]*(?:=>|:=|\\?=|={1,2}|:{1,2}|->)[*_]{0,2}[ \\t]*",
    "[ \\t]*\\|[ \\t]*(?=[`\"'\\w])",
    "[ \\t,]*(?:\\r?\\n[ \\t]*)?\\\\*[\"']?value\\\\*[\"']?[ \\t]*[:=][ \\t]*",
    ",[ \\t]*(?=\\\\*[\"'])",
    "[ \\t]+(?:is|was|are|provided|given|used|set to|received)[ \\t]*:?[ \\t]+",
    "[ \\t]+for [\\w' ./@~-]{1,40}:[ \\t]+",
];
const sign = new RegExp(`^\\\\*["'\`]?\\]?(?:${signs.join("|")})(?:\\[[ \\t]*|\\([ \\t]*|[A-Za-z]{1,20}\\((?=["'])|[bf](?=["']))?`);
function separatorAt(text, name) {
    const rest = text.slice(name.end, name.end + 120);
    const before = text.charAt(name.start - 1);
    const found = sign.exec(rest);
    const isElement = /^[>]/.test(rest) && before === "<";
    if (isElement)
        return elementContent(text, name.end);
    if (found !== null && !(/^,/.test(found[0]) && !/["'`]/.test(before))) {
        return {
            kind: "sign",
            end: name.end + found[0].length,
            inQuery: /[?&#;]/.test(before),
            isAssignment: found[0] === "=" &&
                /(?:^|\n|\b(?:export|set|setx|env) )$/.test(text.slice(Math.max(0, name.start - 8), name.start)),
        };
    }
    const blank = /^\\*["'`]?[ \t]{1,4}(?=[^\s=:|,])/.exec(rest);
    if (blank === null)
        return null;
    const isFlag = /(?:^|[\s"'`[(,])-{1,2}[A-Za-z][\w-]*$/.test(text.slice(Math.max(0, name.start - 40), name.end));
    return {
        kind: isFlag ? "flag" : "blank",
        end: name.end + blank[0].length,
        inQuery: false,
        isAssignment: false,
    };
}
function elementContent(text, nameEnd) {
    if (!/^>[^<>\r\n]+<\//.test(text.slice(nameEnd, nameEnd + maxValue)))
        return null;
    return { kind: "sign", end: nameEnd + 1, inQuery: false, isAssignment: false };
}
function closingQuote(text, start, opening) {
    const limit = Math.min(text.length, start + maxValue);
    for (let at = start; at < limit; at++) {
        const character = text.charAt(at);
        if (character === "\n" || character === "\r")
            return at;
        if (character === "\\") {
            const run = /^\\+/.exec(text.slice(at, at + 16))?.[0] ?? "\\";
            const isClosing = text.startsWith(opening, at) && run.length === opening.length - 1;
            if (isClosing)
                return at;
            at += run.length - (run.length % 2 === 1 ? 0 : 1);
            continue;
        }
        if (opening.length === 1 && character === opening)
            return at;
    }
    return limit;
}
function bareEnd(text, start, { inQuery, isAssignment }) {
    const stop = inQuery ? /[\s"'`<>#&\\]/ : isAssignment ? /[\s"'`<>\\]/ : /[\s"'`,;<>|)\]}\\]/;
    const limit = Math.min(text.length, start + maxValue);
    let end = start;
    const scheme = /^(?:Bearer|Basic|Token|ApiKey|Digest|Negotiate)[ \t]+(?=[^\s"'])/i.exec(text.slice(start, start + 24));
    if (scheme !== null)
        end += scheme[0].length;
    const length = text.slice(end, limit).search(stop);
    end = length < 0 ? Math.max(end, limit) : end + length;
    while (end > start && /[.:!?]/.test(text.charAt(end - 1)))
        end--;
    return end;
}

;// CONCATENATED MODULE: ./build/redact/context/secret-names.js

function secretName(name, qualifiers) {
    const { words, alone, asks } = understood(name);
    if (!asks)
        return alone;
    const found = qualifiers();
    return found.length === 0 ? alone : nameAmong(words, () => found);
}
const knownNames = new Map();
const maxKnownNames = 1_000;
function understood(name) {
    const known = knownNames.get(name);
    if (known !== undefined)
        return known;
    const words = withoutTail(wordsOf(name));
    let asks = false;
    const alone = nameAmong(words, () => {
        asks = true;
        return [];
    });
    const made = { words, alone, asks };
    if (knownNames.size >= maxKnownNames)
        knownNames.clear();
    knownNames.set(name, made);
    return made;
}
function nameAmong(words, qualifiers) {
    const last = words.at(-1);
    if (last === undefined)
        return null;
    const known = exactNames.get(words.join("-"));
    if (known !== undefined)
        return known;
    const own = words.slice(0, -1);
    const before = () => [...qualifiers().map((word) => word.toLowerCase()), ...own];
    const nearest = own.at(-1) ?? (lastOfExact.has(last) ? before().at(-1) : undefined);
    const exact = nearest === undefined ? undefined : exactNames.get(`${nearest}-${last}`);
    if (exact !== undefined)
        return exact;
    if (last === "key")
        return harmlessKeys.has(before().at(-1) ?? "") ? null : keyName(before());
    return lastWords.get(last) ?? compoundName(last) ?? companyName([...before(), last]);
}
const companies = new Set(companyNames);
const harmlessNouns = new Set("id ids uuid version host hostname region url uri endpoint event hash sha commit build digest checksum etag trace span channel user name model agent path file".split(" "));
function companyName(words) {
    if (harmlessNouns.has(words.at(-1) ?? ""))
        return null;
    return words.some((word) => companies.has(word)) ? vague("api-key") : null;
}
function wordsOf(name) {
    return name
        .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
        .replace(/([A-Z]+)([A-Z][a-z])/g, "$1_$2")
        .toLowerCase()
        .split(/[^a-z0-9]+/)
        .filter((word) => word !== "");
}
function withoutTail(words) {
    let end = words.length;
    while (end > 1 && tails.has(words[end - 1] ?? ""))
        end--;
    while (end > 1 && /^v?\d+$/.test(words[end - 1] ?? ""))
        end--;
    return words.slice(0, end);
}
const tails = new Set("value val text plain plaintext raw b64 base64 encoded base old new current previous prod production dev staging test live default primary secondary override str string".split(" "));
function keyName(before) {
    return before.some((word) => secretKeys.has(word)) ? credential("api-key") : vague("key");
}
const secretKeys = new Set("api app application access secret private encryption encrypt signing sign auth account storage shared master admin service license licence session ssh deploy rsa hmac jwt webhook subscription client server write read ingest integration consumer token aes gpg pgp functions function db database security root crypto ws wallet".split(" "));
const harmlessKeys = new Set("public cache primary foreign partition sort object map hot shard routing idempotency dedupe composite unique registry host index i18n translation message query hash pubkey".split(" "));
function compoundName(word) {
    const found = compounds.find(([end]) => word.length > end.length && word.endsWith(end));
    return found?.[1] ?? null;
}
function secret_names_password(kind = "password") {
    return { class: "password", kind };
}
function credential(kind) {
    return { class: "credential", kind };
}
function code(kind) {
    return { class: "code", kind };
}
function vague(kind) {
    return { class: "vague", kind };
}
const lastWords = new Map([
    ["password", secret_names_password()],
    ["passwort", secret_names_password()],
    ["passwd", secret_names_password()],
    ["passphrase", secret_names_password()],
    ["passcode", secret_names_password()],
    ["pwd", secret_names_password()],
    ["pass", secret_names_password()],
    ["pw", secret_names_password()],
    ["pswd", secret_names_password()],
    ["psw", secret_names_password()],
    ["pin", code("pin")],
    ["otp", code("one-time-password")],
    ["totp", code("one-time-password")],
    ["code", vague("oauth-code")],
    ["state", vague("oauth-state")],
    ["session", vague("session")],
    ["sid", vague("session")],
    ["psk", secret_names_password()],
    ["secret", credential("secret")],
    ["secrets", credential("secret")],
    ["credential", credential("secret")],
    ["credentials", credential("secret")],
    ["creds", credential("secret")],
    ["token", credential("token")],
    ["jwt", credential("token")],
    ["bearer", credential("token")],
    ["apikey", credential("api-key")],
    ["apitoken", credential("token")],
    ["auth", vague("token")],
    ["authorization", { class: "header", kind: "token" }],
    ["cookie", { class: "cookie", kind: "cookie" }],
    ["cookies", { class: "cookie", kind: "cookie" }],
    ["mnemonic", secret_names_password("seed-phrase")],
    ["pat", credential("token")],
    ["signature", vague("signature")],
    ["sig", vague("signature")],
    ["hmac", vague("signature")],
    ["verifier", vague("oauth-code")],
    ["assertion", vague("token")],
    ["dsn", vague("connection-string")],
]);
const exactNames = new Map([
    ["proxy-authorization", { class: "header", kind: "token" }],
    ["x-authorization", { class: "header", kind: "token" }],
    ["authorization-header", { class: "header", kind: "token" }],
    ["auth-header", { class: "header", kind: "token" }],
    ["mcp-session-id", credential("mcp-session-id")],
    ["session-key", credential("session")],
    ["session-secret", credential("session")],
    ["access-code", vague("oauth-code")],
    ["auth-code", vague("oauth-code")],
    ["authorization-code", vague("oauth-code")],
    ["device-code", vague("oauth-code")],
    ["user-code", vague("oauth-code")],
    ["code-verifier", vague("oauth-code")],
    ["oauth-state", vague("oauth-state")],
    ["seed-phrase", secret_names_password("seed-phrase")],
    ["recovery-phrase", secret_names_password("seed-phrase")],
    ["wpa-passphrase", secret_names_password()],
    ["recovery-code", code("one-time-password")],
    ["backup-code", code("one-time-password")],
    ["verification-code", code("one-time-password")],
    ["security-code", code("one-time-password")],
    ["mfa-code", code("one-time-password")],
    ["otp-code", code("one-time-password")],
    ["2fa-code", code("one-time-password")],
    ["sms-code", code("one-time-password")],
    ["cf-bm", credential("cookie")],
    ["cf-clearance", credential("cookie")],
    ["session-id", vague("session")],
    ["phpsessid", credential("cookie")],
    ["jsessionid", credential("cookie")],
    ["sessionid", vague("cookie")],
    ["connect-sid", credential("cookie")],
    ["client-key-data", credential("private-key")],
    ["x-amz-credential", vague("aws-credential")],
]);
const lastOfExact = new Set([...exactNames.keys()].map((name) => name.slice(name.lastIndexOf("-") + 1)));
const compounds = [
    ["password", secret_names_password()],
    ["passwd", secret_names_password()],
    ["passphrase", secret_names_password()],
    ["storepass", secret_names_password()],
    ["keypass", secret_names_password()],
    ["secret", credential("secret")],
    ["secretkey", credential("api-key")],
    ["privatekey", credential("private-key")],
    ["accesskey", credential("api-key")],
    ["accountkey", credential("api-key")],
    ["authkey", credential("api-key")],
    ["apikey", credential("api-key")],
    ["token", credential("token")],
    ["pwd", secret_names_password()],
];

;// CONCATENATED MODULE: ./build/redact/context/key-value.js







const nameGates = [
    ...companyNames,
    ..."pass pwd secret token key auth cred jwt cookie sessid session mnemonic phrase signature sig= code state verifier assertion bearer otp hmac pat= _pw pw= dsn sid= _pat cf_ psk pin= pin:".split(" "),
];
function keyValueSpans(text, gate) {
    const start = nameStart(text, gate);
    const end = nameEnd(text, gate);
    const nothing = { spans: [], next: end };
    if (end - start > 80)
        return nothing;
    const name = text.slice(start, end);
    const found = secretName(name, () => qualifiersBefore(text, start));
    if (found === null)
        return nothing;
    const value = valueAfter(text, { start, end });
    if (value === null)
        return nothing;
    const spans = spansOf(text, found, value);
    const isLong = !value.quoted && value.end - value.start > maxLookedInto;
    return { spans, next: spans.at(-1)?.end ?? (isLong ? value.end : end) };
}
function spansOf(text, name, value) {
    if (name.class === "header")
        return credentialSpans(text, value);
    if (name.class === "cookie")
        return cookieSpans(text, value);
    const secret = text.slice(value.start, value.end);
    const credential = /^(?:Bearer|Basic|Token|ApiKey) +(?=\S)/i.exec(secret);
    if (credential !== null)
        return credentialSpans(text, value);
    const candidate = { text: secret, quoted: value.quoted, afterBlank: value.separator === "blank" };
    if (!isSecretValue(candidate, name.class))
        return [];
    if (name.kind === "session" && uuid.test(secret))
        return [];
    return [{ start: value.start, end: value.end, kind: name.kind, value: secret, personal: false }];
}
const maxLookedInto = 512;
const nameCharacters = new CharacterSet(/[A-Za-z0-9_.$-]/);
function nameStart(text, at) {
    let start = at;
    while (start > 0 && at - start < 64 && nameCharacters.holds(text, start - 1))
        start--;
    if (text.charAt(start - 1) === "\\" && /^[nrt]/.test(text.slice(start, start + 1)) && start < at)
        start++;
    return start;
}
function nameEnd(text, at) {
    let end = at;
    while (end < text.length && end - at < 64 && nameCharacters.holds(text, end))
        end++;
    while (end > at && /[.-]/.test(text.charAt(end - 1)))
        end--;
    return end;
}
const none = [];
function qualifiersBefore(text, start) {
    if (text.charAt(start - 1) !== " ")
        return none;
    const near = text.slice(Math.max(0, start - 40), start - 1);
    const words = near
        .slice(near.lastIndexOf("\n") + 1)
        .split(" ")
        .slice(-2);
    return words.filter((word) => /^[A-Za-z]+$/.test(word));
}

;// CONCATENATED MODULE: ./build/redact/context/key-text.js
function isKeyText(body) {
    if (body.length >= 40 || body.includes("=") || isMixed(body))
        return true;
    return body.length % 4 === 0 && /[A-Z]/.test(body.slice(1)) && /[a-z]/.test(body);
}
function isMixed(body) {
    return /\d/.test(body) && /[a-z]/.test(body) && /[A-Z]/.test(body);
}

;// CONCATENATED MODULE: ./build/redact/context/line-ends.js
function endOfLine(text, at) {
    const found = text.indexOf("\n", at);
    const end = found < 0 ? text.length : found;
    return text.charAt(end - 1) === "\r" ? end - 1 : end;
}
function nextLine(text, end) {
    return text.charAt(end) === "\r" ? end + 2 : end + 1;
}

;// CONCATENATED MODULE: ./build/redact/context/putty-keys.js


function puttySpans(text, gate) {
    const count = Number(/^Private-Lines: *(\d{1,3})/.exec(text.slice(gate, gate + 24))?.[1] ?? 0);
    const first = nextLine(text, endOfLine(text, gate));
    const value = `putty ${text.slice(first, first + 200)}`;
    const spans = [];
    for (let line = 0, at = first; line <= count + 2 && at < text.length; line++) {
        const end = endOfLine(text, at);
        const content = text.slice(at, end);
        const found = /Private-(?:MAC|Hash): *([0-9a-f]{16,})/.exec(content) ??
            (line < count ? lastWord.exec(content) : null);
        const secret = found?.[1] ?? "";
        if (found !== null && (isKeyText(secret) || line >= count)) {
            const start = at + found.index + found[0].indexOf(secret);
            spans.push({
                start,
                end: start + secret.length,
                kind: "private-key",
                value,
                personal: false,
                lines: [secret],
            });
        }
        at = nextLine(text, end);
    }
    return spans;
}
const lastWord = /(?:^|\s)([A-Za-z0-9+/]{4,}={0,3})\s*$/;

;// CONCATENATED MODULE: ./build/redact/context/private-keys.js



const privateKeyGates = ["PRIVATE KEY", "Private-Lines:"];
const maxLines = 260;
const maxOneLine = 20_000;
const maxBlock = 24_000;
function privateKeySpans(text, gate) {
    if (text.startsWith("Private-Lines:", gate))
        return puttySpans(text, gate);
    const marker = markerAround(text, gate);
    if (marker === null)
        return [];
    const value = `block ${marker.body.slice(0, 400)}`;
    const spans = marker.kind === "begin" ? blockFrom(text, marker) : blockBefore(text, marker);
    return spans.map(({ start, end }) => {
        const lines = bodyLines(text.slice(start, end));
        return { start, end, kind: "private-key", value, personal: false, lines };
    });
}
function bodyLines(covered) {
    return covered.split(/\\+[rn]|[^A-Za-z0-9+/=]+/).filter((line) => line.length >= 32);
}
function markerAround(text, gate) {
    const from = Math.max(0, gate - 60);
    const before = /-{4,5} ?(BEGIN|END) (?:[A-Z0-9 ]{0,30})$/.exec(text.slice(from, gate));
    const after = /^PRIVATE KEY(?: BLOCK)? ?-{4,5}/.exec(text.slice(gate, gate + 40));
    if (before === null || after === null)
        return null;
    const start = from + before.index;
    const end = gate + after[0].length;
    const kind = before[1] === "BEGIN" ? "begin" : "end";
    return {
        kind,
        start,
        end,
        body: kind === "begin" ? text.slice(end, end + 400) : text.slice(Math.max(0, start - 400), start),
    };
}
const closingMarker = /-{4,5} ?END [A-Z0-9 ]*PRIVATE KEY(?: BLOCK)? ?-{4,5}/;
function blockFrom(text, marker) {
    const lineEnd = endOfLine(text, marker.end);
    const sameLine = inOneLine(text, marker.end, lineEnd);
    const pieces = [{ start: marker.start, end: sameLine }];
    if (closingMarker.test(text.slice(marker.end, sameLine)))
        return pieces;
    const form = { prefixed: text.slice(text.lastIndexOf("\n", marker.start) + 1, marker.start).trim() !== "" };
    const next = text.indexOf("PRIVATE KEY", lineEnd);
    const isClosed = next >= 0 && next < lineEnd + maxBlock && markerAround(text, next)?.kind === "end";
    let at = nextLine(text, lineEnd);
    for (let line = 0; line < maxLines && at < text.length; line++) {
        const end = endOfLine(text, at);
        const content = text.slice(at, end);
        const closing = closingMarker.exec(content);
        if (closing !== null)
            return [...pieces, { start: at + closing.index, end: at + closing.index + closing[0].length }];
        const piece = keyPiece(content, form);
        if (piece !== null)
            pieces.push({ start: at + piece.start, end: at + piece.end });
        else if (!isClosed && !mayStandInside(content))
            return pieces;
        at = nextLine(text, end);
    }
    return pieces;
}
function blockBefore(text, marker) {
    const pieces = [{ start: marker.start, end: marker.end }];
    let end = text.lastIndexOf("\n", marker.start - 1);
    const before = text.slice(end + 1, marker.start);
    const own = keyPiece(before.replace(/(?:\\[rn])+$/, ""), { prefixed: true });
    if (own !== null)
        pieces.push({ start: end + 1 + own.start, end: marker.start });
    const form = { prefixed: before.trim() !== "" };
    for (let line = 0; line < maxLines && end > 0; line++) {
        const start = text.lastIndexOf("\n", end - 1) + 1;
        const piece = keyPiece(text.slice(start, end).replace(/\r$/, ""), form);
        if (piece === null)
            break;
        pieces.push({ start: start + piece.start, end: start + piece.end });
        end = start - 1;
    }
    return pieces;
}
function inOneLine(text, from, lineEnd) {
    const rest = text.slice(from, Math.min(lineEnd, from + maxOneLine));
    const closing = /-{4,5} ?END [A-Z0-9 ]*PRIVATE KEY(?: BLOCK)? ?-{4,5}/.exec(rest);
    if (closing !== null)
        return from + closing.index + closing[0].length;
    return (from +
        (/^(?:\\+[rn]|[A-Za-z0-9+/=]{16,}|[ \t]+(?=[A-Za-z0-9+/=]{16,})|[A-Za-z0-9+/=]+(?=\\|["']?$)|(?:Proc-Type|DEK-Info|Version|Comment): ?[\w.,-]+)*/.exec(rest)?.[0].length ?? 0));
}
function keyPiece(line, form) {
    const found = /(?:^|[\s|\u2502>"'+:;,])([A-Za-z0-9+/]{4,}={0,3}|=[A-Za-z0-9+/]{4})(?:\\+[rn])*["',;+\s\\|\u2502]*$/.exec(line);
    if (found === null)
        return null;
    const body = found[1] ?? "";
    const start = found.index + found[0].indexOf(body);
    const isAlone = /^[\s|\u2502>"'+]*$/.test(line.slice(0, start));
    const isBody = isAlone ? isKeyText(body) : form.prefixed && body.length >= 12 && isMixed(body);
    return isBody ? { start, end: start + body.length } : null;
}
function mayStandInside(line) {
    return (line.trim() === "" ||
        line.trim().length < 4 ||
        /(?:Proc-Type|DEK-Info|Version|Comment|Hash):/.test(line) ||
        /^[^A-Za-z0-9]*$/.test(line));
}

;// CONCATENATED MODULE: ./build/redact/context/urls.js

function urlSpans(text, at) {
    const start = at + 3;
    const rest = urlText(text, start);
    const scheme = /[a-z][a-z0-9+.-]*$/i.exec(text.slice(Math.max(0, at - 24), at))?.[0] ?? "";
    return [...userInfoSpans(rest, start, /^(?:https?|wss?)$/i.test(scheme)), ...querySpans(rest, start)];
}
function bareQuerySpans(text, at) {
    if (!/[?&#]/.test(text.charAt(at - 1)))
        return { spans: [], next: at };
    const rest = urlText(text, at - 1);
    return { spans: querySpans(rest, at - 1), next: at + rest.length };
}
function urlText(text, start) {
    const rest = /^[^\s"'`<>]*/.exec(text.slice(start, start + 4096))?.[0] ?? "";
    const next = rest.indexOf("://");
    return next < 0 ? rest : rest.slice(0, next);
}
const queryGates = [
    "code=",
    "state=",
    "nonce=",
    "ticket=",
    "sessionid=",
    "session_id=",
    "sid=",
    "hash=",
    "sig=",
];
const plainUsers = /^(?:git|hg|svn|ssh|anonymous|user|username|root|postgres|mysql|admin|guest|sa|default|redis|mongo|oauth2|x-access-token|x-token-auth|token|apikey|_json_key|__token__|gitlab-ci-token)$/i;
function userInfoSpans(rest, offset, isWeb) {
    const at = authorityEnd(rest, isWeb);
    if (at <= 0)
        return [];
    const userInfo = rest.slice(0, at);
    const colon = userInfo.indexOf(":");
    const user = colon < 0 ? userInfo : userInfo.slice(0, colon);
    const password = colon < 0 ? "" : userInfo.slice(colon + 1);
    const spans = [];
    const userIsToken = looksRandom(user) || ((password === "" || /^x(?:-oauth-basic)?$/.test(password)) && user.length >= 12);
    if (user !== "" && userIsToken && !plainUsers.test(user) && !isPlaceholder(user)) {
        spans.push({
            start: offset,
            end: offset + user.length,
            kind: "url-credentials",
            value: user,
            personal: false,
        });
    }
    if (password !== "" && !isPlaceholder(password) && !/^x(?:-oauth-basic)?$/.test(password)) {
        const start = offset + colon + 1;
        spans.push({ start, end: offset + at, kind: "url-credentials", value: password, personal: false });
    }
    return spans;
}
function authorityEnd(rest, isWeb) {
    const authority = /^[^/?#]*/.exec(rest)?.[0] ?? "";
    const at = authority.lastIndexOf("@");
    if (at >= 0 && isWeb)
        return at;
    const later = /^[^/?#:@]*:[^/?#]*[/?#][^@]*@(?=[\w.-]+(?::\d+)?(?:[/?]|$))/.exec(rest);
    return later === null || /^[^/?#:@]*:\d+[/?#]/.test(rest) ? at : later[0].length - 1;
}
const parameters = /^(?:code|state|key|sig|signature|token|auth|sid|ticket|nonce|hash|hmac|pin|otp|jwt|samlresponse|samlrequest|relaystate|session|session_?id|invite|pass|pwd|password|secret|apikey|appid|subscription-key|x-(?:amz|goog|oss|cos|ms)-(?:signature|credential|security-token)|googleaccessid|awsaccesskeyid|policy|key-pair-id|skoid|sktid|[\w.-]*(?:token|secret|password|passwd|api[_-]?key|_key|access[_-]?key|signature|verifier|challenge|assertion|credential|session))$/i;
const urls_short = /^(?:code|state|nonce|hash|policy|challenge|code_challenge|key|ticket|invite|appid|pin)$/i;
function querySpans(rest, offset) {
    const from = rest.search(/[?#]/);
    if (from < 0)
        return [];
    return [...rest.slice(from).matchAll(/[?&#;]([\w.~%-]{1,40})=([^&#\s"'<>]+)/g)].flatMap((found) => {
        const [whole, name = "", raw = ""] = found;
        const secret = raw.replace(/[),.;\]}]+$/, "");
        if (!parameters.test(name) || isPlaceholder(secret) || secret.length < 6)
            return [];
        if (/^code_challenge/i.test(name))
            return [];
        if (/^[a-z]+$|^\d{1,5}$/i.test(secret) && secret.length < 16)
            return [];
        if (urls_short.test(name) && !/\d/.test(secret) && !/[a-z][A-Z]/.test(secret))
            return [];
        const start = offset + from + found.index + whole.length - raw.length;
        return [{ start, end: start + secret.length, kind: kindOf(name), value: secret, personal: false }];
    });
}
function kindOf(name) {
    if (/sig/i.test(name))
        return "signature";
    if (/^(?:code|.*verifier)$/i.test(name))
        return "oauth-code";
    if (/^(?:state|nonce|relaystate)$/i.test(name))
        return "oauth-state";
    return "token";
}

;// CONCATENATED MODULE: ./build/redact/literal-index.js
const characterBits = 5;
const characterMask = (1 << characterBits) - 1;
const beginningMask = (1 << (3 * characterBits)) - 1;
const stretch = 4096;
class LiteralIndex {
    #beginnings = new Uint8Array(beginningMask + 1);
    #bytes = Buffer.alloc(stretch + 1);
    #slots = new Uint16Array(128 * 128);
    #buckets = [[]];
    constructor(literals) {
        for (const literal of literals) {
            const entry = literal.ignoreCase ? { ...literal, text: literal.text.toLowerCase() } : literal;
            const first = entry.text.charCodeAt(0);
            const second = entry.text.charCodeAt(1);
            if (!(first < 128 && second < 128)) {
                throw new Error(`a gate begins with two ASCII characters, not so ${JSON.stringify(entry.text)}`);
            }
            this.#addBeginning(entry.text);
            const otherFirst = entry.ignoreCase ? upperCase(first) : first;
            const otherSecond = entry.ignoreCase ? upperCase(second) : second;
            this.#add(first, second, entry);
            if (otherFirst !== first)
                this.#add(otherFirst, second, entry);
            if (otherSecond !== second)
                this.#add(first, otherSecond, entry);
            if (otherFirst !== first && otherSecond !== second)
                this.#add(otherFirst, otherSecond, entry);
        }
    }
    #addBeginning(text) {
        const two = ((text.charCodeAt(0) & characterMask) << characterBits) | (text.charCodeAt(1) & characterMask);
        const third = text.length > 2 ? text.charCodeAt(2) & characterMask : null;
        for (let code = 0; code <= characterMask; code++) {
            if (third === null || third === code)
                this.#beginnings[(two << characterBits) | code] = 1;
        }
    }
    #add(first, second, entry) {
        const slot = (first << 7) | second;
        const bucket = this.#buckets[this.#slots[slot] ?? 0];
        if (bucket !== undefined && this.#slots[slot] !== 0) {
            bucket.push(entry);
            return;
        }
        this.#slots[slot] = this.#buckets.length;
        this.#buckets.push([entry]);
    }
    scan(text, onHit) {
        const beginnings = this.#beginnings;
        const bytes = this.#bytes;
        let beginning = 0;
        for (let from = 0; from <= text.length; from += stretch) {
            const length = Math.min(stretch, text.length + 1 - from);
            const isWhole = text.length < stretch;
            bytes[bytes.write(isWhole ? text : text.slice(from, from + stretch), "latin1")] = 0;
            for (let i = 0; i < length; i++) {
                beginning = ((beginning << characterBits) | (bytes[i] & characterMask)) & beginningMask;
                if (beginnings[beginning] === 1 && from + i >= 2)
                    this.#look(text, from + i - 2, onHit);
            }
        }
    }
    #look(text, at, onHit) {
        const first = text.charCodeAt(at);
        const second = text.charCodeAt(at + 1);
        if (first >= 128 || second >= 128)
            return;
        const slot = this.#slots[(first << 7) | second] ?? 0;
        if (slot !== 0)
            this.#confirm(slot, text, at, onHit);
    }
    #confirm(slot, text, at, onHit) {
        for (const entry of this.#buckets[slot] ?? []) {
            if (standsAt(entry, text, at))
                onHit(entry.owner, at);
        }
    }
}
function standsAt(entry, text, at) {
    if (!entry.ignoreCase)
        return text.startsWith(entry.text, at);
    if (at + entry.text.length > text.length)
        return false;
    for (let i = 2; i < entry.text.length; i++) {
        const code = text.charCodeAt(at + i);
        const folded = code >= 65 && code <= 90 ? code | 32 : code;
        if (folded !== entry.text.charCodeAt(i))
            return false;
    }
    return true;
}
function upperCase(code) {
    return code >= 97 && code <= 122 ? code - 32 : code;
}

;// CONCATENATED MODULE: ./build/redact/personal/personal-rule.js
function before({ text, start }, length) {
    return text.slice(Math.max(0, start - length), start);
}
function followedBy(first, followers) {
    return [...followers].map((next) => first + next);
}
const personal_rule_digits = "0123456789";
const letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

;// CONCATENATED MODULE: ./build/redact/personal/addresses.js

const commonAddress = /^(?:0\.|10\.|127\.|169\.254\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.|192\.0\.[02]\.|198\.1[89]\.|198\.51\.100\.|203\.0\.113\.|22[4-9]\.|23\d\.|2[45]\d\.|1\.1\.1\.1$|1\.0\.0\.1$|8\.8\.[48]\.[48]$|9\.9\.9\.9$|208\.67\.22[02]\.22[02]$)/;
const fileEndings = /\.(?:png|jpe?g|gif|svg|webp|ico|[cm]?[jt]sx?|css|json|vue|map|lock|service|socket|timer|target|mount|slice|scope|log|txt|html?|xml|ya?ml|toml|t?gz|zip|dll|exe|py|rb|md|so|sock|conf|cfg|latest|next|beta|alpha|canary|rc)$/i;
const addressRules = [
    {
        kind: "email",
        where: {
            gates: [...followedBy("@", letters + personal_rule_digits), "%40"],
            lead: { characters: /[A-Za-z0-9._%+-]/, max: 64 },
        },
        pattern: /(?<![A-Za-z0-9._%+-])([A-Za-z0-9_][A-Za-z0-9._%+-]{0,63}(?:@|%40)[A-Za-z0-9](?:[A-Za-z0-9\u00c0-\u024f-]{0,62}\.)+[A-Za-z]{2,24})(?![A-Za-z0-9-])/y,
        isHarmless: isNoMailbox,
    },
    {
        kind: "ip-address",
        where: { shape: /\d{1,3}(?:\.\d{1,3}){3}/ },
        pattern: /(?<![\w.-]|\d:)((?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d))(?![\w-]|\.\d)/y,
        isHarmless: (value, place) => commonAddress.test(value) || isVersion(value, place),
    },
    {
        kind: "ip-address",
        where: { shape: /\d{1,3}(?:-\d{1,3}){3}\./ },
        pattern: /(?<![\w.])((?:\d{1,3}-){3}\d{1,3})(?=\.[a-z][\w-]*\.[a-z])/y,
        isHarmless: (value) => commonAddress.test(value.replaceAll("-", ".")),
    },
    {
        kind: "ip-address",
        where: { shape: /[0-9a-f]{2,4}(?::[0-9a-f]{1,4}){0,5}(?:::|(?::[0-9a-f]{1,4}){2}:)/i },
        pattern: /(?<![\w:.-])((?:[23][0-9a-f]{3}|f[cd][0-9a-f]{2}|fe80)(?:(?::[0-9a-f]{1,4}){7}(?=:\d{1,5}(?![\w:]))|(?::[0-9a-f]{0,4}){2,7}))(?![\w]|:[0-9a-f]{1,4}:)/iy,
        isHarmless: (value) => /^2001:0?db8:|^fe80::1$/i.test(value) || !isWholeIpv6(value),
    },
    {
        kind: "hardware-address",
        where: { shape: /[0-9A-Fa-f]{2}(?:[:-][0-9A-Fa-f]{2}){5}/ },
        pattern: /(?<![\w:-])([0-9A-Fa-f]{2}(?::[0-9A-Fa-f]{2}){5}|[0-9A-Fa-f]{2}(?:-[0-9A-Fa-f]{2}){5})(?![\w:-])/y,
        isHarmless: (value) => /^(?:00[:-]){5}00$|^(?:ff[:-]){5}ff$/i.test(value),
    },
    {
        kind: "hardware-address",
        where: { shape: /[0-9a-f]{4}\.[0-9a-f]{4}\.[0-9a-f]{4}/i },
        pattern: /(?<![\w.-])((?=[0-9.]{0,13}[a-f])[0-9a-f]{4}\.[0-9a-f]{4}\.[0-9a-f]{4})(?![\w-]|\.\w)/iy,
        isHarmless: (value) => !/\d/.test(value),
    },
];
function isNoMailbox(value, place) {
    const [local = "", domain = ""] = value.split(/@|%40/);
    if (fileEndings.test(domain) || /^\d+\.\d+/.test(domain))
        return true;
    if (/^(?:git|noreply|no-reply|donotreply|notifications|postmaster|npm|hg|svn)$/i.test(local))
        return true;
    return /:\/\/$/.test(before(place, 3)) && /^git/.test(local);
}
function isVersion(value, place) {
    if (/^\d\.\d\.\d\.\d$/.test(value) || /\.0\.0$/.test(value))
        return true;
    if (/:\/\/$|[a-z]@$/.test(before(place, 3)))
        return false;
    return /(?:\bv|version|ver\.?|[A-Za-z]\/|@|==|[~^]|build|kernel|release)[ :="']*$/i.test(before(place, 12));
}
function isWholeIpv6(value) {
    const groups = value.split(":");
    if (!value.includes("::"))
        return groups.length === 8;
    return groups.filter((group) => group !== "").length >= 2 && !value.endsWith(":::");
}

;// CONCATENATED MODULE: ./build/redact/personal/machines.js

const localDomain = "local|lan|home|internal|corp|localdomain|fritz\\.box|box|intra|private|attlocal\\.net|home\\.arpa";
const machineRules = [
    {
        kind: "host-name",
        where: { gates: ["DESKTOP-", "LAPTOP-", "WIN-"] },
        pattern: /(?<![A-Za-z0-9])(DESKTOP-[A-Z0-9]{7}|LAPTOP-[A-Z0-9]{8}|WIN-[A-Z0-9]{11})(?![A-Za-z0-9])/y,
    },
    {
        kind: "host-name",
        where: {
            gates: [
                "COMPUTERNAME",
                "HOSTNAME",
                "HOST=",
                "HOST:",
                "NAME=",
                "USERDOMAIN",
                "LOGONSERVER",
                "hostname",
                "hostName",
                "Hostname",
                "omputer Name",
                "omputerName",
                "achineName",
                "ost name",
                "odename",
                "ost Name",
                "odeName",
            ],
        },
        pattern: new RegExp("(?:COMPUTERNAME|HOSTNAME|HOST|NAME|USERDOMAIN|LOGONSERVER|[Hh]ost[Nn]ame|omputer ?Name|achineName|ost [Nn]ame|ode[Nn]ame)(?:\\(\\))?" +
            "\\\\?[\"']?\\s{0,20}(?:[:=]|\\s)\\s{0,20}\\\\?[\"']?\\\\{0,4}" +
            `([A-Za-z0-9][A-Za-z0-9_-]*(?:\\.(?:${localDomain}))?)(?![\\w.(-])`, "y"),
        isHarmless: isNoMachine,
    },
    {
        kind: "host-name",
        where: {
            gates: [".local", ".lan", ".fritz.box", ".corp", ".home", ".attlocal", ".localdomain", ".internal"],
            lead: { characters: /[A-Za-z0-9.-]/, max: 80 },
        },
        pattern: new RegExp(`(?<![\\w./\\\\@-])([A-Za-z0-9][A-Za-z0-9-]{1,62}\\.(?:${localDomain}|ec2\\.internal|compute\\.internal))(?![\\w-]|\\.[A-Za-z0-9])`, "y"),
        isHarmless: (value) => /^(?:host|gateway|kubernetes|docker|metadata|cluster|settings|config|env|vite|node|index|main|app|web|api|server|localhost)\./i.test(value) || !/[-\d]|[A-Z]|mac|book|pc\b|laptop|desktop|imac|server/.test(value),
    },
    {
        kind: "host-name",
        where: {
            gates: ["-MacBook", "-iMac", "-Mac-mini", "-Mac-Studio", "-MBP", "-MBA"],
            lead: { characters: /[A-Za-z0-9-]/, max: 40 },
        },
        pattern: /(?<![\w-])([A-Za-z0-9-]{2,40}-(?:MacBook(?:-(?:Pro|Air))?|iMac|Mac-mini|Mac-Studio|MBP|MBA)(?:-\d{1,3})?(?:\.local)?)(?![\w-])/y,
    },
    {
        kind: "host-name",
        where: {
            gates: ["s MacBook", "s Mac ", "s iMac", "s iPhone", "s iPad", "s Laptop", "s PC"],
            lead: { characters: /[A-Za-z\u00c0-\u024f'\u2019]/, max: 32 },
        },
        pattern: /([A-Za-z\u00c0-\u024f]{2,30}['\u2019]s (?:MacBook(?: (?:Pro|Air))?|Mac(?: (?:mini|Studio|Pro))?|iMac|iPhone|iPad|Laptop|PC))/y,
    },
    {
        kind: "host-name",
        where: { gates: ["Linux ", "Darwin "] },
        pattern: /(?:Linux|Darwin) ([A-Za-z][\w.-]{1,62}) (?=\d+\.\d+[\w.+-]* (?:#\d|SMP|Darwin Kernel))/y,
        isHarmless: isNoMachine,
    },
    {
        kind: "host-name",
        where: {
            gates: ["Jan ", "Feb ", "Mar ", "Apr ", "May ", "Jun ", "Jul ", "Aug ", "Sep ", "Oct ", "Nov ", "Dec "],
        },
        pattern: /[A-Z][a-z]{2} {1,2}\d{1,2} \d\d:\d\d:\d\d ([A-Za-z][\w.-]{1,62}) (?=[\w./-]{1,40}(?:\[\d{1,7}\])?:)/y,
        isHarmless: (value, place) => isNoMachine(value, place) || /^(?:info|warn|warning|error|debug|trace|notice|fatal)$/i.test(value),
    },
    {
        kind: "serial-number",
        where: {
            gates: [
                "erial Number",
                "erial number",
                "erialNumber",
                "ardware UUID",
                "rovisioning UDID",
                "IOPlatformUUID",
                "IOPlatformSerialNumber",
            ],
        },
        pattern: /(?:erial ?[Nn]umber(?: \(system\))?|ardware UUID|rovisioning UDID|IOPlatformUUID|IOPlatformSerialNumber)"?\s{0,3}[:=]\s{0,3}"?([A-Z0-9][A-Z0-9-]{7,40})(?![A-Za-z0-9])/y,
    },
    {
        kind: "network-name",
        where: { gates: ["SSID"] },
        pattern: /(?<![A-Z])SSID"?\s{0,3}[:=]\s{0,3}"?([^\s",;]{2,32})/y,
    },
];
const noMachine = /^(?:localhost|localdomain|null|undefined|unknown|none|true|false|string|is|are|not|of|the|and|or|for|in|from|to|was|must|could|cannot|can|resolution|lookup|mismatch|verification|host|server|container|runner|github|fv-az.*|x{3,}|example|myhost|my-host|your-.*|workgroup|\d+|resolved|does|has|does-not-match|which|with|invalid|required|missing|provided|given|validation|check|error|override|field|header)$/i;
function isNoMachine(value, place) {
    if (noMachine.test(value))
        return true;
    const name = before(place, 24);
    if (/(?:^|[^A-Z])(?:NAME|HOST)\\?["']?\s*[:=]/.test(name))
        return !/^[A-Z0-9]+-[A-Z0-9]+$|\.(?:local|lan)$/.test(value);
    return /[ \t]$/.test(name) && !/[:=]\s*$/.test(name) && !/[-\d.]/.test(value);
}

;// CONCATENATED MODULE: ./build/redact/personal/numbers.js

const accountCountries = "DE FR GB ES IT NL CH AT BE PL PT SE DK NO FI IE LU CZ HU RO".split(" ");
const numberRules = [
    {
        kind: "card-number",
        where: { shape: /\d{4}[ -]\d{4}[ -]\d{4}[ -]|3\d{3}[ -]\d{6}[ -]|\d{16}/ },
        pattern: /(?<![\w.-])([2-6]\d{3}([ -])\d{4}\2\d{4}\2\d{4}|3[47]\d{2}([ -])\d{6}\3\d{5}|4\d{15}|5[1-5]\d{14})(?![\w-]|\.\d)/y,
        isHarmless: (value) => !passesLuhn(value),
    },
    {
        kind: "bank-account",
        where: { gates: accountCountries.flatMap((country) => followedBy(country, personal_rule_digits)) },
        pattern: /(?<![A-Za-z0-9])([A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?)(?![A-Za-z0-9])/y,
        isHarmless: (value) => !isIban(value),
    },
    {
        kind: "phone-number",
        where: { gates: [...followedBy("+", "123456789"), "tel:"] },
        pattern: /(?<![\w+.)\]-])(?:tel:)?(\+[1-9]\d{0,2}[ .-]?(?:\(\d{1,4}\)[ .-]?)?\d{2,4}(?:[ .-]\d{2,8}){1,4}|(?<=tel:)\+?\d{7,15})(?![\w-]|\.\d)/y,
    },
    {
        kind: "phone-number",
        where: { gates: ["phone", "Phone", "PHONE", "mobile", "Mobile"] },
        pattern: /(?:[Pp]hone|PHONE|[Mm]obile)(?:_?[Nn]umber| number)?"?\s{0,3}[:=]\s{0,3}"?(\+?[\d(][\d ().-]{6,20}\d)(?![\w-])/y,
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
function passesLuhn(value) {
    const plain = value.replace(/\D/g, "");
    let sum = 0;
    for (let i = 0; i < plain.length; i++) {
        const digit = Number(plain.charAt(plain.length - 1 - i)) * (i % 2 === 1 ? 2 : 1);
        sum += digit > 9 ? digit - 9 : digit;
    }
    return sum % 10 === 0 && new Set(plain).size > 1;
}
function isIban(value) {
    const plain = value.replace(/ /g, "");
    if (plain.length < 15 || plain.length > 34)
        return false;
    const moved = plain.slice(4) + plain.slice(0, 4);
    const number = moved.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
    let rest = 0;
    for (const digit of number)
        rest = (rest * 10 + Number(digit)) % 97;
    return rest === 1;
}

;// CONCATENATED MODULE: ./build/redact/personal/users.js

const commonUsers = new Set("runner root ubuntu node app user users username you me name yourname your-name someone somebody example vscode codespace gitpod vagrant docker jenkins circleci travis github git www-data nobody jovyan azureuser ec2-user opc centos debian fedora coder developer dev linuxbrew homebrew public shared default all guest admin administrator containeruser containeradministrator runneradmin vssadministrator builder build ci deploy service data lib local site pi steam test demo foo bar redacted usr home workspace project path to mcp claude daemon bin sys wheel staff system postgres mysql redis nginx".split(" "));
function isCommonUser(name) {
    return (commonUsers.has(name.toLowerCase()) ||
        /^[*~.<$%{[]|^\.{2,}$|^x{3,}$|^_|^default(?: user|user0)?$|^all users$/i.test(name));
}
function isNoName(name) {
    return (isCommonUser(name) ||
        /^(?:null|undefined|true|false|string|none|and|or|is|must|not|the|an?|in|as|anonymous|unknown|required|missing|invalid|oauth2?|token|process\.env.*)$/i.test(name));
}
const folder = "[^\\s\\\\/:\"'`<>|?*;,()[\\]{}=&%$#\\u2502]";
const userRules = [
    {
        kind: "user",
        where: {
            gates: [
                "/home/",
                "/Users/",
                "/users/",
                "\\home\\",
                "%2FUsers%2F",
                "%2Fhome%2F",
                "%2fUsers%2f",
                "%2fhome%2f",
            ],
        },
        pattern: new RegExp(`(?:\\\\{1,8}home\\\\{1,8}|(?:\\/|%2[Ff])(?:home|[Uu]sers)(?:\\/|%2[Ff]))((?:${folder}|%[C-F][0-9A-F]){1,64})`, "y"),
        isHarmless: isCommonUser,
    },
    {
        kind: "user",
        where: { gates: ["\\Users\\", "\\users\\", ":/Users/", "Documents and Settings"] },
        pattern: new RegExp(`(?:\\\\{1,8}|:\\/)?(?:[Uu]sers|Documents and Settings)(?:\\\\{1,8}|\\/)(${folder}{1,64}(?: ${folder}{1,32}){0,3}(?=[\\\\/])|${folder}{1,64})`, "y"),
        isHarmless: isCommonUser,
    },
    {
        kind: "user",
        where: { gates: ["-Users-", "-home-"] },
        pattern: /-(?:Users|home)-([A-Za-z0-9_.]{2,40})/y,
        isHarmless: isCommonUser,
    },
    {
        kind: "user",
        where: { gates: ["USER", "LOGNAME", "user", "whoami", "Logged in as", "logged in as"] },
        pattern: /(?:(?:USER|USERNAME|LOGNAME|SUDO_USER|username|user_name|userName)\\?["']?\s{0,3}(?:=|:)|user name\s{0,3}:|whoami(?:\s{0,3}[:=]|\r?\n)|[Ll]ogged in as(?: user)?)\s{0,3}\\?["']?([A-Za-z][A-Za-z0-9_.\u00c0-\u024f-]{1,40})(?![A-Za-z0-9_(@:/-])/y,
        isHarmless: (name, place) => isNoName(name) || /[A-Za-z0-9_]$/.test(beforeKey(place)),
    },
    {
        kind: "user",
        where: { gates: ["uid="] },
        pattern: /uid=\d{1,10}\(([^)\s]{1,64})\)/y,
        isHarmless: isCommonUser,
    },
    {
        kind: "user",
        where: { gates: ["drwx", "-rw", "-r-", "lrwx", "drw-", "srwx", "-rwx"] },
        pattern: /[dlsbcp-](?:[r-][w-][xsStT-]){3}[@+.]?\s{1,4}\d{1,6}\s{1,4}([A-Za-z][\w.-]{0,32})(?=\s{1,10}[A-Za-z][\w.-]*\s{1,12}\d)/y,
        isHarmless: isCommonUser,
    },
    {
        kind: "user",
        where: { gates: followedBy("\n", letters) },
        pattern: /\n([a-z][a-z0-9_.-]{1,31})(?=\s{1,16}\d{1,7}\s{1,6}\d{1,3}\.\d\s{1,6}\d{1,3}\.\d\s)/y,
        isHarmless: isCommonUser,
    },
    {
        kind: "user",
        where: { gates: followedBy("@", letters + personal_rule_digits), lead: { characters: /[a-z0-9_.-]/, max: 32 } },
        pattern: /(?<![\w./@:-])([a-z_][a-z0-9_.-]{0,31}@[A-Za-z0-9][A-Za-z0-9.-]{0,62})(?=(?::[~/][^\s$#]{0,120})?(?: [~/]?[\w./-]{0,60})? ?[$#%](?:\s|$)|:~)/y,
        isHarmless: (value) => /^(?:git|npm|pnpm|root|runner|node|ubuntu)@(?:localhost|github\.com)/.test(value),
    },
    {
        kind: "name",
        where: {
            gates: ["Author: ", "Committer: ", "author ", "committer ", "Signed-off-by: ", "Co-authored-by: "],
        },
        pattern: /(?:Author|Committer|author|committer|Signed-off-by|Co-authored-by):? {1,3}([^<>\n]{2,60}?)(?= <[^<>\s@]+@)/y,
        isHarmless: (name) => /\[bot\]$|^\[redacted:/.test(name),
    },
];
function beforeKey(place) {
    const found = /(?:USER|USERNAME|LOGNAME|username|user_name|userName)\\?["']?\s{0,3}[:=]\s{0,3}\\?["']?$/.exec(before(place, 40));
    if (found === null)
        return "";
    return before(place, 40)
        .slice(0, found.index)
        .replace(/SUDO_$/, "");
}

;// CONCATENATED MODULE: ./build/redact/personal/find-personal.js




const find_personal_rules = [...userRules, ...addressRules, ...machineRules, ...numberRules];
const personalGates = find_personal_rules.flatMap(({ where }, rule) => ("gates" in where ? where.gates.map((text) => ({ text, rule })) : []));
function personalSpan(text, index, gate, from) {
    const rule = find_personal_rules[index];
    if (rule === undefined || !("gates" in rule.where))
        return null;
    return spanAt(rule, text, leadStart(rule.where, text, gate, from));
}
const shapes = find_personal_rules.flatMap((rule) => "shape" in rule.where ? [{ rule, find: new RegExp(rule.where.shape, `${rule.where.shape.flags}g`) }] : []);
const anyShape = /\d\.\d{1,3}\.\d|\d-\d{1,3}-\d{1,3}-|[0-9A-Fa-f:]:[0-9A-Fa-f]{0,4}:[0-9A-Fa-f]{0,4}:|[0-9A-Fa-f]{2}-[0-9A-Fa-f]{2}-[0-9A-Fa-f]{2}-|[0-9A-Fa-f]{4}\.[0-9A-Fa-f]{4}\.|\d{4}[ -]\d{4}[ -]|\d{4} \d{6} |\d{16}/;
function shapedSpans(text) {
    if (!anyShape.test(text))
        return [];
    return shapes.flatMap(({ rule, find }) => {
        const spans = [];
        find.lastIndex = 0;
        for (let found = find.exec(text); found !== null; found = find.exec(text)) {
            const span = spanAt(rule, text, found.index);
            if (span !== null)
                spans.push(span);
            find.lastIndex = span?.end ?? found.index + 1;
        }
        return spans;
    });
}
function spanAt(rule, text, at) {
    rule.pattern.lastIndex = at;
    const found = rule.pattern.exec(text);
    const value = found?.[1];
    if (found === null || value === undefined)
        return null;
    const start = found.index + found[0].lastIndexOf(value);
    if (rule.isHarmless?.(value, { text, start }) === true)
        return null;
    return { start, end: start + value.length, kind: rule.kind, value, personal: true };
}
function leadStart({ lead }, text, gate, from) {
    let start = gate;
    if (lead === undefined)
        return start;
    const limit = Math.max(from, gate - lead.max);
    while (start > limit && lead.characters.test(text.charAt(start - 1)))
        start--;
    return start;
}

;// CONCATENATED MODULE: ./build/redact/find-in-plain.js







const shortestBeginning = 3;
class PlainFinder {
    #tokens;
    #index = null;
    #beginnings = null;
    constructor(tokens) {
        this.#tokens = tokens;
    }
    find(text, depth) {
        const spans = depth === "everything" ? [...shapedSpans(text)] : [];
        const owners = ownersOf[depth];
        const doneUntil = new Map();
        this.#index ??= new LiteralIndex([...this.#tokenLiterals(), ...contextLiterals, ...personalLiterals]);
        this.#index.scan(text, (owner, at) => {
            if (owner >= owners)
                return;
            const from = doneUntil.get(owner) ?? 0;
            if (at < from)
                return;
            const next = this.#look(text, owner, at, from, spans);
            if (next > from)
                doneUntil.set(owner, next);
        });
        return spans;
    }
    findTorn(text) {
        return this.#tokens.torn.find(text);
    }
    mayBeginToken(beginning) {
        this.#beginnings ??= new Set(this.#tokenLiterals().map(({ text }) => text.slice(0, shortestBeginning)));
        return this.#beginnings.has(beginning);
    }
    #tokenLiterals() {
        return this.#tokens.detectors.flatMap((detector, owner) => detector.gate.map((text) => ({ text, ignoreCase: detector.ignoreCase, owner })));
    }
    #look(text, owner, at, from, spans) {
        if (owner < contextOwner) {
            const found = this.#tokens.at(text, owner, at, from);
            if (found === null)
                return from;
            spans.push(found.span);
            return found.next;
        }
        if (owner >= personalOwner) {
            const found = personalSpan(text, owner - personalOwner, at, from);
            if (found === null)
                return from;
            spans.push(found);
            return found.end;
        }
        const context = contexts[owner - contextOwner];
        if (context === undefined)
            return from;
        const found = context.find(text, at);
        spans.push(...found.spans);
        return found.next;
    }
}
const contextOwner = 100_000;
const personalOwner = 200_000;
const ownersOf = {
    tokens: contextOwner,
    secrets: personalOwner,
    everything: Number.POSITIVE_INFINITY,
};
const contexts = [
    { gates: nameGates, find: keyValueSpans },
    { gates: ["://"], find: (text, at) => ({ spans: urlSpans(text, at), next: at }) },
    { gates: queryGates, find: bareQuerySpans },
    {
        gates: ["bearer", "basic ", "basic%20", "negotiate "],
        find: (text, at) => alone(bareSchemeSpans(text, at), at),
    },
    { gates: privateKeyGates, find: (text, at) => alone(privateKeySpans(text, at), at) },
    { gates: programGates, find: (text, at) => alone(commandSpans(text, at), at) },
];
const contextLiterals = contexts.flatMap((context, index) => context.gates.map((text) => ({ text, ignoreCase: true, owner: contextOwner + index })));
const personalLiterals = personalGates.map(({ text, rule }) => ({
    text,
    ignoreCase: false,
    owner: personalOwner + rule,
}));
function alone(spans, at) {
    return { spans, next: at };
}

;// CONCATENATED MODULE: ./build/redact/beginning-pattern.js
function beginningPattern(source) {
    const { part, end } = alternatives(source, 0);
    if (end !== source.length)
        throw new Error(`not a detector's pattern: ${source}`);
    return part.beginning;
}
function alternatives(source, start) {
    const parts = [];
    let at = start - 1;
    do {
        const { part, end } = sequence(source, at + 1);
        parts.push(part);
        at = end;
    } while (source.charAt(at) === "|");
    const whole = parts.map((part) => part.whole).join("|");
    return { part: { whole, beginning: parts.map((part) => part.beginning).join("|") }, end: at };
}
function sequence(source, start) {
    const parts = [];
    let at = start;
    while (at < source.length && !"|)".includes(source.charAt(at))) {
        const { part, end } = repeated(source, at);
        parts.push(part);
        at = end;
    }
    const whole = parts.map((part) => part.whole).join("");
    const beginning = parts.reduceRight((rest, part) => `(?:${part.whole}${rest}|${part.beginning})`, "");
    return { part: { whole, beginning }, end: at };
}
const repetition = /\?|\{(\d+)(?:,(\d+))?\}/y;
function repeated(source, start) {
    const { part, end } = atom(source, start);
    repetition.lastIndex = end;
    const found = repetition.exec(source);
    if (found === null)
        return { part, end };
    const [times, least = "1", most = least] = found;
    return {
        part: {
            whole: part.whole + times,
            beginning: `${part.whole}{0,${Number(most) - 1}}${part.beginning === "" ? `(?:${part.whole})?` : `(?:${part.beginning})`}`,
        },
        end: end + times.length,
    };
}
const groupOpening = /\((?:\?(?::|<\w+>))?/y;
const single = /\\(?:x[0-9A-Fa-f]{2}|.)|\[(?:\\.|[^\]\\])*\]|[^\\[\]()]/y;
function atom(source, start) {
    groupOpening.lastIndex = start;
    const opening = groupOpening.exec(source);
    if (opening === null) {
        single.lastIndex = start;
        const [whole] = single.exec(source) ?? [""];
        if (whole === "")
            throw new Error(`not a detector's pattern: ${source}`);
        return { part: { whole, beginning: "" }, end: start + whole.length };
    }
    const { part, end } = alternatives(source, start + opening[0].length);
    return { part: { whole: `(?:${part.whole})`, beginning: part.beginning }, end: end + 1 };
}

;// CONCATENATED MODULE: ./build/redact/text-view.js
function originalView(text) {
    return { text, pieces: null };
}
function inOriginal(view, start, end) {
    if (view.pieces === null)
        return { start, end };
    const first = pieceAt(view.pieces, start);
    const last = pieceAt(view.pieces, Math.max(start, end - 1));
    return {
        start: first.isCopy ? first.start + (start - first.at) : first.start,
        end: last.isCopy ? last.start + (end - last.at) : last.end,
    };
}
function rewriteView(view, find, decode) {
    const texts = [];
    const pieces = [];
    let at = 0;
    let from = 0;
    find.lastIndex = 0;
    for (let match = find.exec(view.text); match !== null; match = find.exec(view.text)) {
        const decoded = decode(match);
        if (decoded === null)
            continue;
        keep(from, match.index);
        from = match.index + match[0].length;
        if (decoded !== "")
            add(decoded, { ...inOriginal(view, match.index, from), isCopy: false });
    }
    if (from === 0)
        return view;
    keep(from, view.text.length);
    return { text: texts.join(""), pieces };
    function add(text, piece) {
        texts.push(text);
        pieces.push({ at, ...piece });
        at += text.length;
    }
    function keep(start, end) {
        if (view.pieces === null) {
            if (end > start)
                add(view.text.slice(start, end), { start, end, isCopy: true });
            return;
        }
        for (let index = indexAt(view.pieces, start), next = start; next < end; index++) {
            const piece = view.pieces[index];
            if (piece === undefined)
                return;
            const stop = Math.min(end, view.pieces[index + 1]?.at ?? view.text.length);
            add(view.text.slice(next, stop), { ...inOriginal(view, next, stop), isCopy: piece.isCopy });
            next = stop;
        }
    }
}
function pieceAt(pieces, at) {
    return pieces[indexAt(pieces, at)] ?? { at, start: at, end: at, isCopy: true };
}
function indexAt(pieces, at) {
    let low = 0;
    let high = pieces.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((pieces[middle]?.at ?? 0) <= at)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}

;// CONCATENATED MODULE: ./build/redact/joined-view.js


function joinedView(view, wraps) {
    if (!breakOnce.test(view.text))
        return null;
    const joined = rewriteView(view, breaks, (match) => (belongsTogether(view.text, match, wraps) ? "" : null));
    return joined === view ? null : joined;
}
const linePrefix = "(?:\\[?(?:\\d{4}-\\d\\d-\\d\\d[T ])?\\d\\d:\\d\\d:\\d\\d(?:[.,]\\d{1,9})?(?:Z|[+-]\\d\\d:?\\d\\d)?\\]?:?" +
    "|(?:TRACE|DEBUG|INFO|WARN|WARNING|ERROR|trace|debug|info|warn|warning|error):?|\\[[\\w .:/-]{1,40}\\]:?)";
const source = "\\\\\\r?\\n[ \\t]*" +
    "|[ \\t]*[|\\u2502\\u2503\\u2551][ \\t]*\\r?\\n[ \\t]*[|\\u2502\\u2503\\u2551][ \\t]*" +
    "|[\"'`][ \\t]*[+.][ \\t]*(?:\\r?\\n[ \\t]*)?[\"'`]" +
    "|[\"'][ \\t]*\\r?\\n[ \\t]*[+.][ \\t]*[\"']" +
    "|=\\r?\\n" +
    `|\\r?\\n(?:${linePrefix}[ \\t]+){0,4}[ \\t]*(?:>[ \\t]*){0,3}`;
const breaks = new RegExp(source, "g");
const breakOnce = /\n|["'`]\s*[+.]\s*["'`]/;
function belongsTogether(text, match, wraps) {
    const end = match.index + match[0].length;
    const left = runBefore(text, match.index, match.index - 64);
    const right = runAfter(text, end);
    if (left.length < 4 || right === "")
        return false;
    if (wraps === "any" || markedBreak.test(match[0]))
        return true;
    const isWide = match.index - (text.lastIndexOf("\n", match.index - 1) + 1) >= terminalWidth;
    const isAlone = /^["'`,;)\]}.]*[ \t]*(?:\r?\n|$)/.test(text.slice(end + right.length, end + right.length + 8));
    const isLogged = /\S/.test(match[0].replace(/[=>]/g, ""));
    const isWrap = wraps === "sure" ? isAlone && isWide : isAlone || (isWide && !isLogged);
    return isWrap && !isWord(left) && isSecondHalf(right, text.charAt(end + right.length));
}
const markedBreak = /["'`\\|\u2502\u2503\u2551]/;
const terminalWidth = 72;
function isSecondHalf(run, after) {
    if (/^\d{4}-\d\d-\d\d|^\d\d:\d\d|^[\d.:]+$|^-{1,2}[a-z-]+$|^\/\w+\//.test(run))
        return false;
    if (/^[A-Za-z_][\w.-]*=[^=]|[=:]$/.test(run + after) && !run.endsWith("="))
        return false;
    if (/^[A-Za-z]+(?:[-_/.][A-Za-z]+)+=?$/.test(run))
        return run.length >= 30;
    return after !== "(" && !isWord(run);
}
function isWord(run) {
    return run.length < 20 && /^(?:[A-Za-z]?[a-z]+(?:[A-Z][a-z]+)*|[A-Z]+)\d{0,3}$/.test(run);
}
const tokenCharacters = new CharacterSet(/[A-Za-z0-9_\-+/=.~%]/);
function runBefore(text, end, least) {
    let start = end;
    while (start > Math.max(0, least) && tokenCharacters.holds(text, start - 1))
        start--;
    return text.slice(start, end);
}
function runAfter(text, start) {
    let end = start;
    while (end < text.length && end - start < 4096 && tokenCharacters.holds(text, end))
        end++;
    return text.slice(start, end);
}

;// CONCATENATED MODULE: ./build/redact/torn-tokens.js



const maxRun = 400;
const cutMark = /[ \t]*[|\u2502\u2503\u2551][ \t]*$|[\\\u2026]$/;
class TornTokens {
    #detectors;
    #engineOf;
    #beginnings = [];
    #index = null;
    constructor(detectors, engineOf) {
        this.#detectors = detectors.filter(isPrefixed);
        this.#engineOf = engineOf;
    }
    find(text) {
        const spans = [];
        for (let start = 0; start <= text.length;) {
            const lineFeed = text.indexOf("\n", start);
            const end = lineFeed < 0 ? text.length : lineFeed;
            const cut = cutOf(text, start, end);
            if (cut !== null)
                spans.push(...this.#atEnd(text, start, cut));
            start = end + 1;
        }
        return spans;
    }
    #atEnd(text, lineStart, end) {
        const run = runBefore(text, end, Math.max(lineStart, end - maxRun));
        const from = end - run.length;
        const spans = [];
        this.#index ??= this.#gates();
        this.#index.scan(run, (owner, at) => {
            const detector = this.#detectors[owner];
            if (detector === undefined || !this.#mayBegin(run, { at, owner, detector }))
                return;
            const { kind, personal } = detector;
            spans.push({ start: from + at, end, kind, value: run.slice(at), personal });
        });
        return spans;
    }
    #mayBegin(run, gate) {
        const { at, owner, detector } = gate;
        if (at > 0 && /[A-Za-z0-9]/.test(run.charAt(at - 1)))
            return false;
        const torn = run.slice(at);
        const prefix = detector.gate.find((each) => torn.startsWith(each)) ?? "";
        if (!looksTorn(torn.slice(prefix.length)) || detector.allow.some((each) => each.startsWith(torn)))
            return false;
        this.#beginnings[owner] ??= this.#engineOf(detector)(`(?:${beginningPattern(detector.pattern)})$`, {
            ignoreCase: false,
        });
        return this.#beginnings[owner]?.(torn, 0) != null;
    }
    #gates() {
        return new LiteralIndex(this.#detectors.flatMap(({ gate }, owner) => gate.map((text) => ({ text, ignoreCase: false, owner }))));
    }
}
function isPrefixed({ gate, reach, ignoreCase, pattern, personal }) {
    const isClear = gate.every((text) => text.length >= 3);
    return isClear && reach === 0 && !ignoreCase && !personal && !pattern.includes("(?<");
}
function cutOf(text, start, end) {
    const isReturn = text.charAt(end - 1) === "\r";
    const line = text.slice(Math.max(start, end - maxRun), isReturn ? end - 1 : end);
    const mark = cutMark.exec(line);
    if (mark !== null)
        return end - (isReturn ? 1 : 0) - mark[0].length;
    return end - start >= terminalWidth ? end - (isReturn ? 1 : 0) : null;
}
function looksTorn(rest) {
    if (rest.length >= 4 && /\d/.test(rest) && /[A-Z]/.test(rest))
        return true;
    return rest.split(/[_.-]/).some((part) => part.length >= 4 && !/^\d+$/.test(part) && !isWord(part));
}

;// CONCATENATED MODULE: ./build/redact/find-tokens.js


class TokenFinder {
    detectors;
    torn;
    #engineOf;
    #compiled = [];
    constructor(detectors, engineOf) {
        this.detectors = detectors;
        this.torn = new TornTokens(detectors, engineOf);
        this.#engineOf = engineOf;
    }
    at(text, index, gate, from) {
        const detector = this.detectors[index];
        if (detector === undefined)
            return null;
        this.#compiled[index] ??= compileDetector(detector, this.#engineOf(detector));
        const match = this.#compiled[index]?.match(text, gate, from) ?? null;
        if (match === null)
            return null;
        const { start, end } = match;
        const { kind, personal } = detector;
        return { span: { start, end, kind, value: text.slice(start, end), personal }, next: match.next };
    }
}

;// CONCATENATED MODULE: ./build/redact/check-examples.js




function checkExamples({ detectors }, engineOf = () => platformEngine) {
    return detectors.flatMap((detector) => {
        const finder = new PlainFinder(new TokenFinder([detector], engineOf));
        const found = (example) => finder.find(exampleText(example).text, "tokens").length > 0;
        const missed = detector.examples.match.filter((example) => !found(example));
        const touched = detector.examples.clean.filter(found);
        return [
            ...missed.map((example) => ({
                kind: detector.kind,
                message: `does not find its example "${example}"`,
            })),
            ...touched.map((example) => ({
                kind: detector.kind,
                message: `finds something in "${example}", which is clean`,
            })),
        ];
    });
}

;// CONCATENATED MODULE: ./build/redact/encoded-runs.js

const maxDecoded = 256 * 1024;
const minRun = 24;
const runs = /(?:0x)?[0-9A-Fa-f]{2}(?:(?:[ :,]|, ?0x|\\x)[0-9A-Fa-f]{2}){11,}|\d{2,3}(?:, ?\d{2,3}){11,}|[A-Za-z0-9+/_-]{24,}={0,2}/g;
const mayHaveRuns = /(?<![A-Za-z0-9+/_-])[A-Za-z0-9+/_-]{24}|(?<![0-9A-Fa-f])(?:[0-9A-Fa-f]{2,4}[ :,x\\]{1,3}){12}/;
function encodedRuns(view) {
    if (view.text.length < minRun || !mayHaveRuns.test(view.text))
        return [];
    const found = [];
    let budget = maxDecoded;
    for (const match of view.text.matchAll(runs)) {
        const text = match[0].slice(0, budget);
        budget -= text.length;
        const readings = readingsOf(text).filter(isReadable);
        if (readings.length > 0) {
            found.push({ ...inOriginal(view, match.index, match.index + match[0].length), readings });
        }
        if (budget <= 0)
            break;
    }
    return found;
}
function readingsOf(run) {
    if (/^\d{2,3}, ?\d/.test(run) && /^[\d, ]+$/.test(run)) {
        return [String.fromCharCode(...run.split(",").slice(0, 4096).map(Number))];
    }
    if (/^(?:0x)?[0-9A-Fa-f]{2}[ :,\\]/.test(run))
        return [fromHex(run.replace(/0x|\\x|[ :,]/g, ""))];
    if (/^[0-9A-Fa-f]+$/.test(run))
        return run.length >= 32 ? [fromHex(run), fromHex(run.slice(1))] : [];
    return [0, 1, 2, 3].map((shift) => Buffer.from(run.slice(shift), "base64").toString("latin1"));
}
function fromHex(digits) {
    return Buffer.from(digits.slice(0, digits.length - (digits.length % 2)), "hex").toString("latin1");
}
function isReadable(reading) {
    if (reading.length < 12)
        return false;
    const sample = reading.slice(0, 512);
    let readable = 0;
    for (let i = 0; i < sample.length; i++) {
        const code = sample.charCodeAt(i);
        if ((code >= 0x20 && code < 0x7f) || code === 0x0a || code === 0x0d || code === 0x09 || code === 0)
            readable++;
    }
    return readable / sample.length > 0.9;
}

;// CONCATENATED MODULE: ./build/redact/placeholders.js
class Placeholders {
    #numbers = new Map();
    for(span) {
        return `[redacted:${span.kind}#${this.#number(span.kind, span.value)}]`;
    }
    counts() {
        const kinds = [...this.#numbers].sort(([a], [b]) => (a < b ? -1 : 1));
        return Object.fromEntries(kinds.map(([kind, values]) => [kind, values.size]));
    }
    #number(kind, value) {
        const known = this.#numbers.get(kind) ?? new Map();
        this.#numbers.set(kind, known);
        const number = known.get(value) ?? known.size + 1;
        if (known.size < maxNumbers)
            known.set(value, number);
        return number;
    }
}
const maxNumbers = 10_000;
const placeholderPattern = /\[redacted:[a-z0-9-]+#\d+\]/g;

;// CONCATENATED MODULE: ./build/redact/plain-view.js

function plainView(text) {
    return plain(originalView(text));
}
function plain(view) {
    return notPlain.test(view.text) && invisibleOnce.test(view.text)
        ? rewriteView(view, invisible, asSeen)
        : view;
}
const plain_view_source = "\\u001b\\[[0-?]*[ -/]*[@-~]|\\u009b[0-?]*[ -/]*[@-~]|[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f" +
    "\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f" +
    "\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff9-\\ufffb\\uff01-\\uff5e]|\\udb40[\\udc00-\\uddef]";
const notPlain = /[^\t\n\r -~]/;
const invisible = new RegExp(plain_view_source, "g");
const invisibleOnce = new RegExp(plain_view_source);
const fullWidthOffset = 0xfee0;
function asSeen(match) {
    const code = match[0].charCodeAt(0);
    return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - fullWidthOffset) : "";
}

;// CONCATENATED MODULE: ./build/redact/span.js
const vagueKinds = new Set([
    "token",
    "api-key",
    "secret",
    "password",
    "cookie",
    "session",
    "signature",
    "key",
]);
function isVague({ kind }) {
    return vagueKinds.has(kind);
}
function mergeSpans(spans) {
    const merged = [];
    for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
        const last = merged.at(-1);
        if (last === undefined || span.start >= last.end)
            merged.push(span);
        else
            merged[merged.length - 1] = union(last, span);
    }
    return merged;
}
function union(first, second) {
    const named = isVague(first) && !second.personal ? second : first;
    return { ...named, start: first.start, end: Math.max(first.end, second.end) };
}

;// CONCATENATED MODULE: ./build/redact/unescaped-view.js


const maxLevels = 4;
function unescapedView(view) {
    if (!escapedOnce.test(view.text))
        return null;
    let current = view;
    for (let level = 0; level < maxLevels; level++) {
        const next = plain(rewriteView(current, escaped, plainOf));
        if (next === current)
            break;
        current = next;
    }
    return current === view ? null : current;
}
const unescaped_view_source = "%[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\\\u\\{[0-9A-Fa-f]{1,6}\\}|\\\\x[0-9A-Fa-f]{2}|\\\\[0-3][0-7]{2}" +
    "|\\\\[\"'/`\\\\nrt]|&#x[0-9A-Fa-f]{1,6};?|&#[0-9]{1,7};?|&(?:amp|lt|gt|quot|apos);";
const escaped = new RegExp(unescaped_view_source, "g");
const escapedOnce = new RegExp(unescaped_view_source);
const named = {
    "\\n": "\n",
    "\\r": "\r",
    "\\t": "\t",
    "&amp;": "&",
    "&lt;": "<",
    "&gt;": ">",
    "&quot;": '"',
    "&apos;": "'",
};
function plainOf(match) {
    const text = match[0];
    const known = named[text];
    if (known !== undefined)
        return known;
    const code = codeOf(text);
    if (code === null)
        return text.slice(1);
    return (code >= 0x20 && code <= 0x7e) || code === 0x0a || code === 0x09 ? String.fromCharCode(code) : null;
}
function codeOf(text) {
    if (text.startsWith("%"))
        return Number.parseInt(text.slice(1), 16);
    if (text.startsWith("&#x"))
        return Number.parseInt(text.slice(3), 16);
    if (text.startsWith("&#"))
        return Number.parseInt(text.slice(2), 10);
    if (text.startsWith("\\u{"))
        return Number.parseInt(text.slice(3), 16);
    if (text.startsWith("\\u") || text.startsWith("\\x"))
        return Number.parseInt(text.slice(2), 16);
    if (/^\\[0-3]/.test(text))
        return Number.parseInt(text.slice(1), 8);
    return null;
}

;// CONCATENATED MODULE: ./build/redact/find-secrets.js








function findSecrets(text, finder) {
    const seen = plainView(text);
    const spans = [];
    for (const view of readableViews(seen, "sure"))
        spans.push(...found(view, finder, "everything"));
    const rejoined = joinedView(seen, "likely");
    if (rejoined !== null)
        spans.push(...found(rejoined, finder, "tokens"));
    for (const view of rejoined === null ? [seen] : [seen, rejoined])
        spans.push(...encodedSpans(view, finder));
    spans.push(...reversedSpans(seen, finder));
    spans.push(...inView(seen, finder.findTorn(seen.text)));
    return outsidePlaceholders(text, spans);
}
function found(view, finder, depth) {
    return inView(view, finder.find(view.text, depth));
}
function inView(view, spans) {
    if (view.pieces === null)
        return spans;
    return spans.map((span) => ({ ...span, ...inOriginal(view, span.start, span.end) }));
}
function outsidePlaceholders(text, spans) {
    if (spans.length === 0 || !text.includes("[redacted:"))
        return spans;
    const masked = [...text.matchAll(placeholderPattern)].map((found) => ({
        start: found.index,
        end: found.index + found[0].length,
    }));
    return spans.filter((span) => !masked.some(({ start, end }) => span.start < end && start < span.end));
}
function findInLine(text, before, finder) {
    const both = `${before}\n${text}`;
    const seen = before === null ? null : plainView(both);
    const line = seen?.text === both ? originalView(text) : plainView(text);
    const unescaped = unescapedView(line);
    const wrapped = seen === null ? null : joinedView(seen, "likely");
    return [
        ...mergeSpans(finder.find(line.text, "secrets")),
        ...(unescaped === null ? [] : mergeSpans(finder.find(unescaped.text, "secrets"))),
        ...(wrapped === null ? [] : mergeSpans(finder.find(wrapped.text, "tokens")).map(inPieces(wrapped, both))),
    ];
}
function inPieces(view, lines) {
    return (span) => {
        const { start, end } = inOriginal(view, span.start, span.end);
        const [first = "", ...rest] = lines.slice(start, end).split("\n");
        if (rest.length === 0)
            return span;
        const halves = [tokenAtStart.exec(first), ...rest.map((each) => tokenAtEnd.exec(each))];
        return { ...span, lines: [span.value, ...halves.flatMap((half) => half?.[0] ?? [])] };
    };
}
const tokenAtStart = /^[\w+/=.~%-]+/;
const tokenAtEnd = /[\w+/=.~%-]+$/;
function readableViews(seen, wraps) {
    const unescaped = unescapedView(seen);
    const joined = joinedView(seen, wraps);
    const both = unescaped === null ? null : joinedView(unescaped, wraps);
    return [seen, joined, unescaped, both].filter((view) => view !== null);
}
function encodedSpans(view, finder) {
    return encodedRuns(view).flatMap((run) => {
        for (const reading of run.readings) {
            const secret = finder.find(reading.replaceAll("\0", ""), "secrets")[0];
            if (secret !== undefined)
                return [{ ...secret, start: run.start, end: run.end }];
        }
        return [];
    });
}
const longRun = /(?<![A-Za-z0-9_.~+:-])[A-Za-z0-9_.~+:-]{20,}/g;
function reversedSpans(view, finder) {
    const spans = [];
    for (const run of view.text.matchAll(longRun)) {
        const end = run.index + run[0].length;
        if (!finder.mayBeginToken(reverse(run[0].slice(-shortestBeginning))))
            continue;
        for (const span of finder.find(reverse(run[0]), "tokens")) {
            spans.push({ ...span, ...inOriginal(view, end - span.end, end - span.start) });
        }
    }
    return spans;
}
function reverse(text) {
    return text.split("").reverse().join("");
}

;// CONCATENATED MODULE: ./build/redact/leak-gate.js






function findLeaks(text, secrets) {
    if (secrets.length === 0)
        return [];
    const spans = [];
    const seen = plainView(text.replace(placeholderPattern, (found) => "\u0001".repeat(found.length)));
    for (const view of readableViews(seen, "any")) {
        for (const { start, end, secret } of occurrences(view.text, secrets)) {
            spans.push({ ...inOriginal(view, start, end), ...leak_gate_named(secret) });
        }
    }
    for (const view of new Set([seen, joinedView(seen, "any") ?? seen])) {
        for (const run of encodedRuns(view)) {
            const secret = run.readings.flatMap((reading) => occurrences(reading, secrets))[0]?.secret;
            if (secret !== undefined)
                spans.push({ start: run.start, end: run.end, ...leak_gate_named(secret) });
        }
    }
    return spans;
}
function leak_gate_named(secret) {
    return { kind: secret.kind, value: secret.value, personal: false };
}
function occurrences(text, secrets) {
    const beginnings = secrets.length > 64 ? beginningsIn(text) : null;
    return secrets.flatMap((secret) => {
        if (beginnings !== null && !beginnings.has(secret.value.slice(0, beginningLength)))
            return [];
        const found = [];
        for (let at = text.indexOf(secret.value); at >= 0; at = text.indexOf(secret.value, at + 1)) {
            found.push({ start: at, end: at + secret.value.length, secret });
        }
        return found;
    });
}
const beginningLength = 8;
function beginningsIn(text) {
    const found = new Set();
    for (let i = 0; i + beginningLength <= text.length; i++)
        found.add(text.slice(i, i + beginningLength));
    return found;
}

;// CONCATENATED MODULE: ./build/redact/mask.js

function mask(text, spans, placeholders) {
    if (spans.length === 0)
        return text;
    const parts = [];
    let from = 0;
    for (const span of mergeSpans(spans)) {
        parts.push(text.slice(from, span.start), maskLines(text.slice(span.start, span.end), placeholders.for(span)));
        from = span.end;
    }
    parts.push(text.slice(from));
    return parts.join("");
}
function maskLines(covered, placeholder) {
    return covered
        .split(/(\r\n|\n|\r)/)
        .map((piece, index) => (index % 2 === 1 || piece === "" ? piece : placeholder))
        .join("");
}

;// CONCATENATED MODULE: ./build/redact/own-texts.js
const pieceLength = 4;
const pieceBits = 16;
const worthPieces = 50;
class OwnTexts {
    #text;
    #asked = 0;
    #pieces = null;
    constructor(texts) {
        this.#text = texts.join("\n");
    }
    hold(value) {
        if (++this.#asked > worthPieces) {
            this.#pieces ??= piecesOf(this.#text);
            for (let at = 0; at + pieceLength <= value.length; at++) {
                if (this.#pieces[own_texts_pieceAt(value, at)] === 0)
                    return false;
            }
        }
        return this.#text.includes(value);
    }
}
function piecesOf(text) {
    const pieces = new Uint8Array(1 << pieceBits);
    for (let at = 0; at + pieceLength <= text.length; at++)
        pieces[own_texts_pieceAt(text, at)] = 1;
    return pieces;
}
function own_texts_pieceAt(text, at) {
    let piece = 0;
    for (let i = at; i < at + pieceLength; i++)
        piece = Math.imul(piece, 31) + text.charCodeAt(i);
    return Math.imul(piece, 0x9e3779b1) >>> (32 - pieceBits);
}

;// CONCATENATED MODULE: ./build/redact/observed-secrets.js


const minGatedLength = 8;
const maxSecrets = 20_000;
const maxCharacters = 4 * 1024 * 1024;
const maxExposures = 1_000;
const filePlace = /\.[A-Za-z]{2,5}:\d{1,7}$/;
const number = /^(?:[\d.:-]{1,19}|\d{4}-\d\d-\d\dT[\d:.]+Z)$/;
class ObservedSecrets {
    #ownTexts;
    #values = new Set();
    #secrets = [];
    #exposures = new Map();
    #characters = 0;
    constructor(ownTexts) {
        this.#ownTexts = new OwnTexts(ownTexts);
    }
    add(span, source) {
        if (span.personal)
            return;
        if (source !== null && looksLive(span) && this.#exposures.size < maxExposures) {
            this.#exposures.set(`${span.kind} ${source}`, { kind: span.kind, source });
        }
        for (const value of span.lines ?? [span.value])
            this.#keep(span, value);
    }
    all() {
        return this.#secrets;
    }
    exposures() {
        return [...this.#exposures.values()];
    }
    #keep(span, value) {
        if (value.length < minGatedLength || this.#values.size >= maxSecrets)
            return;
        if (this.#characters + value.length > maxCharacters || this.#values.has(value))
            return;
        if ((isVague(span) && !isUnmistakable(value)) || filePlace.test(value) || number.test(value))
            return;
        if (this.#ownTexts.hold(value))
            return;
        this.#values.add(value);
        this.#characters += value.length;
        this.#secrets.push({ kind: span.kind, value });
    }
}
const shortLived = new Set([
    "signature",
    "webhook-signature",
    "oauth-code",
    "oauth-state",
    "one-time-password",
    "mcp-session-id",
    "twilio-account",
]);
function looksLive(span) {
    if (shortLived.has(span.kind) || span.value.length < minGatedLength)
        return false;
    return !isVague(span) || isUnmistakable(span.value);
}
function isUnmistakable(value) {
    if (/^\d{4}-\d\d-\d\d|^[\d.:]+$|:\/\/|^[\w-]+(?:\.[a-z][\w-]+)+$|^\//.test(value))
        return false;
    const turns = value.match(/[A-Za-z](?=\d)|\d(?=[A-Za-z])|[a-z](?=[A-Z])/g) ?? [];
    return turns.length >= 3;
}

;// CONCATENATED MODULE: ./build/redact/recent-texts.js
const maxTexts = 2_000;
const recent_texts_maxCharacters = 1024 * 1024;
class RecentTexts {
    #texts = new Map();
    #characters = 0;
    get(text) {
        return this.#texts.get(text);
    }
    set(text, redacted) {
        if (text.length > recent_texts_maxCharacters / 8)
            return;
        if (this.#texts.size >= maxTexts || this.#characters + text.length > recent_texts_maxCharacters) {
            this.#texts.clear();
            this.#characters = 0;
        }
        this.#texts.set(text, redacted);
        this.#characters += text.length;
    }
}

;// CONCATENATED MODULE: ./build/redact/redacted-text.js
function redactedText(text) {
    return text;
}
function ownWords(words, ...parts) {
    return String.raw({ raw: words }, ...parts);
}

;// CONCATENATED MODULE: ./build/redact/secret-patterns.js
function secretPatterns(detectors) {
    const patterns = [...secret_patterns_contexts];
    for (const [index, { search, ignoreCase }] of detectors.entries()) {
        if (search === null)
            continue;
        patterns.push({ id: `secret:${index}`, match: { kind: "regex", source: search, ignoreCase } });
    }
    return patterns;
}
const shortestGate = 3;
const maxRepetitions = 360;
const boundary = "(?:^|[^A-Za-z0-9])";
function searchOf({ gate, reach, pattern, ignoreCase, personal, }) {
    if (personal)
        return null;
    const trimmed = pattern.replace(/(?:=\{0,[0-9]\}|=\?)$/, "").replace(/\{(\d+),\d+\}$/, "{$1}");
    const counts = [...trimmed.matchAll(/\{(?:\d+,)?(\d+)\}/g)].map(([, most]) => Number(most));
    const isSmall = counts.reduce((sum, most) => sum + most, trimmed.length / 2) <= maxRepetitions;
    const isSearchable = reach > 0 || gate.every((text) => text.length >= shortestGate);
    if (isSmall && isSearchable && !ignoreCase) {
        return (reach > 0 ? "" : boundary) + trimmed.replaceAll("(?<secret>", "(");
    }
    const prefixes = gate.filter((text) => text.length >= shortestGate && (ignoreCase ? /[_./:=-]$/ : /[\w.~/:=$+-]$/).test(text));
    if (prefixes.length === 0)
        return null;
    return `${boundary}(?:${prefixes.map(secret_patterns_escaped).join("|")})[A-Za-z0-9_+/=.:$~%-]{6}`;
}
function secret_patterns_escaped(text) {
    return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}
const secret_patterns_contexts = [
    {
        id: "secret:name-and-value",
        match: {
            kind: "regex",
            source: "(?:pass(?:word|wd|phrase)?|pwd|secret|token|api[_-]?key|access[_-]?key|account[_-]?key|private[_-]?key|credentials?|cookie|authorization|mcp-session-id|sessid|_key|_auth)[\\\\\"'`]{0,4} ?[:=] ?[\\\\\"'`[]{0,5}[^\\s\"'`,;]{6}",
            ignoreCase: true,
        },
    },
    {
        id: "secret:url-credentials",
        match: { kind: "regex", source: "://[^\\s/@\"']{1,100}@", ignoreCase: false },
    },
    {
        id: "secret:url-query",
        match: {
            kind: "regex",
            source: "[?&](?:code|state|sig|signature|key|token)=[\\w%.~+/-]{8}",
            ignoreCase: true,
        },
    },
    {
        id: "secret:bearer",
        match: { kind: "regex", source: "(?:bearer|basic) [\\w.~+/=-]{8}", ignoreCase: true },
    },
    { id: "secret:private-key", match: { kind: "literal", text: "PRIVATE KEY", ignoreCase: false } },
    { id: "secret:putty-key", match: { kind: "literal", text: "Private-Lines:", ignoreCase: false } },
];

;// CONCATENATED MODULE: ./build/redact/redactor.js












function createRedactor(options) {
    const finder = new PlainFinder(new TokenFinder(options.detectors, options.engineOf ?? (() => platformEngine)));
    const placeholders = new Placeholders();
    const observed = new ObservedSecrets(options.ownTexts ?? []);
    const allowed = new Set(options.allow);
    const recent = new RecentTexts();
    const lastLines = new WeakMap();
    return { patterns: secretPatterns(options.detectors), observe, redact, gate, counts, exposures };
    function observe(line, place) {
        const last = lastLines.get(place);
        lastLines.set(place, line);
        const before = last?.number === line.number - 1 ? last.text : null;
        if (line.matches.length === 0 && (before === null || last?.matches.length === 0))
            return;
        const source = place.isPublic ? place.bundle : null;
        for (const span of findInLine(line.text, before, finder)) {
            if (!allowed.has(span.value))
                observed.add(span, source);
        }
    }
    function redact(text) {
        const known = recent.get(text);
        if (known !== undefined)
            return known;
        const spans = mergeSpans(findSecrets(text, finder).filter((span) => !allowed.has(span.value)));
        for (const span of spans)
            observed.add(span, null);
        const redacted = redactedText(mask(text, spans, placeholders));
        recent.set(text, redacted);
        return redacted;
    }
    function gate(rendered, own = () => "") {
        const found = findLeaks(rendered, observed.all());
        const leaks = found.length === 0 ? found : found.filter(({ value }) => !own().includes(value));
        if (leaks.length === 0)
            return { kind: "clean" };
        const kinds = [...new Set(leaks.map((leak) => leak.kind))].sort();
        return { kind: "leak", kinds, masked: redactedText(mask(rendered, leaks, placeholders)) };
    }
    function counts() {
        return placeholders.counts();
    }
    function exposures() {
        return observed.exposures();
    }
}

;// CONCATENATED MODULE: ./build/redact/secret-lines.js
const secretReach = 40;
function secretLines(firstSecret) {
    let last = Number.NEGATIVE_INFINITY;
    return ({ number, matches }) => {
        for (const { pattern } of matches)
            if (pattern >= firstSecret)
                last = number;
        return number - last <= secretReach;
    };
}

;// CONCATENATED MODULE: ./build/redact/index.js







/***/ })

};
;