/**
 * Only half of the logs in issues stand in a code fence; the others are known by the look of their lines.
 * Every pattern is anchored and short, so that a line costs the same whatever it holds.
 */
const longestLook = 400;

/** Whether a program printed this line, as far as its beginning shows. */
export function looksLikeOutput(line: string): boolean {
  const text = withoutWrapping(line.slice(0, longestLook));
  return text !== "" && (plain.some((look) => look.test(text)) || faint.some((look) => look.test(text)));
}

/** The same without JSON and fields, which source code has too. */
export function isPlainlyOutput(line: string): boolean {
  const text = withoutWrapping(line.slice(0, longestLook));
  return plain.some((look) => look.test(text));
}

/** Whether these lines are source code or a patch: what they name has not happened. */
export function looksLikeCode(lines: readonly string[]): boolean {
  const written = lines.filter((line) => line.trim() !== "");
  const code = written.filter((line) => codeLooks.some((look) => look.test(line.slice(0, longestLook))));
  return code.length * 2 >= written.length && written.length > 0;
}

/** A list marker, a quotation mark or a backtick before a line says nothing of who wrote it. */
export function withoutWrapping(line: string): string {
  return line
    .trim()
    .replace(/^(?:[-*+•▎>]|\d{1,3}[.)])\s+/, "")
    .replace(/^[`"'“‘*]{1,3}(?=\S)/, "")
    .replace(/[`”’*]{1,3}$/, "");
}

const time =
  /^[[(<]?(?:\d{4}[-/]\d\d[-/]\d\d[T ,_]+\d\d:\d\d|\d\d[-./]\d\d[-./]\d{4}[ ,T]+\d\d:\d\d|[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d|\d{1,2}:\d\d:\d\d)/;

const plain: readonly RegExp[] = [
  time,
  // Levels: `[error]`, `ERROR foo`, `Error: ...`, `warning: ...`, `##[error]`, `::error::`, `level=error msg=`
  /^(?:##\[|::)(?:error|warning|debug|group|notice)/,
  /^[[(<]?(?:ERROR|ERR!?|WARN(?:ING)?|FATAL|INFO|DEBUG|TRACE|CRITICAL|SEVERE)\b[\])>]?[:!]?\s/,
  /^\[(?:error|err|warn|warning|fatal|info|debug|trace|critical)\]/i,
  /^(?:error|fatal|warning|panic|failed)(?: \S{1,40})?:\s/i,
  /^(?:time|ts|level|lvl|msg)=\S/,
  // Package managers and build tools
  /^(?:\d+ )?(?:npm|pnpm|yarn|gyp|lerna) (?:ERR!|WARN|error|warn|http|info|verb|notice|command failed)/i,
  /^\d+ (?:error|verbose|silly|info|warn|http|timing) /,
  /^(?:➤ YN\d{4}|ERR_PNPM_|ELIFECYCLE\b| ELIFECYCLE\b|✖ |✘ |✗ |❌|⚠ |ℹ )/,
  // Error objects and stacks
  /^(?:Uncaught |Unhandled |\[|\{ \[|Error: |cause: ?)*[A-Za-z_.$]*(?:Error|Exception|Rejection|Warning|Panic)(?: \[[A-Z_]+\])?[:,]/,
  /^(?:Uncaught|Unhandled|Fatal|Segmentation fault|Aborted|Bus error|Killed)\b.{0,60}(?:[:(]|$)/,
  /^(?:\(node:\d+\) |Exception in thread )/,
  /^at (?:async )?[\w.<>$/[\]~-]+ ?(?:\[as [^\]]{1,60}\] ?)?\(/,
  /^at (?:file:|node:|\/|[A-Z]:\\|async )/,
  /^(?:Caused by|Suppressed|Traceback \(most recent|File "[^"]{1,200}", line \d)/,
  /^(?:node:internal\/|internal\/|node:\w+:\d|file:\/\/\/|events\.js:\d|[\w./\\:@-]{1,200}\.(?:c|m)?[jt]sx?:\d)/,
  /^(?:\[cause\]|Emitted 'error' event|triggerUncaughtException|throw (?:er|err); |\^+$|Node\.js v\d)/,
  // V8, the system, containers
  /^(?:<---|-----|==+ |\[\d+:0x|\d+: (?:0x)?[0-9A-Fa-f]{6,}|FATAL ERROR:)/,
  /^(?:\/[\w./+-]{2,200}: |(?:ba|z|da|a)?sh: |env: |exec: |docker: |\/usr\/bin\/env: |runtime: |panic: |goroutine \d)/,
  /^(?:--- |\+\+\+ )\w/,
  /^'[\w.@/-]{1,60}' (?:is not recognized|n'est pas|wird nicht|no se reconoce|não é|non è|не является|不是|은\(는\)|は、)/,
  // Prefixes of every kind: `[0] `, `[trace.GL] `, `web_1  | `, `app:build: `
  /^\[[\w.@#][\w .:/@#-]{0,60}\][ :]/,
  /^[\w.@/-]{1,40}\s*\| \S/,
  /^[\w.@/-]{1,60}:(?:build|dev|test|start|lint): /,
  // Prompts
  /^(?:\$|❯|➜|PS [A-Z]:\\|[A-Z]:\\[^>]{0,100}>|[\w.-]+@[\w.-]+[: ][^$#%]{0,100}[$#%]) ?\S/,
  // What clients print of a request
  /^HTTP\/\d(?:\.\d)? \d{3}/,
  // Messages that begin with nothing but themselves
  /^(?:mcp: )?(?:MCP|MPC) (?:error )?-\d{5}/i,
  /^(?:Error (?:POSTing|executing|sending|reading|in MCP|calling)|Failed to (?:connect|spawn|start|parse|restore|save|reconnect|terminate)|Streamable HTTP error|SSE (?:error|stream)|Connection (?:closed|error|failed|to MCP)|Client (?:error|closed)|Server transport closed)/,
  /^(?:connect|read|write|listen|watch|spawn|getaddrinfo|open|mkdir|unlink|rename|scandir)\b.{0,200}\bE[A-Z]{4,}\b/,
  /^(?:Process completed with exit code|The runner has received|The operation was canceled|Resource not accessible|Post job cleanup|Run \S+\/\S+@)/,
];

const faint: readonly RegExp[] = [
  /^(?:code|errno|syscall|path|address|port|cause|reason|signal): ['"[{\w-].{0,200}(?:,|\}|\]|'|$)/,
  /^(?:\{|\[\{|\}|\]|\},|\],)\s*$/,
  /^\{\s*["']?\w+["']?\s*:/,
  /^"[\w-]{1,60}"\s*:\s/,
];

const codeLooks: readonly RegExp[] = [
  /^\s*(?:import|export|const|let|var|function|async function|class|interface|return|if|else|for|while|switch|case|try|catch|await|throw new|def|from|elif|except|raise|func|package|public|private|use|fn|pub)\b.*[;{(:=)'"]\s*$/,
  /^\s*(?:\}|\)|\]|\}\)|\}\s*(?:else|catch|finally).*)[;,]?\s*$/,
  /^\s*(?:\/\/|\/\*|\*\/| \* )/,
  /^[+-](?!\d)/,
  /^(?:@@ -\d|diff --git|index [0-9a-f]{7})/,
  /=>\s*(?:\{|\w.*[;,)])\s*$/,
  /^\s*[\w.]+\([^)]*(?:\)|\{|=>|,)?[;{,]?\s*$/,
  /^\s*[\w.$[\]]+ ?[+|&]?= ?.*;\s*$/,
];
