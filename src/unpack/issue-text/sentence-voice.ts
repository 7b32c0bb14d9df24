import type { Voice } from "../../model/bundle.ts";

/**
 * Whether a sentence states that something happened, or only speaks of it.
 * What happened to the writer counts even beside a wish ("should work, but I get ..."); a wish, a rule, a plan, a
 * denial or a question does not. A sentence without any sign is a statement, which is weak evidence.
 */
export function voiceOfSentence(sentence: string): Voice {
  const text = sentence.slice(0, 1_000);
  if (denial.test(text)) return "mention";
  if (occurrence.test(text)) return "statement";
  return mentions.some((sign) => sign.test(text)) ? "mention" : "statement";
}

/** Whether a sentence proposes something. */
export const isProposal = (sentence: string): boolean => proposal.test(sentence.slice(0, 1_000));

/** Whether a sentence tells what the writer, or a machine of theirs, has seen. */
export const statesOccurrence = (sentence: string): boolean => {
  const text = sentence.slice(0, 1_000);
  return !denial.test(text) && occurrence.test(text);
};

/** Cuts prose after `.`, `!`, `?` and their full-width kin, but not inside inline code or a version number. */
export function cutSentences(text: string): readonly { readonly text: string; readonly offset: number }[] {
  const sentences: { text: string; offset: number }[] = [];
  let start = 0;
  let inCode = false;
  for (let at = 0; at < text.length; at++) {
    const mark = text[at] ?? "";
    if (mark === "`") inCode = !inCode;
    const ends =
      "。！？".includes(mark) || (".!?".includes(mark) && /^(?:\s|$)/.test(text.slice(at + 1, at + 2)));
    if (inCode || !ends || isAbbreviation(text.slice(Math.max(0, at - 4), at + 1))) continue;
    sentences.push({ text: text.slice(start, at + 1), offset: start });
    start = at + 1;
  }
  if (text.slice(start).trim() !== "") sentences.push({ text: text.slice(start), offset: start });
  return sentences;
}

const isAbbreviation = (end: string): boolean =>
  /(?:^|[^a-z])(?:e\.g|i\.e|etc|vs|cf|ca|approx|no)\.$/i.test(end);

const denial =
  /\b(?:no longer (?:see|seen|get|got|happens?|occurs?|fails?|throws?|appears?|reproduc)\w*|not seen|never (?:see|saw|seen|get|got)|(?:do|does|did)(?:n't| not) (?:see|get|happen|occur)|went away|(?:is|are) gone|(?:is|was|are|were|been|got|now|already) (?:fixed|resolved|solved)|used to (?:get|fail|see|throw)|without (?:any |the )?(?:error|E[A-Z]{4,})|(?:rather|other) than|instead of (?:a |an |the )?(?:\w+ ){0,2}[`"'E])/i;

const occurrence =
  /\b(?:(?:I|we|it|users?|they) (?:\w+ ){0,2}?(?:get|gets|got|getting|see|sees|saw|seeing|receive[sd]?|ran into|run into|running into|hit|hits|encounter(?:ed)?|am facing|are facing|have|had) |I'm (?:getting|seeing|having|facing|hitting)|we're (?:getting|seeing|hitting)|getting (?:this|the|an?|following)|my (?:\w+ ){0,3}(?:fails?|failed|crash(?:es|ed)?|dies|died|reports?|says?|shows?|throws?)|(?:fail(?:s|ed|ing)|crash(?:es|ed|ing)|exit(?:s|ed)|end(?:s|ed)|die[sd]|abort(?:s|ed)|reject(?:s|ed)|answer(?:s|ed)|respond(?:s|ed)|stops?|stopped) (?:\w+ ){0,3}?(?:with|by|due to)|(?:reports?|reported|says|said|prints?|printed|logs?|logged|shows?|showed|throws?|threw|returns?|returned|gives?|gave|yields?|outputs?) (?:\w+ ){0,3}?[`"'“:]|results? in\b|here(?:'s| is) (?:the|my) (?:error|log|output|stack)|this (?:error|happened|failure) (?:happened|since|after|on|in) |since (?:the update|upgrading|yesterday|today|updating))/i;

const proposal =
  /\b(?:should(?:n't)?|would be (?:nice|good|great|helpful|useful|better)|it would|could (?:we|you|it|this)|can we|please (?:add|support|consider|handle|make|provide|improve)|(?:I|we) (?:would like|propose|suggest|want|wish)|proposal|propose[sd]?|suggest(?:ion|ed)|feature request|consider(?: adding)?|nice to have|ideally|let's|needs? to (?:handle|catch|detect|be handled)|must (?:handle|catch|detect|be))\b/i;

const mentions: readonly RegExp[] = [
  proposal,
  // What could be, in general or under a condition
  /\b(?:can|could|may|might|would) (?:\w+ ){0,2}?(?:happen|occur|come up|appear|fail|crash|throw|cause|lead|result|trigger|see|get|return|be)\b/i,
  /^\W*(?:if|in case|unless|whenever|once|suppose|imagine|assuming)\b(?! I\b| we\b)/i,
  /\b(?:usually|typically|generally|commonly|often means|means that|means the|happens when|occurs when|is (?:thrown|raised|returned|caused|emitted|printed) (?:when|if|by)|indicates|stands for|such as|for example|for instance|e\.g\.|similar to|hypothetical(?:ly)?|potential(?:ly)?|theoretically)\b/i,
  // What a change does, or a page says
  /^\W*(?:\w+(?:\([\w-]+\))?!?: )?(?:fix(?:es)?|add(?:s|ed)?|handle[sd]?|prevent(?:s|ed)?|avoid(?:s|ed)?|catch(?:es)?|detect(?:s|ed)?|retr(?:y|ies)|remove[sd]?|update[sd]?|document(?:s|ed)?|improve[sd]?|support(?:s|ed)?|close[sd]?|implement(?:s|ed)?|mak(?:e|es)|treat(?:s|ed)?|map(?:s|ped)?|ensure[sd]?|surface[sd]?|show) (?!with|by|due)/i,
  /\b(?:this|the|my) (?:PR|pull request|change|patch|commit|fix|section|page|release) (?:\w+ )?(?:fix|add|handle|prevent|avoid|catch|make|update|remove|document|improve|explain|describe|introduce|treat|map|say|tell)/i,
  /\b(?:the )?(?:docs?|documentation|manual|readme|changelog|release notes?|spec(?:ification)?|troubleshooting) (?:says?|states?|mentions?|describes?|lists?|explains?|section|page|guide)|according to the\b/i,
  /^\W*(?:expected|desired)\b/i,
  // Questions that ask for a meaning or a way, not for help with what was seen
  /^\W*(?:what (?:is|does|are)|what's|is it possible|is there (?:a|any) way|how (?:do|should|can|could|would) (?:I|we|you)|do you (?:support|plan|handle)|does (?:it|this) (?:support|handle))\b.*\?\s*$/i,
  /^\W*- ?\[[ x]\]\s/i,
  // Issue templates' own sentences
  /\b(?:a clear and concise description|if applicable|paste (?:your|the|any|here)|please (?:describe|include|provide|paste|attach|fill|check|search|run|read|make sure)|add any other context|replace this|_no response_)/i,
  // The same in other languages that issues are written in
  /(?:建议|希望(?:能|可以)|应该|如果能|能否|可能会)|\b(?:sollte|könnte|wäre schön|debería|podría|devrait|pourrait)\b/i,
];
